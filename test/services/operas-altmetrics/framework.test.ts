import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  basic,
  clientOf,
  makeToken,
  PASSWORD,
  PENDING_USER,
  SECOND_USER,
  USER,
} from '../../support/altmetrics-client.js';
import { Browser } from '../../support/browser.js';
import { ALTMETRICS, ORIGIN, openEmulator, type TestEmulator } from '../../support/test-emulator.js';

// What the contract leaves to Flask, Werkzeug and their extensions.

const SITE = ORIGIN + ALTMETRICS;

let emulator: TestEmulator;
let browser: Browser;
beforeAll(async () => {
  emulator = await openEmulator();
});
beforeEach(async () => {
  await emulator.emulator.reset();
  browser = new Browser(emulator);
});

const send = (method: string, path: string, headers: Record<string, string> = {}, body?: string) =>
  emulator.fetch(ALTMETRICS + path, { method, headers, ...(body === undefined ? {} : { body }) });
const logIn = (email = USER) => browser.submit('/login', { email, password: PASSWORD });

describe('routing', () => {
  it.each([
    ['DELETE', '/admin'],
    ['PUT', '/admin/approve'],
    ['POST', '/admin/user'],
    ['GET', '/admin/role/delete'],
    ['POST', '/admin/uri/export/csv'],
  ])('refuses %s %s rather than redirecting to the slash', async (method, path) => {
    expect((await send(method, path)).status).toBe(405);
  });

  it.each(['GET', 'POST', 'DELETE', 'OPTIONS'])(
    'has no path with two slashes at its end, for %s',
    async (method) => {
      expect((await send(method, '/api/uriset/10.5334/bay//')).status).toBe(404);
    },
  );

  it.each(['/static', '/static/', '/admin/static/', '/static/constructor', '/static/css/nope.css'])(
    'has no file %s',
    async (path) => {
      expect((await send('GET', path)).status).toBe(404);
    },
  );

  it.each(['/admin/static/admin/css/bootstrap3/admin.css', '/flask-api/static/css/default.css'])(
    'has the style sheet of an extension, %s',
    async (path) => {
      expect((await send('GET', path)).headers.get('cache-control')).toBe('public, max-age=43200');
    },
  );

  it('takes any number of slashes at the start for one', async () => {
    expect((await send('GET', '//login')).status).toBe(200);
  });

  it.each(['/account/confirmation/', '/demo/widget/', '/confirm/x/'])('has no %s', async (path) => {
    expect((await send('GET', path)).status).toBe(404);
  });
});

describe('HEAD', () => {
  it.each(['/api/get_token', '/register', '/nope', '/api/uriset/x'])(
    'tells the length of %s',
    async (path) => {
      const [head, get] = await Promise.all([send('HEAD', path), send('GET', path)]);
      expect(head.status).toBe(get.status);
      expect(await head.text()).toBe('');
      expect(Number(head.headers.get('content-length'))).toBe((await get.arrayBuffer()).byteLength);
    },
  );
});

describe('what Python and PostgreSQL take', () => {
  const headers = { authorization: makeToken() };

  it.each([
    ['GET', '/api/uriset/a%00', headers],
    ['GET', '/api/eventset?origin=twitter&uri=%00', headers],
    ['GET', '/api/uriset', { authorization: makeToken({ email: 'a\u0000' }) }],
    ['GET', '/api/get_token', { authorization: basic('a\u0000b@x.org') }],
    ['GET', '/api/get_token', { authorization: basic('99999999999') }],
    ['GET', '/api/get_token', { authorization: basic('1_0') }],
    ['GET', '/api/get_token', { authorization: 'Basic //46YQ==' }],
  ])('%s %s fails with 500 on what they stumble over', async (method, path, with_) => {
    expect((await send(method, path, with_)).status).toBe(500);
  });

  it('takes NaN for JSON', async () => {
    const token = makeToken().split('.');
    const payload = Buffer.from(`{"email":"${USER}","x":NaN}`).toString('base64url');
    const { createHmac } = await import('node:crypto');
    const signed = `${token[0]}.${payload}`;
    const signature = createHmac('sha256', 'dev-key-ok-as-is').update(signed).digest('base64url');
    const authorization = `${signed}.${signature}`;
    expect((await send('GET', '/api/uriset', { authorization })).status).toBe(200);
    const json = { authorization, 'content-type': 'application/json' };
    expect((await send('POST', '/api/uriset', json, '[{"doi":"10.5334/n","x":NaN}]')).status).toBe(200);
  });

  it.each(['https://www.example.org/?id=5', 'https://www.example.org/#x', 'http://a.bb?x#y?z'])(
    'takes the URL %s',
    async (url) => {
      const client = clientOf(emulator, SECOND_USER);
      expect(await client.register([{ doi: '10.5334/u', url: [url] }])).toBe(200);
      expect((await client.item('10.5334/u')).urls).toEqual([url]);
    },
  );

  it.each([{ username: 'u'.repeat(101) }, { first_name: 'f'.repeat(256) }, { institution: 'a\u0000b' }])(
    'fails with 500 on a registration that no column holds: %j',
    async (change) => {
      const person = {
        username: 'n',
        first_name: 'N',
        last_name: 'N',
        institution: 'N',
        email: 'n@example.org',
      };
      const page = await browser.submit('/register', { ...person, password: PASSWORD, ...change });
      expect(page.status).toBe(500);
      const accounts = (await (await emulator.fetch('/_emulator/accounts')).json()) as unknown[];
      expect(accounts).toHaveLength(7);
    },
  );
});

