import type { WorldCatalogue } from '../catalogue/world-catalogue.js';
import { giveWay } from '../give-way.js';
import type { MetricEvents } from '../metrics/metric-events.js';
import { Cell } from '../state/cell.js';
import { Table } from '../state/table.js';
import type { HarvestedMention, HarvestedMentionStore } from '../urisets/mention.js';
import type { RegisteredOutput } from '../urisets/registered-output.js';
import type { UrisetStore } from '../urisets/uriset-store.js';
import type { Checks } from './checks.js';
import { CollectedMentions } from './collected.js';
import { whenFoundDeleted } from './deletion.js';
import type { FoundMention } from './find-mentions.js';
import { toMetricEvent } from './to-metric-event.js';

/** So many outputs are checked, and mentions are kept or sent, before others are answered. */
const OUTPUTS_A_TURN = 100;
const MENTIONS_A_TURN = 5000;

/** What of a world is collected from, and into. */
export interface CollectorParts {
  readonly urisets: UrisetStore;
  readonly mentions: HarvestedMentionStore;
  readonly catalogue: WorldCatalogue;
  /** What the Metrics API shows. */
  readonly metrics: MetricEvents;
}

/** An output, and the checks that it is due for. */
export interface DueOutput {
  readonly output: RegisteredOutput;
  readonly checks: Checks;
}

/** A mention that is yet to be kept. */
export type NewMention = FoundMention & { readonly outputId: number };

/** Does the work of the service's tasks, and remembers how far they came. When they run is not its business. */
export class Collector {
  readonly #parts: CollectorParts;
  readonly #collected = new CollectedMentions();
  /** When mentions will be found deleted, by their numbers: milliseconds since the epoch. */
  readonly #leaving = Table.byNumber<number>('leaving');
  /** Number of the last mention that was sent. */
  readonly #sentTo = new Cell('sent-to', 0);
  readonly shelves = [...this.#collected.shelves, this.#leaving, this.#sentTo];

  constructor(parts: CollectorParts) {
    this.#parts = parts;
  }

  /** What the outputs' checks find, by check, then by number of the output, then as {@link findMentions} orders it. */
  async find(due: readonly DueOutput[]): Promise<NewMention[]> {
    if (due.length === 0) return [];
    const view = await this.#parts.catalogue.look();
    // The code of the catalogue, which starting can do without.
    const { findMentions, horizonOf } = await import('./find-mentions.js');
    const ground = { view, horizon: horizonOf(this.#parts.catalogue.origin) };
    const sets: NewMention[][] = [];
    for (const [place, { output, checks }] of due.entries()) {
      if (place % OUTPUTS_A_TURN === OUTPUTS_A_TURN - 1) await giveWay();
      const known = view.findOrImagine(output.doi);
      if (known === undefined) continue;
      const found = findMentions(known, { checks, collected: this.#collected.of(output.id) }, ground);
      sets.push(found.map((mention) => ({ ...mention, outputId: output.id })));
    }
    return sets.flat().sort((one, other) => one.foundAtMs - other.foundAtMs);
  }

  /**
   * Keeps mentions, unless the output has one at the same URL. Each is noted as collected once that is done: what
   * failed is found again.
   *
   * @returns how many were kept
   */
  async keep(found: readonly NewMention[]): Promise<number> {
    let kept = 0;
    for (const [place, mention] of found.entries()) {
      if (place % MENTIONS_A_TURN === MENTIONS_A_TURN - 1) await giveWay();
      if (await this.#keepOne(mention)) kept += 1;
      this.#collected.of(mention.outputId).add(mention.of);
    }
    return kept;
  }

  async #keepOne({ outputId, origin, url, createdAt, foundAtMs }: NewMention): Promise<boolean> {
    if (url === undefined) return false;
    const added = await this.#parts.mentions.add({ outputId, origin, url, createdAt, deleted: false });
    if (added === undefined) return false;
    const atMs = whenFoundDeleted(added, foundAtMs);
    if (Number.isFinite(atMs)) this.#leaving.set(added.id, atMs);
    return true;
  }

  /** Notes when outputs were checked last. */
  async noteChecks(due: readonly DueOutput[]): Promise<void> {
    for (const { output, checks } of due) {
      await this.#parts.urisets.change(output.id, { lastCheckedAt: new Date(checks.last) });
    }
  }

  /** Marks the mentions as deleted that are found to be by an instant. */
  async noteDeletions(byMs: number): Promise<void> {
    const gone = [...this.#leaving].filter(([, atMs]) => atMs <= byMs);
    for (const [id] of gone) {
      await this.#parts.mentions.markDeleted(id);
      this.#leaving.delete(id);
    }
  }

  /**
   * Sends all mentions that were not sent yet to the Metrics API, one event each, those of the world's start as well.
   *
   * @returns how many of them it took
   * @source hirmeos/altmetrics: src/processor/logic.py:229-271, src/processor/tasks.py:272-290
   */
  async send(): Promise<number> {
    let taken = 0;
    const unsent = await this.#parts.mentions.listAfter(this.#sentTo.value);
    for (const [place, mention] of unsent.entries()) {
      if (place % MENTIONS_A_TURN === MENTIONS_A_TURN - 1) await giveWay();
      if (await this.#sendOne(mention)) taken += 1;
      this.#sentTo.value = mention.id;
    }
    return taken;
  }

  async #sendOne(mention: HarvestedMention): Promise<boolean> {
    const output = await this.#parts.urisets.findById(mention.outputId);
    const event = output && toMetricEvent(output.doi, mention);
    return event !== undefined && (await this.#parts.metrics.add(event)) === 'stored';
  }
}
