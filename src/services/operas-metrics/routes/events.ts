import { type Context, Hono } from 'hono';
import type { operations } from '../../../generated/operas-metrics.js';
import type { MetricEvent, MetricEventDraft } from '../../../world/metrics/metric-event.js';
import type { World } from '../../../world/world.js';
import { requireToken } from '../../webpy/bearer.js';
import type { WebpyEnv } from '../../webpy/env.js';
import { parseUuid } from '../../webpy/parse-uuid.js';
import { Refusal } from '../../webpy/refusal.js';
import { sendData } from '../../webpy/render.js';
import { addResource } from '../../webpy/resource.js';
import { requireWriter } from '../auth.js';
import { parseEvent, type SentEvent } from '../parse-event.js';
import { parseQuery } from '../parse-query.js';
import { toWireEvent } from '../projections/event.js';
import { writeSentEvent } from '../projections/sent-event.js';
import { PARTS_OF, toWireSums } from '../projections/sums.js';
import { sendEvents, sendOneText, sendPhantom } from '../send-events.js';

type Named = keyof operations;

/** `/events`: dated counts of measures for works. */
export function eventRoutes(): Hono<WebpyEnv> {
  const app = new Hono<WebpyEnv>();
  addResource(app, {
    path: '/events',
    GET: { operation: 'listEvents' satisfies Named, steps: [listEvents] },
    POST: {
      operation: 'postEvent' satisfies Named,
      steps: [requireToken, requireWriter, postEvent],
    },
    OPTIONS: 'optionsOfEvents' satisfies Named,
  });
  return app;
}

async function listEvents(c: Context<WebpyEnv>): Promise<Response> {
  const { world, query: pairs } = c.env;
  const { event_id: eventId = '' } = pairs;
  // Quirk `event-id-wins`: the rest of the query is not so much as looked at.
  if (eventId !== '') return sendData([toWireEvent(await getEvent(world, eventId))]);
  const { query, aggregation } = parseQuery(pairs, world.clock.nowMs());
  if (aggregation !== '') {
    const sums = await world.metrics.sum(query, PARTS_OF[aggregation]);
    return sendData(toWireSums(aggregation, sums, world.metrics.measures()));
  }
  const count = await world.metrics.count(query);
  if (count === 0) throw new Refusal('NORESULT');
  return sendEvents(count, world.metrics.list(query));
}

/** @throws Refusal `FATAL` for what is no UUID (quirk `event-id-not-uuid-500`), `NORESULT` for what is not known */
async function getEvent({ metrics }: World, eventId: string): Promise<MetricEvent> {
  const id = parseUuid(eventId);
  if (id === undefined) throw new Refusal('FATAL', { reason: 'the event_id is no UUID' });
  const event = await metrics.find(id);
  if (event === undefined) throw new Refusal('NORESULT');
  return event;
}

async function postEvent(c: Context<WebpyEnv>): Promise<Response> {
  const { world, notes, body } = c.env;
  const sent = parseEvent(body, { uploader: c.var.claims.sub, nowMs: world.clock.nowMs() });
  const { event, outcome } = await world.metrics.post(toDraft(sent));
  // Quirk `duplicate-not-stored`: the answer is that of a new event.
  if (outcome !== 'stored') notes.reason = outcome;
  const told = writeSentEvent(sent, event.id);
  return outcome === 'unstorable' ? sendPhantom(told) : sendOneText(told);
}

function toDraft(sent: SentEvent): MetricEventDraft {
  const { measureUri, eventUri, countryUri } = sent;
  const isOfTexts =
    typeof measureUri === 'string' && [eventUri, countryUri].every((uri) => uri === null || isText(uri));
  return {
    workUri: sent.workUri,
    // What is no text is nothing that the database knows.
    measureUri: isOfTexts ? measureUri : '',
    at: sent.timestamp.at,
    value: Number(sent.value),
    eventUri: isText(eventUri) ? eventUri : undefined,
    countryUri: isText(countryUri) ? countryUri : undefined,
    uploaderUri: sent.uploaderUri,
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
