import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ALTMETRICS as MOUNT, ORIGIN, openEmulator, type TestEmulator } from '../../support/test-emulator.js';

const ADMIN_ID = 7;
const BAY = '10.5334/bay';

/** Keeps the session cookie, as a browser does. */
class Browser {
  readonly emulator: TestEmulator;
  cookie = '';

  constructor(emulator: TestEmulator) {
    this.emulator = emulator;
  }

  get(path: string): Promise<Response> {
    return this.#send(path, {});
  }

  post(
    path: string,
    fields: readonly (readonly [string, string])[] | Record<string, string>,
  ): Promise<Response> {
    const pairs = Array.isArray(fields) ? fields : Object.entries(fields);
    return this.#send(path, { method: 'POST', body: new URLSearchParams(pairs) });
  }

  async text(path: string): Promise<string> {
    return (await this.get(path)).text();
  }

  async logIn(email: string, password: string): Promise<void> {
    const [, token = ''] =
      /name="csrf_token" type="hidden" value="([^"]+)"/.exec(await this.text('/login')) ?? [];
    await this.post('/login', { email, password, csrf_token: token });
  }

  async #send(path: string, init: RequestInit): Promise<Response> {
    const response = await this.emulator.fetch(MOUNT + path, { ...init, headers: { Cookie: this.cookie } });
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) this.cookie = set.split(';')[0] ?? '';
    return response;
  }
}

let emulator: TestEmulator;
let admin: Browser;
let user: Browser;
let anonymous: Browser;

beforeAll(async () => {
  emulator = await openEmulator();
});

beforeEach(async () => {
  // A reset ends every session; the passwords are remembered, so that only the first login takes long.
  await emulator.emulator.reset();
  admin = new Browser(emulator);
  await admin.logIn('admin@example.org', 'admin-password-123');
  user = new Browser(emulator);
  await user.logIn('test.user@gmail.com', 'test-password-123');
  anonymous = new Browser(emulator);
});

function locationOf(response: Response): string {
  return (response.headers.get('Location') ?? '').replace(ORIGIN + MOUNT, '');
}

function idsIn(page: string): readonly number[] {
  return [...page.matchAll(/name="rowid" value="(\d+)"/g)].map(([, id]) => Number(id));
}

const ACCOUNT = {
  username: 'admin',
  email: 'admin@example.org',
  first_name: 'Ada',
  last_name: 'Lovelace',
  institution: 'OPERAS',
  active: 'y',
  confirmed_at: '2024-03-01 00:00:00',
};

// hirmeos/altmetrics: src/core/admin.py:42-77
describe('the record pages let in', () => {
  it.each([
    ['admin', 'role', 200],
    ['admin', 'user', 200],
    ['admin', 'uri', 200],
    ['user', 'role', 403],
    ['user', 'user', 403],
    ['user', 'uri', 200],
    ['anonymous', 'role', 403],
    ['anonymous', 'user', 403],
    ['anonymous', 'uri', 403],
  ])('%s to %s records with %i', async (who, model, status) => {
    const browsers: Record<string, Browser> = { admin, user, anonymous };
    const response = await browsers[who]?.get(`/admin/${model}/`);
    expect(response?.status).toBe(status);
  });

  it.each(['new/', 'edit/?id=1', 'details/', 'export/csv/', 'ajax/lookup/'])(
    'nobody without the role to %s',
    async (page) => {
      expect((await user.get(`/admin/role/${page}`)).status).toBe(403);
    },
  );

  it.each(['new/', 'edit/?id=1', 'delete/', 'action/', 'ajax/update/'])(
    'nobody without the role to send to %s',
    async (page) => {
      expect((await user.post(`/admin/role/${page}`, { id: '1' })).status).toBe(403);
    },
  );
});

