import { Agent, get } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmulator, type Emulator } from '../../src/emulator/index.js';
import { DETAILS, START } from '../support/test-emulator.js';

const REQUESTS = 10_000;
/** So many of them before memory is looked at for the first time: everything has been used by then. */
const WARM_UP = 3000;
const AT_ONCE = 50;
const STALLS_AFTER = 20;
const MEBIBYTE = 1024 * 1024;

/** Chances are of what the faults before leave over. */
const FAULTS = [
  { latency: { from: 0, to: 5 }, probability: 0.2 },
  { status: 502, probability: 0.12 },
  { reset: 'before', probability: 0.14 },
  { reset: 'after', probability: 0.16 },
  { cut_after_bytes: 10, probability: 0.2 },
  { malformed_json: true, probability: 0.25 },
  { stall_after_bytes: STALLS_AFTER, probability: 0.2 },
  { trickle: { bytes_per_second: 100_000 }, probability: 0.4 },
];

let emulator: Emulator;
let counts: string;
let agent: Agent;
beforeAll(async () => {
  emulator = await createEmulator({ port: 0, seed: 'test', clock: { now: START, frozen: true } });
  counts = `${await emulator.listen()}${DETAILS}/v1/doi/10.1038/480426a?key=counts-only-key`;
  agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
});
afterAll(() => emulator.close());

async function control(method: string, path: string, body?: unknown): Promise<unknown> {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const response = await emulator.fetch(`http://127.0.0.1/_emulator${path}`, init);
  return response.status === 204 ? undefined : response.json();
}

/** Asks for counts, and gives up once it has the beginning that a body stalls after. @returns what came of it */
function ask(): Promise<string> {
  return new Promise((resolve) => {
    const request = get(counts, { agent }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
        if (text.length === STALLS_AFTER) request.destroy();
      });
      response.on('end', () => resolve(response.statusCode === 200 ? describeBody(text) : 'refused'));
      response.on('error', () => resolve(text.length === STALLS_AFTER ? 'stalled' : 'cut off'));
    });
    request.on('error', () => resolve('reset'));
  });
}

function describeBody(text: string): string {
  try {
    JSON.parse(text);
    return 'whole';
  } catch {
    return 'not JSON';
  }
}

/** Asks so many times, many at once. @returns how often what came of it */
async function askOften(times: number): Promise<Record<string, number>> {
  const outcomes: Record<string, number> = {};
  let left = times;
  const client = async () => {
    while (left-- > 0) {
      const outcome = await ask();
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
  return outcomes;
}

/** Bytes that are in use once all that is garbage, and all that may be forgotten, is gone. */
async function heapInUse(): Promise<number> {
  await control('DELETE', '/requests');
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

const openSockets = () => process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length;

describe('after 10,000 requests of which most went wrong', () => {
  it('the server holds no connection and no more memory, and answers as ever', async () => {
    const socketsBefore = openSockets();
    await control('PUT', '/limits', { keyed: { hourly: null, daily: null } });
    await control('PUT', '/faults', FAULTS);
    const first = await askOften(WARM_UP);
    const heapBefore = await heapInUse();
    const rest = await askOften(REQUESTS - WARM_UP);
    const heapAfter = await heapInUse();

    const kinds = ['cut off', 'not JSON', 'refused', 'reset', 'stalled', 'whole'];
    expect(Object.keys(rest).toSorted()).toEqual(kinds);
    const all = kinds.map((kind) => (first[kind] ?? 0) + (rest[kind] ?? 0));
    expect(all.reduce((sum, count) => sum + count, 0)).toBe(REQUESTS);
    const faults = (await control('GET', '/faults')) as { seen: number; hits: number }[];
    expect(faults.map(({ seen }) => seen)).toEqual(FAULTS.map(() => REQUESTS));
    expect(Math.min(...faults.map(({ hits }) => hits))).toBeGreaterThan(500);
    expect((heapAfter - heapBefore) / MEBIBYTE).toBeLessThan(8);

    agent.destroy();
    await expect.poll(openSockets, { timeout: 5000 }).toBe(socketsBefore);
    await control('DELETE', '/faults');
    expect((await fetch(counts)).status).toBe(200);
  }, 120_000);
});
