import { makeToken, USER } from '../altmetrics-client.js';
import type { Books, Write } from './books.js';

const BATCH = 5;
const WORK = 'info:doi:10.5334/bbc';
const MEASURE = 'https://metrics.operas-eu.org/oapen/downloads/v1';
const FIRST_EVENT_MS = Date.parse('2001-01-01T00:00:00Z');
const DAY_SECONDS = 86_400;

/** A running emulator, and the books on it. */
export interface Victim {
  readonly url: string;
  readonly books: Books;
  /** Never the same twice. */
  readonly next: () => number;
}

/** Writes for as long as there is somebody who answers. */
export type Writer = (victim: Victim) => Promise<void>;

/** Writes of several kinds, all at the same time. */
export const QUICK_WRITERS: readonly Writer[] = [
  registerOutputs,
  registerOutputs,
  sendEvents,
  makeWorlds,
  setLimits,
];

/** These have passwords hashed, which takes longer than most emulators live. */
export const SLOW_WRITERS: readonly Writer[] = [addAccounts, registerPeople];

/** All that writers can add, as far as it is there. */
export async function look({ url }: Pick<Victim, 'url'>): Promise<ReadonlySet<string>> {
  const read = async (path: string) => (await fetch(url + path, { headers: bearer() })).json();
  const [accounts, mails, outputs, events, worlds, limits] = await Promise.all([
    read('/_emulator/accounts'),
    read('/_emulator/mailbox'),
    read('/operas/altmetrics/api/uriset?per_page=100000'),
    read(`/operas/metrics/events?filter=work_uri:${WORK}`),
    read('/_emulator/worlds'),
    read('/_emulator/limits'),
  ]);
  return new Set([
    ...accounts.map(({ email }: { email: string }) => `account ${email}`),
    ...mails.map(({ to }: { to: string }) => `mail ${to}`),
    ...outputs.data.map(({ raw }: { raw: string }) => `output ${raw}`),
    ...(events.data ?? []).map(({ timestamp }: { timestamp: string }) => `event ${Date.parse(timestamp)}`),
    ...worlds.map(({ id }: { id: string }) => `world ${id}`),
    `limit ${limits.settings.keyed.hourly}`,
  ]);
}

/** What only these writers add. */
export function isOurs(item: string): boolean {
  return /^(account|mail|world|output) (10\.5334\/)?k-/.test(item);
}

async function registerOutputs(victim: Victim): Promise<void> {
  for (;;) {
    const dois = Array.from({ length: BATCH }, () => `10.5334/k-${victim.next()}`);
    const body = JSON.stringify(dois.map((doi) => ({ doi })));
    const init = { method: 'POST', headers: { ...bearer(), 'content-type': 'application/json' }, body };
    await write(victim, { kind: 'outputs', adds: dois.map((doi) => `output ${doi}`) }, () =>
      send(victim, '/operas/altmetrics/api/uriset', init),
    );
  }
}

async function sendEvents(victim: Victim): Promise<void> {
  for (;;) {
    const at = new Date(FIRST_EVENT_MS + victim.next() * 1000);
    const timestamp = at.toISOString().replace('.000Z', '+0000');
    const event = { work_uri: WORK, measure_uri: MEASURE, timestamp, value: 2 };
    await write(victim, { kind: 'events', adds: [`event ${at.getTime()}`] }, () =>
      send(victim, '/operas/metrics/events', {
        method: 'POST',
        headers: bearer(),
        body: JSON.stringify(event),
      }),
    );
  }
}

async function addAccounts(victim: Victim): Promise<void> {
  for (;;) {
    const email = `k-${victim.next()}@example.org`;
    await write(victim, { kind: 'accounts', adds: [`account ${email}`] }, () =>
      control(victim, 'POST', '/accounts', { email }),
    );
  }
}

/** An account without its mail would be half a registration. */
async function registerPeople(victim: Victim): Promise<void> {
  for (;;) {
    const form = await fetch(`${victim.url}/operas/altmetrics/register`);
    const csrf = /name="csrf_token"[^>]*value="([^"]+)"/.exec(await form.text())?.[1] ?? '';
    const email = `k-${victim.next()}@example.org`;
    const fields = { csrf_token: csrf, email, name: 'K', first_name: 'K', last_name: 'K', username: email };
    const passwords = { password: 'long-enough-1', password_confirm: 'long-enough-1' };
    const body = new URLSearchParams({ ...fields, institution: 'K', ...passwords });
    const cookie = (form.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    await write(victim, { kind: 'people', adds: [`account ${email}`, `mail ${email}`] }, () =>
      send(victim, '/operas/altmetrics/register', { method: 'POST', headers: { cookie }, body }),
    );
  }
}

async function makeWorlds(victim: Victim): Promise<void> {
  for (;;) {
    const [first, second] = [`k-${victim.next()}`, `k-${victim.next()}`];
    for (const id of [first, second]) {
      await write(victim, { kind: 'worlds', adds: [`world ${id}`] }, () =>
        control(victim, 'POST', '/worlds', { id }),
      );
    }
    await write(victim, { kind: 'worlds', removes: [`world ${first}`] }, () =>
      control(victim, 'DELETE', `/worlds/${first}`),
    );
  }
}

async function setLimits(victim: Victim): Promise<void> {
  const limits = await (await fetch(`${victim.url}/_emulator/limits`)).json();
  let before: number = limits.settings.keyed.hourly;
  for (;;) {
    const hourly = 10_000 + victim.next();
    await write(victim, { kind: 'limits', adds: [`limit ${hourly}`], removes: [`limit ${before}`] }, () =>
      control(victim, 'PUT', '/limits', { keyed: { hourly } }),
    );
    before = hourly;
  }
}

async function write(
  { books }: Victim,
  { kind, adds = [], removes = [] }: Pick<Write, 'kind'> & Partial<Write>,
  request: () => Promise<void>,
): Promise<void> {
  const noted = { kind, adds, removes };
  books.send(noted);
  await request();
  books.acknowledge(noted);
}

async function control(victim: Victim, method: string, path: string, body?: object): Promise<void> {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  await send(victim, `/_emulator${path}`, init);
}

/** Over when the status is there: that is what acknowledges. */
async function send({ url }: Victim, path: string, init: RequestInit): Promise<void> {
  const response = await fetch(url + path, { redirect: 'manual', ...init });
  if (response.status >= 400) throw new RefusedError(`${path}: ${response.status} ${await response.text()}`);
  await response.arrayBuffer().catch(() => undefined);
}

/** No writer expects to be refused. */
export class RefusedError extends Error {}

function bearer(): Record<string, string> {
  const iat = Math.floor(Date.now() / 1000);
  return { authorization: `Bearer ${makeToken({ sub: `acct:${USER}`, iat, exp: iat + DAY_SECONDS })}` };
}
