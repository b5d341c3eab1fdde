import { beforeAll, describe, expect, it } from 'vitest';
import { createEmulator, type Emulator } from '../../src/emulator/index.js';
import { createMatchers } from '../../src/matchers/index.js';

const COUNTS = '/altmetric/details/v1/doi/10.1038/news.2011.490?key=counts-only-key';
const SERVICE = 'altmetric-details';
const { toMatchOperation } = createMatchers();

let emulator: Emulator;
/** The body of an answer, to be broken. */
let counts: Record<string, unknown>;
let headers: Record<string, string>;
beforeAll(async () => {
  emulator = await createEmulator();
  const response = await emulator.fetch(COUNTS);
  headers = Object.fromEntries(response.headers);
  counts = await response.json();
});

async function judge(received: unknown, operation = 'getCounts', expected = {}) {
  const { pass, message } = await toMatchOperation(received, SERVICE, operation, expected);
  return { pass, lines: message().split('\n') };
}

describe('toMatchOperation', () => {
  it('takes the answer of fetch, and leaves its body to be read', async () => {
    const response = await emulator.fetch(COUNTS);
    expect(await judge(response)).toEqual({
      pass: true,
      lines: [
        'expected the answer with status 200 not to be one of getCounts (altmetric-details), but it is',
      ],
    });
    expect(await response.json()).toEqual(counts);
  });

  it.each([
    ['text', (body: unknown) => ({ text: JSON.stringify(body) })],
    ['a body of text', (body: unknown) => ({ body: JSON.stringify(body) })],
    ['a body of bytes', (body: unknown) => ({ body: Buffer.from(JSON.stringify(body)) })],
    ['a parsed body', (body: unknown) => ({ body })],
    ['data', (data: unknown) => ({ data })],
    ['json', (json: unknown) => ({ json })],
  ])('takes an answer with %s, and finds what is wrong with it', async (_what, form) => {
    expect(await judge({ status: 200, headers, ...form(counts) })).toMatchObject({ pass: true });
    expect(await judge({ status: 200, headers, ...form({ ...counts, score: 'high' }) })).toMatchObject({
      pass: false,
    });
  });

  it.each([
    ['pairs', (all: Record<string, string>) => Object.entries(all)],
    ['Headers', (all: Record<string, string>) => new Headers(all)],
    [
      'lists of lines',
      (all: Record<string, string>) =>
        Object.fromEntries(Object.entries(all).map(([name, value]) => [name.toUpperCase(), [value]])),
    ],
  ])('takes headers as %s', async (_what, form) => {
    expect(await judge({ status: 200, headers: form(headers), json: counts })).toMatchObject({ pass: true });
    const { 'content-type': _left, ...others } = headers;
    expect(await judge({ status: 200, headers: form(others), json: counts })).toMatchObject({ pass: false });
  });

  it('says where an answer leaves its spec, and by which rule', async () => {
    const { title: _title, ...rest } = counts;
    expect(await judge({ status: 200, headers, json: { ...rest, score: 'high' } })).toEqual({
      pass: false,
      lines: [
        'expected the answer with status 200 to be one of getCounts (altmetric-details), but it is not:',
        expect.stringMatching(/^ {2}body: lacks 'title'/),
        expect.stringMatching(/^ {2}body \/score: must be number \(got string\)/),
      ],
    });
  });

  it('says which statuses there are, where one is not documented', async () => {
    const { pass, lines } = await judge({ status: 418, headers, json: counts });
    expect(pass).toBe(false);
    expect(lines[1]).toMatch(/^ {2}status 418 is not documented for getCounts, which may answer 200, /);
  });

  it('takes another status than the expected one for wrong, though it is documented', async () => {
    const response = await emulator.fetch('/altmetric/details/v1/doi/10.5555/nobody?key=counts-only-key');
    expect(await judge(response)).toMatchObject({ pass: true });
    expect(await judge(response, 'getCounts', { status: 200 })).toEqual({
      pass: false,
      lines: [expect.anything(), '  status must be 200 (got 404)'],
    });
  });

  it('takes what any operation may answer for an answer of this one', async () => {
    const page = '<html><body><h1>502 Bad Gateway</h1></body></html>';
    await emulator.control.faults.add({ first: 1, status: 502 });
    expect(await judge(await emulator.fetch(COUNTS))).toMatchObject({ pass: true });
    expect(await judge({ status: 502, headers: { 'content-type': 'image/png' }, text: page })).toMatchObject({
      pass: false,
    });
  });

  it('does not take the answer of one operation for that of another', async () => {
    expect(await judge(await emulator.fetch(COUNTS), 'listCitations', { status: 200 })).toMatchObject({
      pass: false,
    });
  });

  it.each([
    [
      'altmetric-detials',
      'getCounts',
      /^There is no service "altmetric-detials"; there are .* \(did you mean "altmetric-details"\?\)$/,
    ],
    [
      SERVICE,
      'getCuonts',
      /^altmetric-details has no operation "getCuonts"; it has .* \(did you mean "getCounts"\?\)$/,
    ],
  ])('knows no %s %s, and says what is meant', async (service, operation, message) => {
    const response = await emulator.fetch(COUNTS);
    await expect(toMatchOperation(response, service, operation)).rejects.toThrow(message);
  });

  it('takes no answer whose body was read before', async () => {
    const response = await emulator.fetch(COUNTS);
    await response.text();
    await expect(judge(response)).rejects.toThrow(/was read before: .* clone\(\)/);
  });

  it.each([[undefined], ['text'], [{}], [{ status: 200 }]])('takes no %j for an answer', async (received) => {
    await expect(judge(received)).rejects.toThrow(/^No answer: /);
  });

  it('asks for the clone of an answer that somebody is reading', async () => {
    const response = await emulator.fetch(COUNTS);
    response.body?.getReader();
    await expect(judge(response)).rejects.toThrow(/is being read: .* clone\(\)/);
  });

  it.each([
    [null, 'What is expected must be an object such as { status: 200 } (got null).'],
    [200, 'What is expected must be an object such as { status: 200 } (got 200).'],
    [{ status: '200' }, 'What is expected has a status that must be a number (got "200").'],
    [{ statusCode: 200 }, 'What is expected may have a status, but no "statusCode".'],
  ])('can not expect %j', async (expected, message) => {
    const words = [await emulator.fetch(COUNTS), SERVICE, 'getCounts', expected];
    await expect(Reflect.apply(toMatchOperation, undefined, words)).rejects.toThrow(message);
  });

  it('holds for the answers of every service', async () => {
    const answers = [
      ['operas-altmetrics', 'getToken', '/operas/altmetrics/api/get_token'],
      ['operas-metrics', 'listMeasures', '/operas/metrics/measures'],
      ['operas-translator', 'listWorkTypes', '/operas/translator/work_types'],
      ['altmetric-explorer', 'listResearchOutputs', '/altmetric/explorer/explorer/api/research_outputs'],
    ] as const;
    const verdicts = await Promise.all(
      answers.map(async ([service, operation, path]) =>
        toMatchOperation(await emulator.fetch(path), service, operation),
      ),
    );
    expect(verdicts.filter(({ pass }) => !pass).map(({ message }) => message())).toEqual([]);
  });
});
