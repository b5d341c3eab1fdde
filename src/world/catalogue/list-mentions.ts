import type { AsOf } from './as-of.js';
import { countsFrom, type ListedMention, secondOf, type TallyPost } from './attention.js';
import { mentionId } from './explicit-attention.js';
import { subkey } from './hash.js';
import type { Mention, Profile } from './mention.js';
import { type Mentioner, mentionersOf, type Population, toProfile } from './mentioners.js';
import { makeMention } from './mentions/make-mention.js';
import type { MentionSubject } from './mentions/mention-seed.js';
import type { Output } from './output.js';
import { keyOfPost, OutputMentioners } from './output-mentioners.js';
import { SOURCE_INDEX, sourceFacts } from './sources.js';
import { accountOf, accountsAmong, postsAt, type Tally } from './tally.js';

/** The distinct accounts of one source that have mentioned an output, in the order in which they came. */
export function listMentioners(
  output: Output,
  { source, asOf }: { readonly source: number; readonly asOf: AsOf },
  population: Population,
): Mentioner[] {
  const accounts = output.attention.tallies
    .filter((tally) => tally.source === source)
    .flatMap((tally) => {
      const count = accountsAmong(tally, postsAt(tally, asOf.even));
      return mentionersOf(
        { tally, attention: output.attention, field: output.seed.field },
        count,
        population,
      );
    });
  const mentioners = new OutputMentioners(output, population);
  const listed = new Map<string, Mentioner>();
  for (const mention of output.attention.listed) {
    if (mention.source !== source || countsFrom(mention) > asOf.now || listed.has(mention.account)) continue;
    listed.set(mention.account, mentioners.ofListed(mention));
  }
  return [...accounts, ...listed.values()];
}

/** Which mentions to list. */
export interface MentionQuery {
  /** Place in `SOURCES`. */
  readonly source: number;
  readonly asOf: AsOf;
  /** Place of the first, from 0, and how many at the most. Default: all. */
  readonly page?: { readonly offset: number; readonly limit: number } | undefined;
}

/** The mentions of one source that an output has so far, newest first: as many as its counts say. */
export function listMentions(
  output: Output,
  { source, asOf, page }: MentionQuery,
  population: Population,
): Mention[] {
  const maker = new MentionMaker(output, population);
  const { altmetricId } = output;
  const { tallies, listed } = output.attention;
  const ofTallies = tallies
    .filter((tally) => tally.source === source)
    .flatMap((tally) =>
      Array.from({ length: postsAt(tally, asOf.even) }, (_value, n): PlacedMention => {
        return { id: mentionId(altmetricId, source, n), postedOn: secondOf(tally, n), of: { tally, n } };
      }),
    );
  const ofListed = listed
    .filter((mention) => mention.source === source && countsFrom(mention) <= asOf.now)
    .map((mention): PlacedMention => ({ id: mention.id, postedOn: mention.postedOn, of: mention }));
  const all = ofListed.length === 0 ? ofTallies.reverse() : [...ofTallies, ...ofListed].sort(newestFirst);
  const shown = page === undefined ? all : all.slice(page.offset, page.offset + page.limit);
  return shown.map(({ of }) => ('tally' in of ? maker.ofTally(of) : maker.ofListed(of)));
}

/** Mentions of one output, written out one at a time: by their place in a tally, or as they are listed. */
export function mentionMakerOf(
  output: Output,
  population: Population,
): (of: TallyPost | ListedMention) => Mention {
  const maker = new MentionMaker(output, population);
  return (of) => ('tally' in of ? maker.ofTally(of) : maker.ofListed(of));
}

/** A mention's place among the others: to write out the ones that nobody sees would take long. */
interface PlacedMention {
  readonly id: number;
  readonly postedOn: number;
  readonly of: TallyPost | ListedMention;
}

function newestFirst(one: PlacedMention, other: PlacedMention): number {
  return other.postedOn - one.postedOn || other.id - one.id;
}

function subjectOf({ record, seed }: Output): MentionSubject {
  const { type, title, identifiers } = record;
  return { type, title, doi: identifiers.doi?.[0], field: seed.field };
}

/** Makes mentions of one output; an account is made once. */
class MentionMaker {
  readonly #output: Output;
  readonly #population: Population;
  readonly #subject: MentionSubject;
  readonly #profiles = new Map<string, Profile>();
  readonly #mentioners: OutputMentioners;

  constructor(output: Output, population: Population) {
    this.#output = output;
    this.#population = population;
    this.#mentioners = new OutputMentioners(output, population);
    this.#subject = subjectOf(output);
  }

  ofTally({ tally, n }: TallyPost): Mention {
    const account = accountOf(tally, n);
    const { altmetricId } = this.#output;
    return makeMention({
      key: keyOfPost({ tally, n }),
      id: mentionId(altmetricId, tally.source, n),
      source: sourceFacts(tally.source).name,
      outputs: [altmetricId],
      postedOn: secondOf(tally, n),
      profile: this.#profileOfAccount(tally, account),
      subject: this.#subject,
    });
  }

  ofListed(mention: ListedMention): Mention {
    const { origin, given } = mention;
    if (origin !== undefined) return { ...this.ofTally(origin), id: mention.id };
    const { altmetricId } = this.#output;
    const joint = this.#population.jointOf?.(mention);
    const others = joint?.outputs.filter((id) => id !== altmetricId) ?? [];
    return makeMention({
      key: subkey(joint?.outputs[0] ?? altmetricId, joint?.id ?? mention.id),
      id: joint?.id ?? mention.id,
      source: sourceFacts(mention.source).name,
      outputs: [altmetricId, ...others],
      postedOn: mention.postedOn,
      profile: this.#profileOfListed(mention),
      subject: joint === undefined ? this.#subject : subjectOf(joint.first),
      given,
    });
  }

  #profileOfAccount(tally: Tally, account: number): Profile {
    const id = `${tally.source} ${tally.key} ${account}`;
    let profile = this.#profiles.get(id);
    if (profile === undefined) {
      profile = toProfile(this.#mentioners.ofAccount(tally, account), this.#population);
      this.#profiles.set(id, profile);
    }
    return profile;
  }

  #profileOfListed(mention: ListedMention): Profile {
    return toProfile(this.#mentioners.ofListed(mention), this.#population);
  }
}

/** How many known accounts on X an output has of each cohort and from each country. */
export function countTweeters(
  output: Output,
  asOf: AsOf,
  population: Population,
): { cohorts: Map<string, number>; countries: Map<string, number> } {
  const cohorts = new Map<string, number>();
  const countries = new Map<string, number>();
  for (const { cohort, country } of listMentioners(
    output,
    { source: SOURCE_INDEX.twitter, asOf },
    population,
  )) {
    if (cohort !== undefined) cohorts.set(cohort, (cohorts.get(cohort) ?? 0) + 1);
    if (country !== undefined) countries.set(country, (countries.get(country) ?? 0) + 1);
  }
  return { cohorts, countries };
}
