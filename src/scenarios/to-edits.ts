import type { GivenTally } from '../world/catalogue/explicit-output.js';
import type {
  IdentifierEdit,
  NewMention,
  NewOutput,
  OutputEdit,
} from '../world/catalogue/layer/new-output.js';
import { IDENTIFIER_SCHEMES, type IdentifierScheme } from '../world/catalogue/output-record.js';
import { SOURCES } from '../world/catalogue/sources.js';
import { parseInstant } from '../world/instant.js';
import type {
  WireIdentifier,
  WireIdentifierChange,
  WireJournal,
  WireMention,
  WireNewOutput,
  WireOutputEdit,
} from './catalogue-document.js';

const DATE = /^\d{4}-\d\d-\d\d$/;

/** An output to add, of what a person wrote. Its dates are known to be dates, see {@link findWrongDate}. */
export function toNewOutput(wire: WireNewOutput): NewOutput {
  const { journal, abstract, open_access, cohorts } = wire;
  const several = toIdentifierEdit(wire.identifiers ?? {});
  const entries = IDENTIFIER_SCHEMES.map((scheme) => {
    const one = wire[scheme];
    return [scheme, [...(one === undefined ? [] : [String(one)]), ...(several[scheme] ?? [])]] as const;
  });
  return {
    ...toFacts(wire),
    identifiers: Object.fromEntries(entries.filter(([, texts]) => texts.length > 0)),
    ...(journal === undefined ? {} : { journal: toJournal(journal) }),
    abstract,
    openAccess: open_access,
    cohorts,
  };
}

/** A change of which each identifier may also stand by itself, outside of `identifiers`. */
export function toOutputPatch(wire: WireOutputEdit & WireIdentifierChange): OutputEdit {
  const alone = IDENTIFIER_SCHEMES.filter((scheme) => wire[scheme] !== undefined);
  const named = Object.fromEntries(alone.map((scheme) => [scheme, wire[scheme]]));
  return toOutputEdit({ ...wire, identifiers: { ...wire.identifiers, ...named } });
}

/** A change, of what a person wrote. */
export function toOutputEdit(wire: WireOutputEdit): OutputEdit {
  const { identifiers, journal, abstract, open_access, cohorts } = wire;
  const changed = toIdentifierEdit(identifiers ?? {});
  return {
    ...toFacts(wire),
    ...(Object.keys(changed).length > 0 ? { identifiers: changed } : {}),
    journal: journal && toJournal(journal),
    abstract,
    openAccess: open_access,
    cohorts,
  };
}

/** A mention to add, of what a person wrote. */
export function toNewMention({ posted_on, weight, ...mention }: WireMention): NewMention {
  return {
    ...mention,
    ...(posted_on === undefined ? {} : { postedOn: toSeconds(posted_on) }),
    ...(weight === undefined ? {} : { weight: Math.round(weight * 1000) }),
  };
}

/** What in an output can't be a date, though it looks like one: e.g. `mentions[2].posted_on: "…" is no instant`. */
export function findWrongDate({
  published_on,
  mentions = [],
}: Pick<WireNewOutput, 'published_on' | 'mentions'>): string | undefined {
  if (published_on !== undefined && (!DATE.test(published_on) || Number.isNaN(Date.parse(published_on)))) {
    return `published_on: "${published_on}" is no day, like 2024-05-01`;
  }
  const n = mentions.findIndex(({ posted_on }) => posted_on !== undefined && !parseInstant(posted_on));
  return n < 0 ? undefined : `mentions[${n}].posted_on: "${mentions[n]?.posted_on}" is no instant`;
}

function toFacts({ type, title, published_on, authors, counts, mentions, readers }: Facts) {
  return {
    type,
    title,
    authors,
    readers,
    ...(published_on === undefined ? {} : { publishedOn: toSeconds(published_on) }),
    ...(counts === undefined ? {} : { tallies: toTallies(counts) }),
    ...(mentions === undefined ? {} : { mentions: mentions.map(toNewMention) }),
  };
}

type Facts = Pick<
  WireNewOutput,
  'type' | 'title' | 'published_on' | 'authors' | 'counts' | 'mentions' | 'readers'
>;

/** In the order of the sources, so that the same output is made whatever order it was written in. */
function toTallies(counts: NonNullable<Facts['counts']>): GivenTally[] {
  return SOURCES.flatMap(({ name: source }) => {
    const count = counts[source];
    if (count === undefined) return [];
    const { posts, accounts = posts } = typeof count === 'number' ? { posts: count } : count;
    return [{ source, posts, accounts }];
  });
}

function toJournal({ title, issns = [], publisher }: WireJournal): NewOutput['journal'] {
  return { title, issns, publisher };
}

function toIdentifierEdit(wire: WireIdentifierChange): IdentifierEdit {
  const edit: Partial<Record<IdentifierScheme, readonly string[] | null>> = {};
  for (const scheme of IDENTIFIER_SCHEMES) {
    const given = wire[scheme];
    if (given !== undefined) edit[scheme] = given === null ? null : toTexts(given);
  }
  return edit;
}

function toTexts(given: WireIdentifier | readonly WireIdentifier[]): readonly string[] {
  return (typeof given === 'object' ? given : [given]).map(String);
}

function toSeconds(text: string): number {
  return Math.floor(Date.parse(text) / 1000);
}
