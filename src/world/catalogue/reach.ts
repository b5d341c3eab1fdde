import type { OutputType } from './output-record.js';

/** How much of a public outputs of a type have, against that of articles: made up. */
export const REACH: Readonly<Record<OutputType, number>> = {
  article: 1,
  book: 1.4,
  chapter: 0.25,
  dataset: 0.4,
  news: 2.5,
  'clinical-trial': 0.3,
};