// Flask-Admin 1.5.3: flask_admin/model/base.py `index_view`
describe('the list of records', () => {
  it('has a row with a checkbox, links and cells for each', async () => {
    const page = await admin.text('/admin/role/');
    expect(idsIn(page)).toEqual([1, 2, 3]);
    expect(page).toContain('<td>awaiting-confirmation</td>');
    expect(page).toContain(`${MOUNT}/admin/role/edit/?id=1&amp;url=`);
  });

  it('shows no password', async () => {
    const page = await admin.text('/admin/user/');
    expect(page).toContain('>Confirmed At</a>');
    expect(page).not.toMatch(/password|scrypt/i);
  });

  it('is sorted by the column of the number', async () => {
    const page = await admin.text('/admin/uri/?sort=0');
    expect(page.indexOf('OBP.0020')).toBeLessThan(page.indexOf(BAY));
  });

  it('is sorted downwards if asked', async () => {
    const page = await admin.text('/admin/role/?sort=0&desc=1');
    expect(page.indexOf('<td>user</td>')).toBeLessThan(page.indexOf('<td>admin</td>'));
  });

  it('puts what is empty last', async () => {
    const page = await admin.text('/admin/uri/?sort=1');
    expect(page.indexOf('OBP.0020')).toBeGreaterThan(page.indexOf(BAY));
  });

  it('has 20 records on a page', async () => {
    for (let index = 0; index < 18; index++) await admin.post('/admin/role/new/', { name: `role ${index}` });
    expect(idsIn(await admin.text('/admin/role/'))).toHaveLength(20);
    expect(idsIn(await admin.text('/admin/role/?page=1'))).toHaveLength(1);
  });

  it.each(['page=x', 'page=-1', 'sort=99', 'sort=x'])('takes no notice of %s', async (query) => {
    expect(idsIn(await admin.text(`/admin/role/?${query}`))).toEqual([1, 2, 3]);
  });

  it('is empty past its end', async () => {
    expect(await admin.text('/admin/role/?page=9')).toContain('There are no items in the table.');
  });

  it('escapes what people typed', async () => {
    await admin.post('/admin/role/new/', { name: '<b>bold</b>' });
    expect(await admin.text('/admin/role/')).toContain('<td>&lt;b&gt;bold&lt;/b&gt;</td>');
  });
});

describe.each([
  '/admin/role',
  '/admin/uri/new',
  '/admin/user/edit',
  '/admin/uri/details',
  '/admin/uri/export/csv',
  '/admin/uri/ajax/lookup',
])('%s without its last slash', (path) => {
  it('leads to the spelling with one', async () => {
    const response = await anonymous.get(`${path}?a=b`);
    expect(response.status).toBe(308);
    expect(locationOf(response)).toBe(`${path}/?a=b`);
  });
});

describe('a method that the page lacks', () => {
  it.each(['delete/', 'action/', 'ajax/update/'])(
    'is refused before the role is asked: GET %s',
    async (page) => {
      const response = await anonymous.get(`/admin/uri/${page}`);
      expect(response.status).toBe(405);
      expect(response.headers.get('Allow')).toBe('POST, OPTIONS');
    },
  );
});

// Flask-Admin 1.5.3: flask_admin/model/base.py `create_view`
describe('a new record', () => {
  it('is stored, and the list says so', async () => {
    const response = await admin.post('/admin/role/new/', { name: 'reviewer', description: 'May look' });
    expect(response.status).toBe(302);
    expect(locationOf(response)).toBe('/admin/role/');
    const list = await admin.text('/admin/role/');
    expect(list).toContain('Record was successfully created.');
    expect(list).toContain('<td>reviewer</td><td>May look</td>');
  });

  it('leads to `url` on the same host', async () => {
    const response = await admin.post('/admin/role/new/', { name: 'reviewer', url: `${MOUNT}/admin/?x=1` });
    expect(locationOf(response)).toBe('/admin/?x=1');
  });

  it('leads to the list rather than to another host', async () => {
    const response = await admin.post('/admin/role/new/?url=https://evil.example/', { name: 'reviewer' });
    expect(locationOf(response)).toBe('/admin/role/');
  });

  it('leads to an empty form with the button for another', async () => {
    const response = await admin.post('/admin/role/new/?url=%2Fadmin%2F', {
      name: 'reviewer',
      _add_another: '',
    });
    expect(locationOf(response)).toBe('/admin/role/new/?url=%2Fadmin%2F');
  });

  it('leads to its own form with the button to continue', async () => {
    const response = await admin.post('/admin/role/new/', { name: 'reviewer', _continue_editing: '' });
    expect(locationOf(response)).toBe(
      `/admin/role/edit/?id=4&url=${encodeURIComponent(`${MOUNT}/admin/role/`)}`,
    );
  });

  it('is refused where its name is taken', async () => {
    const response = await admin.post('/admin/role/new/', { name: 'admin', description: 'again' });
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain('<li>Already exists.</li>');
    expect(page).toContain('value="again"');
  });

  it('is refused where its name is too long', async () => {
    const response = await admin.post('/admin/role/new/', { name: 'x'.repeat(81) });
    expect(await response.text()).toContain('<li>Field cannot be longer than 80 characters.</li>');
  });

  it('of an ordinary user belongs to nobody', async () => {
    await user.post('/admin/uri/new/', { raw: '10.5555/new', last_checked: '' });
    expect(await user.text('/admin/uri/')).toContain('<td>10.5555/new</td><td></td>');
  });

  it('that the model refuses is told about, and not stored', async () => {
    const response = await user.post('/admin/uri/new/', { raw: 'doi:10.5555/new' });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Failed to create record. ');
    expect(await user.text('/admin/uri/')).not.toContain('10.5555/new');
  });

  // Quirk `account-form-without-password`.
  it('can be no account', async () => {
    const fields = { ...ACCOUNT, username: 'new', email: 'new@example.org' };
    const response = await admin.post('/admin/user/new/', fields);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Failed to create record. ');
    expect(await admin.text('/admin/user/')).not.toContain('new@example.org');
  });
});

