import { type Measure, measureUriOf } from './measure.js';

/** Which measures a world has: those that the public database is seeded with, or all that are known. */
export const MEASURE_VOCABULARIES = ['public-seed', 'production'] as const;
export type MeasureVocabulary = (typeof MEASURE_VOCABULARIES)[number];

type MeasureLine = readonly [path: string, source: string, meaning?: string];

const EKT = 'Εθνικό Κέντρο Τεκμηρίωσης';
const VISITS = 'How often a book was opened; one reader who comes back counts again.';
const SESSIONS = 'Visits to a book, each ending after half an hour without activity.';
const DOWNLOADS = 'How often a file of the work was downloaded.';
const READS = 'How often the text of the work was opened to be read.';
const REFERENCES = 'Pages that refer to the work.';

const SEED_LINES: readonly MeasureLine[] = [
  ['google-books/views', 'Google Books', VISITS],
  ['obp-html/sessions', 'Open Book Publishers HTML Reader', SESSIONS],
  ['obp-pdf/sessions', 'Open Book Publishers PDF Reader', SESSIONS],
  ['obp/downloads', 'Open Book Publishers', DOWNLOADS],
  [
    'world-reader/users',
    'World Reader',
    'Readers who opened the book in the app, each counted once a period.',
  ],
  ['world-reader/pageviews', 'World Reader', 'Pages that readers opened in the app.'],
  [
    'open-edition/views',
    'Open Edition',
    'How often a chapter was opened, each chapter being a page of its own.',
  ],
  ['open-edition/downloads', 'Open Edition', DOWNLOADS],
  ['oapen/downloads', 'OAPEN', ''],
  ['jstor/views', 'JSTOR', 'How often a chapter was looked at, <b>not the whole book</b>.'],
  ['jstor/downloads', 'JSTOR', 'How often a chapter was downloaded, <b>not the whole book</b>.'],
  ['classics-library/sessions', 'The Classics Library', SESSIONS],
  ['unglueit/downloads', 'Unglue.it', ''],
  ['openaire/downloads', 'OpenAIRE', ''],
  ['irusuk/downloads', 'IRUS-UK', ''],
  ['wikimedia/views', 'Wikimedia', ''],
  ['sub-gottingen/downloads', 'SUB Göttingen', ''],
  ['ekt/downloads', EKT, ''],
];

/** In the order of the portal's table, then those that have a page only, then what is inferred. */
const LATER_LINES: readonly MeasureLine[] = [
  ['ekt/sessions', EKT, SESSIONS],
  ['ekt/landingsessions', EKT, 'Sessions that began at the page of the work.'],
  ['hypothesis/annotations', 'Hypothes.is', 'Annotations of the work.'],
  ['wikipedia/references', 'Wikipedia', REFERENCES],
  ['wordpress/references', 'Wordpress', REFERENCES],
  ['up-logs/sessions', 'Ubiquity Press', SESSIONS],
  ['up-ga/sessions', 'Ubiquity Press', SESSIONS],
  ['up-logs/downloads', 'Ubiquity Press', DOWNLOADS],
  ['up-ga/downloads', 'Ubiquity Press', DOWNLOADS],
  ['up-logs/reads', 'Ubiquity Press', READS],
  ['up-ga/reads', 'Ubiquity Press', READS],
  ['figshare/views', 'Figshare', 'How often the page of the work was opened.'],
  ['figshare/downloads', 'Figshare', DOWNLOADS],
  ['figshare/shares', 'Figshare', 'How often the work was shared from its page.'],
  ['uplo/sessions', 'UPLO', SESSIONS],
  ['uplo/reads', 'UPLO', READS],
  ['uplo/downloads', 'UPLO', DOWNLOADS],
  ['rg/sessions', 'Reference Global', SESSIONS],
  ['rg/reads', 'Reference Global', READS],
  ['rg/downloads', 'Reference Global', DOWNLOADS],
  ['rg-historical/reads', 'Reference Global', READS],
  ['rg-historical/downloads', 'Reference Global', DOWNLOADS],
  ['crossref/citations', 'Crossref', 'Works that cite the work, as their publishers tell Crossref.'],
  ['historical/downloads', 'Historic', DOWNLOADS],
  ['twitter/tweets', 'Twitter', 'Tweets that mention the work.'],
  ['faculty/interaction', 'Faculty'],
  ['google-play/views', 'Google Play'],
  ['google-play/downloads', 'Google Play'],
  ['other/views', 'Other'],
  ['other/downloads', 'Other'],
  // Nobody shows a measure of sales; the database knows the type. Its URI and source are inferred.
  ['other/sales', 'Other'],
];

/** All measures, in the order in which a database would have got them; a world's are the first ones, or all. */
export const MEASURES: readonly Measure[] = [...SEED_LINES, ...LATER_LINES].map(toMeasure);

/**
 * The measures of a vocabulary. Descriptions are in our own words; which of them are empty is as in the public seed.
 *
 * @source hirmeos/metrics_db: sql/80-measures.sql, sql/95-measure_description.sql, sql/40-types.sql;
 *   hirmeos/metrics_portal: docs/measures.md
 */
export function measuresOf(vocabulary: MeasureVocabulary): readonly Measure[] {
  return vocabulary === 'public-seed' ? MEASURES.slice(0, SEED_LINES.length) : MEASURES;
}

function toMeasure([path, source, meaning]: MeasureLine): Measure {
  const english = { localeCode: 'en_GB', localeName: 'English - United Kingdom' };
  return {
    uri: measureUriOf(path),
    source,
    type: path.slice(path.indexOf('/') + 1),
    version: 'v1',
    descriptions: meaning === undefined ? [] : [{ ...english, description: meaning }],
  };
}
