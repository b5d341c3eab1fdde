import type { ScenarioDocument } from '../../../src/scenarios/index.js';
import { digestOf } from '../../../src/services/altmetric-explorer/digest.js';
import { sign } from '../../services/altmetric-explorer/explorer.js';
import { basic, tokenOf, USER } from '../../support/altmetrics-client.js';
import {
  ALTMETRICS,
  DETAILS,
  EXPLORER,
  METRICS,
  type TestEmulator,
  TRANSLATOR,
} from '../../support/test-emulator.js';

const EXPLORER_KEY = '0123456789abcdef0123456789abcdef';
const EXPLORER_SECRET = '0178eec6221448cea012e9d41a4922ba';
const LIST = '10.1038/news.2011.490 pmid:21930987';

const PERSON = {
  password: 'test-password-123',
  first_name: 'Some',
  last_name: 'Body',
  institution: 'University of Examples',
} as const;

/** A small world in which there is something of everything, and in which things happen by themselves. */
export const LIVELY: ScenarioDocument = {
  summary: 'Something of everything.',
  given: {
    extends: 'default',
    catalogue: { outputs: 40, unknown: 'synthesize', add: [{ doi: '10.5555/added' }] },
    accounts: [
      { ...PERSON, email: USER, state: 'approved' },
      { ...PERSON, email: 'waiting@example.org', state: 'confirmed', approval: { after: '2 requests' } },
    ],
    outputs: [{ doi: '10.5334/bay', registered_by: [USER] }],
    faults: [{ id: 'slow', when: { service: 'operas-translator' }, every: 3, latency: 1 }],
    explorer: {
      accounts: [
        { name: 'whole-database', key: EXPLORER_KEY, secret: EXPLORER_SECRET, scope: 'whole-database' },
      ],
      rules: { throttle: true },
    },
    keys: [
      { key: 'full', tier: 'full-access', used: { tweet_ids: 5 } },
      { key: 'counts', tier: 'counts-only' },
    ],
  },
  rules: [
    {
      name: 'tokens expire',
      when: { request: { service: 'altmetric-details', operation: 'getCounts' }, every: 4 },
      then: [{ expire_tokens: {} }],
    },
  ],
};

/** A request that does something to a world, or asks it. */
export interface Deed {
  readonly method: string;
  /** Below the origin, or below the world's prefix. */
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

const bearer = { authorization: `Bearer ${tokenOf(USER)}` };
const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };

const get = (path: string, headers: Record<string, string> = {}): Deed => ({ method: 'GET', path, headers });
const post = (path: string, body: unknown, headers: Record<string, string> = {}): Deed => ({
  method: 'POST',
  path,
  body: typeof body === 'string' ? body : JSON.stringify(body),
  headers: { ...json, ...headers },
});
const control = (method: string, path: string, body?: unknown): Deed => ({
  method,
  path: `/_emulator${path}`,
  ...(body === undefined ? {} : { body: JSON.stringify(body) }),
});

const explorerQuery = (path: string, query: string) =>
  get(`${EXPLORER}/explorer/api${path}?${query}&key=${EXPLORER_KEY}&digest=${sign(EXPLORER_SECRET, query)}`);

