import { type Account, type AccountChange, ROLE } from '../../../world/accounts/account.js';
import type { World } from '../../../world/world.js';
import { isEmailAddress } from '../forms/email-address.js';
import type { RecordEntry } from './record-entry.js';
import type { Column, RecordModel } from './record-model.js';
import { RecordRefused } from './record-refused.js';

const LENGTH = { username: 100, other: 255 } as const;
const MISSING_PASSWORD =
  '(psycopg2.IntegrityError) null value in column "password" violates not-null constraint';

const NAME = { kind: 'text', required: true, maxLength: LENGTH.other } as const;

const COLUMNS: readonly Column<Account>[] = [
  {
    name: 'username',
    field: { kind: 'text', maxLength: LENGTH.username, unique: true },
    isInList: true,
    of: ({ username }) => username,
  },
  { name: 'email', field: { ...NAME, unique: true }, isInList: true, of: ({ email }) => email },
  { name: 'first_name', field: NAME, isInList: true, of: ({ firstName }) => firstName },
  { name: 'last_name', field: NAME, isInList: true, of: ({ lastName }) => lastName },
  { name: 'institution', field: NAME, isInList: true, of: ({ institution }) => institution },
  { name: 'active', field: { kind: 'flag' }, isInList: true, of: ({ active }) => active },
  { name: 'approved', isInList: true, of: ({ approved }) => approved },
  { name: 'confirmed_at', field: { kind: 'instant' }, isInList: true, of: ({ confirmedAt }) => confirmedAt },
  { name: 'date_created', isInList: true, of: ({ createdAt }) => createdAt },
  { name: 'roles', field: { kind: 'choices' }, isInList: false, of: ({ roles }) => roles },
];

/**
 * Accounts, for administrators. Neither the password nor the approval can be changed here.
 *
 * @source hirmeos/altmetrics: src/core/admin.py:42-60, src/user/models.py
 */
export const userRecords: RecordModel<Account> = {
  name: 'user',
  roles: [ROLE.admin],
  columns: COLUMNS,
  choices: listRoleChoices,
  list: ({ accounts }) => accounts.list(),
  find: ({ accounts }, id) => accounts.findById(id),
  create: refuseAccount,
  change: ({ accounts }, account, entry) => accounts.change(account.id, readChange(entry, account)),
  remove: ({ accounts }, id) => accounts.remove(id),
};

async function listRoleChoices({ accounts }: World) {
  const roles = await accounts.roles();
  return roles.map(({ id, name }) => ({ value: String(id), label: name }));
}

/** Quirk `account-form-without-password`. */
async function refuseAccount(_world: World, entry: RecordEntry): Promise<never> {
  refuseUnacceptable(entry.text('email', ''));
  throw new RecordRefused(MISSING_PASSWORD);
}

function readChange(entry: RecordEntry, before: Account): AccountChange {
  const email = entry.text('email', before.email);
  refuseUnacceptable(email);
  return {
    email,
    username: entry.text('username', before.username ?? '') || undefined,
    firstName: entry.text('first_name', before.firstName),
    lastName: entry.text('last_name', before.lastName),
    institution: entry.text('institution', before.institution),
    active: entry.flag('active'),
    confirmedAt: entry.instant('confirmed_at', before.confirmedAt),
    roles: entry.chosen('roles'),
  };
}

/** The model asserts, without a word, that this is an address. */
function refuseUnacceptable(email: string): void {
  if (!isEmailAddress(email)) throw new RecordRefused();
}
