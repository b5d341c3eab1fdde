/**
 * Measures sums of the OPERAS Metrics API over many events of one work, in a process of its own, and prints the
 * figures as one line of JSON: `node --import tsx bench/usage.ts`.
 */
import { createEmulator } from '../src/emulator/index.js';
import type { UsageFigures } from './sums.js';

const HOST = 'http://127.0.0.1:4010';
const METRICS = `${HOST}/operas/metrics`;
const MEASURES = [
  'oapen/downloads',
  'google-books/views',
  'obp-html/sessions',
  'up-logs/downloads',
  'jstor/views',
];
const COUNTRIES = ['GB', 'US', 'BR', 'DE', 'ES', 'FR', 'NZ', 'AU', 'CU', 'GR'];
const EVENTS = 100_000;
const REPEATS = 9;
const WORK = 'info:doi:10.5072/bench';
const CREDENTIALS = `Basic ${Buffer.from('second.user@example.org:test-password-123').toString('base64')}`;

const emulator = await createEmulator({ clock: { now: '2026-11-21T09:30:00Z', frozen: true } });
const token = await (
  await emulator.fetch(`${HOST}/operas/altmetrics/api/get_token`, { headers: { authorization: CREDENTIALS } })
).text();
await postEvents();
const figures: UsageFigures = {
  sums: {
    'by measure': await timeSum(`filter=work_uri:${WORK}&aggregation=measure_uri`),
    'by country': await timeSum(`filter=work_uri:${WORK}&aggregation=measure_uri,country_uri`),
    'by year': await timeSum(`filter=work_uri:${WORK}&aggregation=measure_uri,year`),
  },
  ofAllMs: await timeOnce('aggregation=measure_uri'),
};
console.log(JSON.stringify(figures));

async function postEvents(): Promise<void> {
  const headers = { authorization: `Bearer ${token}` };
  for (let n = 0; n < EVENTS; n++) {
    const path = MEASURES[n % MEASURES.length] ?? '';
    const event = {
      work_uri: WORK,
      measure_uri: `https://metrics.operas-eu.org/${path}/v1`,
      timestamp: new Date(Date.UTC(2012, 0, 1) + n * 3_600_000).toISOString(),
      value: 1 + (n % 7),
      country_uri: `urn:iso:std:3166:-2:${COUNTRIES[Math.floor(n / MEASURES.length) % COUNTRIES.length]}`,
    };
    const response = await emulator.fetch(`${METRICS}/events`, {
      method: 'POST',
      headers,
      body: JSON.stringify(event),
    });
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  }
}

/** Median, as nothing is kept between requests for one work. */
async function timeSum(query: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < REPEATS; run++) times.push(await timeOnce(query));
  return times.sort((a, b) => a - b)[Math.floor(REPEATS / 2)] ?? Number.NaN;
}

async function timeOnce(query: string): Promise<number> {
  const start = performance.now();
  const response = await emulator.fetch(`${METRICS}/events?${query}`);
  if (response.status !== 200) throw new Error(`${query}: ${response.status} ${await response.text()}`);
  await response.arrayBuffer();
  return performance.now() - start;
}
