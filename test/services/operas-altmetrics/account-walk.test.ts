import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ADMIN, basic, PASSWORD, PENDING_USER, USER } from '../../support/altmetrics-client.js';
import { Browser } from '../../support/browser.js';
import { ALTMETRICS, ORIGIN, openEmulator, type TestEmulator } from '../../support/test-emulator.js';

const SITE = ORIGIN + ALTMETRICS;
const NEW_USER = {
  username: 'new.user',
  first_name: 'New',
  last_name: 'User',
  institution: 'University of Examples',
  email: 'new.user@example.org',
  password: PASSWORD,
  password_confirm: PASSWORD,
};
const FIVE_DAYS = 5 * 86_400;

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

let emulator: TestEmulator;
let browser: Browser;
beforeAll(async () => {
  emulator = await openEmulator();
});
beforeEach(async () => {
  await emulator.emulator.reset();
  browser = new Browser(emulator);
});

const mails = async (to: string) =>
  (await (await emulator.fetch(`/_emulator/mailbox?to=${to}`)).json()) as Mail[];
const account = async (email: string) =>
  (
    (await (await emulator.fetch('/_emulator/accounts')).json()) as {
      id: number;
      email: string;
      roles: string[];
    }[]
  ).find((candidate) => candidate.email === email);
const advance = (seconds: number) =>
  emulator.fetch('/_emulator/clock/advance', { method: 'POST', body: JSON.stringify({ seconds }) });
const confirmationPath = async (email: string) => {
  const [, path] = (await mails(email)).at(-1)?.text.split(SITE) ?? [];
  return path?.trim() ?? '';
};
const tokenStatus = async (email: string) =>
  (await emulator.fetch(`${ALTMETRICS}/api/get_token`, { headers: { authorization: basic(email) } })).status;
const logInAsAdmin = () => browser.submit('/login', { email: ADMIN, password: 'admin-password-123' });

