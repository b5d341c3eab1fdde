/**
 * Where the real service differs from what its documentation says or a client would expect. Code and tests name
 * a quirk by its id. Kept on purpose: clients meet them in production.
 */
export const QUIRKS = {
  'get-token-two-forms': {
    says: 'GET /api/get_token answers the bare token as text/html; POST answers a JSON envelope.',
    source: 'hirmeos/altmetrics: src/api/views.py:38-61',
  },
  'numeric-login': {
    says: 'A login that is a whole number is looked up as the number of an account.',
    source: 'Flask-Security: datastore.py `get_user`',
  },
  'token-needs-approval-only': {
    says: 'An approved account gets a token, whether or not it is confirmed or active.',
    source: 'hirmeos/altmetrics: src/user/decorators.py:31-42',
  },
  'echoes-request-headers': {
    says: 'Without Authorization, the 401 page lists all headers of the request, cookies included.',
    source: 'hirmeos/altmetrics: src/user/decorators.py:12-14',
  },
  'bearer-is-optional': {
    says: 'Each `Bearer ` is cut out of the header wherever it stands: a raw token works, `bearer` does not.',
    source: 'hirmeos/altmetrics: src/user/decorators.py:16',
  },
  'errors-as-dict-in-html': {
    says: '401 pages are HTML that shows a Python dict, and have no WWW-Authenticate header.',
    source: 'hirmeos/altmetrics: src/user/decorators.py, `abort(401, {…})`',
  },
  'uriset-post-bare-number': {
    says: 'A registration is answered with the number 200 and a newline.',
    source: 'hirmeos/altmetrics: src/api/views.py:169',
  },
  'invalid-value-500': {
    says: 'An invalid DOI, URL, page or origin is answered with 500, not 400.',
    source: 'hirmeos/altmetrics: src/processor/models.py:70-98, src/api/views.py:86-87,219',
  },
  'partial-commit-on-new-prefix': {
    says: 'A DOI prefix that nobody used before commits what the request did so far, even if it fails later.',
    source: 'hirmeos/altmetrics: src/api/views.py:149-153',
  },
  'url-belongs-to-first-doi': {
    says: 'A URL that any DOI already has is skipped without a word.',
    source: 'hirmeos/altmetrics: src/api/views.py:163',
  },
  'page-past-end-404': {
    says: 'A page past the end is an HTML 404; an unknown DOI is a JSON one.',
    source: 'hirmeos/altmetrics: src/api/views.py:84-105,199-202',
  },
  'html-without-data': {
    says: 'A client that prefers text/html gets the layout page and status 200, without the data.',
    source: 'Flask-API 1.1: renderers.py; hirmeos/altmetrics: src/core/templates/base.html',
  },
  'not-acceptable-500': {
    says: 'An Accept header that matches neither JSON nor HTML is answered with 500, not 406.',
    source: 'Flask-API 1.1: negotiation.py, app.py',
  },
  'eventset-shows-everything': {
    says: 'eventset lists the events of all accounts, deleted ones too, and ignores an unknown uri.',
    source: 'hirmeos/altmetrics: src/api/views.py:218-230',
  },
  'password-confirm-unchecked': {
    says: 'The second password of the registration form is not compared with the first.',
    source: 'hirmeos/altmetrics: src/core/security.py:23',
  },
  'csrf-failure-is-silent': {
    says: 'A form without a valid CSRF token is shown again, with status 200 and no message.',
    source: 'Flask-Security: forms, templates',
  },
  'approval-list-needs-a-visit': {
    says: 'New accounts wait for approval only after somebody opened /account/confirmation.',
    source: 'hirmeos/altmetrics: src/processor/views.py:23-36',
  },
  'users-edit-all-uris': {
    says: 'Any user may edit and delete the DOIs of everybody in /admin/uri/.',
    source: 'hirmeos/altmetrics: src/core/admin.py:63-77',
  },
  'account-form-without-password': {
    says: 'No account can be made in /admin/user/: the form has no password, which the database requires.',
    source: 'hirmeos/altmetrics: src/core/admin.py:42-60',
  },
} as const satisfies Record<string, { readonly says: string; readonly source: string }>;
