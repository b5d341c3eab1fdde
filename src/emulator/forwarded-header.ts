/** Up to the comma that ends it, unless that is quoted. */
const FIRST_ELEMENT = /^(?:"(?:[^"\\]|\\.)*"|[^",])*/;
const PAIR = /(?:^|;)[\t ]*([a-z]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s",;]*))/gi;

/** What the proxy next to the client tells of it; a part that it leaves out is undefined. */
export interface Forwarded {
  /** The client's address, perhaps with a port. */
  readonly for?: string | undefined;
  readonly host?: string | undefined;
  readonly proto?: string | undefined;
}

/**
 * Reads the first element of a `Forwarded` header.
 *
 * @source RFC 7239, section 4
 */
export function readForwarded(header: string | null): Forwarded {
  if (header === null) return {};
  const [first = ''] = FIRST_ELEMENT.exec(header) ?? [];
  const parts = new Map<string, string>();
  for (const [, name = '', quoted, bare = ''] of first.matchAll(PAIR)) {
    parts.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? bare);
  }
  return { for: parts.get('for'), host: parts.get('host'), proto: parts.get('proto') };
}
