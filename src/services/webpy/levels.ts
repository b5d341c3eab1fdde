/**
 * What may go wrong in a web.py service of OPERAS: one status and one text a level.
 *
 * @source hirmeos/metrics-api: src/errors.py; hirmeos/identifier_translation_service: src/errors.py;
 *   hirmeos/tokens_api: src/errors.py
 */
export const LEVELS = {
  NOTFOUND: { status: 404, message: 'Not Found.' },
  NOTALLOWED: { status: 405, message: 'Not Allowed.' },
  BADPARAMS: { status: 400, message: 'Invalid parameters provided.' },
  BADFILTERS: { status: 400, message: 'Invalid filters supplied.' },
  NORESULT: { status: 404, message: 'No records have matched your search criteria.' },
  NONCANONICAL: { status: 404, message: 'There is no canonical URI for the fittest candidate.' },
  AMBIGUOUS: { status: 404, message: 'More than one work share the lowest search score.' },
  FATAL: { status: 500, message: 'Something terrible has happened.' },
  UNAUTHORIZED: { status: 401, message: 'Authentication is needed.' },
  FORBIDDEN: { status: 403, message: 'You do not have permissions to access this resource.' },
  BADAUTH: { status: 401, message: 'Wrong credentials provided.' },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly message: string }>>;

export type Level = keyof typeof LEVELS;
