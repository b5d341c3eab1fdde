import type { Account } from '../../../world/accounts/account.js';
import { findByLogin } from '../../../world/accounts/find-by-login.js';
import type { World } from '../../../world/world.js';
import type { Field } from '../pages/form.js';
import type { FormInput } from './form-input.js';
import { isBlank, type Mistakes } from './mistakes.js';

/** The form's fields, with what was typed (but for the password) and what is wrong with it. */
export function loginFields(input: FormInput | undefined, mistakes: Mistakes): readonly Field[] {
  const email = input?.get('email') ?? '';
  return [
    {
      name: 'email',
      label: 'Email Address',
      type: 'text',
      required: true,
      value: email,
      errors: mistakes.of('email'),
    },
    {
      name: 'password',
      label: 'Password',
      type: 'password',
      required: true,
      value: '',
      errors: mistakes.of('password'),
    },
    { name: 'remember', label: 'Remember Me', type: 'checkbox', required: false, value: 'y', errors: [] },
  ];
}

/** Looks for fields that were left empty. */
export function findMissingCredentials(input: FormInput, mistakes: Mistakes): void {
  if (isBlank(input.get('email'))) mistakes.add('email', 'Email not provided');
  if (isBlank(input.get('password'))) mistakes.add('password', 'Password not provided');
}

/**
 * Finds the account that may log in with what was typed, or says why nobody may. Whether the account is
 * approved is not asked.
 *
 * @source Flask-Security: forms.py `LoginForm.validate`
 */
export async function findAccountToLogIn(
  world: World,
  input: FormInput,
  mistakes: Mistakes,
): Promise<Account | undefined> {
  const account = await findByLogin(world, input.get('email'));
  if (account === undefined) {
    mistakes.add('email', 'Specified user does not exist');
  } else if (!(await world.passwords.isRight(input.get('password'), account.passwordHash))) {
    mistakes.add('password', 'Invalid password');
  } else if (account.confirmedAt === undefined) {
    mistakes.add('email', 'Email requires confirmation.');
  } else if (!account.active) {
    mistakes.add('email', 'Account is disabled.');
  } else {
    return account;
  }
  return undefined;
}
