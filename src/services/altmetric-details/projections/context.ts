import type { components } from '../../../generated/altmetric-details.js';
import type { Output } from '../../../world/catalogue/output.js';
import type { GroupFigures } from '../../../world/catalogue/standing.js';
import type { CatalogueView } from '../../../world/catalogue/view/catalogue-view.js';

type Context = components['schemas']['Context'];
type ContextGroup = components['schemas']['ContextGroup'];

/**
 * How an output's score compares with those of others. Quirk `context-absent`: undefined without a score or a journal.
 *
 * @param score  in thousandths
 */
export function contextOf(output: Output, view: CatalogueView, score: number): Context | undefined {
  if (score === 0 || output.record.journal === undefined) return undefined;
  const { all, journal, age, ageInJournal } = view.standingOf(output);
  return {
    all: toGroup(all),
    journal: toGroup(journal),
    similar_age_3m: toGroup(age),
    similar_age_journal_3m: toGroup(ageInJournal),
  };
}

/**
 * The figures of one group. The mean is of all its members, as since 2022.
 *
 * @source docs/sources.md details 7, "Context rules found by recomputing recordings"
 */
function toGroup({ count, sum, higher, lower }: GroupFigures): ContextGroup {
  return {
    count,
    mean: sum / 1000 / count,
    rank: higher + 1,
    pct: percentile(lower, count),
    higher_than: lower,
  };
}

/** Of all in the group, the part that scored lower. Quirk `percentile-bounded`: from 1 to 99, whatever it comes to. */
export function percentile(lower: number, count: number): number {
  return Math.min(99, Math.max(1, Math.floor((100 * lower) / count)));
}
