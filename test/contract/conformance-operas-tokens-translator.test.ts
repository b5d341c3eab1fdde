import { describe, expect, it } from 'vitest';
import { createConformanceChecker, type Exchange, loadSpec } from '../../src/contract/conformance/index.js';

const tokens = await loadSpec(new URL('../../openapi/operas-tokens.yaml', import.meta.url));
const translator = await loadSpec(new URL('../../openapi/operas-translator.yaml', import.meta.url));

const cors = [
  ['Access-Control-Allow-Origin', '*'],
  ['Access-Control-Allow-Credentials', 'true'],
  [
    'Access-Control-Allow-Headers',
    'Authorization, x-test-header, Origin, X-Requested-With, Content-Type, Accept',
  ],
] as const;
const headers = [['Content-Type', 'application/json;charset=UTF-8'], ...cors] as const;
const json = [['Content-Type', 'application/json']] as const;
const withCors = [...json, ...cors];

function findings(
  spec: typeof tokens,
  exchange: Omit<Exchange, 'body'> & { readonly body: unknown },
): string[] {
  const body = typeof exchange.body === 'string' ? exchange.body : JSON.stringify(exchange.body);
  return createConformanceChecker(spec)
    .check({ ...exchange, body })
    .map(({ message }) => message);
}

const errorOf = (code: number, message: string, more: object = {}) => ({
  status: 'error',
  code,
  message,
  description: '',
  parameters: '',
  count: 0,
  data: [],
  ...more,
});
const successOf = (...data: readonly object[]) => ({ status: 'ok', code: 200, count: data.length, data });

describe('an answer of the Tokens API', () => {
  const account = {
    email: 'jane.doe@example.org',
    id: 'acct:jane.doe@example.org',
    name: 'Jane',
    surname: 'Doe',
    authority: 'user',
  };
  const post = { method: 'POST', path: '/tokens' };

  it.each([
    ['a token', { ...post, status: 200, headers, body: successOf({ ...account, token: 'a.b.c' }) }],
    ['an account', { ...post, path: '/accounts', status: 200, headers, body: successOf(account) }],
    [
      'a wrong password',
      { ...post, status: 401, headers: withCors, body: errorOf(401, 'Wrong credentials provided.') },
    ],
    [
      'a 405 in JSON',
      { ...post, method: 'PUT', status: 405, headers: json, body: errorOf(405, 'Not Allowed.') },
    ],
    [
      'a 405 of the framework',
      {
        ...post,
        method: 'PATCH',
        status: 405,
        headers: [
          ['Content-Type', 'text/html'],
          ['Allow', 'GET, POST, PUT, DELETE'],
        ] as const,
        body: 'method not allowed',
      },
    ],
  ])('conforms with %s', (_, exchange) => {
    expect(findings(tokens, exchange)).toEqual([]);
  });

  it.each([
    [
      'a token without an id',
      { ...post, status: 200, headers, body: successOf({ email: 'a@b.org', token: 'a.b.c' }) },
    ],
    [
      'an account with its password',
      { ...post, path: '/accounts', status: 200, headers, body: successOf({ ...account, password: 'x' }) },
    ],
    [
      'another authority',
      {
        ...post,
        path: '/accounts',
        status: 200,
        headers,
        body: successOf({ ...account, authority: 'king' }),
      },
    ],
    [
      'an error that says what to do',
      {
        ...post,
        status: 401,
        headers: withCors,
        body: errorOf(401, 'Wrong credentials provided.', { hint: 'x' }),
      },
    ],
    [
      'an error that scripts may not read',
      { ...post, status: 401, headers: json, body: errorOf(401, 'Wrong credentials provided.') },
    ],
  ])('does not conform with %s', (_, exchange) => {
    expect(findings(tokens, exchange).length).toBeGreaterThan(0);
  });
});

describe('an answer of the identifier translation', () => {
  const get = { method: 'GET', path: '/translate', headers };
  const UUID = '463b4279-4e8d-47f8-a133-ad8ce7c4f86c';
  const identifier = {
    URI_parts: { scheme: 'info:doi', value: '10.11647/obp.0001' },
    canonical: true,
    score: 0,
    URI: 'info:doi:10.11647/obp.0001',
  };
  const translation = { ...identifier, work: { UUID, type: 'monograph', URI: [], title: ['A title'] } };
  const work = { UUID, type: 'monograph', URI: [identifier], title: ['A title'] };
  const ambiguous = errorOf(404, 'More than one work share the lowest search score.', {
    parameters: { strict: 'true' },
    count: 2,
    data: [translation, translation],
  });

  it.each([
    ['a translation', { ...get, status: 200, body: successOf(translation) }],
    ['several works', { ...get, path: '/works', status: 200, body: successOf(work, work) }],
    [
      'one work',
      { ...get, path: '/works', status: 200, body: successOf({ ...work, child: [], parent: [UUID] }) },
    ],
    ['candidates', { ...get, status: 404, headers: withCors, body: ambiguous }],
    [
      'a work that was deleted',
      {
        ...get,
        method: 'DELETE',
        path: '/works',
        status: 404,
        headers: withCors,
        body: errorOf(404, 'No records have matched your search criteria.'),
      },
    ],
  ])('conforms with %s', (_, exchange) => {
    expect(findings(translator, exchange)).toEqual([]);
  });

  it.each([
    ['an unknown type', { ...get, path: '/works', status: 200, body: successOf({ ...work, type: 'novel' }) }],
    [
      'an address without its slashes',
      { ...get, status: 200, body: successOf({ ...translation, URI: 'https:example.org' }) },
    ],
    ['a translation without its work', { ...get, status: 200, body: successOf(identifier) }],
    ['no candidates', { ...get, status: 404, headers: withCors, body: { ...ambiguous, data: [] } }],
    [
      'a success of deleting',
      { ...get, method: 'DELETE', path: '/works', status: 200, body: successOf(work) },
    ],
  ])('does not conform with %s', (_, exchange) => {
    expect(findings(translator, exchange).length).toBeGreaterThan(0);
  });
});

describe('the two services as documented', () => {
  it.each([
    ['POST', '/tokens/', 'issueToken', tokens],
    ['GET', '/tokens', 'checkToken', tokens],
    ['POST', '/accounts', 'createAccount', tokens],
    ['OPTIONS', '/accounts', 'optionsOfAccounts', tokens],
    ['GET', '/translate', 'translate', translator],
    ['DELETE', '/works', 'deleteWork', translator],
    ['POST', '/uris/', 'addUri', translator],
    ['GET', '/work_types', 'listWorkTypes', translator],
    ['POST', '/work_relations', 'addWorkRelation', translator],
  ])('%s %s is %s', (method, path, operationId, spec) => {
    expect(createConformanceChecker(spec).findOperation(method, path).operationId).toBe(operationId);
  });

  it.each([
    ['GET', '/accounts', 'GET, which /accounts lacks', tokens],
    ['GET', '/', 'a path that is not listed', tokens],
    ['OPTIONS', '/translate', 'OPTIONS /translate', translator],
    ['PUT', '/works', 'PUT, which /works lacks', translator],
  ])('%s %s is none: %s', (method, path, subject, spec) => {
    const found = createConformanceChecker(spec).findOperation(method, path);
    expect(found).toMatchObject({ operationId: undefined, subject });
  });
});
