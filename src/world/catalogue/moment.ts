import { toEven } from './rhythm.js';
import { accountsAmong, postsAt, type TallyList, timeOf, worthOf } from './tally.js';
import { toEvenSeconds } from './tally-draft.js';

/** Later than any mention. */
const NEVER = 0xffffffff;
const DAY_SECONDS = 86_400;

type MomentColumns = Pick<Moment, 'score' | 'lastPost' | 'nextPost' | 'sources'>;

/** Outputs whose mentions can be looked at. */
interface Outputs {
  readonly count: number;
  talliesOf(number: number): TallyList;
}

/**
 * How the generated outputs stand at one instant: what all of them have, so that they can be compared and sorted.
 * Sixteen bytes an output.
 */
export class Moment {
  /** Seconds since the epoch. */
  readonly at: number;
  /** The same in even time: days. */
  readonly even: number;
  readonly evenSeconds: number;
  /** Attention score in thousandths. */
  readonly score: Uint32Array;
  /** Last mention so far, and the next one: seconds of even time; 0 and {@link NEVER} if there is none. */
  readonly lastPost: Uint32Array;
  readonly nextPost: Uint32Array;
  /** Sources that have mentioned it: one bit each, by place in `SOURCES`. */
  readonly sources: Uint32Array;

  private constructor(at: number, columns: MomentColumns) {
    this.at = at;
    this.even = toEven(at / DAY_SECONDS);
    this.evenSeconds = toEvenSeconds(this.even);
    this.score = columns.score;
    this.lastPost = columns.lastPost;
    this.nextPost = columns.nextPost;
    this.sources = columns.sources;
  }

  /** A moment of which nothing is known yet. */
  static blank(at: number, count: number): Moment {
    return new Moment(at, {
      score: new Uint32Array(count),
      lastPost: new Uint32Array(count),
      nextPost: new Uint32Array(count),
      sources: new Uint32Array(count),
    });
  }

  /** A later moment: only outputs that got a mention in between are measured again. */
  later(at: number, outputs: Outputs): Moment {
    const { score, lastPost, nextPost } = this;
    const next = new Moment(at, {
      score: score.slice(),
      lastPost: lastPost.slice(),
      nextPost: nextPost.slice(),
      sources: this.sources.slice(),
    });
    for (let number = 0; number < outputs.count; number++) {
      if ((nextPost[number] ?? NEVER) > next.evenSeconds) continue;
      next.measure(number, outputs.talliesOf(number));
    }
    return next;
  }

  /** Any moment, every output measured. */
  static anew(at: number, outputs: Outputs): Moment {
    const moment = Moment.blank(at, outputs.count);
    for (let number = 0; number < outputs.count; number++) {
      moment.measure(number, outputs.talliesOf(number));
    }
    return moment;
  }

  /** Measures one output, from the tallies that were drawn for it. */
  measure(number: number, tallies: TallyList): void {
    let score = 0;
    let last = 0;
    let next = Number.POSITIVE_INFINITY;
    let sources = 0;
    for (let place = 0; place < tallies.length; place++) {
      const tally = tallies.at(place);
      const posts = postsAt(tally, this.even);
      if (posts > 0) {
        sources |= 1 << tally.source;
        score += worthOf(tally, accountsAmong(tally, posts));
        last = Math.max(last, timeOf(tally, posts - 1));
      }
      if (posts < tally.posts) next = Math.min(next, timeOf(tally, posts));
    }
    this.score[number] = score;
    this.sources[number] = sources;
    this.lastPost[number] = toEvenSeconds(last);
    this.nextPost[number] = next === Number.POSITIVE_INFINITY ? NEVER : toEvenSeconds(next);
  }
}
