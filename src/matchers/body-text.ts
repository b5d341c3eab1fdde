import { types } from 'node:util';
import { show, toPrintable } from './printable.js';

/**
 * The text of a body in the form that a client hands it over: text, bytes, a `Blob`, or what it says as JSON.
 *
 * @throws TypeError for what can't be read, or not without taking it away from whoever reads it next
 */
export async function readBody(body: unknown): Promise<string> {
  if (typeof body === 'string') return body;
  // By what they are to Node: those of Jest's environments are of other classes.
  if (types.isAnyArrayBuffer(body) || ArrayBuffer.isView(body)) return new TextDecoder().decode(body);
  if (isBlob(body)) return body.text();
  if (isStream(body)) {
    throw new TypeError('The body is a stream: read it first, and pass what it gave as text.');
  }
  return writeJson(body);
}

/**
 * What a body says, as JSON.
 *
 * @throws TypeError for what is none
 */
export function writeJson(value: unknown): string {
  // JSON has no word for these, and would make `{}` of them.
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && Symbol.iterator in value) {
    throw new TypeError(`The body is a ${kindOf(value)}: pass it as text, or what it says as JSON.`);
  }
  if (types.isPromise(value)) throw new TypeError('The body is a promise: await it first.');
  const text = tryToWrite(value);
  if (text === undefined) {
    throw new TypeError(`The body is ${show(value)}: pass it as text, or what it says as JSON.`);
  }
  return text;
}

function tryToWrite(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw new TypeError(`The body can't be written as JSON: ${toPrintable(reason ?? '')}`, { cause });
  }
}

function kindOf(value: object): string {
  return toPrintable(Object.prototype.toString.call(value).slice('[object '.length, -1));
}

interface Readable {
  text(): Promise<string>;
}

/** By what it can do, as a test environment may have a `Blob` of its own. */
function isBlob(body: unknown): body is Readable {
  return can(body, 'text') && can(body, 'arrayBuffer');
}

function isStream(body: unknown): boolean {
  return can(body, 'getReader') || can(body, 'pipe') || can(body, Symbol.asyncIterator);
}

function can(body: unknown, name: string | symbol): boolean {
  return typeof body === 'object' && body !== null && typeof Reflect.get(body, name) === 'function';
}
