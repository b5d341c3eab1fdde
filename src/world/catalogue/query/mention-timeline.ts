import { type ListedMention, secondOf, type TallyPost } from '../attention.js';
import { mentionId } from '../explicit-attention.js';
import type { Output } from '../output.js';
import { KeptMap } from '../view/kept-map.js';
import { dayOfListed, type SourceDays } from './attention-by-day.js';
import { finish } from './gradual.js';
import { JointSeen } from './joint-seen.js';
import type { Matched } from './match.js';
import {
  type MentionScope,
  type MentionVisitor,
  MentionWalk,
  type TallyRun,
  type WalkOf,
  type WalkParts,
} from './mention-walk.js';
import { windowOf } from './window.js';

/** A mention's place among others: enough to write it out. */
export interface PlacedMention {
  /** Unique in the catalogue. */
  readonly id: number;
  /** Place in `SOURCES`. */
  readonly source: number;
  /** Seconds since the epoch. */
  readonly postedOn: number;
  readonly output: Output;
  readonly of: TallyPost | ListedMention;
}

/** The same before its output is made: only those of a page are. */
type FoundMention = Omit<PlacedMention, 'output'> & { readonly place: number };

/** Some days in a row, and how many mentions are newer than those of them. */
interface Block {
  /** Undefined for all before. */
  readonly fromDay: number | undefined;
  readonly toDay: number;
  readonly before: number;
  readonly total: number;
}

/** Mentions of a block, at least: to look for them all outputs have to be gone through. */
const BLOCK_LEAST = 2000;
/** So many outputs to go through make a block larger by one mention. */
const OUTPUTS_A_MENTION = 8;
const BLOCKS_KEPT = 4;

/**
 * The mentions of some outputs, newest first; of mentions of one second, the one with the higher id. They are laid
 * out in blocks of days, so that a page makes those near it only.
 */
export class MentionTimeline {
  readonly total: number;
  readonly #parts: WalkParts;
  readonly #matched: Matched;
  readonly #scope: MentionScope;
  readonly #blocks: readonly Block[];
  readonly #made = new KeptMap<Block, readonly FoundMention[]>(BLOCKS_KEPT);

  /** @param counted  the same mentions by source and day */
  constructor({ parts, matched, scope }: WalkOf, counted: readonly SourceDays[]) {
    this.#parts = parts;
    this.#matched = matched;
    this.#scope = scope;
    const days = new Map<number, number>();
    for (const row of counted) {
      for (const { day, count } of row.days) days.set(day, (days.get(day) ?? 0) + count);
    }
    new MentionWalk(parts, matched, scope).walkExplicit(
      new RepeatFinder(parts, (day) => days.set(day, (days.get(day) ?? 0) - 1)),
    );
    const outputs = matched.numbers.length + matched.explicit.length;
    this.#blocks = toBlocks(days, Math.max(BLOCK_LEAST, Math.floor(outputs / OUTPUTS_A_MENTION)));
    const last = this.#blocks.at(-1);
    this.total = last === undefined ? 0 : last.before + last.total;
  }

  /** @param from  place of the first, from 0 */
  page(from: number, count: number): readonly PlacedMention[] {
    const end = Math.min(this.total, from + count);
    const mentions: PlacedMention[] = [];
    for (const block of this.#blocks) {
      if (block.before + block.total <= from || block.before >= end) continue;
      const made = this.#made.get(block, () => this.#make(block));
      for (const { place, ...found } of made.slice(Math.max(0, from - block.before), end - block.before)) {
        const output = this.#outputAt(place);
        if (output !== undefined) mentions.push({ ...found, output });
      }
    }
    return mentions;
  }

  #outputAt(place: number): Output | undefined {
    return new MentionWalk(this.#parts, this.#matched, this.#scope).outputAt(place);
  }

  #make({ fromDay, toDay }: Block): readonly FoundMention[] {
    const { window } = this.#scope;
    const days = windowOf(this.#parts.asOf, { fromDay, toDay });
    const within = {
      from: Math.max(window.from, days.from),
      to: Math.min(window.to, days.to),
      evenFrom: Math.max(window.evenFrom, days.evenFrom),
      evenTo: Math.min(window.evenTo, days.evenTo),
    };
    const walk = new MentionWalk(this.#parts, this.#matched, { ...this.#scope, window: within });
    const collector = new MentionCollector(walk, this.#parts);
    finish(walk.walk(collector));
    return collector.mentions.sort((one, other) => other.postedOn - one.postedOn || other.id - one.id);
  }
}

/** Finds the days of mentions that were counted with another output before. */
class RepeatFinder implements MentionVisitor {
  readonly #seen: JointSeen;
  readonly #found: (day: number) => void;

  constructor(parts: WalkParts, found: (day: number) => void) {
    this.#seen = new JointSeen(parts.population);
    this.#found = found;
  }

  run(): void {
    // What is told by number is of one output.
  }

  listed(mention: ListedMention): void {
    if (this.#seen.take(mention) === undefined) this.#found(dayOfListed(mention));
  }
}

class MentionCollector implements MentionVisitor {
  readonly mentions: FoundMention[] = [];
  readonly #walk: MentionWalk;
  readonly #seen: JointSeen;

  constructor(walk: MentionWalk, parts: WalkParts) {
    this.#walk = walk;
    this.#seen = new JointSeen(parts.population);
  }

  run({ tally: { ...tally }, first, end, place }: TallyRun): void {
    const { source } = tally;
    const altmetricId = this.#walk.idAt(place);
    for (let n = first; n < end; n++) {
      const id = mentionId(altmetricId, source, n);
      this.mentions.push({ id, source, postedOn: secondOf(tally, n), place, of: { tally, n } });
    }
  }

  listed(mention: ListedMention, place: number): void {
    const { source, postedOn } = mention;
    const id = this.#seen.take(mention);
    if (id !== undefined) this.mentions.push({ id, source, postedOn, place, of: mention });
  }
}

/** Puts days together, newest first, until each block has as many mentions as it should. */
function toBlocks(days: ReadonlyMap<number, number>, least: number): readonly Block[] {
  const blocks: Block[] = [];
  let before = 0;
  let toDay: number | undefined;
  let total = 0;
  for (const [day, count] of [...days].sort(([one], [other]) => other - one)) {
    toDay ??= day;
    total += count;
    if (total < least) continue;
    blocks.push({ fromDay: day, toDay, before, total });
    before += total;
    toDay = undefined;
    total = 0;
  }
  if (toDay !== undefined) blocks.push({ fromDay: undefined, toDay, before, total });
  return blocks;
}
