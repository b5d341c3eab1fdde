import { describe, expect, it, onTestFinished } from 'vitest';
import {
  findShippedEnvironment,
  loadShippedCollections,
  type RequestRow,
  readEnvironment,
  rebase,
  runContract,
} from '../../src/contract/index.js';
import { createEmulator } from '../../src/emulator/index.js';
import { openStub, type StubAnswer } from './stub-server.js';

const { default: document } = await import((await findShippedEnvironment()).href, { with: { type: 'json' } });
const environment = readEnvironment(document);

/** Runs cases without the spec, so that only their own tests can find something. */
async function runAt(url: string, grep?: RegExp): Promise<readonly RequestRow[]> {
  const collections = (await loadShippedCollections()).map((collection) => ({
    ...collection,
    spec: undefined,
  }));
  const { rows } = await runContract({
    collections,
    environment: rebase(environment, url),
    grep,
    clock: () => 0,
  });
  return rows;
}

const numbersOf = (rows: readonly RequestRow[]): readonly (number | undefined)[] => [
  ...new Set(rows.filter(({ failures }) => failures.length > 0).map(({ caseNumber }) => caseNumber)),
];

type Answer = Required<StubAnswer>;

/** An emulator whose answers are changed on their way. */
async function openBrokenEmulator(breakIt: (answer: Answer, path: string) => Answer): Promise<string> {
  const emulator = await createEmulator({ port: 0 });
  await emulator.listen();
  onTestFinished(() => emulator.close());
  const { url } = await openStub(async (request) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
    const headers = Object.entries(request.headers).filter(
      ([name]) => !/^(connection|content-length)$/.test(name),
    );
    const response = await fetch(emulator.url + request.url, {
      method: request.method ?? 'GET',
      headers: headers.map(([name, value]) => [name, String(value)] satisfies [string, string]),
      redirect: 'manual',
      ...(hasBody ? { body: Buffer.concat(chunks) } : {}),
    });
    const kept = [...response.headers].filter(
      ([name]) => !/^(connection|content-length|transfer-encoding|keep-alive)$/.test(name),
    );
    const answer = {
      status: response.status,
      headers: Object.fromEntries(kept),
      body: await response.text(),
    };
    return breakIt(answer, request.url ?? '');
  });
  return url;
}

describe('the collection', () => {
  it.each([
    ['nothing', {}],
    ['the number 200', { headers: { 'content-type': 'application/json' }, body: '200\n' }],
    ['an error', { status: 502, headers: { 'content-type': 'text/plain' }, body: 'bad gateway' }],
  ])('has no request that passes whatever comes, such as %s', async (_, answer) => {
    const { url } = await openStub(() => answer);
    const rows = await runAt(url);
    expect(rows.filter(({ failures }) => failures.length === 0).map(({ name }) => name)).toEqual([]);
  });

  const body = (from: RegExp | string, to: string) => (answer: Answer) => ({
    ...answer,
    body: answer.body.replace(from, to),
  });
  const on = (path: RegExp, change: (answer: Answer) => Answer) => (answer: Answer, asked: string) =>
    path.test(asked) ? change(answer) : answer;
  it.each([
    [
      'the token ends with a line',
      on(/get_token$/, (answer) => ({ ...answer, body: `${answer.body}\n` })),
      /^1 ·/,
      [1],
    ],
    ['the envelope lacks the surname', on(/get_token$/, body('surname', 'family_name')), /^4 ·/, [4]],
    [
      'refused credentials get no challenge',
      (answer: Answer) => ({ ...answer, headers: { 'content-type': 'text/html; charset=utf-8' } }),
      /^(6|7|8|9|10) ·/,
      [6, 7, 8, 9, 10],
    ],
    [
      'an account without approval gets another page',
      body('not yet been approved', 'not been approved'),
      /^(11|12) ·/,
      [11, 12],
    ],
    [
      'forged tokens are taken',
      (answer: Answer) => ({ ...answer, status: 200, body: '{"data": []}' }),
      /^(23|24|25|26|27|28|29) ·/,
      [23, 24, 25, 26, 27, 28, 29],
    ],
    [
      'a registration is answered with an object',
      on(/uriset$/, body(/^200\n$/, '{"status": 200}\n')),
      /^(36|37|39) ·/,
      [36, 39],
    ],
    ['addresses keep their slash', body(/\/read"/g, '/read/"'), /^(36|37) ·/, [37]],
    [
      'errors of values are 400',
      (answer: Answer) => (answer.status === 500 ? { ...answer, status: 400 } : answer),
      /^(49|52|70|75|87) ·/,
      [49, 52, 70, 75, 87],
    ],
    ['next is missing', body(/, "next": "[^"]+"/, ''), /^(64|65|66|67|68|72) ·/, [72, 64, 65, 66, 67, 68]],
    [
      'a page past the end is empty',
      on(/page=/, (answer) => ({ ...answer, status: 200, body: '{"data": []}' })),
      /^69 ·/,
      [69],
    ],
    [
      'an unknown DOI gets a page',
      on(/nope/, (answer) => ({ ...answer, body: '<h1>Not Found</h1>' })),
      /^78 ·/,
      [78],
    ],
    ['events come with blanks', on(/eventset/, body(/,/g, ', ')), /^84 ·/, [84]],
    ['the form lacks a field', on(/register$/, body('name="institution"', 'name="company"')), /^92 ·/, [92]],
    [
      'a wrong link of confirmation goes to the login',
      (answer: Answer) => ({ ...answer, headers: { location: '/login' } }),
      /^102 ·/,
      [102],
    ],
  ])('fails when %s', async (_, breakIt, grep, numbers) => {
    expect(numbersOf(await runAt(await openBrokenEmulator(breakIt), grep))).toEqual(numbers);
  });
});
