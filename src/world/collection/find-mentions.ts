import { type ListedMention, secondOf, type TallyPost } from '../catalogue/attention.js';
import { mentionId } from '../catalogue/explicit-attention.js';
import { below, keyOf } from '../catalogue/hash.js';
import { anchorDayOf, type CatalogueOrigin, HORIZON_DAYS } from '../catalogue/layout.js';
import { mentionMakerOf } from '../catalogue/list-mentions.js';
import type { Mention } from '../catalogue/mention.js';
import { tweetIdOf } from '../catalogue/mentions/made-up-ids.js';
import type { Output } from '../catalogue/output.js';
import { toEven } from '../catalogue/rhythm.js';
import { SOURCE_INDEX } from '../catalogue/sources.js';
import type { Tally } from '../catalogue/tally.js';
import type { CatalogueView } from '../catalogue/view/catalogue-view.js';
import { annotationsOf, annotationUrl } from './annotations.js';
import { type Checks, checkThatFinds, countChecks } from './checks.js';
import type { Collected } from './collected.js';
import { DAY_MS } from './schedule.js';

/**
 * What one check takes from one origin at the most; the next ones take the rest. An output with more than a hundred
 * thousand tweets is complete after a month.
 *
 * @source hirmeos/altmetrics: src/plugins/crossref_event_data/client.py (5,000 rows a page); that a check takes one
 *   page of an output is made up
 */
export const ROWS_A_CHECK = 5000;

/** Where the service listens, in the order in which mentions of one second come. */
const HEARD = ['twitter', 'wikipedia', 'hypothesis', 'wordpressdotcom'] as const;
type Heard = (typeof HEARD)[number];

/** A mention that a check found. */
export interface FoundMention {
  readonly origin: Heard;
  /** The tweet, page, annotation or post; undefined for a blog's that is not on WordPress.com, which is not kept. */
  readonly url: string | undefined;
  readonly createdAt: Date;
  /** When it was found: milliseconds since the epoch. */
  readonly foundAtMs: number;
  /** What it is in the catalogue: to be noted as collected. */
  readonly of: TallyPost | ListedMention;
}

/** What a search needs to know of the catalogue. */
export interface SearchGround {
  readonly view: Pick<CatalogueView, 'population'>;
  /** Until when there are annotations: days of even time. */
  readonly horizon: number;
}

/** Until when a catalogue has mentions: days of even time. */
export function horizonOf(origin: CatalogueOrigin): number {
  return toEven(anchorDayOf(origin) + HORIZON_DAYS);
}

interface Candidate {
  readonly origin: Heard;
  /** Its place in its tally, or its id. */
  readonly number: number;
  /** Seconds since the epoch. */
  readonly postedOn: number;
  readonly of: FoundMention['of'];
}

/**
 * What some checks of one output find that was not collected before, by check, then by time, origin and number. The
 * same checks together find what they find one by one, if what each one found is noted in `collected` before the next.
 */
export function findMentions(
  output: Output,
  { checks, collected }: { readonly checks: Checks; readonly collected: Collected },
  { view, horizon }: SearchGround,
): FoundMention[] {
  const urlOf = urlMaker(output, view);
  const found = HEARD.flatMap((origin) => {
    const candidates = listCandidates(output, { origin, checks, collected, horizon });
    return spread(candidates, checks);
  });
  found.sort(inOrder);
  return found.map((candidate) => {
    const { origin, postedOn, foundAtMs, of } = candidate;
    return { origin, url: urlOf(candidate), createdAt: new Date(postedOn * 1000), foundAtMs, of };
  });
}

type Spread = Candidate & { readonly foundAtMs: number };

function inOrder(one: Spread, other: Spread): number {
  return (
    one.foundAtMs - other.foundAtMs ||
    one.postedOn - other.postedOn ||
    HEARD.indexOf(one.origin) - HEARD.indexOf(other.origin) ||
    one.number - other.number
  );
}

