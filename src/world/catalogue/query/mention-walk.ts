import { type Attention, countsFrom, type ListedMention } from '../attention.js';
import { altmetricIdOf } from '../identifiers/altmetric-id.js';
import { type Population, profileNumbersOf } from '../mentioners.js';
import type { Output } from '../output.js';
import { OutputMentioners } from '../output-mentioners.js';
import { SOURCES } from '../sources.js';
import { accountOf, accountsAmong, postsAt, type Tally } from '../tally.js';
import { toEvenSeconds } from '../tally-draft.js';
import type { ListParts } from '../view/listing.js';
import type { Steps } from './gradual.js';
import type { Matched } from './match.js';
import { sourceBits } from './other-tests.js';
import type { Window } from './window.js';

/** Which mentions of the matched outputs count. */
export interface MentionScope {
  readonly window: Window;
  /** Places in `SOURCES`; all if undefined. */
  readonly sources?: readonly number[] | undefined;
  /** Numbers of the profiles whose mentions count, by source; of a source that is absent, all. */
  readonly profiles?: ReadonlyMap<number, ReadonlySet<number>> | undefined;
}

/** Posts `first` up to but not including `end` of a tally: those that are in the window. */
export interface TallyRun {
  /** An object that the walk may change when it goes on. */
  readonly tally: Tally;
  readonly first: number;
  readonly end: number;
  /** Of the output: as {@link MentionWalk.outputAt} takes it. */
  readonly place: number;
  /** Place in `FIELDS` of the output. */
  readonly field: number;
  /** Of an output that is written down. */
  readonly attention: Attention | undefined;
}

/** What is done with the mentions that a walk comes by. */
export interface MentionVisitor {
  run(run: TallyRun): void;
  listed(mention: ListedMention, place: number): void;
}

/** Outputs that are walked through in one step: some ten milliseconds. */
const A_STEP = 30_000;
const ALL_SOURCES = SOURCES.map((_source, place) => place);
/** Of what nobody has laid anything over. */
export const NO_ATTENTION: Attention = { tallies: [], listed: [], knownFrom: 0 };

/** What a walk goes through. */
export interface WalkParts extends ListParts {
  readonly population: Population;
}

/** Whose mentions a walk is of, and which. */
export interface WalkOf {
  readonly parts: WalkParts;
  readonly matched: Matched;
  readonly scope: MentionScope;
}

/** Walks through the mentions of outputs: by tally where they are told so, and one by one where they are listed. */
export class MentionWalk {
  readonly #parts: WalkParts;
  readonly #matched: Matched;
  readonly #scope: MentionScope;
  readonly #counts: Uint8Array;
  readonly #population: Population;

  constructor(parts: WalkParts, matched: Matched, scope: MentionScope) {
    this.#parts = parts;
    this.#population = parts.population;
    this.#matched = matched;
    this.#scope = scope;
    this.#counts = new Uint8Array(SOURCES.length);
    for (const source of scope.sources ?? ALL_SOURCES) this.#counts[source] = 1;
  }

  *walk(visitor: MentionVisitor): Steps<void> {
    yield* this.#walkNumbers(visitor);
    this.walkExplicit(visitor);
  }

  /** Only through those of outputs that are written down. */
  walkExplicit(visitor: MentionVisitor): void {
    for (const [n, output] of this.#matched.explicit.entries()) {
      this.#walkOne(output, this.#parts.catalogue.columns.count + n, visitor);
    }
  }

  /** Altmetric ID of the output at a place that a visitor was told. */
  idAt(place: number): number {
    const { count } = this.#parts.catalogue.columns;
    return place < count ? altmetricIdOf(place) : (this.#matched.explicit[place - count]?.altmetricId ?? 0);
  }

  /** The output at a place. */
  outputAt(place: number): Output | undefined {
    const { count } = this.#parts.catalogue.columns;
    return place < count ? this.#parts.outputOf(place) : this.#matched.explicit[place - count];
  }

  *#walkNumbers(visitor: MentionVisitor): Steps<void> {
    const { catalogue, moment } = this.#parts;
    const { profiles, window } = this.#scope;
    const { evenFrom, evenTo } = window;
    const { columns } = catalogue;
    const since = evenFrom > 0 ? toEvenSeconds(evenFrom) : 0;
    const until = toEvenSeconds(evenTo);
    const bits = sourceBits(this.#scope.sources);
    const run = { tally: NO_TALLY, first: 0, end: 0, place: 0, field: 0, attention: undefined };
    const { numbers } = this.#matched;
    for (let at = 0; at < numbers.length; at++) {
      if (at % A_STEP === A_STEP - 1) yield;
      const number = numbers[at] ?? 0;
      if ((moment.lastPost[number] ?? 0) < since || (columns.firstSeen[number] ?? 0) > until) continue;
      if (((moment.sources[number] ?? 0) & bits) === 0) continue;
      run.place = number;
      run.field = columns.field[number] ?? 0;
      const tallies = columns.talliesOf(number);
      for (let place = 0; place < tallies.length; place++) {
        if (this.#counts[tallies.sourceAt(place)] !== 1) continue;
        const tally = tallies.at(place);
        run.first = evenFrom > tally.from ? postsAt(tally, evenFrom) : 0;
        run.end = postsAt(tally, evenTo);
        run.tally = tally;
        if (run.end <= run.first) continue;
        if (profiles === undefined) visitor.run(run);
        else this.#tell(run, visitor);
      }
    }
  }

  #walkOne(output: Output, place: number, visitor: MentionVisitor): void {
    const { attention, seed } = output;
    const { window } = this.#scope;
    for (const tally of attention.tallies) {
      if (this.#counts[tally.source] !== 1) continue;
      const first = postsAt(tally, window.evenFrom);
      const end = postsAt(tally, window.evenTo);
      if (end > first) this.#tell({ tally, first, end, place, field: seed.field, attention }, visitor);
    }
    for (const mention of attention.listed) {
      const { source, postedOn } = mention;
      const isIn =
        window.from < postedOn && postedOn <= window.to && countsFrom(mention) <= this.#parts.asOf.now;
      if (isIn && this.#counts[source] === 1 && this.#isByOneAsked(mention, output))
        visitor.listed(mention, place);
    }
  }

  /** Tells of a run; only of single posts in it, if only some profiles' count. */
  #tell(run: TallyRun, visitor: MentionVisitor): void {
    const { tally, first, end, field, attention = NO_ATTENTION } = run;
    const asked = this.#scope.profiles?.get(tally.source);
    if (asked === undefined) {
      visitor.run(run);
      return;
    }
    const numbers = profileNumbersOf(
      { tally, attention, field },
      accountsAmong(tally, end),
      this.#population,
    );
    for (let n = first; n < end; n++) {
      if (asked.has(numbers[accountOf(tally, n)] ?? -1)) visitor.run({ ...run, first: n, end: n + 1 });
    }
  }

  #isByOneAsked(mention: ListedMention, output: Output): boolean {
    const asked = this.#scope.profiles?.get(mention.source);
    if (asked === undefined) return true;
    return asked.has(new OutputMentioners(output, this.#population).ofListed(mention).number);
  }
}

const NO_TALLY: Tally = { source: 0, posts: 0, accounts: 1, key: 0, born: 0, from: 0, to: 0, halving: 1 };
