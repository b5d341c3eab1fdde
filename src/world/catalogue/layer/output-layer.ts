import type { MaybeAsync } from '../../maybe-async.js';
import type { Room } from '../../state/room.js';
import type { ExplicitOutput, GivenMention } from '../explicit-output.js';

/** A mention that a world has put in, by its id. */
export interface LayerMention extends GivenMention {
  readonly id: number;
}

/** What a world changes in an output; what is absent stays. A tally takes the place of its source's. */
export type OutputChanges = Partial<Omit<ExplicitOutput, 'altmetricId' | 'mentions' | 'score'>>;

/** What a world says of one output. */
export interface LayeredOutput {
  /** The output itself, if it is the world that put it in. */
  readonly added?: ExplicitOutput | undefined;
  /** The unknown DOI that it was made of, if it is one that stands for such. */
  readonly standsFor?: string | undefined;
  readonly changes: OutputChanges;
  readonly mentions: readonly LayerMention[];
  /** Ids of mentions that are gone, of those that were there without the world. */
  readonly removedMentions: ReadonlySet<number>;
  /** The output is gone. */
  readonly isRemoved: boolean;
}

/** An output that something is to be done to. */
export interface LayerTarget {
  readonly altmetricId: number;
  /** The unknown DOI that it was made of, if it is one that stands for such. */
  readonly standsFor?: string | undefined;
}

/** All that a world lays over the catalogue, as it was at one time: a later change makes another one. */
export interface LayerState {
  /** Counts the changes so far. */
  readonly revision: number;
  /** By Altmetric ID. */
  readonly outputs: ReadonlyMap<number, LayeredOutput>;
}

/**
 * What a world adds to the catalogue, changes in it, and takes away. Each operation is one step: of two at the same
 * time, the second sees what the first did.
 */
export interface OutputLayer extends Room {
  /** The same object until something changes. */
  read(): MaybeAsync<LayerState>;
  /**
   * Adds all of them, or none.
   *
   * @throws ProblemError `output-taken` if the layer has one of an Altmetric ID, or with one of the identifiers
   */
  add(outputs: readonly ExplicitOutput[]): Promise<void>;
  /**
   * Changes an output, and adds mentions to it. A tally that is given has all its mentions, whatever was removed.
   *
   * @returns the ids that the mentions got, in order; of an output, none is ever used twice
   * @throws ProblemError `output-unknown` if the output is gone
   * @throws ProblemError `output-taken` if the layer has another one with one of the new identifiers
   */
  change(
    target: LayerTarget,
    changes: OutputChanges,
    mentions: readonly GivenMention[],
  ): Promise<readonly number[]>;
  /** @throws ProblemError `output-unknown` if the output is gone already */
  remove(target: LayerTarget): Promise<void>;
  /** @throws ProblemError `output-unknown` or `mention-unknown` if the output, or the mention, is gone already */
  removeMention(target: LayerTarget, mentionId: number): Promise<void>;
}
