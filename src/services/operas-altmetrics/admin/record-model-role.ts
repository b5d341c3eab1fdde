import { ROLE, type Role } from '../../../world/accounts/account.js';
import type { RecordModel } from './record-model.js';

const LENGTH = { name: 80, description: 255 } as const;

/**
 * Roles, for administrators. Renaming or deleting one reaches the accounts that have it.
 *
 * @source hirmeos/altmetrics: src/core/admin.py:42-60, src/user/models.py
 */
export const roleRecords: RecordModel<Role> = {
  name: 'role',
  roles: [ROLE.admin],
  columns: [
    {
      name: 'name',
      field: { kind: 'text', maxLength: LENGTH.name, unique: true },
      isInList: true,
      of: ({ name }) => name,
    },
    {
      name: 'description',
      field: { kind: 'text', maxLength: LENGTH.description },
      isInList: true,
      of: ({ description }) => description,
    },
  ],
  choices: async () => [],
  list: ({ accounts }) => accounts.roles(),
  find: async ({ accounts }, id) => (await accounts.roles()).find((role) => role.id === id),
  create: ({ accounts }, entry) => accounts.addRole(entry.text('name', ''), entry.text('description', '')),
  change: ({ accounts }, role, entry) => {
    const name = entry.text('name', role.name);
    return accounts.changeRole(role.id, name, entry.text('description', role.description));
  },
  remove: ({ accounts }, id) => accounts.removeRole(id),
};