describe('the choice between JSON and HTML', () => {
  const get = (accept: string) => clientOf(emulator).get('/api/uriset', { accept });

  it.each(['Application/JSON', 'TEXT/HTML'])('takes %s for neither', async (accept) => {
    expect((await get(accept)).status).toBe(500);
  });

  it('takes all that follows a first parameter for its value', async () => {
    const response = await get('application/json;q=0.9;v=1');
    expect(response.headers.get('content-type')).toBe('application/json; q="0.9;v=1"');
  });

  it('is made for an unknown DOI, too', async () => {
    const response = await clientOf(emulator).get('/api/uriset/10.5334/nope', { accept: 'text/html' });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/html');
    expect((await clientOf(emulator).get('/api/uriset/x', { accept: 'text/csv' })).status).toBe(500);
  });
});

describe('forms', () => {
  it.each(['/login', '/register', '/confirm'])('at %s take no body of another type', async (path) => {
    const response = await send('POST', path, { 'content-type': 'text/plain' }, 'email=x');
    expect(response.status).toBe(415);
    expect(await response.text()).toBe(
      '{"message": "Unsupported media type in the request Content-Type header."}',
    );
  });

  it('take no parts without a boundary', async () => {
    const response = await send('POST', '/login', { 'content-type': 'multipart/form-data' }, 'x');
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      message: 'Multipart message missing boundary in Content-Type header',
    });
  });

  it('take several parts', async () => {
    const csrf_token = await browser.csrfToken('/login');
    const body = new FormData();
    for (const [name, value] of Object.entries({ csrf_token, email: USER, password: PASSWORD }))
      body.set(name, value);
    const cookie = `session=${browser.cookies.get('session')}`;
    const response = await emulator.fetch(`${ALTMETRICS}/login`, {
      method: 'POST',
      body,
      headers: { cookie },
    });
    expect(response.status).toBe(302);
  });

  it.each([
    ['abc', ['Invalid email address', 'Specified user does not exist']],
    ['4', ['Invalid email address']],
  ])('ask for an address where a link is to go, not %s', async (email, messages) => {
    const { text } = await browser.submit('/confirm', { email });
    expect([...text.matchAll(/<li>([^<]*)<\/li>/g)].map(([, message]) => message)).toEqual(messages);
  });

  it('tell a confirmed address so only if all else is right', async () => {
    const { text } = await browser.post('/confirm', { email: USER });
    expect(text).not.toContain('<li>');
  });

  it.each(['a b@example.org', ' lead@example.org', 'a..b@example.org', 'a@b@example.org'])(
    'take no address like "%s"',
    async (email) => {
      const { text } = await browser.submit('/register', { email });
      expect(text).toContain('<li>Invalid email address</li>');
    },
  );
});

