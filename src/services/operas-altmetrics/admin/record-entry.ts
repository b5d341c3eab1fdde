import { isStorable } from '../../../world/storable.js';
import type { FormInput } from '../forms/form-input.js';
import type { Choice } from '../pages/record-pages.js';
import { RecordRefused } from './record-refused.js';

const UNSTORABLE = 'A string literal cannot contain NUL (0x00) characters.';
const DATE_TIME = /^(\d{4})-(\d{1,2})-(\d{1,2})\s+(\d{1,2}):(\d{1,2}):(\d{1,2})$/;

/**
 * What was entered into a record's form. A text or instant that was not sent keeps what it was; a checkbox or
 * list of choices that was not sent is empty, as a browser sends it.
 *
 * @source WTForms 2.2: fields/core.py `StringField`, `BooleanField`, `DateTimeField`
 */
export class RecordEntry {
  readonly #input: FormInput;
  readonly #choices: readonly Choice[];

  constructor(input: FormInput, choices: readonly Choice[]) {
    this.#input = input;
    this.#choices = choices;
  }

  /** @throws RecordRefused for what the database driver doesn't pass on */
  text(name: string, before: string): string {
    const text = this.#input.all(name)[0] ?? before;
    if (!isStorable(text)) throw new RecordRefused(UNSTORABLE);
    return text;
  }

  flag(name: string): boolean {
    return this.#input.isTicked(name);
  }

  instant(name: string, before: Date | undefined): Date | undefined {
    const text = this.#input.all(name)[0];
    return text === undefined ? before : findInstant(text);
  }

  /** Labels, in the order of the choices. */
  chosen(name: string): readonly string[] {
    const values = this.#input.all(name);
    return this.#choices.filter(({ value }) => values.includes(value)).map(({ label }) => label);
  }
}

/**
 * Reads an instant in UTC as `%Y-%m-%d %H:%M:%S`.
 *
 * @returns undefined for anything else, days that no month has included
 */
export function findInstant(text: string): Date | undefined {
  const [, year, ...rest] = DATE_TIME.exec(text) ?? [];
  if (year === undefined || year === '0000') return undefined;
  const [month, day, hour, minute, second] = rest.map((part) => part.padStart(2, '0'));
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const instant = new Date(iso);
  // The 30th of February would become a day in March.
  return Number.isFinite(instant.getTime()) && instant.toISOString() === iso ? instant : undefined;
}

/** Writes an instant as {@link findInstant} reads it; fractions of a second are lost. */
export function writeInstant(instant: Date): string {
  return instant.toISOString().slice(0, 19).replace('T', ' ');
}
