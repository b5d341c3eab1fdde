import type { Journal, JournalQuery } from '../../world/journal/journal.js';
import { compileQuery } from '../../world/journal/journal-query.js';
import { Refusal } from '../problem.js';
import { parseCount } from './parse-request-query.js';

/** Lets real time pass. @returns whether it has; false if the signal came first */
export type Delay = (ms: number, signal?: AbortSignal) => Promise<boolean>;

/** How waiting ended: with enough requests, with the end of the time, or with that of the world. */
export type WaitOutcome = 'met' | 'timed-out' | 'ended';

/** What to wait for, and how long at most, in real time. */
export interface Waiting {
  readonly query: JournalQuery;
  readonly atLeast: number;
  readonly waitMs: number;
  /** Of the client: one that is gone need not be waited for. */
  readonly signal: AbortSignal;
}

const WAIT = /^(\d{1,5}(?:\.\d{1,3})?)(ms|s)$/;
const MAX_WAIT_MS = 60_000;
const MAX_AWAITED = 10_000;

/** What a request asks to wait for; undefined if it doesn't. @throws Refusal 400 for a value that means nothing */
export function parseWaiting(
  fields: ReadonlyMap<string, string>,
): Pick<Waiting, 'atLeast' | 'waitMs'> | undefined {
  const atLeast = parseCount(fields, 'at_least', { least: 1, most: MAX_AWAITED });
  const text = fields.get('wait');
  if (text === undefined) {
    if (atLeast !== undefined) throw new Refusal(400, 'at_least: says nothing without wait.');
    return undefined;
  }
  const [, amount, unit] = WAIT.exec(text) ?? [];
  const waitMs = unit === undefined ? Number.NaN : Number(amount) * (unit === 's' ? 1000 : 1);
  if (waitMs <= MAX_WAIT_MS) return { atLeast: atLeast ?? 1, waitMs };
  throw new Refusal(400, `wait: "${text}" is no time from 0ms to 60s, like 5s or 250ms.`);
}

/**
 * Waits until enough requests fit.
 *
 * @throws Refusal 503 if too many wait already
 */
export async function awaitRequests(
  journal: Journal,
  { query, atLeast, waitMs, signal }: Waiting,
  delay: Delay,
): Promise<WaitOutcome> {
  const fits = compileQuery(query);
  const over = new AbortController();
  let outcome: WaitOutcome = 'timed-out';
  const end = (how: WaitOutcome) => {
    outcome = how;
    over.abort();
  };
  let seen = 0;
  const notice = (count: number) => {
    seen += count;
    if (seen >= atLeast) end('met');
  };
  // Before they are counted, so that none slips through.
  const before = journal.lastId;
  const stop = journal.follow({
    onEntry: (entry) => notice(fits(entry) && entry.id > (query.after ?? 0) ? 1 : 0),
    onEnd: () => end('ended'),
  });
  if (stop === undefined) throw new Refusal(503, TOO_MANY);
  const leave = () => end('ended');
  signal.addEventListener('abort', leave, { once: true });
  if (signal.aborted) leave();
  try {
    notice(await countUpTo(journal, query, before));
    if (!over.signal.aborted) await delay(waitMs, over.signal);
  } finally {
    stop();
    signal.removeEventListener('abort', leave);
  }
  return outcome;
}

/** What a client is told that comes too late. */
export const TOO_MANY = 'Too many clients follow the requests of this world.';

async function countUpTo(journal: Journal, query: JournalQuery, lastId: number): Promise<number> {
  const entries = await journal.list(query);
  return entries.filter(({ id }) => id <= lastId).length;
}
