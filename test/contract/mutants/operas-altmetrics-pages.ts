import { asking, body, headers, on, status } from '../broken-emulator.js';
import type { Mutant } from './mutant.js';

const ADMINISTRATION = 'Administration: /admin';
const FORMS = 'Forms: /login, /register and /confirm';
const WALK = 'Registration, confirmation and approval';

/** Ways in which pages for browsers can be wrong. */
export const pageMutants: readonly Mutant[] = [
  {
    what: 'the registration form lacks a field',
    breakIt: on(/register$/, body('name="institution"', 'name="company"')),
    folder: WALK,
    grep: /^(92|107) ·/,
    caughtBy: [92],
  },
  {
    what: 'a short password is accepted',
    breakIt: asking(/register/, ({ body: sent }) => ({
      body: sent.replace('password=abc&', 'password=abcdefgh&'),
    })),
    folder: WALK,
    grep: /^(92|94|96) · (shows|refuses)/,
    caughtBy: [96],
  },
  {
    what: 'a link of confirmation that is none leads to the login',
    breakIt: on(/confirm\/garbage/, headers({ location: '/login' })),
    folder: WALK,
    grep: /^(102|107) ·/,
    caughtBy: [102],
  },
  {
    what: 'mails are not sent',
    breakIt: on(/mailbox/, body(/^[\s\S]*$/, '[]')),
    folder: FORMS,
    grep: /^(103|111) · (makes|stops|keeps|has sent|fills|says by JSON whom)/,
    caughtBy: [111],
  },
  {
    what: 'a link of confirmation does not grow old',
    breakIt: asking(/_emulator\/clock/, ({ body: sent }) => ({
      body: sent.replace('06T12:00:01Z', '06T11:59:59Z'),
    })),
    folder: FORMS,
    grep: /^(93|102|103|108|111) · (makes|stops|fills|registers|has sent that|moves|does not take a link|says so)/,
    caughtBy: [102],
  },
  {
    what: 'a login leads to another host',
    breakIt: on(
      /\/login$/,
      status(200, () => ({ status: 302, headers: { location: 'https://elsewhere.example.org/' } })),
    ),
    folder: FORMS,
    grep: /^(93|103) · (makes|keeps|leads|takes no)/,
    caughtBy: [103],
  },
  {
    what: 'nobody is remembered for a year',
    breakIt: asking(/\/login/, ({ body: sent }) => ({ body: sent.replace('remember=y', 'remember=') })),
    folder: FORMS,
    grep: /^(103|109) · (makes|stops|keeps|logs in|shows)/,
    caughtBy: [103],
  },
  {
    what: 'errors of programs come as pages',
    breakIt: status(415, () => ({ headers: { 'content-type': 'text/html' }, body: '<h1>No</h1>' })),
    folder: FORMS,
    grep: /^(93|103|111) · (makes|takes no)/,
    caughtBy: [93, 103, 111],
  },
  {
    what: 'the administration is open to everybody',
    breakIt: on(
      /\/admin\//,
      status(403, () => ({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } })),
    ),
    folder: ADMINISTRATION,
    grep: /^(103|104|105) · (makes a world|logs an ordinary|lets no|shows no accounts|shows the DOIs)/,
    caughtBy: [104],
  },
  {
    what: 'records are not sorted',
    breakIt: asking(/admin\/(role|uri)\/\?/, ({ path }) => ({ path: path.replace(/sort=0&desc=1/, '') })),
    folder: ADMINISTRATION,
    grep: /^(103|105) · (makes a world|logs an admin|lists all|lists the roles)/,
    caughtBy: [105],
  },
  {
    what: 'a record that was made is not there',
    breakIt: asking(/role\/new\//, ({ path, method }) =>
      method === 'POST' ? { path: path.replace('role/new', 'role/delete'), body: 'id=99999&url=' } : {},
    ),
    folder: ADMINISTRATION,
    grep: /^(103|105) · (makes a world|logs an admin|makes a role, and goes where|lists the roles)/,
    caughtBy: [105],
  },
  {
    what: 'a record that was deleted is still there',
    breakIt: asking(/uri\/action\//, ({ body: sent }) => ({ body: sent.replace('rowid=2', 'rowid=99998') })),
    folder: ADMINISTRATION,
    grep: /^(103|105) · (makes a world|logs an admin|deletes several|lists the roles)/,
    caughtBy: [105],
  },
  {
    what: 'a page of records has one too few',
    breakIt: on(/admin\/uri\/$/, body(/name="rowid" value="1"/, 'name="row" value="1"')),
    folder: ADMINISTRATION,
    grep: /^(103|105) · (makes a world|logs an admin|registers 21|lists twenty|lists the roles)/,
    caughtBy: [105],
  },
  {
    what: 'an approval is not kept',
    breakIt: asking(/admin\/approve\/$/, ({ body: sent }) => ({
      body: sent.replace(/users=\d+/g, 'users=99999'),
    })),
    folder: ADMINISTRATION,
    grep: /^(103|105|106) · (makes a world|logs an admin|still lists|approves several|gives tokens)/,
    caughtBy: [106],
  },
];
