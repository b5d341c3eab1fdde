import type { components } from '../../../generated/operas-metrics.js';
import { MEASURE_NAMESPACE, type Measure } from '../../../world/metrics/measure.js';

type WireMeasure = components['schemas']['Measure'];
type MeasureHead = Omit<WireMeasure, 'description'>;

/**
 * A measure, with what it means.
 *
 * @source hirmeos/metrics-api: src/measuresctrl.py:19-28
 */
export function toWireMeasure(measure: Measure): WireMeasure {
  const description = measure.descriptions.map(({ localeCode, localeName, description: text }) => ({
    locale_code: localeCode,
    locale_name: localeName,
    description: text,
  }));
  return { ...toMeasureHead(measure), description };
}

/** What is told of a measure wherever it is named. */
export function toMeasureHead({ uri, source, type, version }: Measure): MeasureHead {
  return { measure_uri: uri, namespace: MEASURE_NAMESPACE, source, type, version };
}
