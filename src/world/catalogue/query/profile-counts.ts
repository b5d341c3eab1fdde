import type { ListedMention } from '../attention.js';
import { countryOfProfile } from '../countries.js';
import { type Mentioner, type Population, profileNumbersOf } from '../mentioners.js';
import { OutputMentioners } from '../output-mentioners.js';
import { cohortOfProfile, communitySize } from '../population.js';
import { SOURCES } from '../sources.js';
import { accountOf, accountsAmong } from '../tally.js';
import { CommunityCounts } from './community-counts.js';
import type { Steps } from './gradual.js';
import { JointSeen } from './joint-seen.js';
import { type MentionVisitor, type MentionWalk, NO_ATTENTION, type TallyRun } from './mention-walk.js';

/** Mentions by each profile of one source. */
export interface SourceProfiles {
  /** Place in `SOURCES`. */
  readonly source: number;
  /** Numbers of the profiles that have mentions, ascending. */
  readonly numbers: Float64Array;
  /** How many, in the same order. */
  readonly counts: Uint32Array;
  /** Profiles that somebody gave a name, by number. */
  readonly named: ReadonlyMap<number, Mentioner>;
}

/** What a profile's mentions are counted by: a mention of several outputs once for each of them, or once. */
export type Counted = 'pairs' | 'mentions';

/** Counts mentions by profile, for each source. */
export function* countByProfile(
  walk: MentionWalk,
  population: Population,
  counted: Counted,
): Steps<readonly SourceProfiles[]> {
  const seen = counted === 'pairs' ? undefined : new JointSeen(population);
  const counter = new ProfileCounter(walk, population, seen);
  yield* walk.walk(counter);
  return counter.toCounts();
}

/** Who a counted profile is. */
export function mentionerAt(profiles: SourceProfiles, number: number, { key }: Population): Mentioner {
  const { source, named } = profiles;
  const known = named.get(number);
  if (known !== undefined) return known;
  const cohort = cohortOfProfile(source, number, key);
  return { source, number, cohort, country: countryOfProfile(source, number, key) };
}

interface Counts {
  readonly usual: CommunityCounts;
  /** By number of the profile, for those beyond the population. */
  readonly others: Map<number, number>;
  readonly named: Map<number, Mentioner>;
}

class ProfileCounter implements MentionVisitor {
  readonly #walk: MentionWalk;
  readonly #population: Population;
  /** Where a mention of several outputs counts once. */
  readonly #seen: JointSeen | undefined;
  readonly #counts: (Counts | undefined)[] = SOURCES.map(() => undefined);

  constructor(walk: MentionWalk, population: Population, seen: JointSeen | undefined) {
    this.#walk = walk;
    this.#population = population;
    this.#seen = seen;
  }

  run(run: TallyRun): void {
    const { tally, first, end, field, attention } = run;
    const counts = this.#of(tally.source);
    if (attention?.cohorts === undefined && counts.usual.add(run, field)) return;
    const told = { tally, field, attention: attention ?? NO_ATTENTION };
    const numbers = profileNumbersOf(told, accountsAmong(tally, end), this.#population);
    for (let n = first; n < end; n++) addTo(counts, numbers[accountOf(tally, n)] ?? 0);
  }

  listed(mention: ListedMention, place: number): void {
    const output = this.#walk.outputAt(place);
    if (output === undefined) return;
    if (this.#seen !== undefined && this.#seen.take(mention) === undefined) return;
    const mentioner = new OutputMentioners(output, this.#population).ofListed(mention);
    const counts = this.#of(mention.source);
    addTo(counts, mentioner.number);
    // Of several mentions of one name, the first says who it is.
    if (mention.given !== undefined && !counts.named.has(mentioner.number))
      counts.named.set(mentioner.number, mentioner);
  }

  toCounts(): readonly SourceProfiles[] {
    return this.#counts.flatMap((counts, source) =>
      counts === undefined ? [] : [toProfiles(counts, source)],
    );
  }

  #of(source: number): Counts {
    const known = this.#counts[source];
    if (known !== undefined) return known;
    const usual = new CommunityCounts(communitySize(source, this.#population.outputs));
    const counts = { usual, others: new Map<number, number>(), named: new Map<number, Mentioner>() };
    this.#counts[source] = counts;
    return counts;
  }
}

function addTo({ usual, others }: Counts, number: number): void {
  if (usual.has(number)) usual.addOne(number);
  else others.set(number, (others.get(number) ?? 0) + 1);
}

function toProfiles({ usual: known, others, named }: Counts, source: number): SourceProfiles {
  const usual = known.toCounts();
  let total = others.size;
  for (let number = 0; number < usual.length; number++) if (usual[number] !== 0) total += 1;
  const numbers = new Float64Array(total);
  const counts = new Uint32Array(total);
  let at = 0;
  for (let number = 0; number < usual.length; number++) {
    const count = usual[number] ?? 0;
    if (count === 0) continue;
    numbers[at] = number;
    counts[at] = count;
    at += 1;
  }
  for (const [number, count] of [...others].sort(([one], [other]) => one - other)) {
    numbers[at] = number;
    counts[at] = count;
    at += 1;
  }
  return { source, numbers, counts, named };
}
