import type { RandomStream } from '../random.js';
import type { Room, Shelf } from '../state/room.js';
import { isStorable } from '../storable.js';
import { inBatches, mergeByTime } from './batches.js';
import type { CitingWork } from './citing-work.js';
import { METRIC_COUNTRIES } from './countries.js';
import type { EventSum, SumPart } from './event-sum.js';
import { CITATIONS, type Measure } from './measure.js';
import { type MeasureVocabulary, measuresOf } from './measures.js';
import type { MetricEvent, MetricEventDraft } from './metric-event.js';
import type { MetricEventStore } from './metric-event-store.js';
import { type MetricQuery, toEventTest, worksAsked } from './metric-query.js';
import { MonthFinder } from './months.js';
import { cellOf, SumTable } from './sum-table.js';
import { PARTICIPANT_NAMES } from './usage/participants.js';
import { UsageBesidePosted } from './usage-beside-posted.js';
import type { Usage } from './usage-view.js';
import { toUuid } from './uuid.js';

/**
 * What became of an event that was sent: it was stored; or there was one like it already; or it can't be stored, as
 * the world doesn't have its measure or country, its value doesn't fit into 32 bits, or it is of no year 1 to 9999.
 */
export type PostOutcome = 'stored' | 'duplicate' | 'unstorable';

/** What the events of a world are made of. */
export interface MetricEventParts {
  readonly store: MetricEventStore;
  readonly vocabulary: MeasureVocabulary;
  /** Events that are there without being posted; undefined for none. */
  readonly usage: Usage | undefined;
  /** Finds the works of some DOIs, as others cite them; those that nobody knows are passed over. */
  readonly findCiting: (dois: readonly string[]) => Promise<readonly CitingWork[]>;
  /** Gives a stream of its own for each event that comes. */
  readonly nextStream: () => RandomStream;
}

const MAX_VALUE = 2 ** 31 - 1;
/** PostgreSQL keeps instants of other years, but Python can't read them (that the world refuses them is inferred). */
const [FIRST_MS, LAST_MS] = [Date.parse('0001-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59Z')];

/** The same in every world. */
const COUNTRY_URIS: ReadonlySet<string> = new Set(METRIC_COUNTRIES.map(({ uri }) => uri));

/** The events of a world: those that were posted, and those that it is seeded with. */
export class MetricEvents implements Room {
  readonly name = 'metrics';
  readonly shelves: readonly Shelf[];
  readonly #parts: MetricEventParts;
  #usage: Usage | undefined;
  readonly #measures: readonly Measure[];
  readonly #measureUris: ReadonlySet<string>;

  constructor(parts: MetricEventParts) {
    this.#parts = parts;
    this.shelves = parts.store.shelves;
    this.#usage = parts.usage && new UsageBesidePosted(parts.usage, parts.store);
    this.#measures = measuresOf(parts.vocabulary);
    this.#measureUris = new Set(this.#measures.map(({ uri }) => uri));
  }

  restored(): void {
    const { usage, store } = this.#parts;
    store.restored?.();
    // What it found beside the events that were posted before is not to be believed any more.
    this.#usage = usage && new UsageBesidePosted(usage, store);
  }

  /** All measures of the world, in the order in which they were created. */
  measures(): readonly Measure[] {
    return this.#measures;
  }

  /** Names of those who take part. */
  publishers(): readonly string[] {
    return PARTICIPANT_NAMES;
  }

