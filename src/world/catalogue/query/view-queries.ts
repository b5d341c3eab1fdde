import type { Population } from '../mentioners.js';
import type { CatalogueView } from '../view/catalogue-view.js';
import { KeptMap } from '../view/kept-map.js';
import type { ListParts } from '../view/listing.js';
import { countAttention, type SourceDays } from './attention-by-day.js';
import { type CountryCount, countByCountry } from './by-country.js';
import type { Criteria } from './criteria.js';
import type { Facets } from './facets.js';
import { Gradual } from './gradual.js';
import { countByJournal, type JournalCount } from './journal-counts.js';
import { type Matched, match } from './match.js';
import { MentionTimeline } from './mention-timeline.js';
import { type MentionScope, MentionWalk, type WalkOf } from './mention-walk.js';
import { needsOf } from './needs.js';
import type { OutputOrder } from './orders.js';
import { type Counted, countByProfile, type SourceProfiles } from './profile-counts.js';
import type { ProfileRanking } from './profile-ranking.js';
import { type RankedOutputs, Ranking } from './ranking.js';
import type { TextIndex } from './text-index.js';
import { type WindowBounds, windowOf } from './window.js';

const DAY_SECONDS = 86_400;
/** Outputs in all lists that are kept, at most: each takes four bytes. */
const PLACES_KEPT = 12_000_000;
const LISTS_KEPT = 40;
const AGGREGATES_KEPT = 24;
const TIMELINES_KEPT = 8;
const TEXTS_KEPT = 12;

/** What is asked of the mentions of some outputs: which count. A plain value, as criteria are. */
export interface MentionQuery {
  readonly criteria: Criteria;
  readonly bounds?: WindowBounds | undefined;
  /** Places in `SOURCES`; those of the criteria, or else all, if absent. */
  readonly sources?: readonly number[] | undefined;
  /** By source, the numbers of the profiles whose mentions count; of sources that are absent, all. */
  readonly profiles?: readonly (readonly [source: number, numbers: readonly number[]])[] | undefined;
}

/** What is to be made before it is asked for. */
export interface Preparation {
  readonly order?: OutputOrder;
  readonly days?: MentionQuery;
  readonly journals?: MentionQuery;
  readonly profiles?: MentionQuery;
  /** What profiles are counted by; pairs, if it isn't said. */
  readonly counted?: Counted;
}

/** What is made of a catalogue for queries, and is the same for all of its views. */
export interface CatalogueIndex {
  readonly facets: Facets;
  readonly texts: TextIndex;
}

/**
 * Answers queries over all outputs of one view, and keeps the answers as long as the view is: the same question costs
 * nothing a second time.
 */
export class ViewQueries {
  readonly view: CatalogueView;
  readonly #facets: Facets;
  readonly #texts: TextIndex;
  readonly #matched: KeptMap<string, Matched>;
  readonly #ranked: KeptMap<string, RankedOutputs>;
  readonly #rankings = new KeptMap<string, Ranking>(LISTS_KEPT);
  readonly #days = new KeptMap<string, Gradual<readonly SourceDays[]>>(AGGREGATES_KEPT);
  readonly #profiles = new KeptMap<string, Gradual<readonly SourceProfiles[]>>(AGGREGATES_KEPT);
  readonly #countries = new KeptMap<string, readonly CountryCount[]>(AGGREGATES_KEPT);
  readonly #journals = new KeptMap<string, Gradual<readonly JournalCount[]>>(AGGREGATES_KEPT);
  readonly #timelines = new KeptMap<string, MentionTimeline>(TIMELINES_KEPT);
  readonly #profileRankings = new KeptMap<string, ProfileRanking>(TIMELINES_KEPT);
  readonly #textsKept = new KeptMap<string, string>(TEXTS_KEPT);

  constructor(view: CatalogueView, { facets, texts }: CatalogueIndex) {
    this.view = view;
    this.#facets = facets;
    this.#texts = texts;
    const { count } = view.shape;
    const kept = Math.max(2, Math.min(LISTS_KEPT, Math.floor(PLACES_KEPT / Math.max(1, count))));
    this.#matched = new KeptMap(kept);
    this.#ranked = new KeptMap(kept);
  }

  get population(): Population {
    return this.view.population;
  }

  /**
   * Makes what answers about criteria need, in steps between which others are served. Without it, the first answer
   * that needs it makes it at once, which takes seconds in a large catalogue.
   *
   * @param of  what else will be asked about them, if anything
   */
  async prepare(criteria: Criteria, of: Preparation = {}): Promise<void> {
    const { facets, texts } = needsOf(criteria);
    await this.#facets.ready(facets);
    if (texts !== undefined) await this.#texts.ready(texts);
    if (of.order !== undefined) await this.#rankingOf(criteria, of.order).ready();
    if (of.days !== undefined) await this.#daysOf(of.days).ready();
    if (of.journals !== undefined) await this.#journalsOf(of.journals).ready();
    if (of.profiles !== undefined) await this.#profilesOf(of.profiles, of.counted ?? 'pairs').ready();
  }

