import { FRAME_QUIRKS } from '../webpy/quirks.js';

/**
 * Where the real service differs from what its documentation says or a client would expect. Code and tests name
 * a quirk by its id. Kept on purpose: clients meet them in production.
 */
export const QUIRKS = {
  ...FRAME_QUIRKS,
  'event-id-wins': {
    says: 'With an event_id everything else in the query is ignored, even if it is not valid.',
    source: 'hirmeos/metrics-api: src/eventsctrl.py:27-40',
  },
  'event-id-not-uuid-500': {
    says: 'An event_id that is no UUID is a 500, one that is not known a 404.',
    source: 'hirmeos/metrics-api: src/models/queries.py:130-138',
  },
  'end-date-needs-start-date': {
    says: 'end_date alone is ignored, even if it is no date.',
    source: 'hirmeos/metrics-api: src/eventsctrl.py:46',
  },
  'end-date-at-midnight': {
    says: 'end_date ends at 00:00 of that day, inclusive; later events of the day are left out.',
    source: 'hirmeos/metrics-api: src/validation.py:75',
  },
  'month-without-year': {
    says: 'Months are numbers: the same month of several years is summed up in one.',
    source: 'hirmeos/metrics-api: src/models/queries.py',
  },
  'paging-ignored': {
    says: 'limit, offset and page have no effect: everything comes at once.',
    source: 'hirmeos/metrics-api: src/eventsctrl.py:27-70',
  },
  'comma-after-top-level-domain': {
    says: 'A comma after a dot and three lower-case letters does not end a filter.',
    source: 'hirmeos/metrics-api: src/validation.py:21-23',
  },
  'dates-in-wrong-order-404': {
    says: 'A start after the end is no mistake, there is just nothing in between.',
    source: 'hirmeos/metrics-api: src/validation.py:66-77',
  },
  'year-by-country-documented-only': {
    says: 'The aggregation year,country_uri is accepted as documented; the published source refuses it.',
    source: 'docs/sources.md operas 3.5; hirmeos/metrics-api: src/models/aggregation.py:7-46',
  },
  'uploader-from-token': {
    says: 'uploader_uri and event_id of a body are ignored: the uploader is the sub of the token.',
    source: 'hirmeos/metrics-api: src/eventsctrl.py:90-124',
  },
  'duplicate-not-stored': {
    says: 'An event that is there already is answered like a new one; nothing is stored or changed.',
    source: 'hirmeos/metrics-api: src/models/event.py:16-22; hirmeos/metrics_db: sql/10-schema.sql:59-68',
  },
  'phantom-success': {
    says: 'What the database refuses is answered with the body of a success and the status 500.',
    source: 'hirmeos/metrics-api: src/eventsctrl.py:119-124, src/models/queries.py:130-138',
  },
  'value-zero-400': {
    says: 'A value of 0 counts as missing.',
    source: 'hirmeos/metrics-api: src/eventsctrl.py:105-113',
  },
  'value-coerced': {
    says: '"7" is 7, 2.7 is 2, true is 1, and what is no number at all is a 500.',
    source: 'hirmeos/metrics-api: src/models/event.py:11',
  },
  'timestamp-echoed-as-sent': {
    says: 'The answer has the offset of the timestamp that was sent, and none if that had none.',
    source: 'hirmeos/metrics-api: src/models/event.py:10',
  },
  'empty-text-is-null': {
    says: 'An empty event_uri or country_uri is stored as null.',
    source: 'hirmeos/metrics-api: src/eventsctrl.py:97-98',
  },
  'malformed-body-500': {
    says: 'A body that is no JSON is a 500; JSON that is no object is a 400.',
    source: 'hirmeos/metrics-api: src/eventsctrl.py:77-83',
  },
  'authority-missing-500': {
    says: 'A token without authority, or with the algorithm none, is a 500.',
    source: 'hirmeos/metrics-api: src/auth.py:77-78',
  },
  'sub-missing-400': {
    says: 'A token without sub is a 400.',
    source: 'hirmeos/metrics-api: src/eventsctrl.py:90-113',
  },
  'any-hmac-accepted': {
    says: 'A token that is signed with HS384 or HS512 is accepted.',
    source: 'hirmeos/metrics-api: src/auth.py:28-32, which names no algorithm',
  },
  'publishers-may-repeat': {
    says: 'The name of a publisher may come several times; clients leave out the repetitions.',
    source: 'hirmeos/metrics_portal: docs/js/publishers.js',
  },
} as const satisfies Readonly<Record<string, { readonly says: string; readonly source: string }>>;
