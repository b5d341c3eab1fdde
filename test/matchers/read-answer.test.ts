import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEmulator } from '../../src/emulator/index.js';
import { createMatchers } from '../../src/matchers/index.js';

const { toMatchOperation } = createMatchers();
/** The body of an answer. */
let text: string;
let headers: Record<string, string>;
beforeAll(async () => {
  const emulator = await createEmulator();
  const response = await emulator.fetch(
    '/altmetric/details/v1/doi/10.1038/news.2011.490?key=counts-only-key',
  );
  headers = Object.fromEntries(response.headers);
  text = await response.text();
});

async function judge(received: object) {
  const answer = { status: 200, headers, ...received };
  const { pass, message } = await toMatchOperation(answer, 'altmetric-details', 'getCounts');
  return { pass, message: message() };
}

function circle(): object {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  return circle;
}

const toBytes = (body: string) => new TextEncoder().encode(body);

describe('toMatchOperation, of an answer of other clients than fetch', () => {
  it.each([
    ['an ArrayBuffer', (body: string) => toBytes(body).buffer],
    ['a Uint8Array', toBytes],
    ['a DataView', (body: string) => new DataView(toBytes(body).buffer)],
    ['a Blob', (body: string) => new Blob([body])],
  ])('reads a body that is %s', async (_what, form) => {
    expect(await judge({ data: form(text) })).toMatchObject({ pass: true });
    const { pass, message } = await judge({ data: form('[]') });
    expect(pass).toBe(false);
    expect(message).toContain('body: has none of the documented forms (got [])');
  });

  it.each([
    ['a stream', () => new Blob(['{}']).stream(), /^The body is a stream: read it first/],
    ['a stream of Node', () => Readable.from(['{}']), /^The body is a stream: read it first/],
    ['a promise', () => Promise.resolve({}), /^The body is a promise: await it first/],
    ['a Map', () => new Map(), /^The body is a Map: pass it as text/],
    ['a form', () => new URLSearchParams(), /^The body is a URLSearchParams: pass it as text/],
    ['a function', () => () => ({}), /^The body is a function: pass it as text/],
    ['circular', circle, /^The body can't be written as JSON: Converting circular structure/],
    ['a BigInt', () => ({ score: 1n }), /^The body can't be written as JSON: .*BigInt/],
  ])('refuses a body that is %s', async (_what, make, message) => {
    await expect(judge({ body: make() })).rejects.toThrow(message);
  });

  it('takes null for what the body says, where that is JSON, and else for none', async () => {
    expect((await judge({ data: null })).message).toContain(
      'body: has none of the documented forms (got null)',
    );
    const empty = { status: 200, headers: { 'content-type': 'text/plain' }, body: null };
    expect((await judge(empty)).message).not.toContain('null');
  });

  it('says that it was passed no body', async () => {
    const { pass, message } = await judge({});
    expect(pass).toBe(false);
    expect(message).toContain('  no body was passed: it takes one as text, body, data or json');
  });

  it('shows no control characters of what came in', async () => {
    const nasty = '\u001b[2J\u009b2J\u202e\n';
    const { message } = await judge({ headers: { ...headers, 'content-type': `text/${nasty}` } });
    expect(message).toContain('text/\\u001b[2J\\u009b2J\\u202e\\u000a');
    expect((await judge({ text: `<${nasty}` })).message).toMatch(/^[ -~\n]+$/);
  });

  it.each([
    [{ status: '200' }, 'No answer: its status must be a number (got "200").'],
    [{ headers: null }, 'No answer: its headers must be an object, or pairs (got null).'],
  ])('takes no %j for an answer', async (received, message) => {
    await expect(judge(received)).rejects.toThrow(message);
  });
});
