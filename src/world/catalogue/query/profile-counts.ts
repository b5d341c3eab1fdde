import type { ListedMention } from '../attention.js';
import { countryOfProfile } from '../countries.js';
import { type Mentioner, type Population, profileNumbersOf } from '../mentioners.js';
import { OutputMentioners } from '../output-mentioners.js';
import { COMMUNITIES, cohortOfProfile, communitySize, putProfiles } from '../population.js';
import { SOURCES } from '../sources.js';
import { accountsAmong, putAccounts } from '../tally.js';
import type { MentionVisitor, MentionWalk, TallyRun } from './mention-walk.js';

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

/** Counts pairs of mention and profile, by source. */
export function countByProfile(walk: MentionWalk, population: Population): readonly SourceProfiles[] {
  const counter = new ProfileCounter(walk, population);
  walk.walk(counter);
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
  /** By number of the profile, for those of the population. */
  readonly usual: Uint32Array;
  /** Beyond it. */
  readonly others: Map<number, number>;
  readonly named: Map<number, Mentioner>;
}

class ProfileCounter implements MentionVisitor {
  readonly #walk: MentionWalk;
  readonly #population: Population;
  readonly #counts: (Counts | undefined)[] = SOURCES.map(() => undefined);
  readonly #sizes: readonly number[];
  /** Numbers of the accounts of the run that is looked at. */
  #numbers = new Float64Array(1024);
  #accounts = new Uint32Array(1024);

  constructor(walk: MentionWalk, population: Population) {
    this.#walk = walk;
    this.#population = population;
    this.#sizes = SOURCES.map((_facts, source) => communitySize(source, population.outputs));
  }

  run(run: TallyRun): void {
    const { tally, first, end } = run;
    const counts = this.#of(tally.source);
    const { usual } = counts;
    const numbers = this.#numbersOf(run);
    const count = end - first;
    if (count > this.#accounts.length) this.#accounts = new Uint32Array(2 * count);
    const accounts = this.#accounts;
    putAccounts(tally, first, end, accounts);
    for (let n = 0; n < count; n++) {
      const number = numbers[accounts[n] ?? 0] ?? 0;
      if (number < usual.length) usual[number] = (usual[number] ?? 0) + 1;
      else addTo(counts.others, number);
    }
  }

  listed(mention: ListedMention, place: number): void {
    const output = this.#walk.outputAt(place);
    if (output === undefined) return;
    const mentioner = new OutputMentioners(output, this.#population).ofListed(mention);
    const counts = this.#of(mention.source);
    const { number } = mentioner;
    if (number < counts.usual.length) counts.usual[number] = (counts.usual[number] ?? 0) + 1;
    else addTo(counts.others, number);
    if (mention.given !== undefined) counts.named.set(number, mentioner);
  }

  toCounts(): readonly SourceProfiles[] {
    return this.#counts.flatMap((counts, source) =>
      counts === undefined ? [] : [toProfiles(counts, source)],
    );
  }

  /** Numbers of the profiles that a run's accounts are. */
  #numbersOf({ tally, end, field, attention }: TallyRun): ArrayLike<number> {
    const accounts = accountsAmong(tally, end);
    if (attention?.cohorts !== undefined) {
      return profileNumbersOf({ tally, attention, field }, accounts, this.#population);
    }
    if (accounts > this.#numbers.length) this.#numbers = new Float64Array(accounts * 2);
    const place = { field, size: this.#sizes[tally.source] ?? 1 };
    putProfiles(tally, accounts, place, this.#numbers);
    return this.#numbers;
  }

  #of(source: number): Counts {
    const known = this.#counts[source];
    if (known !== undefined) return known;
    const usual = new Uint32Array((this.#sizes[source] ?? 0) * COMMUNITIES);
    const counts = { usual, others: new Map<number, number>(), named: new Map<number, Mentioner>() };
    this.#counts[source] = counts;
    return counts;
  }
}

function addTo(counts: Map<number, number>, number: number): void {
  counts.set(number, (counts.get(number) ?? 0) + 1);
}

function toProfiles({ usual, others, named }: Counts, source: number): SourceProfiles {
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
