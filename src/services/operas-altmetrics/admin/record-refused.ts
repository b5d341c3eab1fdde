import type { Problem } from '../../../world/problem.js';

/** Thrown where the real model or its database refuses to save. The message is what they say, if anything. */
export class RecordRefused extends Error {
  constructor(message = '') {
    super(message);
    this.name = 'RecordRefused';
  }
}

/** The unique columns of the real database, by what the domain calls it when one of them is taken. */
const CONSTRAINT: Readonly<Partial<Record<Problem['kind'], string>>> = {
  'email-taken': 'user_email_key',
  'username-taken': 'user_username_key',
  'role-name-taken': 'role_name_key',
  'doi-taken': 'uri_raw_key',
};

/** What the database says of a problem; undefined where it has nothing to do with it. */
export function describeRefusal({ kind }: Problem): string | undefined {
  const constraint = CONSTRAINT[kind];
  return constraint && `duplicate key value violates unique constraint "${constraint}"`;
}
