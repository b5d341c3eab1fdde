import { afterEach } from 'vitest';
import {
  type ConformanceChecker,
  createConformanceChecker,
  loadSpec,
} from '../../src/contract/conformance/index.js';
import { createEmulator, type Emulator, type EmulatorOptions } from '../../src/emulator/index.js';

export const ORIGIN = 'http://127.0.0.1:4010';
export const ALTMETRICS = '/operas/altmetrics';
export const METRICS = '/operas/metrics';
export const TOKENS = '/operas/tokens';
export const TRANSLATOR = '/operas/translator';
export const DETAILS = '/altmetric/details';
export const EXPLORER = '/altmetric/explorer';
export const START = '2024-03-01T00:00:00.000Z';

const SPECS = {
  [ALTMETRICS]: 'operas-altmetrics',
  [METRICS]: 'operas-metrics',
  [TOKENS]: 'operas-tokens',
  [TRANSLATOR]: 'operas-translator',
  [DETAILS]: 'altmetric-details',
  [EXPLORER]: 'altmetric-explorer',
  '/_emulator': 'emulator-control',
} as const;

/** An emulator whose every answer is held against its spec: one that the spec does not allow fails the test. */
export interface TestEmulator {
  readonly emulator: Emulator;
  /** @param path  below the origin, e.g. `/operas/altmetrics/api/uriset` */
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

const faults: string[] = [];
const checkers = Promise.all(
  Object.entries(SPECS).map(async ([prefix, name]) => {
    const spec = await loadSpec(new URL(`../../openapi/${name}.yaml`, import.meta.url));
    return { prefix, checker: createConformanceChecker(spec) };
  }),
);

afterEach(() => {
  const found = faults.splice(0);
  if (found.length > 0) throw new Error(`answers that the spec does not allow:\n${found.join('\n')}`);
});

/** In process, with a frozen clock and a written seed. */
export async function openEmulator(options: EmulatorOptions = {}): Promise<TestEmulator> {
  const emulator = await createEmulator({ seed: 'test', clock: { now: START, frozen: true }, ...options });
  return {
    emulator,
    fetch: async (path, init) => {
      const response = await emulator.fetch(new Request(ORIGIN + path, { redirect: 'manual', ...init }));
      await checkAnswer(path, init?.method ?? 'GET', response);
      return response;
    },
  };
}

/** Holds an answer against the spec of the service that gave it; anything else is let through. */
export async function checkAnswer(pathAndQuery: string, method: string, response: Response): Promise<void> {
  const path = pathAndQuery.replace(/[?#].*$/, '').replace(/^\/_world\/[^/]+/, '');
  for (const { prefix, checker } of await checkers) {
    if (path !== prefix && !path.startsWith(`${prefix}/`)) continue;
    const servicePath = prefix !== '/_emulator' ? path.slice(prefix.length) || '/' : path;
    await check(checker, servicePath, method, response);
  }
}

async function check(
  checker: ConformanceChecker,
  path: string,
  method: string,
  response: Response,
): Promise<void> {
  const body = await response.clone().text();
  const findings = checker.check({ method, path, status: response.status, headers: response.headers, body });
  for (const { message } of findings) faults.push(`${method} ${path} → ${response.status}: ${message}`);
}
