/**
 * Measures the emulator in ratios to a bare Node server that does the same work, both in turn in one run, so
 * that a slower machine gives the same figures.
 */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { measureCatalogue } from './catalogue.js';
import { measureContractRun } from './contract-run.js';
import { BARE, EMULATOR, type ServerProcess, startServer } from './processes.js';
import { measureQueries } from './queries.js';
import { measureSums } from './sums.js';
import { measureWorlds } from './worlds.js';

const STARTS = 15;
const ROUNDS = 5;
const SECONDS_A_ROUND = 2;
const CONNECTIONS = 20;
const API = '/operas/altmetrics/api';
const DETAILS = '/altmetric/details/v1';
const CREDENTIALS = `Basic ${Buffer.from('second.user@example.org:test-password-123').toString('base64')}`;

/** Headers that Node sends by itself; the bare server is to send all others, too. */
const OF_NODE = ['connection', 'keep-alive', 'date', 'content-length', 'transfer-encoding'];

/** Quotas that a run doesn't use up: they are counted all the same. */
const MOST_CALLS = 1_000_000_000;

interface Work {
  readonly name: string;
  readonly budget: string;
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Record<string, string>;
  readonly body?: string;
}

const DETAILS_WORK: readonly Work[] = [
  {
    name: 'GET counts by DOI, key, quota',
    budget: 'at least 0.5',
    path: `${DETAILS}/doi/10.1038/news.2011.490?key=counts-only-key`,
  },
  { name: 'GET fetch, 157 posts', budget: 'none', path: `${DETAILS}/fetch/id/241939?key=full-access-key` },
  { name: 'GET citations/1m, 25', budget: 'none', path: `${DETAILS}/citations/1m?key=counts-only-key` },
  {
    name: 'GET citations/1m, 100',
    budget: 'none',
    path: `${DETAILS}/citations/1m?num_results=100&key=counts-only-key`,
  },
].map((work) => ({ ...work, method: 'GET', headers: {} }));

const rows: [string, string, string][] = [await measureStart()];
const emulator = await startServer(EMULATOR, ['--port', '0', '--json'], '/_emulator/health');
for (const work of await listWork(emulator)) rows.push(await measureWork(emulator, work));
await emulator.stop();
rows.push(...(await measureCatalogue()), ...(await measureQueries()), ...(await measureSums()));
rows.push(...(await measureWorlds()), measureContractRun());
print([['work', 'times bare Node', 'budget'], ...rows]);

async function measureStart(): Promise<[string, string, string]> {
  const bare: number[] = [];
  const ours: number[] = [];
  for (let run = 0; run < STARTS; run++) {
    bare.push(await timeStart(BARE, [], '/'));
    ours.push(await timeStart(EMULATOR, ['--port', '0', '--json'], `${API}/get_token`));
  }
  const detail = `${median(ours).toFixed(0)} ms against ${median(bare).toFixed(0)} ms`;
  const ratio = (median(ours) / median(bare)).toFixed(2);
  return ['start to first answer, default world', `${ratio} (${detail})`, 'at most 2.0'];
}

async function timeStart(script: string, words: readonly string[], path: string): Promise<number> {
  const server = await startServer(script, words, path);
  await server.stop();
  return server.toFirstAnswerMs;
}

async function listWork({ url }: ServerProcess): Promise<readonly Work[]> {
  const token = await (
    await fetch(`${url}${API}/get_token`, { headers: { authorization: CREDENTIALS } })
  ).text();
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const body = JSON.stringify(Array.from({ length: 100 }, (_, index) => ({ doi: `10.5334/bench.${index}` })));
  await fetch(`${url}${API}/uriset`, { method: 'POST', headers, body });
  const most = JSON.stringify({ keyed: { hourly: MOST_CALLS, daily: MOST_CALLS } });
  await fetch(`${url}/_emulator/limits`, { method: 'PUT', body: most });
  return [
    ...DETAILS_WORK,
    {
      name: 'GET uriset, 100 DOIs, JWT',
      budget: 'at least 0.4',
      path: `${API}/uriset`,
      method: 'GET',
      headers,
    },
    {
      name: 'POST uriset, 100 DOIs, JWT',
      budget: 'none',
      path: `${API}/uriset`,
      method: 'POST',
      headers,
      body,
    },
    {
      name: 'GET get_token, password',
      budget: 'none',
      path: `${API}/get_token`,
      method: 'GET',
      headers: { authorization: CREDENTIALS },
    },
  ];
}

async function measureWork(emulator: ServerProcess, work: Work): Promise<[string, string, string]> {
  const answer = await fetch(emulator.url + work.path, requestOf(work));
  const file = join(tmpdir(), `altmetrics-emulator-bench-${process.pid}.json`);
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => !OF_NODE.includes(name)));
  writeFileSync(file, JSON.stringify({ body: await answer.text(), headers }));
  const bare = await startServer(BARE, [file], '/');
  const ratios: number[] = [];
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const unit = await load(bare.url, work);
    const ours = await load(emulator.url, work);
    ratios.push(ours / unit);
    rates.push(ours);
  }
  await bare.stop();
  return [work.name, `${median(ratios).toFixed(2)} (${median(rates).toFixed(0)} a second)`, work.budget];
}

/** @returns requests a second */
async function load(url: string, work: Work): Promise<number> {
  const { requests, errors, non2xx } = await autocannon({
    url: url + work.path,
    ...requestOf(work),
    connections: CONNECTIONS,
    duration: SECONDS_A_ROUND,
  });
  if (errors + non2xx > 0) throw new Error(`${work.name}: ${errors} errors, ${non2xx} refusals`);
  return requests.average;
}

function requestOf({ method, headers, body }: Work) {
  return { method, headers, ...(body === undefined ? {} : { body }) };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function print(table: readonly (readonly string[])[]): void {
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  for (const row of table) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}
