import { FRAME_QUIRKS } from '../webpy/quirks.js';

/**
 * Where the real service differs from what its documentation says or a client would expect. Code and tests name
 * a quirk by its id. Kept on purpose, but for those of which it is said: clients meet them in production.
 */
export const QUIRKS = {
  ...FRAME_QUIRKS,
  'nothing-found-404': {
    says: 'An empty result is never a success but a 404.',
    source: 'hirmeos/identifier_translation_service: src/api.py `api_response`',
  },
  'any-authority': {
    says: 'Whoever has a token may read and write, guests too.',
    source: 'hirmeos/identifier_translation_service: src/api.py:94-108',
  },
  'canonical-anything-else': {
    says: 'In filters, canonical is true for true and True, and false for anything else.',
    source: 'hirmeos/identifier_translation_service: src/api.py `build_parms`',
  },
  'comma-after-top-level-domain': {
    says: 'A comma after a dot and three lower-case letters does not end a filter.',
    source: 'hirmeos/metrics-api: src/validation.py:12-63, the same grammar',
  },
  'options-missing': {
    says: "/translate and /uris have no OPTIONS: a 405, so that browsers can't call them from elsewhere.",
    source: 'hirmeos/identifier_translation_service: src/translator.py, src/urisctrl.py',
  },
  'not-uuid-500': {
    says: 'A text that is no UUID where a work is asked for is answered with 500.',
    source: 'hirmeos/identifier_translation_service: src/models/operations.py `do_query`',
  },
  'malformed-body-500': {
    says: 'A body that is not a JSON object is answered with 500.',
    source: 'hirmeos/identifier_translation_service: src/worksctrl.py `POST`',
  },
  'uuid-wins': {
    says: 'With a UUID, filters and sorting of works are not so much as looked at.',
    source: 'hirmeos/identifier_translation_service: src/worksctrl.py:20-50',
  },
  'uris-echoed': {
    says: 'A work that was added shows its URIs as they were sent, not as identifiers.',
    source: 'hirmeos/identifier_translation_service: src/worksctrl.py:52-95',
  },
  'title-missing-500': {
    says: 'An absent title or URI is answered with 500, an empty one with 400.',
    source: 'hirmeos/identifier_translation_service: src/aux.py `strtolist`, src/validation.py',
  },
  'second-canonical-not-stored': {
    says: 'A second canonical identifier of one scheme is passed over without a word.',
    source: 'hirmeos/identifiers_db: sql/10-schema.sql `canonical_uri`; src/models/work.py `save`',
  },
  'deleted-404': {
    says: 'A work that was deleted is answered with 404; there is no success.',
    source: 'hirmeos/identifier_translation_service: src/worksctrl.py:97-107',
  },
  'titles-outlive-works': {
    says: 'The list of titles goes on showing those of works that were deleted.',
    source:
      'hirmeos/identifier_translation_service: src/models/title.py; hirmeos/identifiers_db: sql/10-schema.sql',
  },
  'uri-deletion-broken': {
    says: 'Deleting an identifier deletes nothing and shows a list as the type. Not played: it is deleted.',
    source: 'hirmeos/identifier_translation_service: src/urisctrl.py:59',
  },
  'work-types-by-first-letter': {
    says: 'Types are sorted by their first letters only.',
    source: 'hirmeos/identifier_translation_service: src/typesctrl.py, src/aux.py `sort_alphabetically`',
  },
  'relation-repeated-500': {
    says: 'A relation that is there already, or of a work to itself, is answered with 500.',
    source: 'hirmeos/identifiers_db: sql/10-schema.sql `work_relation`',
  },
} as const satisfies Readonly<Record<string, { readonly says: string; readonly source: string }>>;
