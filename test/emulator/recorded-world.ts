import { createEmulator, type Emulator, replay, type StoryRecording } from '../../src/emulator/index.js';
import type { ScenarioDocument } from '../../src/scenarios/index.js';
import { digestOf, messageOf } from '../../src/scenarios/replay/sign.js';

/** Secrets that a world, or a client, has. */
export interface Planted {
  readonly password: string;
  readonly key: string;
  readonly secret: string;
  /** Of nobody that the world knows. */
  readonly foreign: string;
}

export const SERVICES = {
  details: '/altmetric/details',
  explorer: '/altmetric/explorer',
  altmetrics: '/operas/altmetrics',
  metrics: '/operas/metrics',
  tokens: '/operas/tokens',
  translator: '/operas/translator',
} as const;

export const EMAIL = 'planted@example.org';
const EXPLORER_KEY = 'b0b1b2b3b4b5b6b7b8b9babbbcbdbebf';

export function worldWith({ password, key, secret }: Planted): ScenarioDocument {
  return {
    summary: 'A world with secrets.',
    given: {
      accounts: [
        {
          email: EMAIL,
          password,
          first_name: 'Pia',
          last_name: 'Planted',
          institution: 'X',
          state: 'approved',
        },
        {
          email: 'pending@example.org',
          password,
          first_name: 'Per',
          last_name: 'Pending',
          institution: 'X',
          state: 'confirmed',
        },
      ],
      keys: [{ key, tier: 'full-access' }],
      explorer: { accounts: [{ name: 'one', key: EXPLORER_KEY, secret, scope: 'whole-database' }] },
      catalogue: { outputs: 10 },
    },
    rules: [{ when: { request: { key }, nth: 4 }, then: [{ spend_quota: { key, hourly: 5 } }] }],
  };
}

/** A client of an emulator that is recorded. */
export interface Client {
  readonly emulator: Emulator;
  readonly recording: StoryRecording;
  readonly planted: Planted;
  /** @returns status, headers and body of what came, or nothing where nothing did */
  send(path: string, init?: RequestInit): Promise<{ status: number; headers: Headers; text: string }>;
  /** Calls the control API. */
  control(method: string, path: string, body?: unknown): Promise<{ status: number; text: string }>;
}

export async function openRecorded(
  planted: Planted,
  scenario: string | ScenarioDocument = worldWith(planted),
): Promise<Client> {
  const emulator = await createEmulator({ port: 0, scenario });
  const recording = await emulator.record();
  const url = await emulator.listen();
  const send: Client['send'] = async (path, init = {}) => {
    const answer = await fetch(url + path, { redirect: 'manual', ...init }).catch(() => undefined);
    const text = await answer?.text().catch(() => '');
    return { status: answer?.status ?? 0, headers: answer?.headers ?? new Headers(), text: text ?? '' };
  };
  const control: Client['control'] = (method, path, body) =>
    send(`/_emulator${path}`, body === undefined ? { method } : { method, body: JSON.stringify(body) });
  return { emulator, recording, planted, send, control };
}

/** What somebody does. */
export type Deed = (client: Client) => Promise<unknown>;

