/** Another one: it registers DOIs with OPERAS Altmetrics, so that their mentions are collected. */
export interface OperasAccount {
  /** OPERAS Altmetrics, the live one or the emulated one. */
  readonly baseUrl: string;
  readonly email: string;
  readonly password: string;
  readonly fetch: typeof globalThis.fetch;
}

/** @returns undefined as long as nobody has approved the account */
export async function getToken({
  baseUrl,
  email,
  password,
  fetch,
}: OperasAccount): Promise<string | undefined> {
  const response = await fetch(`${baseUrl}/api/get_token`, {
    headers: { Authorization: `Basic ${btoa(`${email}:${password}`)}` },
  });
  return response.ok ? (await response.text()).trim() : undefined;
}

/** Registers DOIs. @returns all that the account has registered so far */
export async function register(
  { baseUrl, fetch }: OperasAccount,
  token: string,
  dois: readonly string[],
): Promise<readonly string[]> {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const body = JSON.stringify(dois.map((doi) => ({ doi })));
  const response = await fetch(`${baseUrl}/api/uriset`, { method: 'POST', headers, body });
  if (!response.ok) throw new Error(`not registered: status ${response.status}`);
  const list = await fetch(`${baseUrl}/api/uriset`, { headers });
  const { data } = (await list.json()) as { data: readonly { raw: string }[] };
  return data.map(({ raw }) => raw);
}
