import type { ListedMention } from '../attention.js';
import { SOURCES } from '../sources.js';
import { countByDay } from './count-days.js';
import { EvenDays } from './even-days.js';
import type { Steps } from './gradual.js';
import type { MentionVisitor, MentionWalk, TallyRun } from './mention-walk.js';

/** Mentions of one source on the days on which there are any. */
export interface SourceDays {
  /** Place in `SOURCES`. */
  readonly source: number;
  readonly total: number;
  /** Ascending; days since 1970-01-01, UTC. */
  readonly days: readonly DayCount[];
}

export interface DayCount {
  readonly day: number;
  readonly count: number;
}

/** Days are counted from 1900-01-01: what somebody dates before that counts on that day. */
const FIRST_DAY = Date.UTC(1900, 0, 1) / 86_400_000;
const DAY_SECONDS = 86_400;

/** The day on which a mention that is listed counts. */
export function dayOfListed({ postedOn }: ListedMention): number {
  return Math.max(FIRST_DAY, Math.floor(postedOn / DAY_SECONDS));
}

/** Counts pairs of mention and output by source and day, for the sources that have any. */
export function* countAttention(walk: MentionWalk, today: number): Steps<readonly SourceDays[]> {
  const counter = new DayCounter(today);
  yield* walk.walk(counter);
  return counter.toRows();
}

class DayCounter implements MentionVisitor {
  readonly #days: EvenDays;
  readonly #counts: (Uint32Array | undefined)[] = SOURCES.map(() => undefined);

  constructor(today: number) {
    this.#days = new EvenDays(FIRST_DAY, today + 1);
  }

  run(run: TallyRun): void {
    countByDay(run, this.#days, this.#of(run.tally.source));
  }

  listed(mention: ListedMention): void {
    const counts = this.#of(mention.source);
    const at = dayOfListed(mention) - FIRST_DAY;
    counts[at] = (counts[at] ?? 0) + 1;
  }

  toRows(): readonly SourceDays[] {
    return this.#counts.flatMap((counts, source) => {
      if (counts === undefined) return [];
      const days: DayCount[] = [];
      let total = 0;
      for (const [at, count] of counts.entries()) {
        if (count === 0) continue;
        days.push({ day: at + FIRST_DAY, count });
        total += count;
      }
      return [{ source, total, days }];
    });
  }

  #of(source: number): Uint32Array {
    const known = this.#counts[source];
    if (known !== undefined) return known;
    const counts = new Uint32Array(this.#days.count);
    this.#counts[source] = counts;
    return counts;
  }
}
