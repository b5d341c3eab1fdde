import type { components } from '../../../generated/altmetric-details.js';
import { scoreAt } from '../../../world/catalogue/attention.js';
import type { Output } from '../../../world/catalogue/output.js';
import type { GroupFigures } from '../../../world/catalogue/standing.js';
import type { CatalogueView } from '../../../world/catalogue/view/catalogue-view.js';
import { percentile } from './context.js';
import { historyOf } from './history.js';

type FetchScore = components['schemas']['FetchScore'];
type ContextForScore = components['schemas']['ContextForScore'];
type ContextForScoreGroup = components['schemas']['ContextForScoreGroup'];

/** The attention score, how it grew, and how it compares. */
export function toFetchScore(output: Output, view: CatalogueView): FetchScore {
  const score = scoreAt(output.attention, view.asOf);
  return {
    score: score / 1000,
    score_history: historyOf(output, view.asOf),
    context_for_score: score === 0 ? null : toContext(output, view),
  };
}

/** @source docs/sources.md details 9.3: null without a journal; the order is recorded */
function toContext(output: Output, view: CatalogueView): ContextForScore | null {
  if (output.record.journal === undefined) return null;
  const { all, age, journal, ageInJournal } = view.standingOf(output);
  return {
    all: toGroup(all),
    similar_age_3m: toGroup(age),
    this_journal: toGroup(journal),
    similar_age_this_journal_3m: toGroup(ageInJournal),
  };
}

function toGroup({ count, sum, higher, lower }: GroupFigures): ContextForScoreGroup {
  const better = percentile(lower, count);
  return {
    total_number_of_other_articles: count,
    mean: sum / 1000 / count,
    rank: higher + 1,
    this_scored_higher_than_pct: better,
    this_scored_higher_than: lower,
    rank_type: 'exact',
    sample_size: count,
    percentile: better,
  };
}
