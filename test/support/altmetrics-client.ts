import { createHmac } from 'node:crypto';
import { ALTMETRICS, START, type TestEmulator } from './test-emulator.js';

export const KEY = 'dev-key-ok-as-is';
export const USER = 'test.user@gmail.com';
export const SECOND_USER = 'second.user@example.org';
export const PENDING_USER = 'pending.user@example.org';
export const ADMIN = 'admin@example.org';
export const PASSWORD = 'test-password-123';

const START_SECONDS = Date.parse(START) / 1000;

/** A token as any OPERAS service would make it, with claims of one's own. */
export function makeToken(
  claims: Record<string, unknown> = {},
  { key = KEY, header = { typ: 'JWT', alg: 'HS256' } as Record<string, unknown>, hash = 'sha256' } = {},
): string {
  const payload = {
    sub: `acct:${USER}`,
    email: USER,
    name: 'Test User',
    authority: 'user',
    iat: START_SECONDS,
    exp: START_SECONDS + 86_400,
    ...claims,
  };
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${encode(header)}.${encode(payload)}`;
  return `${signed}.${createHmac(hash, key).update(signed).digest('base64url')}`;
}

export function tokenOf(email: string): string {
  return makeToken({ sub: `acct:${email}`, email });
}

export function basic(login: string, password = PASSWORD): string {
  return `Basic ${Buffer.from(`${login}:${password}`).toString('base64')}`;
}

/** What an account does on the API. */
export interface ApiClient {
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Registers outputs and says with what status. */
  register(entries: unknown): Promise<number>;
  /** The DOIs of the account, over all pages. */
  dois(): Promise<string[]>;
  item(doi: string): Promise<{ raw: string; urls: string[]; last_checked: string | null }>;
}

/** @param world  prefix of a world, e.g. `/_world/a` */
export function clientOf(emulator: TestEmulator, email = USER, world = ''): ApiClient {
  const authorization = `Bearer ${tokenOf(email)}`;
  const base = world + ALTMETRICS;
  const get: ApiClient['get'] = (path, headers) =>
    emulator.fetch(base + path, { headers: { authorization, ...headers } });
  const post: ApiClient['post'] = (path, body, headers) =>
    emulator.fetch(base + path, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { authorization, 'content-type': 'application/json', ...headers },
    });
  return {
    get,
    post,
    register: async (entries) => (await post('/api/uriset', entries)).status,
    dois: async () => {
      const response = await get('/api/uriset?per_page=100000');
      return ((await response.json()) as { data: { raw: string }[] }).data.map(({ raw }) => raw);
    },
    item: async (doi) =>
      (await (await get(`/api/uriset/${doi}`)).json()) as Awaited<ReturnType<ApiClient['item']>>,
  };
}
