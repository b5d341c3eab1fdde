import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ExpectInStep } from '../../../src/scenarios/steps-document.js';
import { type Answerer, ask, openStub, replayOn } from './stub.js';

const BODY = '{"score": 140.5, "results": [{"doi": "a"}, {"doi": "b"}], "next": null}';
const SHA256 = createHash('sha256').update(BODY).digest('hex');

const json: Answerer = (_got, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'X-Left': '12' }).end(BODY);
};

async function outcomeOf(answer: Answerer, expectation: ExpectInStep, timeout = '5 seconds') {
  const { url } = await openStub(answer);
  const report = await replayOn(url, [ask('/x', { expect: expectation }, { timeout })]);
  return report.steps[0];
}

describe('what is expected of an answer', () => {
  it.each<[string, ExpectInStep]>([
    ['nothing', {}],
    ['a status', { status: 200 }],
    ['one of several', { status: [200, 404] }],
    ['a header', { headers: { 'content-type': 'application/json', 'x-no': { absent: true } } }],
    ['a header by its number', { headers: { 'x-left': { at_most: 12 } } }],
    ['a part of the text', { text: { contains: '140.5' } }],
    ['the whole text', { text: BODY }],
    ['its bytes', { sha256: SHA256 }],
    [
      'values in it',
      { json: { '$.score': 140.5, '$.results[*].doi': ['a', 'b'], '$.next': null, '$.x': { absent: true } } },
    ],
    ['a value by what is beside it', { json: { "$.results[?@.doi=='b']": { length: 1 } } }],
  ])('may be %s', async (_what, expectation) => {
    expect(await outcomeOf(json, expectation)).toMatchObject({ outcome: 'passed', status: 200 });
  });

  it.each<[string, ExpectInStep, object]>([
    ['another status', { status: 404 }, { what: 'status', expected: '404', actual: '200' }],
    [
      'another header',
      { headers: { 'X-Left': '13' } },
      { what: 'header x-left', expected: '"13"', actual: '"12"' },
    ],
    ['another value', { json: { '$.score': 1 } }, { what: '$.score', expected: '1', actual: '140.5' }],
    ['other bytes', { sha256: '0'.repeat(64) }, { what: 'sha256', expected: '0'.repeat(64), actual: SHA256 }],
  ])('tells %s with both', async (_what, expectation, failure) => {
    expect(await outcomeOf(json, expectation)).toMatchObject({ outcome: 'failed', failures: [failure] });
  });

  it('is no error, where nothing is said of it', async () => {
    const outcome = await outcomeOf((_got, response) => response.writeHead(500).end('x'), {});
    expect(outcome?.failures).toEqual([{ what: 'status', expected: 'below 400', actual: '500' }]);
  });

  it.each<[ExpectInStep['error'], Answerer]>([
    ['connection-reset', (_got, response) => response.destroy()],
    ['not-json', (_got, response) => response.end('{"score": 1')],
    [
      'cut-off',
      (_got, response) => {
        response.writeHead(200, { 'Content-Length': '100' }).write('half', () => response.destroy());
      },
    ],
    ['timeout', (_got, response) => response.writeHead(200, { 'Content-Length': '100' }).write('half')],
  ])('may be an error that clients meet: %s', async (error, answer) => {
    const wanted = error === undefined ? {} : { error };
    expect((await outcomeOf(answer, wanted, '0.2 seconds'))?.outcome).toBe('passed');
    expect(
      (await outcomeOf(answer, { status: 200, json: { '$.score': 140.5 } }, '0.2 seconds'))?.outcome,
    ).toBe('failed');
    expect((await outcomeOf(json, wanted))?.outcome).toBe('failed');
  });

  it('may be the beginning of one that is cut off', async () => {
    const half: Answerer = (_got, response) => {
      response.writeHead(200, { 'Content-Length': '100' }).write('half', () => response.destroy());
    };
    expect((await outcomeOf(half, { status: 200, error: 'cut-off', text: 'half' }))?.outcome).toBe('passed');
  });

  it('says that nothing answers', async () => {
    const report = await replayOn('http://127.0.0.1:1', [
      ask('/x', { expect: { error: 'connection-reset' } }),
    ]);
    expect(report.steps[0]?.failures[0]?.actual).toBe('nothing answers there');
  });
});
