import type { ListedMention } from '../attention.js';
import type { Output } from '../output.js';

/** One mention of several outputs. */
export interface JointMention {
  /** The id that it has as one mention: that of its place with the first of the outputs. */
  readonly id: number;
  /** Altmetric IDs of the outputs, ascending. */
  readonly outputs: readonly number[];
  /** The first of them: what isn't given of the mention is made up as if of this one. */
  readonly first: Output;
}

/** The mentions that several outputs have in common: one source, one instant, and one name that somebody gave it. */
export class JointMentions {
  readonly #byKey = new Map<string, JointMention>();

  /** @param outputs  all that are written down and known */
  constructor(outputs: Iterable<Output>) {
    const byId = [...outputs].sort((one, other) => one.altmetricId - other.altmetricId);
    for (const output of byId) {
      for (const mention of output.attention.listed) this.#add(output, mention);
    }
  }

  /** What a mention is as one of several outputs; undefined if it is of one output only. */
  of(mention: ListedMention): JointMention | undefined {
    const key = keyOf(mention);
    const joint = key === undefined ? undefined : this.#byKey.get(key);
    return joint !== undefined && joint.outputs.length > 1 ? joint : undefined;
  }

  #add(output: Output, mention: ListedMention): void {
    const key = keyOf(mention);
    if (key === undefined) return;
    const { altmetricId } = output;
    const known = this.#byKey.get(key) ?? { id: mention.id, outputs: [], first: output };
    if (known.outputs.includes(altmetricId)) return;
    this.#byKey.set(key, { ...known, outputs: [...known.outputs, altmetricId] });
  }
}

function keyOf({ source, postedOn, given }: ListedMention): string | undefined {
  return given?.joint === undefined ? undefined : `${source} ${postedOn} ${given.joint}`;
}
