import { type Context, Hono } from 'hono';
import { mentionMakerOf } from '../../../world/catalogue/list-mentions.js';
import type { Mention } from '../../../world/catalogue/mention.js';
import type { Output } from '../../../world/catalogue/output.js';
import type { ProfileFinder } from '../../../world/catalogue/query/find-profile.js';
import type { MentionTimeline, PlacedMention } from '../../../world/catalogue/query/mention-timeline.js';
import type { ViewQueries } from '../../../world/catalogue/query/view-queries.js';
import { keySubject } from '../../../world/rate-limits/subject.js';
import { type Asked, readAsked } from '../asked.js';
import type { ExplorerEnv } from '../env.js';
import { findProfiles } from '../find-profiles.js';
import { parseMentionFilters } from '../parse-mention-filters.js';
import { parsePage } from '../parse-page.js';
import { Dictionary, type Included } from '../projections/included.js';
import { toMention } from '../projections/mention.js';
import { toResearchOutput } from '../projections/research-output.js';
import { Refusal } from '../refusal.js';
import { sendPage } from '../send-page.js';
import { signed } from '../signed.js';
import { wantsIncluded } from '../wants-included.js';

/** In the words of the Details Page API: nobody has seen those of the Explorer API. */
const TWEETS_SPENT =
  'Tweet ID rate limit exceeded, please see X-TweetIdRateLimit headers and try again later';

/** `/research_outputs/mentions`: who said what, newest first. */
export function mentionRoutes(): Hono<ExplorerEnv> {
  return new Hono<ExplorerEnv>().get(
    '/research_outputs/mentions',
    signed(async (c) => {
      c.env.notes.operation = 'listMentions';
      const page = parsePage(c.get('parameters'), c.env.explorer.explorerRules.value);
      const asked = await readAsked(c);
      const timeline = await timelineOf(asked, c.env.profiles);
      const placed = timeline.page((page.number - 1) * page.size, page.size);
      const mentions = writeOut(placed, asked.queries);
      const headers = await countTweets(c, mentions);
      const shown = mentions.map(toMention);
      const included = wantsIncluded(c.get('parameters')) ? includedWith(placed, shown, asked) : [];
      const rows = shown.map(({ row }) => row);
      return sendPage(c, { ...asked, page, total: timeline.total, rows, included }, { headers });
    }),
  );
}

async function timelineOf(
  { criteria, queries, reader, sources: shown }: Asked,
  finder: ProfileFinder,
): Promise<MentionTimeline> {
  const { bounds, authorCountries, profiles, ...asked } = parseMentionFilters(reader, shown);
  const chosen = profiles === 'all' ? undefined : await findProfiles(profiles, finder, { queries, criteria });
  const sources = asked.sources.filter((source) => chosen?.has(source) ?? true);
  const numbers = [...(chosen ?? [])].flatMap(([source, found]) =>
    found === 'all' ? [] : [[source, found] as const],
  );
  const query = {
    criteria: { ...criteria, authorCountries },
    bounds,
    sources,
    profiles: numbers.length === 0 ? undefined : numbers,
  };
  await queries.prepare(query.criteria, { days: query });
  return queries.timeline(query);
}

/** Mentions of the same output are made together: who mentions it is looked up once. */
function writeOut(placed: readonly PlacedMention[], { population }: ViewQueries): readonly Mention[] {
  const makers = new Map<Output, ReturnType<typeof mentionMakerOf>>();
  return placed.map(({ output, of }) => {
    let make = makers.get(output);
    if (make === undefined) {
      make = mentionMakerOf(output, population);
      makers.set(output, make);
    }
    return make(of);
  });
}

/** For each mention its author, then its outputs, each with what that refers to. */
function includedWith(
  placed: readonly PlacedMention[],
  shown: readonly ReturnType<typeof toMention>[],
  { context, queries }: Asked,
): readonly Included[] {
  const included = new Dictionary<Included>();
  for (const [n, { author, row: mention }] of shown.entries()) {
    if (author !== undefined) included.add(author);
    for (const { data } of mention.relationships['research-outputs']) {
      const own = placed[n]?.output;
      const output = own?.altmetricId === data.id ? own : queries.view.findById(data.id);
      if (output === undefined) continue;
      const { row, records } = toResearchOutput(output, context);
      included.add(row, ...records);
    }
  }
  return included.records;
}

/**
 * Counts the posts on X of an answer against the key's quota: only new ones cost.
 *
 * @throws Refusal `rate_limit_exceeded` beyond it
 * @source docs/sources.md explorer 3.2: headers recorded, refusal inferred from that of the Details Page API
 */
async function countTweets(
  c: Context<ExplorerEnv>,
  mentions: readonly Mention[],
): Promise<Readonly<Record<string, string>>> {
  const { world } = c.env;
  const limit = world.limits.value.tweetIds;
  if (limit === null) return {};
  const ids = mentions.filter(({ source }) => source === 'twitter').map(({ externalId }) => externalId);
  const subject = keySubject(c.get('account').key);
  const taken = await world.tweetIds.take(subject, { ids, limit }, world.clock.nowMs());
  const headers = {
    'X-TweetIDRateLimit-Limit': String(taken.limit),
    'X-TweetIDRateLimit-Remaining': String(taken.remaining),
  };
  if (!taken.accepted) throw new Refusal('rate_limit_exceeded', 429, { headers, text: TWEETS_SPENT });
  return headers;
}
