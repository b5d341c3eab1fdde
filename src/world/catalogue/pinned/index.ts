import type { ExplicitOutput } from '../explicit-output.js';
import { ARTICLES } from './articles.js';
import { BOOKS } from './books.js';
import { DEMONSTRATIONS_OF_BOOKS } from './demonstrations-of-books.js';
import { DEMONSTRATIONS_OF_IDENTIFIERS } from './demonstrations-of-identifiers.js';
import { DEMONSTRATIONS_OF_JOINT_MENTIONS } from './demonstrations-of-joint-mentions.js';
import { DEMONSTRATIONS_OF_SCORES } from './demonstrations-of-scores.js';
import { DEMONSTRATIONS_OF_SOURCES } from './demonstrations-of-sources.js';
import { NATURE_NEWS } from './nature-news.js';
import { OPERAS_ARTICLES } from './operas-articles.js';
import { PREPRINTS } from './preprints.js';
import { RECORDED_ARTICLES } from './recorded-articles.js';

export { PINNED_JOURNALS } from './journals.js';

/**
 * Every work that documentation uses as an example and must be found, and made-up ones (DOI prefix 10.5555) that show
 * what conformance cases ask for.
 *
 * @source docs/sources.md details 14, explorer and operas
 */
export const PINNED_WORKS: readonly ExplicitOutput[] = [
  ...NATURE_NEWS,
  ...RECORDED_ARTICLES,
  ...ARTICLES,
  ...PREPRINTS,
  ...BOOKS,
  ...OPERAS_ARTICLES,
  ...DEMONSTRATIONS_OF_SCORES,
  ...DEMONSTRATIONS_OF_IDENTIFIERS,
  ...DEMONSTRATIONS_OF_BOOKS,
  ...DEMONSTRATIONS_OF_SOURCES,
  ...DEMONSTRATIONS_OF_JOINT_MENTIONS,
];
