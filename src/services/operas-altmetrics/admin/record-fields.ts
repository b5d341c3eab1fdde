import type { FormInput } from '../forms/form-input.js';
import { isBlank, Mistakes } from '../forms/mistakes.js';
import type { Choice, RecordField } from '../pages/record-pages.js';
import { findInstant, RecordEntry, writeInstant } from './record-entry.js';
import type { Cell, Column, FieldRules, Recorded, RecordModel } from './record-model.js';

/** A form of a model: for which record, if there is one yet, and what was sent to it, if anything was. */
export interface RecordForm<R extends Recorded> {
  readonly model: RecordModel<R>;
  readonly choices: readonly Choice[];
  readonly record: R | undefined;
  readonly input?: FormInput;
}

type FieldColumn<R> = Column<R> & { readonly field: FieldRules };

/** `first_name` is shown as `First Name`. */
export function toLabel(name: string): string {
  return name.replaceAll('_', ' ').replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

/** The inputs of a form, filled with what was sent or else with the record. */
export function toFields<R extends Recorded>(
  form: RecordForm<R>,
  mistakes = new Mistakes(),
): readonly RecordField[] {
  return fieldColumns(form.model).map((column) => ({
    name: column.name,
    label: toLabel(column.name),
    kind: column.field.kind,
    required: column.field.required ?? false,
    values: toValues(form, column),
    choices: column.field.kind === 'choices' ? form.choices : [],
    errors: mistakes.of(column.name),
  }));
}

/**
 * Looks for mistakes in what was sent, before the model sees it.
 *
 * @param others  all records of the model, that of the form too
 * @source Flask-Admin 1.5.3: contrib/sqla/form.py, contrib/sqla/validators.py; WTForms 2.2: validators.py
 */
export function findRecordMistakes<R extends Recorded>(form: RecordForm<R>, others: readonly R[]): Mistakes {
  const mistakes = new Mistakes();
  for (const column of fieldColumns(form.model)) {
    const sent = form.input?.all(column.name) ?? [];
    const isTaken = (other: R) => other.id !== form.record?.id && column.of(other) === sent[0];
    const mistake =
      column.field.kind === 'choices'
        ? findMistakeInChoices(sent, form.choices)
        : findMistake(column.field, sent[0] ?? '', () => others.some(isTaken));
    mistakes.add(column.name, mistake);
  }
  return mistakes;
}

function fieldColumns<R extends Recorded>({ columns }: RecordModel<R>): readonly FieldColumn<R>[] {
  return columns.filter((column): column is FieldColumn<R> => column.field !== undefined);
}

function findMistakeInChoices(sent: readonly string[], choices: readonly Choice[]): string | undefined {
  const areOffered = sent.every((one) => choices.some(({ value }) => value === one));
  return areOffered ? undefined : 'Not a valid choice';
}

function findMistake(rules: FieldRules, text: string, isTaken: () => boolean): string | undefined {
  const { kind, required, maxLength, unique } = rules;
  if (required && text === '') return 'This field is required.';
  if (kind === 'flag' || isBlank(text)) return undefined;
  if (kind === 'instant') return findInstant(text) === undefined ? 'Not a valid datetime value' : undefined;
  if (unique && isTaken()) return 'Already exists.';
  const isTooLong = maxLength !== undefined && [...text].length > maxLength;
  return isTooLong ? `Field cannot be longer than ${maxLength} characters.` : undefined;
}

function toValues<R extends Recorded>(
  { input, record, choices }: RecordForm<R>,
  column: FieldColumn<R>,
): readonly string[] {
  const { name, field } = column;
  const held = record === undefined ? [] : cellToValues(column.of(record), choices);
  if (input === undefined) return held;
  if (field.kind === 'flag') return new RecordEntry(input, choices).flag(name) ? ['y'] : [];
  const sent = input.all(name);
  return field.kind === 'choices' || sent.length > 0 ? sent : held;
}

function cellToValues(cell: Cell, choices: readonly Choice[]): readonly string[] {
  if (typeof cell === 'string') return [cell];
  if (typeof cell === 'boolean') return cell ? ['y'] : [];
  if (cell === undefined) return [];
  if (cell instanceof Date) return [writeInstant(cell)];
  return choices.filter(({ label }) => cell.includes(label)).map(({ value }) => value);
}