  /** @param id  a UUID in any case */
  async find(id: string): Promise<MetricEvent | undefined> {
    const wanted = id.toLowerCase();
    return (await this.#parts.store.find(wanted)) ?? (await this.#usage?.look())?.find(wanted);
  }

  async count(query: MetricQuery): Promise<number> {
    const passes = toEventTest(query);
    let count = 0;
    for (const event of await this.#posted(query)) if (passes(event)) count += 1;
    const usage = await this.#usage?.look();
    await usage?.visit(query, ({ events }) => {
      count += events;
    });
    return count;
  }

  /**
   * The events of a query in batches, ascending by time; those of one instant in an order that doesn't change. They
   * are made as they are asked for, and others go on in between.
   */
  async *list(query: MetricQuery): AsyncIterable<readonly MetricEvent[]> {
    const posted = (await this.#posted(query)).filter(toEventTest(query));
    const usage = await this.#usage?.look();
    yield* usage === undefined ? inBatches(posted) : mergeByTime(usage.list(query), posted);
  }

  /**
   * Sums of the values of a query's events; none where there are no events.
   *
   * @param by  what to tell apart, and what to sort by, the first first
   * @source hirmeos/metrics-api: src/models/queries.py
   */
  async sum(query: MetricQuery, by: readonly SumPart[]): Promise<readonly EventSum[]> {
    const table = new SumTable(by);
    const passes = toEventTest(query);
    const months = new MonthFinder();
    for (const event of await this.#posted(query)) {
      if (passes(event)) table.add(cellOf(event, months.monthOf(event.at)), event.value);
    }
    const usage = await this.#usage?.look();
    await usage?.visit(query, (cell) => table.add(cell, cell.value, cell.events));
    return table.toSums();
  }

  /**
   * Takes an event that somebody sends. Whatever becomes of it, it gets an id, which finds it only if it was stored.
   *
   * @source hirmeos/metrics-api: src/models/event.py:10-22; hirmeos/metrics_db: sql/10-schema.sql:50-68
   */
  async post(draft: MetricEventDraft): Promise<{ event: MetricEvent; outcome: PostOutcome }> {
    const id = toUuid(this.#parts.nextStream());
    const event = { ...draft, id, workUri: draft.workUri.toLowerCase() };
    return { event, outcome: await this.add(event) };
  }

  /** Takes an event that has its id from who made it. @param event  its work in lower case */
  async add(event: MetricEvent): Promise<PostOutcome> {
    if (!this.canStore(event)) return 'unstorable';
    const likes = (await this.#usage?.look())?.likesOf(event) ?? [];
    if (likes.length > 0) return 'duplicate';
    return (await this.#parts.store.add(event)) ? 'stored' : 'duplicate';
  }

  /** Whether the world knows what an event speaks of, and its columns take what it says. */
  canStore({ measureUri, countryUri, at, value, ...texts }: MetricEventDraft): boolean {
    return (
      this.#measureUris.has(measureUri) &&
      (countryUri === undefined || COUNTRY_URIS.has(countryUri)) &&
      at >= FIRST_MS &&
      at <= LAST_MS &&
      Number.isInteger(value) &&
      value >= -MAX_VALUE - 1 &&
      value <= MAX_VALUE &&
      [texts.workUri, texts.eventUri ?? '', texts.uploaderUri].every(isStorable)
    );
  }

  /**
   * What cites some works: one for each event of citations, except for events that name a work which nobody knows.
   *
   * @param workUris  in any case; those that are not known are passed over
   * @source docs/sources.md operas 3.5
   */
  async citationsOf(workUris: readonly string[]): Promise<readonly CitingWork[]> {
    const usage = await this.#usage?.look();
    const asked = [...new Set(workUris.map((uri) => uri.toLowerCase()))];
    const seeded = asked.flatMap((workUri) => usage?.citationsOf(workUri) ?? []);
    const posted = (await this.#parts.store.ofWorks(asked)).filter(
      ({ measureUri }) => measureUri === CITATIONS,
    );
    return [...seeded, ...(await this.#parts.findCiting(posted.flatMap(({ eventUri }) => eventUri ?? [])))];
  }

  #posted(query: MetricQuery): Promise<readonly MetricEvent[]> {
    const works = worksAsked(query);
    return works === undefined ? this.#parts.store.all() : this.#parts.store.ofWorks(works);
  }
}
