import type { Context } from 'hono';
import { giveWay } from '../../world/give-way.js';
import { answerWith } from '../answer.js';
import type { AltmetricsEnv } from './env.js';
import { Abort } from './error-pages.js';
import { negotiate } from './negotiation.js';
import { layout } from './pages/layout.js';

/** So many items of a list are written before others are answered. */
const ITEMS_A_TURN = 2000;

/** What the service's JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * Answers with the first kind of JSON: `, ` and `: ` between things, keys in the given order, characters beyond
 * ASCII as they are, no newline. A client that prefers HTML gets the layout page without the data (quirk
 * `html-without-data`).
 *
 * @param json  written by {@link writeSpaced}, or put together from kept pieces of it
 * @throws Abort 500 where neither form is acceptable (quirk `not-acceptable-500`)
 * @source Flask-API 1.1: renderers.py `JSONRenderer`
 */
export async function sendNegotiated(
  c: Context<AltmetricsEnv>,
  json: string | Uint8Array<ArrayBuffer>,
  status = 200,
): Promise<Response> {
  const choice = negotiate(c.req.header('accept'));
  if (choice === undefined) throw new Abort(500, { reason: 'no form of the answer is acceptable' });
  const body = choice.form === 'json' ? json : String(await layout({ site: c.env.site, flashes: [] }));
  return answerWith(body, { status, headers: { 'Content-Type': choice.contentType } });
}

/** JSON text in the first kind's form. */
export function writeSpaced(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(writeSpaced).join(', ')}]`;
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}: ${writeSpaced(member)}`,
  );
  return `{${members.join(', ')}}`;
}

/**
 * Answers with the second kind of JSON: compact, keys sorted, ASCII only, a newline at the end, whatever the
 * client accepts.
 *
 * @source Flask 1.1: json/__init__.py `jsonify`, with `JSON_SORT_KEYS` and `JSON_AS_ASCII` at their defaults
 */
export function jsonify(value: Json, status = 200): Response {
  const body = `${escapeBeyondAscii(JSON.stringify(sortKeys(value)))}\n`;
  return answerWith(body, { status, headers: { 'Content-Type': 'application/json' } });
}

/** The same for a list that may be long: its text is made in steps, between which others are answered. */
export async function jsonifyList<T>(items: readonly T[], toJson: (item: T) => Json): Promise<Response> {
  const texts: string[] = [];
  for (let start = 0; start < items.length; start += ITEMS_A_TURN) {
    if (start > 0) await giveWay();
    const part = items.slice(start, start + ITEMS_A_TURN).map((item) => sortKeys(toJson(item)));
    texts.push(escapeBeyondAscii(JSON.stringify(part).slice(1, -1)));
  }
  return answerWith(`[${texts.join(',')}]\n`, { headers: { 'Content-Type': 'application/json' } });
}

/** Answers with a bare text, which Flask labels as HTML. */
export function sendText(text: string): Response {
  return answerWith(text, { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

function sortKeys(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(sortKeys);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, sortKeys(member)]));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function escapeBeyondAscii(text: string): string {
  return text.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
