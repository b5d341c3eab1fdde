import { describe, expect, it } from 'vitest';
import { createConformanceChecker, type Exchange, loadSpec } from '../../src/contract/conformance/index.js';

const spec = await loadSpec(new URL('../../openapi/operas-altmetrics.yaml', import.meta.url));
const json = [['Content-Type', 'application/json']] as const;
const page404 = [
  '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">',
  '<title>404 Not Found</title>',
  '<h1>Not Found</h1>',
  '<p>The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.</p>',
  '',
].join('\n');

function findings(exchange: Partial<Exchange>): string[] {
  const whole = {
    method: 'GET',
    path: '/api/uriset',
    status: 200,
    headers: json,
    body: '{"data": []}',
    ...exchange,
  };
  return createConformanceChecker(spec)
    .check(whole)
    .map(({ message }) => message);
}

describe('the conformance checker', () => {
  it('has nothing to say of an answer that the spec allows', () => {
    expect(findings({})).toEqual([]);
  });

  it('finds a renamed field', () => {
    expect(
      findings({ body: '{"data": [{"doi": "10.5334/bay", "urls": [], "last_checked": null}]}' }),
    ).toEqual(["body /data/0: lacks 'raw'", "body /data/0: has 'doi', which is not documented"]);
  });

  it('finds a value of another type', () => {
    expect(findings({ body: '{"data": [{"raw": 7, "urls": [], "last_checked": null}]}' })).toEqual([
      'body /data/0/raw: must be string (got number)',
    ]);
  });

  it('finds a body that is not JSON', () => {
    expect(findings({ body: '<html>' })).toEqual(['body: must be JSON (got "<html>")']);
  });

  it('finds a status that is not documented', () => {
    expect(findings({ status: 418 })).toEqual([
      'status 418 is not documented for listUris, which may answer 200, 401, 404, 500',
    ]);
  });

  it('finds a missing header', () => {
    expect(
      findings({ path: '/', status: 302, headers: [['Content-Type', 'text/html; charset=utf-8']], body: '' }),
    ).toContain('header location: is missing');
  });

  it('finds a content type that is not documented', () => {
    expect(findings({ headers: [['content-type', 'application/xml']] })).toContain(
      'content type must be application/json or text/html (got application/xml)',
    );
  });

  it('finds an error page that differs by one letter', () => {
    const changed = page404.replace('spelling', 'speling');
    expect(findings({ status: 404, headers: [['Content-Type', 'text/html']], body: changed })).toHaveLength(
      1,
    );
  });

  it('finds a body where HEAD must have none', () => {
    expect(findings({ method: 'HEAD' })).toEqual(['body: must be empty to HEAD (got 12 characters)']);
  });

  it('holds each cookie against the spec on its own', () => {
    const headers = [
      ['Content-Type', 'text/html; charset=utf-8'],
      ['Vary', 'Cookie'],
      ['Location', 'http://127.0.0.1/'],
      ['Set-Cookie', 'session=abc; HttpOnly; Path=/'],
      ['Set-Cookie', 'other=abc'],
    ] as const;
    expect(findings({ path: '/logout', status: 302, headers, body: '' })).toContainEqual(
      expect.stringContaining('header set-cookie: must match pattern'),
    );
  });

  it('lets the web server in front answer for any operation', () => {
    const body = [
      '<html>',
      '<head><title>414 Request-URI Too Large</title></head>',
      '<body>',
      '<center><h1>414 Request-URI Too Large</h1></center>',
      '<hr><center>nginx</center>',
      '</body>',
      '</html>',
      '',
    ].join('\r\n');
    expect(findings({ status: 414, headers: [['Content-Type', 'text/html']], body })).toEqual([]);
  });
});

describe('the operation that a request is meant for', () => {
  it.each([
    ['GET', '/api/uriset', 'listUris'],
    ['get', '/api/uriset/', 'listUris'],
    ['POST', '/api/uriset', 'registerUris'],
    ['HEAD', '/api/uriset', 'listUris'],
    ['GET', '/api/uriset/10.5334/bay', 'getUri'],
    ['GET', '/api/uriset/10.5334%2Fbay/', 'getUri'],
    ['GET', '/', 'showIndex'],
    ['GET', '', 'showIndex'],
    ['GET', '/admin/approve/', 'showApprovals'],
    ['GET', '/admin/user/', 'listRecords'],
    ['GET', '/admin/static/css/a.css', 'getStaticFile'],
    ['GET', '/confirm/abc', 'confirmEmail'],
  ])('%s %s is %s', (method, path, operationId) => {
    expect(createConformanceChecker(spec).findOperation(method, path).operationId).toBe(operationId);
  });

  it.each([
    ['GET', '/register/', 'a path that is not listed'],
    ['GET', '/api/uriset//10.5334/bay', 'a path that is not listed'],
    ['GET', '/admin/nothing/', 'a path that is not listed'],
    ['GET', '/%zz', 'a path that is not listed'],
    ['DELETE', '/api/uriset', 'DELETE, which /api/uriset lacks'],
    ['OPTIONS', '/api/uriset', 'OPTIONS /api/uriset'],
    ['GET', '/admin/approve', '/admin/approve/ without slash'],
  ])('%s %s is none: %s', (method, path, subject) => {
    const found = createConformanceChecker(spec).findOperation(method, path);
    expect(found).toMatchObject({ operationId: undefined, subject });
  });
});

describe('loading a spec', () => {
  it('names the file that is not there', async () => {
    await expect(loadSpec('/nowhere/spec.yaml')).rejects.toThrow(
      '/nowhere/spec.yaml is no usable OpenAPI spec',
    );
  });
});
