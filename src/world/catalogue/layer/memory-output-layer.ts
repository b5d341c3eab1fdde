import { ProblemError } from '../../problem.js';
import { Cell } from '../../state/cell.js';
import { Table } from '../../state/table.js';
import { isLayerMentionId, layerMentionId, MOST_POSTS, sourceOfMentionId } from '../explicit-attention.js';
import type { ExplicitOutput, GivenMention } from '../explicit-output.js';
import { identifierKeys } from '../identifiers/identifier-keys.js';
import type { Identifiers } from '../output-record.js';
import { SOURCE_INDEX } from '../sources.js';
import type { LayeredOutput, LayerState, LayerTarget, OutputChanges, OutputLayer } from './output-layer.js';

const UNTOUCHED: LayeredOutput = {
  changes: {},
  mentions: [],
  removedMentions: new Set(),
  isRemoved: false,
};

/** A world's layer in memory. */
export class MemoryOutputLayer implements OutputLayer {
  readonly name = 'layer';
  readonly #outputs = Table.byNumber<LayeredOutput>('outputs');
  /** Mentions that were ever put in, by output. */
  readonly #mentionsMade = Table.byNumber<number>('mentions-made');
  readonly #revision = new Cell('revision', 0);
  readonly shelves = [this.#outputs, this.#mentionsMade, this.#revision];
  readonly #identifiers = new Map<string, number>();
  #state: LayerState | undefined;

  restored(): void {
    this.#state = undefined;
    this.#identifiers.clear();
    for (const [altmetricId, { added, changes, isRemoved }] of this.#outputs) {
      if (!isRemoved) this.#takeIdentifiers(altmetricId, changes.identifiers ?? added?.identifiers ?? {});
    }
  }

  read(): LayerState {
    this.#state ??= { revision: this.#revision.value, outputs: new Map(this.#outputs) };
    return this.#state;
  }

  async add(outputs: readonly ExplicitOutput[]): Promise<void> {
    this.#requireFree(outputs);
    for (const output of outputs) {
      const { altmetricId, identifiers } = output;
      this.#takeIdentifiers(altmetricId, identifiers);
      this.#put(altmetricId, { ...UNTOUCHED, added: output });
    }
  }

  async change(
    { altmetricId, standsFor }: LayerTarget,
    changes: OutputChanges,
    mentions: readonly GivenMention[],
  ): Promise<readonly number[]> {
    const before = this.#get(altmetricId);
    if (changes.identifiers !== undefined) {
      this.#requireOwn(altmetricId, changes.identifiers);
      this.#forgetIdentifiers(altmetricId, before);
      this.#takeIdentifiers(altmetricId, changes.identifiers);
    }
    if ((this.#mentionsMade.get(altmetricId) ?? 0) + mentions.length > MOST_POSTS) {
      throw new ProblemError({
        kind: 'output-invalid',
        field: 'mentions',
        reason: `an output takes ${MOST_POSTS} at most`,
      });
    }
    const added = mentions.map((mention) => ({ ...mention, id: this.#nextMentionId(altmetricId) }));
    this.#put(altmetricId, {
      ...before,
      standsFor: before.standsFor ?? standsFor,
      changes: mergeChanges(before.changes, changes),
      mentions: [...before.mentions, ...added],
      removedMentions: withoutReplaced(before.removedMentions, changes),
    });
    return added.map(({ id }) => id);
  }

  async remove({ altmetricId, standsFor }: LayerTarget): Promise<void> {
    const before = this.#get(altmetricId);
    this.#forgetIdentifiers(altmetricId, before);
    // What it was stays written down: its identifiers are to find nothing.
    this.#put(altmetricId, {
      ...before,
      standsFor: before.standsFor ?? standsFor,
      mentions: [],
      isRemoved: true,
    });
  }

  async removeMention({ altmetricId, standsFor }: LayerTarget, mentionId: number): Promise<void> {
    const before = this.#get(altmetricId);
    const mentions = before.mentions.filter(({ id }) => id !== mentionId);
    const isOwn = isLayerMentionId(mentionId);
    const isGone = isOwn ? mentions.length === before.mentions.length : before.removedMentions.has(mentionId);
    if (isGone) throw new ProblemError({ kind: 'mention-unknown' });
    const removedMentions = isOwn ? before.removedMentions : new Set([...before.removedMentions, mentionId]);
    this.#put(altmetricId, {
      ...before,
      standsFor: before.standsFor ?? standsFor,
      mentions,
      removedMentions,
    });
  }

  #get(altmetricId: number): LayeredOutput {
    const found = this.#outputs.get(altmetricId) ?? UNTOUCHED;
    if (found.isRemoved) throw new ProblemError({ kind: 'output-unknown', identifier: `id:${altmetricId}` });
    return found;
  }

  #put(altmetricId: number, output: LayeredOutput): void {
    this.#outputs.set(altmetricId, output);
    this.#revision.value += 1;
    this.#state = undefined;
  }

  /** All of them, before one is added: also of each other. */
  #requireFree(outputs: readonly ExplicitOutput[]): void {
    const taken = new Set<string>();
    for (const { altmetricId, identifiers } of outputs) {
      const before = this.#outputs.get(altmetricId);
      const id = `id:${altmetricId}`;
      if ((before !== undefined && !before.isRemoved) || taken.has(id)) refuse(id);
      taken.add(id);
      this.#requireOwn(altmetricId, identifiers);
      // Of one output, two forms may come to the same key.
      const keys = new Set(identifierKeys(identifiers));
      for (const key of keys) {
        if (taken.has(key)) refuse(key);
        taken.add(key);
      }
    }
  }

  #requireOwn(altmetricId: number, identifiers: Identifiers): void {
    const taken = identifierKeys(identifiers).find((key) => {
      const owner = this.#identifiers.get(key);
      return owner !== undefined && owner !== altmetricId;
    });
    if (taken !== undefined) refuse(taken);
  }

  #takeIdentifiers(altmetricId: number, identifiers: Identifiers): void {
    for (const key of identifierKeys(identifiers)) this.#identifiers.set(key, altmetricId);
  }

  #forgetIdentifiers(altmetricId: number, { added, changes }: LayeredOutput): void {
    for (const key of identifierKeys(changes.identifiers ?? added?.identifiers ?? {})) {
      if (this.#identifiers.get(key) === altmetricId) this.#identifiers.delete(key);
    }
  }

  #nextMentionId(altmetricId: number): number {
    const made = this.#mentionsMade.get(altmetricId) ?? 0;
    this.#mentionsMade.set(altmetricId, made + 1);
    return layerMentionId(altmetricId, made);
  }
}

function refuse(identifier: string): never {
  throw new ProblemError({ kind: 'output-taken', identifier });
}

/** Tallies are changed source by source, records field by field. */
function mergeChanges(before: OutputChanges, after: OutputChanges): OutputChanges {
  const replaced = new Set(after.tallies?.map(({ source }) => source));
  const kept = (before.tallies ?? []).filter(({ source }) => !replaced.has(source));
  const tallies = [...kept, ...(after.tallies ?? [])];
  const record = { ...before.record, ...after.record };
  return {
    ...before,
    ...after,
    ...(Object.keys(record).length > 0 ? { record } : {}),
    ...(tallies.length > 0 ? { tallies } : {}),
  };
}

/** Mentions of a tally that another has taken the place of aren't missing from that one. */
function withoutReplaced(removed: ReadonlySet<number>, { tallies }: OutputChanges): ReadonlySet<number> {
  if (removed.size === 0 || tallies === undefined) return removed;
  const replaced = new Set(tallies.map(({ source }) => SOURCE_INDEX[source]));
  return new Set([...removed].filter((id) => !replaced.has(sourceOfMentionId(id))));
}
