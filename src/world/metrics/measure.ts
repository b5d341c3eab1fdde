/** What a measure means, in one language. */
export interface MeasureDescription {
  /** Language and country, e.g. `en_GB`. */
  readonly localeCode: string;
  /** E.g. `English - United Kingdom`. */
  readonly localeName: string;
  /** May hold HTML, or be empty. */
  readonly description: string;
}

/**
 * What is counted, and where: downloads at OAPEN, tweets on Twitter. Known by its URI.
 *
 * @source docs/sources.md operas 6.1
 */
export interface Measure {
  readonly uri: string;
  /** As shown to people. */
  readonly source: string;
  readonly type: string;
  /** `v1`. */
  readonly version: string;
  /** Ordered by `localeCode`; possibly none. */
  readonly descriptions: readonly MeasureDescription[];
}

/** What the URIs of measures begin with. */
export const MEASURE_NAMESPACE = 'https://metrics.operas-eu.org';

/** URI of a measure. @param path  source and type, e.g. `oapen/downloads` */
export function measureUriOf(path: string): string {
  return `${MEASURE_NAMESPACE}/${path}/v1`;
}

/** URI of the measure whose events are citations, each with the citing work's DOI. */
export const CITATIONS = measureUriOf('crossref/citations');
