import { beforeAll, beforeEach } from 'vitest';
import type { GivenInScenario } from '../../../src/scenarios/index.js';
import { controlClient } from '../../support/control-client.js';
import { DETAILS, openEmulator, type TestEmulator } from '../../support/test-emulator.js';

export const NOW = '2026-11-21T09:30:00.000Z';
/** Valid keys, and one that isn't. */
export const COUNTS_KEY = '0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c';
export const FULL_KEY = '0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f';
export const NEWS_KEY = '0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e';
export const NO_KEY = '0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d';

export const KEYS: NonNullable<GivenInScenario['keys']> = [
  { key: COUNTS_KEY, tier: 'counts-only' },
  { key: FULL_KEY, tier: 'full-access' },
  { key: NEWS_KEY, tier: 'full-access', sources: ['news', 'blogs'] },
];

/** What a client got, read to its end. */
export interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly headers: Headers;
  readonly text: string;
  /** The body, read as JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: each test says of what it reads what it expects of it.
  readonly json: any;
}

/** Calls the service below `/v1`, in process. */
export interface DetailsClient {
  readonly emulator: TestEmulator;
  readonly control: ReturnType<typeof controlClient>;
  /** @param path  below `/v1`, with its query */
  get(path: string, init?: RequestInit): Promise<Answer>;
  /** A form, or text of another type. */
  post(path: string, body: Record<string, string> | string, type?: string): Promise<Answer>;
  /** @param path  below the mount */
  open(path: string, init?: RequestInit): Promise<Answer>;
}

/** A world of its own for the tests of a file: returned to its start before each of them. */
export function useDetails(scenario: GivenInScenario = {}): DetailsClient {
  let client: DetailsClient | undefined;
  const get = () => client ?? refuse();
  beforeAll(async () => {
    client = await openDetails(scenario);
  });
  beforeEach(() => get().emulator.emulator.reset());
  return {
    get emulator() {
      return get().emulator;
    },
    get control() {
      return get().control;
    },
    get: (path, init) => get().get(path, init),
    post: (path, body, type) => get().post(path, body, type),
    open: (path, init) => get().open(path, init),
  };
}

export async function openDetails(scenario: GivenInScenario = {}, prefix = ''): Promise<DetailsClient> {
  const emulator = await openEmulator({
    clock: { now: NOW, frozen: true },
    scenario: { summary: 'test', given: { catalogue: { outputs: 1000 }, keys: KEYS, ...scenario } },
  });
  return clientOf(emulator, prefix);
}

/** @param prefix  of a world, e.g. `/_world/a` */
export function clientOf(emulator: TestEmulator, prefix = ''): DetailsClient {
  const open: DetailsClient['open'] = async (path, init) =>
    toAnswer(await emulator.fetch(prefix + DETAILS + path, init));
  return {
    emulator,
    control: controlClient({ ...emulator, fetch: (path, init) => emulator.fetch(prefix + path, init) }),
    get: (path, init) => open(`/v1${path}`, init),
    post: (path, body, type = 'application/x-www-form-urlencoded') =>
      open(`/v1${path}`, {
        method: 'POST',
        body: typeof body === 'string' ? body : new URLSearchParams(body).toString(),
        headers: { 'content-type': type },
      }),
    open,
  };
}

export async function toAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    headers: response.headers,
    text,
    get json() {
      return JSON.parse(text);
    },
  };
}

function refuse(): never {
  throw new Error('The emulator is not open yet.');
}
