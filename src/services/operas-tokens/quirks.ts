import { FRAME_QUIRKS } from '../webpy/quirks.js';

/**
 * Where the real service differs from what its documentation says or a client would expect. Code and tests name
 * a quirk by its id. Kept on purpose, but for those of which it is said: clients meet them in production.
 */
export const QUIRKS = {
  ...FRAME_QUIRKS,
  'parameters-object-or-text': {
    says: 'Errors repeat query and form as an object if there are any, otherwise the body as one text.',
    source: 'hirmeos/tokens_api: src/errors.py `Error.__init__`',
  },
  'password-echoed': {
    says: 'An error repeats the password that was sent.',
    source: 'hirmeos/tokens_api: src/errors.py `Error.__init__`',
  },
  'two-kinds-of-405': {
    says: 'GET, PUT and DELETE are refused in JSON, other methods as text with the type HTML and with Allow.',
    source: 'hirmeos/tokens_api: src/tokenctrl.py, src/accountctrl.py; web.py 0.62: webapi.py `NoMethod`',
  },
  'token-in-query': {
    says: 'The token to look at is taken from the query; Authorization is ignored.',
    source: 'hirmeos/tokens_api: src/tokenctrl.py:21',
  },
  'claims-missing-500': {
    says: 'A token that lacks a claim is answered with 500.',
    source: 'hirmeos/tokens_api: src/models.py `update_from_payload`',
  },
  'email-checked-at-beginning': {
    says: 'What follows a valid beginning of an e-mail address is not looked at.',
    source: 'hirmeos/tokens_api: src/aux.py `is_valid_email`',
  },
  'json-list-500': {
    says: 'A body that is JSON but no object is answered with 500.',
    source: 'hirmeos/tokens_api: src/tokenctrl.py:49',
  },
  'account-creation-broken': {
    says: 'Every complete request for an account fails with 500. Not played: the documented account is made.',
    source: 'hirmeos/tokens_api: src/accountctrl.py:38',
  },
  'any-token-creates-accounts': {
    says: 'Whoever has a token may make accounts, guests too.',
    source: 'hirmeos/tokens_api: src/api.py `check_token`',
  },
  'account-taken-500': {
    says: 'An e-mail or id that is taken is answered with 500, as is an unknown authority.',
    source: 'hirmeos/tokens_api: src/models.py `Account.save`',
  },
} as const satisfies Readonly<Record<string, { readonly says: string; readonly source: string }>>;