/** What of one origin is posted by the last check and not collected, by time. */
function listCandidates(
  output: Output,
  {
    origin,
    checks,
    collected,
    horizon,
  }: { origin: Heard; checks: Checks; collected: Collected; horizon: number },
): Candidate[] {
  const most = ROWS_A_CHECK * countChecks(checks);
  const by = checks.last / 1000;
  const candidates: Candidate[] = [];
  for (const tally of talliesOf(output, origin, horizon)) {
    const start = collected.postsOf(tally);
    for (let n = start; n < Math.min(tally.posts, start + most); n++) {
      const postedOn = secondOf(tally, n);
      if (postedOn > by) break;
      candidates.push({ origin, number: n, postedOn, of: { tally, n } });
    }
  }
  if (origin !== 'hypothesis') {
    const source = SOURCE_OF[origin];
    for (const mention of output.attention.listed) {
      if (mention.source !== source || mention.postedOn > by || collected.has(mention)) continue;
      candidates.push({ origin, number: mention.id, postedOn: mention.postedOn, of: mention });
    }
  }
  return candidates.sort((one, other) => one.postedOn - other.postedOn || one.number - other.number);
}

const SOURCE_OF = {
  twitter: SOURCE_INDEX.twitter,
  wikipedia: SOURCE_INDEX.wikipedia,
  wordpressdotcom: SOURCE_INDEX.blogs,
} as const;

function talliesOf(output: Output, origin: Heard, horizon: number): readonly Tally[] {
  if (origin !== 'hypothesis')
    return output.attention.tallies.filter(({ source }) => source === SOURCE_OF[origin]);
  const annotations = annotationsOf(output, horizon);
  return annotations === undefined ? [] : [annotations];
}

/** Gives each mention the check that finds it: the first one after it was posted that is not full. */
function spread(candidates: readonly Candidate[], checks: Checks): Spread[] {
  const found: Spread[] = [];
  let check = checks.first;
  let taken = 0;
  for (const candidate of candidates) {
    const earliest = checkThatFinds(checks, candidate.postedOn * 1000);
    const next = taken < ROWS_A_CHECK ? Math.max(check, earliest) : Math.max(check + DAY_MS, earliest);
    taken = next === check ? taken + 1 : 1;
    check = next;
    if (check > checks.last) break;
    found.push({ ...candidate, foundAtMs: check });
  }
  return found;
}

/** Says where a mention is; undefined for a post of a blog that is not on WordPress.com. */
function urlMaker(
  output: Output,
  { population }: SearchGround['view'],
): (candidate: Candidate) => string | undefined {
  let made: ReturnType<typeof mentionMakerOf> | undefined;
  const make = (of: Candidate['of']) => {
    made ??= mentionMakerOf(output, population);
    return made(of);
  };
  return ({ origin, of, number, postedOn }) => {
    switch (origin) {
      case 'twitter': {
        // Quicker than to write it out, and there may be many.
        const id =
          'tally' in of
            ? tweetIdOf(mentionId(output.altmetricId, of.tally.source, of.n), postedOn)
            : undefined;
        return `https://twitter.com/i/web/status/${id ?? make(of).externalId}`;
      }
      case 'wikipedia':
        return pageOf(of, make(of));
      case 'hypothesis':
        return 'tally' in of ? annotationUrl(of.tally, number) : undefined;
      case 'wordpressdotcom':
        return postOnWordpress(make(of));
    }
  };
}

/** The page, whichever edit of it brought the reference; or what somebody wrote down. */
function pageOf(of: Candidate['of'], mention: Mention): string {
  const given = 'given' in of ? of.given?.url : undefined;
  return given ?? (mention.details?.source === 'wikipedia' ? mention.details.pageUrl : mention.url);
}

/** Two in five blogs are on WordPress.com, at addresses of their own. */
function postOnWordpress({ url, profile }: Mention): string | undefined {
  const isOnWordpress = /^https?:\/\/([^/]+\.)?wordpress\.com(\/|$)/.test(url);
  return isOnWordpress || below(5, keyOf(`wordpress ${profile.id}`), 0) < 2 ? url : undefined;
}
