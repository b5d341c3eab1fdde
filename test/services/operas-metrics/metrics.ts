import type { ScenarioDocument } from '../../../src/scenarios/index.js';
import { makeToken } from '../../support/altmetrics-client.js';
import { METRICS, openEmulator, type TestEmulator } from '../../support/test-emulator.js';
import { FIXTURE_F_M } from '../../world/metrics/fixture-f-m.js';

/** With the events of the real service's own tests, and no others. */
const SCENARIO: ScenarioDocument = {
  summary: 'Of the Metrics API.',
  given: {
    catalogue: { outputs: 5, pinned_works: false },
    metrics: FIXTURE_F_M,
  },
};

export const OBP_1 = 'work_uri:info:doi:10.11647/obp.0001';
export const OBP_2 = 'work_uri:info:doi:10.11647/obp.0002';
export const OAPEN = 'https://metrics.operas-eu.org/oapen/downloads/v1';
export const BRAZIL = 'urn:iso:std:3166:-2:BR';
export const UPLOADER = 'acct:test.user@gmail.com';

/** The event of the documentation. */
export const EVENT = {
  work_uri: 'info:doi:10.5334/bbc',
  measure_uri: OAPEN,
  timestamp: '2017-04-01T00:00:00+0000',
  country_uri: BRAZIL,
  value: 2,
};

/** An answer, taken apart. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every form
  readonly json: any;
}

export interface Metrics {
  readonly emulator: TestEmulator;
  readonly send: (path: string, init?: RequestInit) => Promise<Reply>;
  /** GET of events. @param query  as it is in the URL, without question mark */
  readonly events: (query?: string) => Promise<Reply>;
  /** Sends an event. @param body  an object, or a text or bytes as they are. @param authorization  null for none */
  readonly post: (body: unknown, authorization?: string | null) => Promise<Reply>;
  /** How many events there are of the work that most tests send. */
  readonly stored: () => Promise<number>;
}

/** @param world  prefix of a world, e.g. `/_world/a` */
export function metricsOf(emulator: TestEmulator, world = ''): Metrics {
  const send = async (path: string, init?: RequestInit): Promise<Reply> => {
    const response = await emulator.fetch(world + METRICS + path, init);
    const text = await response.text();
    const { status, headers } = response;
    return { status, headers, text, json: /^[[{]/.test(text) ? JSON.parse(text) : undefined };
  };
  const events = (query = '') => send(`/events${query === '' ? '' : `?${query}`}`);
  return {
    emulator,
    send,
    events,
    post: (body, authorization = `Bearer ${makeToken()}`) =>
      send('/events', {
        method: 'POST',
        body: typeof body === 'string' || body instanceof Blob ? body : JSON.stringify(body),
        headers: authorization === null ? {} : { authorization },
      }),
    stored: async () => (await events(`filter=work_uri:${EVENT.work_uri}`)).json.count,
  };
}

/** The service with fixture F-M, its clock standing still. */
export async function openMetrics(): Promise<Metrics> {
  return metricsOf(await openEmulator({ scenario: SCENARIO }));
}

/** What is told of a request that found nothing, by the members of its error. */
export function errorOf({ json }: Reply): { code: number; message: string; description: string } {
  const { code, message, description } = json;
  return { code, message, description };
}
