import type { AsOf } from './as-of.js';
import { Columns } from './columns.js';
import { keyOf } from './hash.js';
import { anchorDayOf, type CatalogueOrigin, HORIZON_DAYS, Layout } from './layout.js';
import { Moment } from './moment.js';
import { countReadersOf } from './records/readers.js';
import type { Texts } from './records/texts.js';
import { toEven } from './rhythm.js';
import { JournalMembers, Standings } from './standing.js';
import { type Tally, toTallies } from './tally.js';
import { TallyDraft } from './tally-draft.js';

const DAY_SECONDS = 86_400;
/** Moments that are kept: of two worlds at different times, none is to be measured anew at each request. */
const MOMENTS_KEPT = 3;

/** Everything of one instant that is the same for all worlds. Ranks are sorted when first asked for. */
export class Measured {
  readonly moment: Moment;
  readonly #makeStandings: () => Standings;
  #standings: Standings | undefined;

  constructor(moment: Moment, makeStandings: () => Standings) {
    this.moment = moment;
    this.#makeStandings = makeStandings;
  }

  get standings(): Standings {
    this.#standings ??= this.#makeStandings();
    return this.#standings;
  }
}

/**
 * The scholarly world that all services show, and that all worlds of a server share: a pure function of seed, size
 * and anchor date. The index of its generated part is built at once; all else is made when asked for.
 */
export class Catalogue {
  readonly origin: CatalogueOrigin;
  readonly columns: Columns;
  readonly journals: JournalMembers;
  readonly texts: Texts;
  /** Until when there are mentions: days of even time. */
  readonly horizon: number;
  readonly #draft: TallyDraft;
  readonly #moments: Measured[] = [];

  /** @param asOf  the first instant that will be asked for: it is measured on the way */
  constructor(origin: CatalogueOrigin, texts: Texts, asOf: AsOf) {
    const anchorDay = anchorDayOf(origin);
    const layout = new Layout(keyOf(origin.seed), origin.outputs, anchorDay);
    this.origin = origin;
    this.texts = texts;
    this.horizon = toEven(anchorDay + HORIZON_DAYS);
    this.#draft = TallyDraft.of(layout);
    this.columns = new Columns(layout, this.horizon);
    const moment = Moment.blank(asOf.day, layout.count);
    this.columns.fill(this.#draft, moment);
    this.journals = new JournalMembers(this.columns);
    this.#keep(moment);
  }

  /** How all generated outputs stand at an instant. */
  measure({ day }: AsOf): Measured {
    const place = this.#moments.findIndex(({ moment }) => moment.at === day);
    const found = this.#moments[place];
    if (found === undefined) return this.#keep(this.#measureAnew(day));
    if (place > 0) this.#moments.unshift(...this.#moments.splice(place, 1));
    return found;
  }

  /** All mentions that a generated output will ever get. */
  talliesOf(number: number): readonly Tally[] {
    return toTallies(this.columns.talliesOf(number));
  }

  /** A draft for an output that isn't in the columns. */
  get draft(): TallyDraft {
    return this.#draft;
  }

  /** All readers of a generated output at an instant. */
  countReaders(number: number, { day }: AsOf): number {
    const { columns } = this;
    const publishedDay = columns.publishedDay[number] ?? 0;
    const age = day / DAY_SECONDS - publishedDay;
    const at = { field: columns.field[number] ?? 0, publishedDay, ageDays: age };
    const { mendeley, citeulike, connotea } = countReadersOf(columns.keyOf(number), at);
    return mendeley + citeulike + connotea;
  }

  #measureAnew(day: number): Moment {
    const earlier = this.#moments
      .map(({ moment }) => moment)
      .filter(({ at }) => at < day)
      .sort((one, other) => other.at - one.at)[0];
    return earlier === undefined ? Moment.anew(day, this.columns) : earlier.later(day, this.columns);
  }

  #keep(moment: Moment): Measured {
    const measured = new Measured(moment, () => new Standings(this.columns, moment, this.journals));
    this.#moments.unshift(measured);
    this.#moments.length = Math.min(this.#moments.length, MOMENTS_KEPT);
    return measured;
  }
}
