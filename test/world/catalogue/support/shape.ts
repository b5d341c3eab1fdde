import { FIELDS } from '../../../../src/world/catalogue/fields.js';
import { below, fraction, subkey } from '../../../../src/world/catalogue/hash.js';
import { altmetricIdOf } from '../../../../src/world/catalogue/identifiers/altmetric-id.js';
import type { OutputType } from '../../../../src/world/catalogue/output-record.js';
import type { CatalogueShape, OutputSeed } from '../../../../src/world/catalogue/output-seed.js';

const FIRST_DAY = 12_000;
const LAST_DAY = 20_700;
const JOURNALS_A_FIELD = 12;

/** A catalogue laid out evenly from 2002 to 2026: enough for what depends on a shape alone. */
export function evenShape(count: number, key = 7): CatalogueShape {
  const dayOf = (number: number): number => FIRST_DAY + Math.floor((number / count) * (LAST_DAY - FIRST_DAY));
  const seedOf = (number: number): OutputSeed => {
    const own = subkey(key, number);
    const type = typeOf(number, own);
    const leader = type === 'chapter' ? subkey(key, number - (number % 64)) : own;
    const field = type === 'clinical-trial' ? 2 : below(FIELDS.length, leader, 1);
    const isInJournal = type === 'news' || (type === 'article' && below(10, own, 2) > 0);
    return {
      key: own,
      number,
      altmetricId: altmetricIdOf(number),
      type,
      field,
      journal: isInJournal ? field + FIELDS.length * below(JOURNALS_A_FIELD, own, 3) : undefined,
      publishedDay: dayOf(number),
    };
  };
  const firstPublishedFrom = (day: number): number => {
    const share = (day - FIRST_DAY) / (LAST_DAY - FIRST_DAY);
    return Math.min(count, Math.max(0, Math.ceil(share * count)));
  };
  return { key, count, journalCount: JOURNALS_A_FIELD * FIELDS.length, seedOf, firstPublishedFrom };
}

function typeOf(number: number, key: number): OutputType {
  const place = number % 64;
  if (place <= 4) return place === 0 ? 'book' : 'chapter';
  const random = fraction(key, 4);
  if (random < 0.88) return 'article';
  if (random < 0.92) return 'dataset';
  return random < 0.96 ? 'news' : 'clinical-trial';
}
