import type { Translation } from '../../world/works/translate.js';
import { Refusal } from '../webpy/refusal.js';
import { toWireTranslation } from './projections/work.js';

/**
 * Chooses one of several translations, the best first: the first, if it is canonical and no other work has its score.
 *
 * @throws Refusal `AMBIGUOUS` or `NONCANONICAL`, which show all of them
 * @source hirmeos/identifier_translation_service: src/translator.py:88-113 `choose_best_candidate`
 */
export function chooseBest(translations: readonly Translation[]): readonly Translation[] {
  const [best, ...others] = translations;
  if (best === undefined || others.length === 0) return translations;
  const rivals = others.filter(({ score }) => score === best.score);
  const level = rivals.some(({ work }) => work.id !== best.work.id) ? 'AMBIGUOUS' : 'NONCANONICAL';
  if (rivals.length === 0 || (level === 'NONCANONICAL' && best.identifier.canonical)) return [best];
  throw new Refusal(level, { data: translations.map(toWireTranslation) });
}