describe('the walk from registration to approval', () => {
  it('92: shows the form with its eight fields, and starts a session', async () => {
    const { text, headers } = await browser.open('/register');
    const names = [...text.matchAll(/<input[^>]* name="([^"]+)"/g)].map(([, name]) => name);
    expect(names).toEqual(['csrf_token', ...Object.keys(NEW_USER)]);
    expect(headers.get('set-cookie')).toMatch(/^session=[^;]+; HttpOnly; Path=\/$/);
    expect(headers.get('vary')).toBe('Cookie');
  });

  it('93: registers, mails a link and goes on to the page that follows', async () => {
    const page = await browser.submit('/register', NEW_USER);
    expect(page.status).toBe(302);
    expect(page.location).toBe(`${SITE}/account/confirmation`);
    expect(await mails(NEW_USER.email)).toMatchObject([{ subject: 'Welcome' }]);
    expect(await confirmationPath(NEW_USER.email)).toMatch(/^\/confirm\/[\w.-]+$/);
    expect((await browser.follow(page)).text).toContain(
      'Thank you. Confirmation instructions have been sent to new.user@example.org.',
    );
  });

  it('94: shows the form again without a word when the token is missing (quirk csrf-failure-is-silent)', async () => {
    const page = await browser.post('/register', NEW_USER);
    expect(page.status).toBe(200);
    expect(page.text).not.toContain('<li>');
    expect(await account(NEW_USER.email)).toBeUndefined();
  });

  it('takes no form token of another session, and none that is an hour old', async () => {
    const csrf_token = await new Browser(emulator).csrfToken('/register');
    await browser.open('/register');
    expect((await browser.post('/register', { ...NEW_USER, csrf_token })).status).toBe(200);
    const own = await browser.csrfToken('/register');
    await advance(3601);
    expect((await browser.post('/register', { ...NEW_USER, csrf_token: own })).status).toBe(200);
    expect(await account(NEW_USER.email)).toBeUndefined();
  });

  it('95: does not compare the two passwords (quirk password-confirm-unchecked)', async () => {
    const page = await browser.submit('/register', { ...NEW_USER, password_confirm: 'something else' });
    expect(page.status).toBe(302);
  });

  it.each([
    ['96: a short password', { password: 'abc' }, 'Password must be at least 6 characters'],
    ['a long password', { password: 'a'.repeat(129) }, 'Password must be at least 6 characters'],
    ['no password', { password: '' }, 'Password not provided'],
    [
      '97: an address in use',
      { email: USER.toUpperCase() },
      `${USER.toUpperCase()} is already associated with an account.`,
    ],
    ['a malformed address', { email: 'nobody' }, 'Invalid email address'],
    ['an address without a top-level domain', { email: 'a@localhost' }, 'Invalid email address'],
    ['no address', { email: ' ' }, 'Email not provided'],
    ['no first name', { first_name: '' }, 'This field is required.'],
  ])('says what is wrong with %s', async (_what, change, message) => {
    const page = await browser.submit('/register', { ...NEW_USER, ...change });
    expect(page.status).toBe(200);
    expect(page.text).toContain(`<li>${message}</li>`);
    expect(page.text).not.toContain(PASSWORD);
    expect(await account(NEW_USER.email)).toBeUndefined();
  });

  it('98: fails with 500 on a username in use', async () => {
    const page = await browser.submit('/register', { ...NEW_USER, username: 'test.user' });
    expect(page.status).toBe(500);
    expect(page.text).toHaveLength(290);
    expect(await account(NEW_USER.email)).toBeUndefined();
  });

  it('99: puts the account on the list when anybody opens the next page (quirk approval-list-needs-a-visit), and tells the administrators once', async () => {
    await browser.submit('/register', NEW_USER);
    expect(await account(NEW_USER.email)).toMatchObject({ roles: [] });
    await new Browser(emulator).open('/account/confirmation');
    await browser.open('/account/confirmation');
    expect(await account(NEW_USER.email)).toMatchObject({ roles: ['awaiting-confirmation'] });
    expect(await mails('tech@example.org')).toMatchObject([{ subject: 'Altmetrics: New user registered' }]);
  });

  it('100: does not log in before the address is confirmed', async () => {
    const page = await browser.submit('/login', {
      email: 'unconfirmed.user@example.org',
      password: PASSWORD,
    });
    expect(page.status).toBe(200);
    expect(page.text).toContain('<li>Email requires confirmation.</li>');
  });

  it('101: confirms the address once', async () => {
    await browser.submit('/register', NEW_USER);
    const path = await confirmationPath(NEW_USER.email);
    const first = await browser.open(path);
    expect(first.status).toBe(302);
    expect(first.location).toBe(`${SITE}/login`);
    expect((await browser.follow(first)).text).toContain(
      '<div class="alert alert-success">Thank you. Your email has been confirmed.</div>',
    );
    expect((await browser.follow(await browser.open(path))).text).toContain(
      'Your email has already been confirmed.',
    );
  });

  it('102: refuses a link that it never sent', async () => {
    const page = await browser.open('/confirm/garbage');
    expect(page.location).toBe(`${SITE}/confirm`);
    expect((await browser.follow(page)).text).toContain(
      '<div class="alert alert-error">Invalid confirmation token.</div>',
    );
  });

  it('refuses a link after the address has changed', async () => {
    await browser.submit('/register', NEW_USER);
    const path = await confirmationPath(NEW_USER.email);
    const change = { method: 'PATCH', body: JSON.stringify({ email: 'other@example.org' }) };
    await emulator.fetch(`/_emulator/accounts/${NEW_USER.email}`, change);
    expect((await browser.open(path)).location).toBe(`${SITE}/confirm`);
  });

  it('sends another link when one of five days ago is opened', async () => {
    await browser.submit('/register', NEW_USER);
    const path = await confirmationPath(NEW_USER.email);
    await advance(FIVE_DAYS + 1);
    const page = await browser.open(path);
    expect(page.location).toBe(`${SITE}/confirm`);
    expect((await browser.follow(page)).text).toContain('You did not confirm your email within 5 days.');
    expect(await mails(NEW_USER.email)).toMatchObject([{}, { subject: 'Please confirm your email' }]);
    expect((await browser.open(await confirmationPath(NEW_USER.email))).location).toBe(`${SITE}/login`);
  });

  it('logs out whoever else is logged in where a link is opened', async () => {
    await new Browser(emulator).submit('/register', NEW_USER);
    await browser.submit('/login', { email: USER, password: PASSWORD });
    await browser.open(await confirmationPath(NEW_USER.email));
    expect((await browser.open('/')).status).toBe(302);
  });

  it('103: logs in after confirming, approved or not', async () => {
    const page = await browser.submit('/login', { email: PENDING_USER, password: PASSWORD });
    expect(page.status).toBe(302);
    expect(page.location).toBe(`${SITE}/`);
    expect((await browser.follow(page)).text).toContain('<h1>Index</h1>');
  });

  it('104: shows the list of those who wait to administrators only', async () => {
    const anonymous = await browser.open('/admin/approve/');
    expect(anonymous.status).toBe(403);
    expect(anonymous.text).toHaveLength(234);
    await browser.submit('/login', { email: USER, password: PASSWORD });
    expect((await browser.open('/admin/approve/')).status).toBe(403);
    expect((await browser.post('/admin/approve/', { users: '3' })).status).toBe(403);
    const redirect = await browser.open('/admin/approve');
    expect(redirect.status).toBe(308);
    expect(redirect.location).toBe(`${SITE}/admin/approve/`);
  });

  it('105: lists those who wait, each with a checkbox', async () => {
    await logInAsAdmin();
    const { id } = (await account(PENDING_USER)) ?? {};
    const { text } = await browser.open('/admin/approve/');
    expect(text).toContain(`<input type="checkbox" name="users" value="${id}">`);
    expect(text).toContain(`<td>${PENDING_USER}</td>`);
  });

  it('106: approves, mails, and lets the account have a token from then on', async () => {
    const { id } = (await account(PENDING_USER)) ?? {};
    expect(await tokenStatus(PENDING_USER)).toBe(401);
    await logInAsAdmin();
    const page = await browser.post('/admin/approve/', { users: String(id) });
    expect(page.status).toBe(200);
    expect(page.text).not.toContain(PENDING_USER);
    expect(await tokenStatus(PENDING_USER)).toBe(200);
    expect(await mails(PENDING_USER)).toMatchObject([
      { subject: 'Altmetrics: Your account has been approved' },
    ]);
  });

  it('approves several at once, ignores numbers that nobody has, and says when nobody is left', async () => {
    await logInAsAdmin();
    const ids = await Promise.all([PENDING_USER, 'unconfirmed.user@example.org'].map(account));
    const fields = [...ids.map((found) => ['users', String(found?.id)]), ['users', '999']] as [
      string,
      string,
    ][];
    const { text } = await browser.post('/admin/approve/', fields);
    expect(text).toContain('There are no user accounts awaiting approval.');
  });

  it.each(['/reset', '/reset/x', '/change', '/register/', '/login/', '/logout/', '/confirm/'])(
    '107: has no %s',
    async (path) => {
      const page = await browser.open(path);
      expect(page.status).toBe(404);
      expect(page.text).toHaveLength(232);
    },
  );

  it('108: answers a registration in JSON in JSON', async () => {
    const page = await browser.postJson('/register', {});
    expect(page.status).toBe(400);
    expect(page.text).toMatch(
      /^\{"meta":\{"code":400\},"response":\{"errors":\{"csrf_token":\["The CSRF token is missing\."\],/,
    );
    expect(page.text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(page.text).response.errors).toEqual({
      csrf_token: ['The CSRF token is missing.'],
      email: ['Email not provided'],
      first_name: ['This field is required.'],
      institution: ['This field is required.'],
      last_name: ['This field is required.'],
      password: ['Password not provided'],
      username: ['This field is required.'],
    });
  });

  it('registers a program, which does not visit the page that puts it on the list', async () => {
    const csrf_token = await browser.csrfToken('/register');
    const page = await browser.postJson('/register', { ...NEW_USER, csrf_token });
    expect(page.status).toBe(200);
    expect(JSON.parse(page.text)).toMatchObject({ meta: { code: 200 }, response: { user: { id: '8' } } });
    expect(await account(NEW_USER.email)).toMatchObject({ roles: [] });
  });

  it('109: sends a stranger from the start page to the login form', async () => {
    const page = await browser.open('/');
    expect(page.status).toBe(302);
    expect(page.location).toBe(`${SITE}/login?next=${encodeURIComponent(`${ALTMETRICS}/`)}`);
    expect((await browser.follow(page)).text).toContain('Please log in to access this page.');
  });

  it('109: names the start page by its own path on the real host', async () => {
    const response = await emulator.emulator.fetch(new Request('https://altmetrics.operas-eu.org/'));
    expect(response.headers.get('location')).toBe('https://altmetrics.operas-eu.org/login?next=%2F');
  });

  it('110: logs out', async () => {
    await browser.submit('/login', { email: USER, password: PASSWORD });
    expect((await browser.open('/')).status).toBe(200);
    const page = await browser.open('/logout');
    expect(page.status).toBe(302);
    expect(page.location).toBe(`${SITE}/`);
    expect((await browser.open('/')).status).toBe(302);
    expect((await browser.post('/logout', {})).status).toBe(405);
  });

  it('111: sends another link to an address that is not confirmed', async () => {
    const page = await browser.submit('/confirm', { email: 'unconfirmed.user@example.org' });
    expect(page.status).toBe(200);
    expect(page.text).toContain('Confirmation instructions have been sent to unconfirmed.user@example.org.');
    expect(await mails('unconfirmed.user@example.org')).toMatchObject([
      { subject: 'Please confirm your email' },
    ]);
  });

  it.each([
    ['an unknown address', 'nobody@example.org', 'Specified user does not exist'],
    ['a confirmed one', USER, 'Your email has already been confirmed.'],
    ['none', '', 'Email not provided'],
  ])('sends no link to %s', async (_what, email, message) => {
    const page = await browser.submit('/confirm', { email });
    expect(page.status).toBe(200);
    expect(page.text).toContain(`<li>${message}</li>`);
  });

  it('fills in the address of the query, escaped', async () => {
    const { text } = await browser.open('/confirm?email=%22%3E%3Cscript%3E');
    expect(text).toContain('value="&quot;&gt;&lt;script&gt;"');
  });
});

describe('the login form', () => {
  it.each([
    ['an unknown address', { email: 'nobody@example.org' }, 'Specified user does not exist'],
    ['a wrong password', { password: 'wrong-password' }, 'Invalid password'],
    ['a disabled account', { email: 'inactive.user@example.org' }, 'Account is disabled.'],
    [
      'an account that never confirmed',
      { email: 'approved.unconfirmed@example.org' },
      'Email requires confirmation.',
    ],
    ['no address', { email: '' }, 'Email not provided'],
    ['no password', { password: '' }, 'Password not provided'],
  ])('says what is wrong with %s', async (_what, change, message) => {
    const page = await browser.submit('/login', { email: USER, password: PASSWORD, ...change });
    expect(page.status).toBe(200);
    expect(page.text).toContain(`<li>${message}</li>`);
  });

  it.each([
    ['a path', `${ALTMETRICS}/admin/`, `${SITE}/admin/`],
    ['an address on this host', `${SITE}/admin/?a=b`, `${SITE}/admin/?a=b`],
  ])('goes on to %s', async (_what, next, location) => {
    const page = await browser.submit('/login', { email: USER, password: PASSWORD, next });
    expect(page.location).toBe(location);
  });

  it.each(['https://evil.example/', '//evil.example/', '/\\evil.example', 'javascript:alert(1)'])(
    'does not go on to %s',
    async (next) => {
      const page = await browser.submit('/login', { email: USER, password: PASSWORD, next });
      expect(page.status).toBe(200);
      expect(page.text).toContain('Redirections outside the domain are forbidden');
    },
  );

  it('remembers who asks to be remembered', async () => {
    await browser.submit('/login', { email: USER, password: PASSWORD, remember: 'y' });
    const cookie = browser.cookies.get('remember_token') ?? '';
    expect(cookie).toMatch(/^1\|[0-9a-f]{128}$/);
    browser.cookies.delete('session');
    expect((await browser.open('/')).status).toBe(200);
    browser.cookies.delete('session');
    browser.cookies.set('remember_token', cookie.replace(/^1/, '7'));
    expect((await browser.open('/')).status).toBe(302);
  });

  it('answers a login in JSON in JSON', async () => {
    const csrf_token = await browser.csrfToken('/login');
    const wrong = await browser.postJson('/login', { email: USER, password: 'wrong-password', csrf_token });
    expect(wrong.status).toBe(400);
    expect(JSON.parse(wrong.text).response.errors).toEqual({ password: ['Invalid password'] });
    const right = await browser.postJson('/login', { email: USER, password: PASSWORD, csrf_token });
    expect(JSON.parse(right.text)).toMatchObject({ meta: { code: 200 }, response: { user: { id: '1' } } });
  });

  it('sends those who are logged in to the start page', async () => {
    await browser.submit('/login', { email: USER, password: PASSWORD });
    expect((await browser.open('/login')).location).toBe(`${SITE}/`);
    expect((await browser.open('/register')).location).toBe(`${SITE}/`);
  });

  it('forgets a session when the account is deactivated', async () => {
    await browser.submit('/login', { email: USER, password: PASSWORD });
    const body = JSON.stringify({ active: false });
    await emulator.fetch(`/_emulator/accounts/${USER}`, { method: 'PATCH', body });
    expect((await browser.open('/')).status).toBe(302);
  });

  it('takes no cookie that it did not sign', async () => {
    browser.cookies.set('session', `${Buffer.from('{"user_id":"7"}').toString('base64url')}.ZeEagA.AAAA`);
    expect((await browser.open('/admin/approve/')).status).toBe(403);
  });
});

describe('the other pages', () => {
  it('list in the administration what the visitor may open', async () => {
    expect((await browser.open('/admin/')).text).not.toContain('/admin/uri/');
    await browser.submit('/login', { email: USER, password: PASSWORD });
    const { text } = await browser.open('/admin/');
    expect(text).toContain('/admin/uri/');
    expect(text).not.toContain('/admin/approve/');
  });

  it.each(['/demo/widget', '/demo/embedded-widget'])(
    'show the widget at %s, its parameters escaped',
    async (path) => {
      const plain = await browser.open(path);
      expect(plain.text).toContain('hirmeos-metrics-0.2.0.min.js');
      expect(plain.text).toContain('uri: "info:doi:10.5334/bay"');
      const { text } = await browser.open(`${path}?uri=%3C/script%3E`);
      expect(text).toContain('&lt;/script&gt;');
    },
  );

  it('load a style sheet that may be cached', async () => {
    const file = await browser.open('/static/css/base.css');
    expect(file.headers.get('cache-control')).toBe('public, max-age=43200');
    const etag = file.headers.get('etag') ?? '';
    const again = await emulator.fetch(`${ALTMETRICS}/static/css/base.css`, {
      headers: { 'if-none-match': etag },
    });
    expect(again.status).toBe(304);
    expect((await browser.open('/static/nope.css')).status).toBe(404);
  });
});
