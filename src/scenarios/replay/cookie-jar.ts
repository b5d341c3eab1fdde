/**
 * The cookies of one replay, by the address that set them and their name. Paths and domains don't count: each service
 * is one application. They expire by the time of the service that set them, which need not be this machine's.
 */
export class CookieJar {
  readonly #cookies = new Map<string, Map<string, string>>();

  /** Keeps what an answer sets. @param date  its header `Date`, if it has one */
  keep(address: string, lines: readonly string[], date: string | undefined): void {
    for (const line of lines) {
      const [pair = '', ...attributes] = line.split(';');
      const equals = pair.indexOf('=');
      if (equals < 1) continue;
      const name = pair.slice(0, equals).trim();
      const cookies = this.#cookies.get(address) ?? new Map<string, string>();
      this.#cookies.set(address, cookies);
      if (isOver(attributes, date)) cookies.delete(name);
      else cookies.set(name, pair.slice(equals + 1).trim());
    }
  }

  /** The header `Cookie` for an address; undefined if there are none. */
  headerFor(address: string): string | undefined {
    const cookies = [...(this.#cookies.get(address) ?? [])];
    return cookies.length === 0 ? undefined : cookies.map(([name, value]) => `${name}=${value}`).join('; ');
  }
}

/** Whether a cookie is set to be taken away. */
function isOver(attributes: readonly string[], date: string | undefined): boolean {
  const values = new Map(
    attributes.map((attribute) => {
      const [name = '', value = ''] = attribute.split('=');
      return [name.trim().toLowerCase(), value.trim()] as const;
    }),
  );
  const maxAge = values.get('max-age');
  if (maxAge !== undefined) return Number(maxAge) <= 0;
  const expiresMs = Date.parse(values.get('expires') ?? '');
  return expiresMs <= (date === undefined ? 0 : Date.parse(date));
}
