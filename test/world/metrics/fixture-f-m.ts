import type { MetricEventInScenario, MetricsInScenario } from '../../../src/scenarios/document.js';

const UPLOADER = 'acct:javi@openbookpublishers.com';
const MONTHS = ['2018-12-01', '2019-01-01', '2019-02-01'] as const;
/** Countries month by month, by measure: an empty text is none. */
const COUNTRIES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'info:doi:10.11647/obp.0001': {
    'world-reader/users': ['ES GB', 'US GB', 'US GB'],
    'obp-html/sessions': ['GB', 'US', 'GB'],
    'google-books/views': ['', '', ''],
    'oapen/downloads': ['NZ', 'AU', 'NZ'],
  },
  'info:doi:10.11647/obp.0002': {
    'world-reader/users': ['GB US', 'GB US', 'GB US'],
    'obp-html/sessions': ['', 'CU', 'PR'],
    'google-books/views': ['', '', ''],
    'oapen/downloads': ['AU', 'NZ', 'NZ'],
  },
};

/** The event that the tests of the real service ask for by its id: of obp.0001, World Reader, Spain. */
export const FIRST_EVENT_ID = '6b77d272-6a9b-418e-970f-e261855b3fce';

/**
 * A world of the Metrics API with the events that the tests of the real service use, and no others: thirty, each of
 * value 1. Ids but the first are made up.
 *
 * @source hirmeos/metrics-api: src/tests/fixtures/events.sql
 */
export const FIXTURE_F_M: MetricsInScenario = {
  measures: 'public-seed',
  usage: 'none',
  events: Object.entries(COUNTRIES).flatMap(([work, measures]) =>
    MONTHS.flatMap((day, month) =>
      Object.entries(measures).flatMap(([measure, countries]) =>
        (countries[month] ?? '').split(' ').map((code) => toEvent({ work, measure, day, code })),
      ),
    ),
  ),
};

function toEvent({ work, measure, day, code }: Record<'work' | 'measure' | 'day' | 'code', string>) {
  const event: MetricEventInScenario = {
    work,
    measure: `https://metrics.operas-eu.org/${measure}/v1`,
    timestamp: `${day}T00:00:00Z`,
    value: 1,
    ...(code === '' ? {} : { country: `urn:iso:std:3166:-2:${code}` }),
    uploader: UPLOADER,
  };
  return code === 'ES' ? { event_id: FIRST_EVENT_ID, ...event } : event;
}