/** Each does something that some room or other remembers; together they leave none as it was. */
export const DEEDS: Readonly<Record<string, Deed>> = {
  'forgets the requests': control('DELETE', '/requests'),
  'calls with a key': get(`${DETAILS}/v1/doi/10.1038/news.2011.490?key=counts`),
  'calls without a key': get(`${DETAILS}/v1/doi/10.5555/imagined`),
  'calls with a misspelt parameter': get(`${DETAILS}/v1/citations/1d?key=counts&nums=10`),
  'reads tweets': get(`${DETAILS}/v1/fetch/doi/10.1038/news.2011.490?key=full`),
  'lists citations': get(`${DETAILS}/v1/citations/1y?key=counts`),
  'gets a token': get(`${ALTMETRICS}/api/get_token`, { authorization: basic(USER) }),
  'registers an output': post(`${ALTMETRICS}/api/uriset`, [{ doi: '10.1038/news.2011.490' }], bearer),
  'registers others': post(`${ALTMETRICS}/api/uriset`, [{ doi: '10.5334/bbc' }, { doi: '10.1/x' }], bearer),
  'lists its outputs': get(`${ALTMETRICS}/api/uriset`, bearer),
  'lists events': get(`${ALTMETRICS}/api/eventset?origin=twitter`, bearer),
  'opens a form': get(`${ALTMETRICS}/login`),
  'waits for approval': get(`${ALTMETRICS}/api/get_token`, { authorization: basic('waiting@example.org') }),
  'sends an event': post(
    `${METRICS}/events`,
    {
      work_uri: 'info:doi:10.5334/bbc',
      measure_uri: 'https://metrics.operas-eu.org/oapen/downloads/v1',
      timestamp: '2017-04-01T00:00:00+0000',
      country_uri: 'urn:iso:std:3166:-2:BR',
      value: 2,
    },
    bearer,
  ),
  'asks for events': get(`${METRICS}/events?filter=work_uri:info:doi:10.5334/bbc&aggregation=measure_uri`),
  'adds a work': post(
    `${TRANSLATOR}/works`,
    {
      type: 'book',
      title: ['A Title'],
      uri: [{ uri: 'info:doi:10.1234/work', canonical: true }],
      parent: ['463b4279-4e8d-47f8-a133-ad8ce7c4f86c'],
    },
    bearer,
  ),
  translates: get(`${TRANSLATOR}/translate?uri=info:doi:10.1234/work`, bearer),
  'makes a list': post(
    `${EXPLORER}/explorer/api/identifier_lists`,
    String(
      new URLSearchParams({ key: EXPLORER_KEY, digest: digestOf(EXPLORER_SECRET, LIST), identifiers: LIST }),
    ),
    form,
  ),
  explores: explorerQuery('/research_outputs', 'filter[q]=news'),
  'explores mentions': explorerQuery('/research_outputs/mentions', 'filter[timeframe]=1m'),
  'adds mentions': control('POST', '/outputs/241939/mentions', [
    { source: 'twitter', posted_on: '2024-02-29T00:00:00Z', author: 'somebody' },
  ]),
  'moves the clock': control('POST', '/clock/advance', { seconds: 40_000 }),
  'moves the clock back': control('PUT', '/clock', { now: '2024-03-01T12:30:00Z' }),
  collects: control('POST', '/collect'),
  'changes the access': control('PUT', '/access', { period: 'keyless-limited' }),
  'changes the limits': control('PUT', '/limits', { keyed: { hourly: 4 }, tweet_ids: 60 }),
  'limits a service': control('PUT', '/limits', { services: { 'operas-metrics': { hourly: 2 } } }),
  'asks for measures': get(`${METRICS}/measures`),
  'asks for measures as somebody': get(`${METRICS}/measures`, bearer),
  'spends calls': control('POST', '/limits/spend', { service: 'operas-metrics', account: USER, hourly: 1 }),
  'adds an Explorer account': control('POST', '/explorer/accounts', { name: 'another' }),
  'adds a key': control('POST', '/keys', { key: 'another', tier: 'counts-only' }),
  'removes a key': control('DELETE', '/keys/counts'),
  'adds an account': control('POST', '/accounts', { email: 'new@example.org', state: 'confirmed' }),
  'approves an account': control('POST', '/accounts/new@example.org/approve'),
  'removes an account': control('DELETE', '/accounts/new@example.org'),
  'adds an output': control('POST', '/outputs', { doi: '10.5555/new', title: 'New' }),
  'changes an output': control('PATCH', '/outputs/241939', { journal: null, title: 'Another' }),
  'removes an output': control('DELETE', '/outputs/241939'),
  'fetches what is not there': get(`${DETAILS}/v1/doi/10.5555/imagined?key=counts`),
  'shows the widget': control('GET', '/widget'),
  'sees the advice': control('GET', '/advice'),
  'sees the faults': control('GET', '/faults'),
  'replaces credentials': control('POST', '/explorer/accounts/whole-database/reset'),
  'changes the rules of the Explorer': control('PUT', '/explorer/rules', { period: '2026' }),
  'adds a fault': control('POST', '/faults', { when: { service: 'operas-translator' }, nth: 2, latency: 1 }),
  'sees the mails': control('GET', '/mailbox'),
  'sees the requests': control('GET', '/requests'),
  'sees the limits': control('GET', '/limits'),
};

/** An answer, byte for byte. */
export interface Reply {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

export async function doDeed({ fetch }: TestEmulator, { path, ...init }: Deed): Promise<Reply> {
  const { status, headers, ...response } = await answered(fetch(path, init));
  return { status, headers: [...headers], body: response.body };
}

async function answered(answer: Promise<Response>) {
  const response = await answer;
  const body = Buffer.from(await response.arrayBuffer()).toString('latin1');
  return { status: response.status, headers: response.headers, body };
}

/** Rooms of a world as its state document has them. */
export type Rooms = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Writes a world down whose catalogue somebody has looked at: edits of its start are made by then. */
export async function readState({ fetch }: TestEmulator): Promise<{ text: string; rooms: Rooms }> {
  await fetch('/_emulator/outputs?limit=1');
  const text = await (await fetch('/_emulator/state')).text();
  return { text, rooms: (JSON.parse(text) as { rooms: Rooms }).rooms };
}

export async function putState({ fetch }: TestEmulator, text: string): Promise<Response> {
  return fetch('/_emulator/state', { method: 'PUT', body: text });
}