describe('the form of an account', () => {
  it('leaves out password and approval', async () => {
    const page = await admin.text('/admin/user/new/');
    const names = [...page.matchAll(/<(?:input|select) id="(\w+)"/g)].map(([, name]) => name);
    expect(names).toEqual([...Object.keys(ACCOUNT), 'roles']);
  });

  it('shows what the account has', async () => {
    const page = await admin.text(`/admin/user/edit/?id=${ADMIN_ID}`);
    expect(page).toContain('value="admin@example.org"');
    expect(page).toContain('type="checkbox" value="y" checked');
    expect(page).toMatch(/<option value="\d" selected>admin<\/option>/);
    expect(page).toContain('value="2024-03-01 00:00:00"');
  });

  it.each(['email', 'first_name', 'last_name', 'institution'])('asks for %s', async (name) => {
    const response = await admin.post(`/admin/user/edit/?id=${ADMIN_ID}`, { ...ACCOUNT, [name]: '' });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<li>This field is required.</li>');
  });

  it('takes roles that exist only', async () => {
    const response = await admin.post(`/admin/user/edit/?id=${ADMIN_ID}`, { ...ACCOUNT, roles: '99' });
    expect(await response.text()).toContain('<li>Not a valid choice</li>');
  });
});

// Flask-Admin 1.5.3: flask_admin/model/base.py `edit_view`
describe('a changed record', () => {
  it('is stored, and the list says so', async () => {
    const fields = [...Object.entries(ACCOUNT), ['roles', '1'], ['roles', '3']] as const;
    const response = await admin.post(`/admin/user/edit/?id=${ADMIN_ID}`, fields);
    expect(locationOf(response)).toBe('/admin/user/');
    const list = await admin.text('/admin/user/');
    expect(list).toContain('Record was successfully saved.');
    expect(list).toContain('<td>Lovelace</td>');
  });

  it('loses the roles that are not chosen', async () => {
    await admin.post(`/admin/user/edit/?id=${ADMIN_ID}`, ACCOUNT);
    expect((await admin.get('/admin/user/')).status).toBe(403);
  });

  it('takes its accounts along when a role is renamed', async () => {
    await admin.post('/admin/role/edit/?id=1', { name: 'chief', description: '' });
    expect((await admin.get('/admin/role/')).status).toBe(403);
  });

  it('is refused where the model refuses it, and stays as it was', async () => {
    const response = await user.post('/admin/uri/edit/?id=1', { raw: 'nonsense', last_checked: '' });
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain('Failed to update record. ');
    expect(page).toContain('value="nonsense"');
    expect(await user.text('/admin/uri/')).toContain(`<td>${BAY}</td><td>2021-01-08 12:00:00</td>`);
  });

  it.each(['yesterday', '2021-02-30 00:00:00', '2021-01-08', '2021-01-08T12:00:00'])(
    'is refused with %s for an instant',
    async (instant) => {
      const response = await user.post('/admin/uri/edit/?id=1', { raw: BAY, last_checked: instant });
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('<li>Not a valid datetime value</li>');
    },
  );

  it('takes an instant in UTC', async () => {
    await user.post('/admin/uri/edit/?id=1', { raw: BAY, last_checked: '2022-5-6 7:08:09' });
    expect(await user.text('/admin/uri/')).toContain(`<td>${BAY}</td><td>2022-05-06 07:08:09</td>`);
  });

  it('may lose its instant', async () => {
    await user.post('/admin/uri/edit/?id=1', { raw: BAY, last_checked: '' });
    expect(await user.text('/admin/uri/')).toContain(`<td>${BAY}</td><td></td>`);
  });

  it('may not take a DOI that another has', async () => {
    const response = await user.post('/admin/uri/edit/?id=1', { raw: '10.5334/bcb' });
    expect(await response.text()).toContain('<li>Already exists.</li>');
  });

  // Quirk `users-edit-all-uris`
  it('may be that of another account', async () => {
    const response = await user.post('/admin/uri/edit/?id=3', { raw: '10.11647/OBP.0021' });
    expect(response.status).toBe(302);
    expect(await admin.text('/admin/uri/')).toContain('<td>10.11647/OBP.0021</td>');
  });

  it('leads to an empty form with the button for another', async () => {
    const response = await user.post('/admin/uri/edit/?id=1', { raw: BAY, _add_another: '' });
    expect(locationOf(response)).toBe(`/admin/uri/new/?url=${encodeURIComponent(`${MOUNT}/admin/uri/`)}`);
  });

  it('leads to its own form with the button to continue', async () => {
    const response = await user.post('/admin/uri/edit/?id=1', { raw: BAY, _continue_editing: '' });
    expect(locationOf(response)).toBe('/admin/uri/edit/?id=1');
  });
});

