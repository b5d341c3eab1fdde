import type { Catalogue } from '../catalogue.js';
import { numberOfAltmetricId } from '../identifiers/altmetric-id.js';
import type { LayeredOutput, LayerState } from '../layer/output-layer.js';
import type { Output } from '../output.js';
import type { OutputMaker } from '../output-maker.js';
import { PINNED_WORKS } from '../pinned/index.js';
import { journalNumberOfId } from '../records/journals.js';
import type { ExplicitEntry } from './explicit-entry.js';
import { ExplicitSet } from './explicit-set.js';

/** The pinned works of a catalogue, or none of them. */
export function pinnedSet(catalogue: Catalogue, maker: OutputMaker, hasPinnedWorks: boolean): ExplicitSet {
  const set = new ExplicitSet();
  const works = hasPinnedWorks ? PINNED_WORKS : [];
  for (const work of works) set.put(toEntry(catalogue, maker.pinned(work), undefined));
  return set;
}

/**
 * What a world sees besides the generated outputs: the pinned works, and what it has added, changed or removed.
 */
export function layeredSet(
  { catalogue, maker, pinned }: { catalogue: Catalogue; maker: OutputMaker; pinned: ExplicitSet },
  layer: LayerState,
): ExplicitSet {
  if (layer.outputs.size === 0) return pinned;
  const set = pinned.copy();
  for (const [altmetricId, layered] of layer.outputs) {
    const number = numberOfAltmetricId(altmetricId, catalogue.columns.count);
    const base = baseOf({ maker, pinned }, { altmetricId, number, layered });
    if (base === undefined) continue;
    const output = isUntouched(layered) ? base : maker.changed(base, layered);
    if (layered.isRemoved) {
      set.forget(base);
      set.remove(output, number);
    } else {
      if (output !== base) set.forget(base);
      set.put(toEntry(catalogue, output, number));
    }
  }
  return set;
}

/** The output as it is without what the world has changed in it. */
function baseOf(
  { maker, pinned }: { maker: OutputMaker; pinned: ExplicitSet },
  {
    altmetricId,
    number,
    layered: { added, standsFor },
  }: { altmetricId: number; number: number | undefined; layered: LayeredOutput },
): Output | undefined {
  if (added !== undefined) return maker.explicit(added);
  if (standsFor !== undefined) return maker.synthesized(standsFor, altmetricId);
  return pinned.findById(altmetricId)?.output ?? (number === undefined ? undefined : maker.generated(number));
}

/** An output that was put in, and that nothing has happened to since. */
function isUntouched({ added, changes, mentions, removedMentions }: LayeredOutput): boolean {
  const isChanged = Object.keys(changes).length > 0 || mentions.length > 0 || removedMentions.size > 0;
  return added !== undefined && !isChanged;
}

function toEntry(catalogue: Catalogue, output: Output, replaces: number | undefined): ExplicitEntry {
  const journalId = (output.explicit ?? output.record).journal?.id;
  const number = journalId === undefined ? undefined : journalNumberOfId(journalId, catalogue.columns);
  return { output, replaces, journalId, journal: number === undefined ? 0 : number + 1 };
}