const form = (fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(fields).toString(),
});
const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});
const basic = (user: string, password: string): RequestInit => ({
  headers: { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` },
});
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const cookieOf = (headers: Headers) =>
  headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
const csrfOf = (text: string) => /name="csrf_token"[^>]*value="([^"]+)"/.exec(text)?.[1] ?? '';
const tokenOf = (text: string) => /eyJ[\w-]+\.[\w-]+\.[\w-]+/.exec(text)?.[0] ?? '';

async function getToken({ send, planted }: Client): Promise<string> {
  return tokenOf((await send(`${SERVICES.altmetrics}/api/get_token`, basic(EMAIL, planted.password))).text);
}

async function explore({ send, control }: Client, change = (digest: string) => digest): Promise<void> {
  const [{ key, secret }] = JSON.parse((await control('GET', '/explorer')).text).accounts;
  const query = new URLSearchParams([
    ['filter[q]', 'climate'],
    ['page[size]', '3'],
  ]);
  const digest = change(digestOf(secret, messageOf([...query])));
  const path = `${SERVICES.explorer}/explorer/api/research_outputs?${query}&key=${key}&digest=${digest}`;
  const { text, headers } = await send(path);
  await send(path, { headers: { 'if-none-match': headers.get('etag') ?? '' } });
  // What comes may be broken.
  const [, next] = /"next":("[^"]+")/.exec(text) ?? [];
  const url = new URL(next === undefined ? path : JSON.parse(next), 'http://nowhere.invalid');
  await send(url.pathname + url.search);
}

async function register({ send, planted, control }: Client): Promise<void> {
  const page = await send(`${SERVICES.altmetrics}/register`);
  const fields = {
    username: 'newcomer',
    first_name: 'Nia',
    last_name: 'New',
    institution: 'X',
    email: 'new@example.org',
    password: planted.foreign,
    password_confirm: planted.foreign,
    csrf_token: csrfOf(page.text),
  };
  const { headers, ...rest } = form(fields);
  await send(`${SERVICES.altmetrics}/register`, {
    ...rest,
    headers: { ...headers, cookie: cookieOf(page.headers) },
  });
  const mails = JSON.parse((await control('GET', '/mailbox?to=new@example.org')).text);
  const [link = '/confirm/nothing'] = /\/confirm\/[^\s"<>]+/.exec(mails.at(-1)?.text ?? '') ?? [];
  await send(SERVICES.altmetrics + link);
}

async function logIn({ send, planted }: Client): Promise<void> {
  const page = await send(`${SERVICES.altmetrics}/login`);
  const { headers, ...rest } = form({
    email: EMAIL,
    password: planted.password,
    csrf_token: csrfOf(page.text),
  });
  const cookie = cookieOf(page.headers);
  const answer = await send(`${SERVICES.altmetrics}/login`, { ...rest, headers: { ...headers, cookie } });
  await send(`${SERVICES.altmetrics}/`, { headers: { cookie: cookieOf(answer.headers) } });
}

const DOI = '/v1/doi/10.1038/news.2011.490';

/** All that may be done, in any order. */
export const DEEDS: Readonly<Record<string, Deed>> = {
  'counts with a key': ({ send, planted }) =>
    send(`${SERVICES.details}${DOI}?key=${encodeURIComponent(planted.key)}`),
  'counts with a key in odd letters': ({ send, planted }) =>
    send(
      `${SERVICES.details}/v1/doi/10.1038%2Fnews.2011.490?%6Bey=${[...planted.key].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('')}`,
    ),
  'counts with a foreign key': ({ send, planted }) =>
    send(`${SERVICES.details}${DOI}?key=${planted.foreign}`),
  'counts with braces': ({ send }) => send(`${SERVICES.details}/v1/doi/10.1/x`, json({ doi: '{{doi}}' })),
  'a fetch that is zipped': ({ send, planted }) =>
    send(`${SERVICES.details}/v1/fetch/doi/10.1038/news.2011.490?key=${encodeURIComponent(planted.key)}`),
  'a translation of many': ({ send, planted }) =>
    send(`${SERVICES.details}/v1/translate`, form({ ids: '10.1038/news.2011.490', key: planted.key })),
  'a HEAD': ({ send, planted }) =>
    send(`${SERVICES.details}${DOI}?key=${encodeURIComponent(planted.key)}`, { method: 'HEAD' }),
  'a body that is no text': ({ send, planted }) =>
    send(`${SERVICES.translator}/works`, {
      method: 'POST',
      headers: bearer(planted.foreign),
      body: new Uint8Array([0xff, 0x00, 0x80, 0x41]),
    }),
  'a token': getToken,
  'a token with a wrong password': ({ send, planted }) =>
    send(`${SERVICES.altmetrics}/api/get_token`, basic(EMAIL, planted.foreign)),
  'an output with a token': async (client) =>
    client.send(
      `${SERVICES.altmetrics}/api/uriset`,
      json([{ doi: '10.1234/planted', uri: ['https://example.org/p'] }], bearer(await getToken(client))),
    ),
  'outputs with a foreign token': ({ send, planted }) =>
    send(`${SERVICES.altmetrics}/api/uriset`, { headers: bearer(planted.foreign) }),
  'outputs with a foreign JSON web token': ({ send, planted }) =>
    send(`${SERVICES.altmetrics}/api/uriset`, { headers: bearer(jwtOf(planted.foreign)) }),
  'outputs with three odd parts': ({ send, planted }) =>
    send(`${SERVICES.altmetrics}/api/uriset`, { headers: bearer(`${planted.foreign}.b.c`) }),
  'a cookie of another site': ({ send, planted }) =>
    send(`${SERVICES.altmetrics}/api/uriset`, { headers: { cookie: `session=${planted.foreign}; a=b` } }),
  'events with a token': async (client) =>
    client.send(`${SERVICES.metrics}/events?filter=work_uri:info:doi:10.5334/bbc`, {
      headers: bearer(await getToken(client)),
    }),
  'a token of the Tokens API': async ({ send, planted }) => {
    const { text } = await send(
      `${SERVICES.tokens}/tokens`,
      json({ email: EMAIL, password: planted.password }),
    );
    await send(`${SERVICES.translator}/works?limit=1`, { headers: bearer(tokenOf(text)) });
  },
  'a query of the Explorer': (client) => explore(client),
  'a query with a wrong digest': (client) => explore(client, (digest) => digest.replace(/^./, 'g')),
  'new credentials of the Explorer': ({ control }) => control('POST', '/explorer/accounts/one/reset'),
  'somebody registers': register,
  'somebody logs in': logIn,
  'two hours pass': ({ control }) => control('POST', '/clock/advance', { seconds: 7200 }),
  'the clock is set': ({ control }) => control('PUT', '/clock', { now: '2030-01-01T00:00:00Z' }),
  'an account is approved': ({ control }) => control('POST', '/accounts/pending@example.org/approve'),
  'limits are set': ({ control }) => control('PUT', '/limits', { keyed: { hourly: 3 } }),
  'a key comes': ({ control, planted }) =>
    control('POST', '/keys', { key: `${planted.foreign}-2`, tier: 'counts-only' }),
  'a key goes': ({ control, planted }) =>
    control('DELETE', `/keys/${encodeURIComponent(`${planted.foreign}-2`)}`),
  'an output comes': ({ control }) => control('POST', '/outputs', { doi: '10.1/new', title: 'New' }),
  'a fault comes': ({ control }) =>
    control('PUT', '/faults/f', { when: { service: 'altmetric-details' }, first: 1, cut_after_bytes: 20 }),
  'a reset comes': ({ control }) => control('PUT', '/faults/r', { every: 3, reset: 'after' }),
  'broken JSON comes': ({ control }) => control('PUT', '/faults/j', { every: 2, malformed_json: true }),
  'limits are reset': ({ control }) => control('POST', '/reset/limits'),
};

function jwtOf(secret: string): string {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signature = Buffer.from(secret.padEnd(32, '.').slice(0, 32)).toString('base64url');
  return `${encode({ typ: 'JWT', alg: 'HS256' })}.${encode({ sub: secret, exp: 4_000_000_000 })}.${signature}`;
}

/** Does some things one after the other, records them, and replays that on another emulator. */
export async function recordAndReplay(planted: Planted, names: readonly string[]) {
  const client = await openRecorded(planted);
  for (const name of names) await DEEDS[name]?.(client);
  const text = await client.recording.write();
  const shown = ['/requests?bodies=true', '/requests.har'].map(
    async (path) => (await client.control('GET', path)).text,
  );
  const journal = (await Promise.all(shown)).join('\n');
  await client.emulator.close();
  const { parse } = await import('yaml');
  const report = await replay(parse(text));
  return { text, journal, report };
}

/** What of planted secrets a text gives away. */
export function findLeaks({ password, key, secret, foreign }: Planted, text: string): readonly string[] {
  const plain = [password, key, secret, foreign, EXPLORER_KEY];
  const forms = [
    ...plain,
    ...plain.map(encodeURIComponent),
    ...plain.map((one) => JSON.stringify(one).slice(1, -1)),
    ...[password, foreign].map((one) => Buffer.from(`${EMAIL}:${one}`).toString('base64')),
    jwtOf(foreign),
  ];
  return forms.filter((form) => text.includes(form));
}
