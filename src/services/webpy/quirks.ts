/**
 * Where all web.py services of OPERAS differ from what a client would expect. Each of them has these among its own;
 * code and tests name a quirk by its id.
 */
export const FRAME_QUIRKS = {
  'errors-are-ascii': {
    says: 'Successes have characters beyond ASCII as they are, errors escape them.',
    source: 'hirmeos/metrics-api: src/errors.py `make_output`, src/api.py `json_response`',
  },
  'routing-errors-without-cors': {
    says: 'An unknown path and a method that a path lacks are answered without CORS headers.',
    source: 'hirmeos/metrics-api: src/api.py `json_response`, which only handlers have',
  },
  'options-says-null': {
    says: 'OPTIONS is answered with the body null.',
    source: 'hirmeos/metrics-api: src/eventsctrl.py `OPTIONS`',
  },
  'two-content-types': {
    says: 'Errors come with two or three lines Content-Type. Not played: the emulator sends one.',
    source: 'web.py 0.62: webapi.py `HTTPError`, which adds to the headers of the handler',
  },
  'parameters-object-or-text': {
    says: 'What an error repeats of the request is an object, or the body as one text.',
    source: 'hirmeos/metrics-api: src/aux.py:34-35, src/errors.py',
  },
  'bearer-is-optional': {
    says: 'Each `Bearer ` is cut out of the header wherever it stands: a raw token works, `bearer` does not.',
    source: 'hirmeos/identifier_translation_service: src/api.py `get_token_from_header`',
  },
} as const satisfies Readonly<Record<string, { readonly says: string; readonly source: string }>>;
