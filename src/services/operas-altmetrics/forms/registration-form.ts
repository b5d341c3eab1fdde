import { findByLogin } from '../../../world/accounts/find-by-login.js';
import type { AccountRequest } from '../../../world/accounts/register-account.js';
import type { World } from '../../../world/world.js';
import type { Field } from '../pages/form.js';
import { isEmailAddress } from './email-address.js';
import type { FormInput } from './form-input.js';
import { isBlank, Mistakes } from './mistakes.js';

const PASSWORD_LENGTH = { least: 6, most: 128 } as const;

/** In the order of the page. `password_confirm` is there, but nobody looks at it. */
const FIELDS = [
  { name: 'username', label: 'Username', type: 'text', required: true },
  { name: 'first_name', label: 'First Name', type: 'text', required: true },
  { name: 'last_name', label: 'Last Name', type: 'text', required: true },
  { name: 'institution', label: 'Institution', type: 'text', required: true },
  { name: 'email', label: 'Email Address', type: 'text', required: true },
  { name: 'password', label: 'Password', type: 'password', required: true },
  { name: 'password_confirm', label: 'Confirm Password', type: 'password', required: false },
] as const satisfies readonly Omit<Field, 'value' | 'errors'>[];

const PLAIN_FIELDS = ['username', 'first_name', 'last_name', 'institution'] as const;

/** The form's fields, with what was typed (but for passwords) and what is wrong with it. */
export function registrationFields(input: FormInput | undefined, mistakes: Mistakes): readonly Field[] {
  return FIELDS.map((field) => ({
    ...field,
    value: field.type === 'password' ? '' : (input?.get(field.name) ?? ''),
    errors: mistakes.of(field.name),
  }));
}

/**
 * Looks for mistakes in a registration. The two passwords are not compared (quirk `password-confirm-unchecked`),
 * and whether the username is taken is left to the database.
 *
 * @source hirmeos/altmetrics: src/core/security.py:18-23; Flask-Security: forms.py `RegisterForm`
 */
export async function findRegistrationMistakes(world: World, input: FormInput): Promise<Mistakes> {
  const mistakes = new Mistakes();
  for (const name of PLAIN_FIELDS) {
    if (isBlank(input.get(name))) mistakes.add(name, 'This field is required.');
  }
  const email = input.get('email');
  if (isBlank(email)) {
    mistakes.add('email', 'Email not provided');
  } else {
    if (!isEmailAddress(email)) mistakes.add('email', 'Invalid email address');
    const holder = await findByLogin(world, email);
    if (holder !== undefined) mistakes.add('email', `${email} is already associated with an account.`);
  }
  mistakes.add('password', findPasswordMistake(input.get('password')));
  return mistakes;
}

function findPasswordMistake(password: string): string | undefined {
  if (isBlank(password)) return 'Password not provided';
  const length = [...password].length;
  const fits = length >= PASSWORD_LENGTH.least && length <= PASSWORD_LENGTH.most;
  return fits ? undefined : `Password must be at least ${PASSWORD_LENGTH.least} characters`;
}

export function toAccountRequest(input: FormInput): AccountRequest {
  return {
    email: input.get('email'),
    username: input.get('username'),
    firstName: input.get('first_name'),
    lastName: input.get('last_name'),
    institution: input.get('institution'),
    password: input.get('password'),
  };
}
