import { fraction } from '../hash.js';
import { share, type Tally, timeOf } from '../tally.js';
import type { EvenDays } from './even-days.js';

/** Posts a day from which it is faster to ask how many there are by its end than when each of them comes. */
const CROWD = 1.3;
/** Fewer posts are never worth asking so. */
const FEW = 4;

/** Posts `first` up to but not including `end` of a tally. */
export interface Posts {
  readonly tally: Tally;
  readonly first: number;
  readonly end: number;
}

/**
 * Counts posts by the day on which they come: those of the first days, in which many come on each, by asking how many
 * there are by its end, the others one by one.
 *
 * @param days    in which they all come
 * @param counts  takes the posts of each of the days, from the first on
 */
export function countByDay(posts: Posts, days: EvenDays, counts: Uint32Array): void {
  const { tally, first, end } = posts;
  const { born, halving, key, to } = tally;
  if (halving === Number.POSITIVE_INFINITY || tally.isSharp) {
    countOneByOne(posts, days, counts);
    return;
  }
  // So many posts have come `x` days after the output: `(x / (x + halving) - before) * scale`.
  const before = share(tally.from - born, halving);
  const scale = tally.posts / (share(to - born, halving) - before);
  let counted = first;
  if (end - first >= FEW) {
    let even = timeOf(tally, first);
    const until = Math.min(to, born + Math.sqrt((scale * halving) / CROWD) - halving);
    for (let place = days.placeOf(even); place < days.count - 1 && counted < end && even < until; place++) {
      even = days.startOf(place + 1);
      const x = even - born;
      const done = (x / (x + halving) - before) * scale;
      const whole = Math.floor(done);
      const come = whole + (fraction(key, whole) <= done - whole ? 1 : 0);
      const next = even >= to || come > end ? end : Math.max(counted, come);
      counts[place] = (counts[place] ?? 0) + next - counted;
      counted = next;
    }
  }
  const step = 1 / scale;
  for (let n = counted; n < end; n++) {
    const part = before + (n + fraction(key, n)) * step;
    const place = days.placeOf(born + (halving * part) / (1 - part));
    counts[place] = (counts[place] ?? 0) + 1;
  }
}

function countOneByOne({ tally, first, end }: Posts, days: EvenDays, counts: Uint32Array): void {
  for (let n = first; n < end; n++) {
    const place = days.placeOf(timeOf(tally, n));
    counts[place] = (counts[place] ?? 0) + 1;
  }
}
