import { Hono } from 'hono';
import type { components } from '../../generated/emulator-control.js';
import type { JournalEntry, JournalQuery, WholeJournalEntry } from '../../world/journal/journal.js';
import { compileQuery } from '../../world/journal/journal-query.js';
import type { World } from '../../world/world.js';
import { toWireHint } from '../advice-projections.js';
import type { ControlCall, ControlEnv } from '../env.js';
import { isForPerson, requestsPage } from '../pages.js';
import { Refusal } from '../problem.js';
import { awaitRequests, type Delay, parseWaiting, TOO_MANY } from '../requests/await-requests.js';
import { parseBodies, parsePage, parseRequestQuery, readFields } from '../requests/parse-request-query.js';
import { toWireRequest, toWireWholeRequest } from '../requests/request-projections.js';
import { streamRequests } from '../requests/request-stream.js';
import { toHar } from '../requests/to-har.js';

interface RequestParts {
  readonly version: string;
  readonly delay: Delay;
}

/** `/_emulator/requests`: what the services of a world were asked, and what they answered. */
export function requestRoutes({ version, delay }: RequestParts): Hono<ControlEnv> {
  return new Hono<ControlEnv>()
    .get('/_emulator/requests', async (c) => {
      const fields = readFields(c.env.search, ['limit', 'order', 'wait', 'at_least', 'bodies']);
      const query = parseRequestQuery(fields);
      const page = parsePage(fields);
      const isWhole = parseBodies(fields);
      const headers = await waitFirst(c.env, query, { fields, delay });
      const entries = await c.env.world.journal.list(query, page);
      if (isForPerson(c.env.request)) return requestsPage(entries);
      const shown = isWhole
        ? (await findWhole(c.env.world, entries)).map(toWireWholeRequest)
        : entries.map(toWireRequest);
      return c.json(shown, 200, headers);
    })
    .get('/_emulator/requests/count', async (c) => {
      const fields = readFields(c.env.search, ['wait', 'at_least']);
      const query = parseRequestQuery(fields);
      const headers = await waitFirst(c.env, query, { fields, delay });
      const count = await c.env.world.journal.count(query);
      return c.json({ count } satisfies components['schemas']['RequestCount'], 200, headers);
    })
    .get('/_emulator/requests.har', async (c) => {
      const fields = readFields(c.env.search, ['limit', 'order']);
      const entries = await c.env.world.journal.list(parseRequestQuery(fields), parsePage(fields));
      return c.json(toHar(await findWhole(c.env.world, entries), version));
    })
    .get('/_emulator/requests/stream', (c) => follow(c.env, delay))
    .get('/_emulator/requests/:id', async (c) => {
      const id = c.req.param('id');
      const entry = /^\d{1,15}$/.test(id) ? await c.env.world.journal.find(Number(id)) : undefined;
      if (entry === undefined) throw new Refusal(404, `The journal has no request "${id}".`);
      const advice = c.env.world.advice.board.ofRequest(entry.id).map(toWireHint);
      return c.json({ ...toWireWholeRequest(entry), advice } satisfies components['schemas']['Request']);
    })
    .delete('/_emulator/requests', async (c) => {
      await c.env.world.journal.clear();
      return c.body(null, 204);
    });
}

/** @returns the header that tells how waiting ended; none for a request that doesn't ask for it */
async function waitFirst(
  { world, request }: ControlCall,
  query: JournalQuery,
  { fields, delay }: { readonly fields: ReadonlyMap<string, string>; readonly delay: Delay },
): Promise<Record<string, string>> {
  const waiting = parseWaiting(fields);
  if (waiting === undefined) return {};
  const { signal } = request;
  return { 'Emulator-Wait': await awaitRequests(world.journal, { ...waiting, query, signal }, delay) };
}

/** Those that are still kept, with what was sent. */
async function findWhole(
  { journal }: World,
  entries: readonly JournalEntry[],
): Promise<readonly WholeJournalEntry[]> {
  const found = await Promise.all(entries.map(({ id }) => journal.find(id)));
  return found.filter((entry) => entry !== undefined);
}

function follow({ world, request, search }: ControlCall, delay: Delay): Response {
  const { journal } = world;
  const fields = readFields(search, ['bodies']);
  const query = parseRequestQuery(fields);
  const isWhole = parseBodies(fields);
  const after = Math.max(query.after ?? 0, readLastEventId(request));
  const isResumed = query.after !== undefined || request.headers.has('last-event-id');
  const before = journal.lastId;
  const kept = isResumed ? journal.list({ ...query, after }) : Promise.resolve([]);
  const write = async (entry: JournalEntry) => {
    const whole = isWhole ? await journal.find(entry.id) : undefined;
    return JSON.stringify(whole === undefined ? toWireRequest(entry) : toWireWholeRequest(whole));
  };
  // Those that come while they are listed are told as they come.
  const earlier = kept.then((entries) => entries.filter(({ id }) => id <= before));
  const headers = {
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
  };
  // Nobody would read what follows, or leave.
  if (request.method === 'HEAD') return new Response(null, { headers });
  const fits = compileQuery(query);
  const stream = streamRequests(
    { journal, fits: (entry) => entry.id > after && fits(entry), write, earlier },
    delay,
  );
  if (stream === undefined) throw new Refusal(503, TOO_MANY);
  return new Response(stream, { headers });
}

/** What a browser sends when it connects again. */
function readLastEventId(request: Request): number {
  const text = request.headers.get('last-event-id') ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}
