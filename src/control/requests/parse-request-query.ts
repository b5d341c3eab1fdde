import { parseInstant } from '../../world/instant.js';
import {
  ANSWER_CAUSES,
  type AnswerCause,
  type JournalPage,
  type JournalQuery,
} from '../../world/journal/journal.js';
import { Refusal } from '../problem.js';
import { refuseStrangers, refuseUnknown } from '../query.js';

/** What all that shows requests can be asked for. */
const FILTERS = [
  'service',
  'operation',
  'method',
  'status',
  'account',
  'path',
  'because',
  'rule',
  'fault',
  'reason',
  'since',
  'until',
  'after',
] as const;
const MAX_LIMIT = 10_000;

/** What one of the addresses takes besides the filters. */
type Extra = 'limit' | 'order' | 'wait' | 'at_least' | 'bodies';

/** @throws Refusal 400 for a field that is not among the filters and `extras`, and for one that is given twice */
export function readFields(search: string, extras: readonly Extra[]): ReadonlyMap<string, string> {
  const query = new URLSearchParams(search);
  refuseUnknown(query, [...FILTERS, ...extras]);
  const fields = new Map(query);
  const twice = [...fields.keys()].find((name) => query.getAll(name).length > 1);
  if (twice !== undefined) throw new Refusal(400, `${twice} is there more than once.`);
  return fields;
}

/** Which requests are asked for. @throws Refusal 400 for a value that means nothing */
export function parseRequestQuery(fields: ReadonlyMap<string, string>): JournalQuery {
  const status = fields.get('status');
  const place = {
    service: fields.get('service'),
    operation: fields.get('operation'),
    path: fields.get('path'),
  };
  refuseStrangers(place);
  return {
    ...place,
    method: fields.get('method'),
    ...(status === undefined ? {} : parseStatus(status)),
    account: fields.get('account'),
    because: parseCause(fields.get('because')),
    rule: fields.get('rule'),
    fault: fields.get('fault'),
    reason: fields.get('reason'),
    since: parseMoment('since', fields),
    until: parseMoment('until', fields),
    after: parseCount(fields, 'after', { least: 0 }),
  };
}

/** Which of them to list, and how. @throws Refusal 400 for a value that means nothing */
export function parsePage(fields: ReadonlyMap<string, string>): JournalPage {
  const order = fields.get('order') ?? 'oldest';
  if (order !== 'oldest' && order !== 'newest') {
    throw new Refusal(400, `order: "${order}" is no order; use oldest or newest.`);
  }
  return {
    limit: parseCount(fields, 'limit', { least: 1, most: MAX_LIMIT }),
    newestFirst: order === 'newest',
  };
}

/** @throws Refusal 400 for anything but `true` and `false` */
export function parseBodies(fields: ReadonlyMap<string, string>): boolean {
  const text = fields.get('bodies') ?? 'false';
  if (text !== 'true' && text !== 'false') {
    throw new Refusal(400, `bodies: "${text}" is neither true nor false.`);
  }
  return text === 'true';
}

/** @throws Refusal 400 for what is no whole number within the bounds */
export function parseCount(
  fields: ReadonlyMap<string, string>,
  name: string,
  { least, most = Number.MAX_SAFE_INTEGER }: { readonly least: number; readonly most?: number },
): number | undefined {
  const text = fields.get(name);
  if (text === undefined) return undefined;
  const count = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (count >= least && count <= most) return count;
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
  throw new Refusal(400, `${name}: "${text}" is no whole number ${range}.`);
}

function parseStatus(text: string): Pick<JournalQuery, 'status' | 'statusClass'> {
  if (/^[1-5]xx$/i.test(text)) return { statusClass: Number(text.charAt(0)) };
  if (!/^(0|\d{3})$/.test(text)) {
    throw new Refusal(400, `status: "${text}" is not a status; use one like 404, or a class like 4xx.`);
  }
  return { status: Number(text) };
}

function parseCause(text: string | undefined): AnswerCause | undefined {
  const cause = ANSWER_CAUSES.find((known) => known === text);
  if (cause !== undefined || text === undefined) return cause;
  throw new Refusal(400, `because: "${text}" is not a cause; use ${ANSWER_CAUSES.join(' or ')}.`);
}

function parseMoment(name: string, fields: ReadonlyMap<string, string>): Date | undefined {
  const text = fields.get(name);
  if (text === undefined) return undefined;
  const moment = parseInstant(text);
  if (moment !== undefined) return moment;
  throw new Refusal(400, `${name}: "${text}" is no instant with a time zone, like 2026-03-02T09:00:00Z.`);
}