describe('the session', () => {
  it('leaves no trace where there is nothing in it', async () => {
    for (const path of ['/admin/', '/logout', '/account/confirmation']) {
      const { headers } = await browser.open(path);
      expect(headers.get('vary')).toBeNull();
      expect(headers.get('set-cookie')).toBeNull();
    }
  });

  it('makes every answer vary by cookie once somebody is logged in', async () => {
    await logIn();
    for (const path of ['/admin/approve/', '/nope', '/api/uriset']) {
      expect((await browser.open(path)).headers.get('vary')).toBe('Cookie');
    }
  });

  it('is there again after a page that failed', async () => {
    await browser.submit('/login', { email: USER, password: PASSWORD, remember: 'y' });
    browser.cookies.delete('session');
    const page = await browser.open('/admin/approve/');
    expect(page.status).toBe(403);
    expect(page.headers.get('set-cookie')).toMatch(/^session=[^;]+; HttpOnly; Path=\/$/);
  });

  it('sets the cookie to remember first, for a year', async () => {
    const { headers } = await browser.submit('/login', { email: USER, password: PASSWORD, remember: 'y' });
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^remember_token=1\|[0-9a-f]{128}; Expires=Sat, 01-Mar-2025 00:00:00 GMT; Path=\/$/,
      ),
      expect.stringMatching(/^session=/),
    ]);
  });

  it('ends with a reset of the world, for whoever comes to have the same number', async () => {
    await logIn();
    await emulator.emulator.reset();
    expect((await browser.open('/')).status).toBe(302);
  });

  it('lasts beyond the year 2106', async () => {
    const body = JSON.stringify({ now: '2110-01-01T00:00:00Z' });
    await emulator.fetch('/_emulator/clock', { method: 'PUT', body });
    expect((await logIn()).status).toBe(302);
    expect((await browser.open('/')).status).toBe(200);
  });

  it('ends for another one who opens a link that was used before', async () => {
    const person = {
      username: 'n',
      first_name: 'N',
      last_name: 'N',
      institution: 'N',
      email: 'n@example.org',
    };
    await new Browser(emulator).submit('/register', { ...person, password: PASSWORD });
    const [mail] = (await (await emulator.fetch('/_emulator/mailbox?to=n@example.org')).json()) as {
      text: string;
    }[];
    const path = mail?.text.split(SITE)[1]?.trim() ?? '';
    await new Browser(emulator).open(path);
    await logIn();
    await browser.open(path);
    expect((await browser.open('/')).status).toBe(302);
  });
});

describe('the way on', () => {
  it.each([
    ['/a?b=c#d', `${ORIGIN}/a?b=c#d`],
    ['https://127.0.0.1:4010/x', 'https://127.0.0.1:4010/x'],
  ])('after login is %s as it was asked for', async (next, location) => {
    expect((await browser.submit('/login', { email: USER, password: PASSWORD, next })).location).toBe(
      location,
    );
  });

  it.each([' ', '/.//evil.example/x', '\\\\evil.example'])('after login is not "%s"', async (next) => {
    const page = await browser.submit('/login', { email: USER, password: PASSWORD, next });
    expect(page.status).toBe(200);
    expect(page.text).toContain('Redirections outside the domain are forbidden');
  });

  it('after registration is asked of the query first', async () => {
    const csrf_token = await browser.csrfToken('/register');
    const person = {
      username: 'n',
      first_name: 'N',
      last_name: 'N',
      institution: 'N',
      email: 'n@example.org',
    };
    const fields = { ...person, csrf_token, password: PASSWORD, next: '/form' };
    expect((await browser.post('/register?next=/query', fields)).location).toBe(`${ORIGIN}/query`);
  });
});

describe('the pages', () => {
  it('say who is logged in, and how to get in', async () => {
    expect((await browser.open('/login')).text).toContain('/register">Register</a>');
    await logIn();
    expect((await browser.open('/')).text).toContain(`<span>${USER}</span>`);
  });

  it('run no script that comes with the address', async () => {
    const { text } = await browser.open('/demo/widget?uri=%5C&locale=%7D;alert(1);//');
    expect(text).toContain('{ uri: "\\\\", locale: "};alert(1);//" }');
  });
});

describe('the headers that a refusal shows', () => {
  it('are titled as Python does it, the host among them', async () => {
    const response = await send('GET', '/api/uriset', { 'x-3scale-key': '1' });
    const text = await response.text();
    expect(text).toContain("('X-3Scale-Key', '1')");
    expect(text).toContain("('Host', '127.0.0.1:4010')");
  });
});

describe('the mails', () => {
  it('greet, link and sign as the real ones do', async () => {
    const person = {
      username: 'n',
      first_name: 'Nina',
      last_name: 'N',
      institution: 'N',
      email: 'n@example.org',
    };
    await browser.submit('/register', { ...person, password: PASSWORD });
    await browser.open('/account/confirmation');
    await emulator.fetch(`/_emulator/accounts/${PENDING_USER}/approve`, { method: 'POST' });
    const mails = (await (await emulator.fetch('/_emulator/mailbox')).json()) as {
      text: string;
      html: string;
    }[];
    const [welcome, waiting, approved] = mails;
    expect(welcome?.text).toContain('Welcome n@example.org!');
    expect(welcome?.html).toMatch(
      /Welcome Nina!.*href="http:\/\/127\.0\.0\.1:4010\/operas\/altmetrics\/confirm\/[\w.-]+"/s,
    );
    expect(waiting?.text).toMatch(/^Dear tech,/);
    expect(waiting?.text).not.toMatch(/Nina|http/);
    expect(approved?.text).toMatch(/^Dear Pending,.*tech@example\.org.*UP Tech Team/s);
  });
});
