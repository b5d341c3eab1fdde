import { type Context, Hono } from 'hono';
import type { components } from '../../../generated/operas-altmetrics.js';
import { requireStorable } from '../../../world/storable.js';
import type { HarvestedMention } from '../../../world/urisets/mention.js';
import type { RegisteredOutput } from '../../../world/urisets/registered-output.js';
import { requireAccount } from '../auth.js';
import type { AltmetricsEnv } from '../env.js';
import { parseOrigin } from '../parse.js';
import { toEvent } from '../projections/event.js';
import { jsonifyList } from '../render.js';
import { addResource, withOrWithoutSlash } from '../resource.js';

type Event = components['schemas']['Event'];

interface Found {
  readonly mention: HarvestedMention;
  readonly output: RegisteredOutput;
}

/** `/api/eventset`: what an origin said about anybody's outputs (quirk `eventset-shows-everything`). */
export function eventRoutes(): Hono<AltmetricsEnv> {
  const app = new Hono<AltmetricsEnv>();
  addResource(app, {
    paths: withOrWithoutSlash('/api/eventset'),
    GET: { operation: 'listEvents', steps: [requireAccount, listEvents] },
  });
  return app;
}

async function listEvents(c: Context<AltmetricsEnv>): Promise<Response> {
  const { urisets, mentions } = c.env.world;
  const query = new URLSearchParams(c.env.search);
  const origin = parseOrigin(query);
  const doi = query.get('uri');
  requireStorable(doi ?? '');
  const asked = doi === null ? undefined : await urisets.findByDoi(doi);
  const found: Found[] = [];
  for (const mention of await mentions.list(origin, asked?.id)) {
    const output = asked ?? (await urisets.findById(mention.outputId));
    if (output !== undefined) found.push({ mention, output });
  }
  return jsonifyList(found, ({ mention, output }) => toEvent(mention, output) satisfies Event);
}
