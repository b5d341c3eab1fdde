import { makeToken, PASSWORD, USER } from '../../support/altmetrics-client.js';
import { openEmulator, type TestEmulator, TOKENS } from '../../support/test-emulator.js';

/** An answer, taken apart. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every form
  readonly json: any;
}

export const CREDENTIALS = { email: USER, password: PASSWORD };
export const JANE = {
  account_id: 'acct:jane.doe@example.org',
  email: 'jane.doe@example.org',
  password: 'correct horse battery staple',
  name: 'Jane',
  surname: 'Doe',
  authority: 'user',
};

export interface TokensClient {
  readonly emulator: TestEmulator;
  readonly send: (path: string, init?: RequestInit) => Promise<Reply>;
  /** @param body  an object, or a text as it is */
  readonly logIn: (body: unknown) => Promise<Reply>;
  readonly look: (token: string) => Promise<Reply>;
  /** @param authorization  null for none */
  readonly create: (body: unknown, authorization?: string | null) => Promise<Reply>;
}

/** @param world  prefix of a world, e.g. `/_world/a` */
export function tokensOf(emulator: TestEmulator, world = ''): TokensClient {
  const send = async (path: string, init?: RequestInit): Promise<Reply> => {
    const response = await emulator.fetch(world + TOKENS + path, init);
    const text = await response.text();
    const { status, headers } = response;
    return { status, headers, text, json: /^[[{]/.test(text) ? JSON.parse(text) : undefined };
  };
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    send(path, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
  return {
    emulator,
    send,
    logIn: (body) => post('/tokens', body),
    look: (token) => send(`/tokens?token=${token}`),
    create: (body, authorization = `Bearer ${makeToken()}`) =>
      post('/accounts', body, authorization === null ? {} : { authorization }),
  };
}

export async function openTokens(): Promise<TokensClient> {
  return tokensOf(await openEmulator());
}

/** What is told of a request that was turned down, by the members of its error. */
export function errorOf({ json }: Reply): { code: number; message: string; description: string } {
  const { code, message, description } = json;
  return { code, message, description };
}

/** What a token says. */
export function claimsOf(token: string): Record<string, unknown> {
  const payload: Record<string, unknown> = JSON.parse(
    Buffer.from(token.split('.')[1] ?? '', 'base64url').toString(),
  );
  return payload;
}
