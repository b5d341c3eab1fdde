import type { Mistake } from '../generated/validators.js';

/** How much of a wrong value is shown, in characters. */
const MAX_SHOWN = 100;

/** A scenario that can't be used: where, what is wrong there, and what would be right. Nothing of it applies. */
export class ScenarioError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ScenarioError';
  }
}

/**
 * Says in one line what is wrong with a value.
 *
 * @returns e.g. `accounts[2].state: "aproved" is not allowed; use registered, confirmed or approved`
 */
export function describeMistake(mistake: Mistake): string {
  const where = describePath(mistake.instancePath);
  const prefix = where === '' ? '' : `${where}: `;
  switch (mistake.keyword) {
    case 'enum':
      return `${prefix}${show(mistake.data)} is not allowed; use ${listChoices(mistake.params.allowedValues)}`;
    case 'additionalProperties':
      return `${prefix}"${String(mistake.params.additionalProperty)}" is not a known field`;
    case 'required':
      return `${prefix}"${String(mistake.params.missingProperty)}" is missing`;
    default:
      return `${prefix}${show(mistake.data)} ${mistake.message ?? 'is not valid'}`;
  }
}

/** A value as a person recognises it: its beginning, if it is long. */
function show(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

/** `/accounts/2/state` as people write it: `accounts[2].state`. */
function describePath(pointer: string): string {
  const parts = pointer.split('/').slice(1);
  return parts
    .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

function listChoices(values: unknown): string {
  if (!Array.isArray(values)) return String(values);
  const names = values.map(String);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
