import type { MetricQuery } from '../../world/metrics/metric-query.js';
import { parsePairsFilter } from '../webpy/parse-pairs-filter.js';

const FIELDS = ['work_uri', 'measure_uri', 'country_uri', 'uploader_uri'] as const;

/**
 * Reads which events a filter lets through. Values of one field widen the search.
 *
 * @throws Refusal `BADFILTERS` for a part that is none
 * @source hirmeos/metrics-api: src/validation.py:12-63
 */
export function parseFilter(
  text: string,
): Pick<MetricQuery, 'workUris' | 'measureUris' | 'countryUris' | 'uploaderUris'> {
  const { work_uri, measure_uri, country_uri, uploader_uri } = parsePairsFilter(text, FIELDS);
  return {
    workUris: work_uri?.map((workUri) => workUri.toLowerCase()),
    measureUris: measure_uri,
    countryUris: country_uri,
    uploaderUris: uploader_uri,
  };
}