describe('a record that is not there', () => {
  it('leads to the list without a number', async () => {
    const response = await user.get('/admin/uri/edit/');
    expect(response.status).toBe(302);
    expect(locationOf(response)).toBe('/admin/uri/');
  });

  it('leads to the list with a message', async () => {
    const response = await user.get('/admin/uri/edit/?id=99');
    expect(locationOf(response)).toBe('/admin/uri/');
    expect(await user.text('/admin/uri/')).toContain('Record does not exist.');
  });

  it.each(['x', '', '1.5', '99999999999'])('is a failure with the number "%s"', async (id) => {
    expect((await user.get(`/admin/uri/edit/?id=${id}`)).status).toBe(500);
  });
});

// Flask-Admin 1.5.3: flask_admin/model/base.py `delete_view`
describe('a deleted record', () => {
  it('is gone, and the list says so', async () => {
    const response = await admin.post('/admin/user/delete/', { id: '2', url: `${MOUNT}/admin/user/?sort=1` });
    expect(response.status).toBe(302);
    expect(locationOf(response)).toBe('/admin/user/?sort=1');
    const list = await admin.text('/admin/user/');
    expect(list).toContain('Record was successfully deleted.');
    expect(idsIn(list)).not.toContain(2);
  });

  it('may have been gone before', async () => {
    await admin.post('/admin/role/delete/', { id: '99' });
    expect(await admin.text('/admin/role/')).toContain('Record does not exist.');
  });

  it('needs a number', async () => {
    expect((await admin.post('/admin/role/delete/', {})).status).toBe(302);
    expect(await admin.text('/admin/role/')).toContain(
      'Failed to delete record. Id: This field is required.',
    );
  });

  it('is a failure with another text', async () => {
    expect((await admin.post('/admin/role/delete/', { id: 'x' })).status).toBe(500);
  });
});

// Flask-Admin 1.5.3: flask_admin/actions.py `handle_action`, flask_admin/contrib/sqla/view.py `action_delete`
describe('the action on several records', () => {
  it.each([
    [['1', '2'], '2 records were successfully deleted.', [3]],
    [['1'], 'Record was successfully deleted.', [2, 3]],
    [['1', '1', '99'], 'Record was successfully deleted.', [2, 3]],
    [[], '0 records were successfully deleted.', [1, 2, 3]],
  ])('deletes %j and says so', async (ids, message, left) => {
    const rows = ids.map((id) => ['rowid', id] as const);
    const response = await user.post('/admin/uri/action/', [['action', 'delete'], ...rows]);
    expect(locationOf(response)).toBe('/admin/uri/');
    const list = await user.text('/admin/uri/');
    expect(list).toContain(`>${message}</div>`);
    expect(idsIn(list)).toEqual(left);
  });

  it('deletes nothing if one number is none', async () => {
    const response = await user.post('/admin/uri/action/', [
      ['action', 'delete'],
      ['rowid', '1'],
      ['rowid', 'x'],
    ]);
    expect(response.status).toBe(500);
    expect(idsIn(await user.text('/admin/uri/'))).toEqual([1, 2, 3]);
  });

  it('does nothing if nobody knows it', async () => {
    const response = await user.post('/admin/uri/action/', { action: 'polish', rowid: '1' });
    expect(response.status).toBe(302);
    expect(idsIn(await user.text('/admin/uri/'))).toEqual([1, 2, 3]);
  });
});

describe('what is switched off', () => {
  it('leads from the details to the list', async () => {
    const response = await user.get('/admin/uri/details/?id=1');
    expect(response.status).toBe(302);
    expect(locationOf(response)).toBe('/admin/uri/');
  });

  it('leads from an export to the list with a message', async () => {
    const response = await user.get('/admin/uri/export/csv/');
    expect(response.status).toBe(302);
    expect(await user.text('/admin/uri/')).toContain('Permission denied.');
  });

  it('finds no related records', async () => {
    expect((await user.get('/admin/uri/ajax/lookup/?name=urls&query=x')).status).toBe(404);
  });

  it('finds no field to change in the list', async () => {
    expect((await user.post('/admin/uri/ajax/update/', { raw: BAY })).status).toBe(404);
  });
});