  /** The outputs that meet some criteria. */
  match(criteria: Criteria): Matched {
    const parts = { ...this.view.listParts, facets: this.#facets, texts: this.#texts };
    return this.#matched.get(JSON.stringify(criteria), () => match(criteria, parts, this.view));
  }

  count(criteria: Criteria): number {
    const { numbers, explicit } = this.match(criteria);
    return numbers.length + explicit.length;
  }

  /** The outputs that meet some criteria, in an order. */
  rank(criteria: Criteria, order: OutputOrder): RankedOutputs {
    return this.#ranked.get(`${order} ${JSON.stringify(criteria)}`, () =>
      this.#rankingOf(criteria, order).rank(this.match(criteria)),
    );
  }

  /** Pairs of mention and output by source and day. */
  byDay(query: MentionQuery): readonly SourceDays[] {
    return this.#daysOf(query).value;
  }

  /** Mentions by profile, for each source. */
  byProfile(query: MentionQuery, counted: Counted): readonly SourceProfiles[] {
    return this.#profilesOf(query, counted).value;
  }

  /** Pairs of mention and output, and profiles, of one source, by country. */
  byCountry(query: MentionQuery, source: number): readonly CountryCount[] {
    return this.#countries.get(`${source} ${this.#keyOf(query)}`, () => {
      const profiles = this.byProfile(query, 'pairs').find((one) => one.source === source);
      return profiles === undefined ? [] : countByCountry(profiles, this.population);
    });
  }

  /** Outputs and mentions, by journal. */
  byJournal(query: MentionQuery): readonly JournalCount[] {
    return this.#journalsOf(query).value;
  }

  /** Mentions, newest first: one of several outputs is there once. */
  timeline(query: MentionQuery): MentionTimeline {
    return this.#timelines.get(
      this.#keyOf(query),
      () => new MentionTimeline(this.#walkOf(query), this.byDay(query)),
    );
  }

  /** A text that is made of this view. */
  keepText(name: string, make: () => string): string {
    return this.#textsKept.get(name, make);
  }

  /** Profiles in an order. */
  keepRanking(name: string, make: () => ProfileRanking): ProfileRanking {
    return this.#profileRankings.get(name, make);
  }

  #rankingOf({ sources }: Criteria, order: OutputOrder): Ranking {
    const counted = sources === undefined ? undefined : new Set(sources);
    return this.#rankings.get(
      `${order} ${sources}`,
      () => new Ranking(order, { ...this.view.listParts, counted }),
    );
  }

  #daysOf(query: MentionQuery): Gradual<readonly SourceDays[]> {
    const today = Math.floor(this.view.asOf.now / DAY_SECONDS);
    const start = () => countAttention(this.#walk(query), today);
    return this.#days.get(this.#keyOf(query), () => new Gradual(start));
  }

  #profilesOf(query: MentionQuery, counted: Counted): Gradual<readonly SourceProfiles[]> {
    const start = () => countByProfile(this.#walk(query), this.population, counted);
    return this.#profiles.get(`${counted} ${this.#keyOf(query)}`, () => new Gradual(start));
  }

  #journalsOf(query: MentionQuery): Gradual<readonly JournalCount[]> {
    const start = () => countByJournal(this.#walkOf(query));
    return this.#journals.get(this.#keyOf(query), () => new Gradual(start));
  }

  #walk(query: MentionQuery): MentionWalk {
    const { parts, matched, scope } = this.#walkOf(query);
    return new MentionWalk(parts, matched, scope);
  }

  #walkOf(query: MentionQuery): WalkOf {
    const { listParts, population } = this.view;
    const parts = { ...listParts, population };
    return { parts, matched: this.match(query.criteria), scope: this.#scopeOf(query, listParts) };
  }

  /** The same for questions that are the same in other words. */
  #keyOf({ criteria, bounds = {}, sources, profiles }: MentionQuery): string {
    const isUsual = sources === undefined || JSON.stringify(sources) === JSON.stringify(criteria.sources);
    return JSON.stringify({ criteria, bounds, sources: isUsual ? undefined : sources, profiles });
  }

  #scopeOf({ criteria, bounds, sources, profiles }: MentionQuery, { asOf }: ListParts): MentionScope {
    return {
      window: windowOf(asOf, { timeframe: criteria.mentionedWithin, ...bounds }),
      sources: sources ?? criteria.sources,
      profiles: profiles && new Map(profiles.map(([source, numbers]) => [source, new Set(numbers)])),
    };
  }
}
