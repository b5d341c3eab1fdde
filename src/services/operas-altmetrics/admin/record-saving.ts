import type { Context } from 'hono';
import { ProblemError } from '../../../world/problem.js';
import { toRecordId } from '../../../world/storable.js';
import type { AltmetricsEnv } from '../env.js';
import { type FormInput, readForm } from '../forms/form-input.js';
import type { Mistakes } from '../forms/mistakes.js';
import { recordFormPage } from '../pages/record-pages.js';
import { RecordEntry } from './record-entry.js';
import { findRecordMistakes, type RecordForm, toFields, toLabel } from './record-fields.js';
import type { Recorded, RecordModel } from './record-model.js';
import { describeRefusal, RecordRefused } from './record-refused.js';
import { RecordVisit } from './record-visit.js';

/** @source Flask-Admin 1.5.3: model/base.py `create_view` */
export async function showNewForm<R extends Recorded>(
  c: Context<AltmetricsEnv>,
  model: RecordModel<R>,
): Promise<Response> {
  const records = await RecordVisit.admit(c, model);
  return showForm(records, await openForm(records, undefined));
}

/** @source Flask-Admin 1.5.3: model/base.py `create_view`; contrib/sqla/view.py `create_model` */
export async function createRecord<R extends Recorded>(
  c: Context<AltmetricsEnv>,
  model: RecordModel<R>,
): Promise<Response> {
  const records = await RecordVisit.admit(c, model);
  const input = await readForm(c);
  const form = await openForm(records, undefined, input);
  const mistakes = findRecordMistakes(form, await model.list(records.world));
  if (mistakes.any) return showForm(records, form, mistakes);
  const entry = new RecordEntry(input, form.choices);
  const created = await attempt(records, 'create', () => model.create(records.world, entry));
  if (created === undefined) return showForm(records, form);
  records.flash('success', 'Record was successfully created.');
  if (isPressed(input, '_add_another')) return records.redirect(records.ownPath);
  const url = records.returnPath(input);
  const ofRecord = records.path('edit/', { id: created.value.id, url });
  return records.redirect(isPressed(input, '_continue_editing') ? ofRecord : url);
}

/** @source Flask-Admin 1.5.3: model/base.py `edit_view` */
export async function showEditForm<R extends Recorded>(
  c: Context<AltmetricsEnv>,
  model: RecordModel<R>,
): Promise<Response> {
  const records = await RecordVisit.admit(c, model);
  const record = await findRecord(records);
  if (record === undefined) return records.redirect(records.returnPath());
  return showForm(records, await openForm(records, record));
}

/** @source Flask-Admin 1.5.3: model/base.py `edit_view`; contrib/sqla/view.py `update_model` */
export async function changeRecord<R extends Recorded>(
  c: Context<AltmetricsEnv>,
  model: RecordModel<R>,
): Promise<Response> {
  const records = await RecordVisit.admit(c, model);
  const input = await readForm(c);
  const url = records.returnPath(input);
  const record = await findRecord(records);
  if (record === undefined) return records.redirect(url);
  const form = await openForm(records, record, input);
  const mistakes = findRecordMistakes(form, await model.list(records.world));
  if (mistakes.any) return showForm(records, form, mistakes);
  const entry = new RecordEntry(input, form.choices);
  const changed = await attempt(records, 'update', () => model.change(records.world, record, entry));
  if (changed === undefined) return showForm(records, form);
  records.flash('success', 'Record was successfully saved.');
  if (isPressed(input, '_add_another')) return records.redirect(records.path('new/', { url }));
  return records.redirect(isPressed(input, '_continue_editing') ? records.ownPath : url);
}

/** The record that the address names; leaves a message if there is none of that number. */
async function findRecord<R extends Recorded>(records: RecordVisit<R>): Promise<R | undefined> {
  const id = records.query.get('id');
  if (id === null) return undefined;
  const record = await records.model.find(records.world, toRecordId(id));
  if (record === undefined) records.flash('error', 'Record does not exist.');
  return record;
}

async function openForm<R extends Recorded>(
  { model, world }: RecordVisit<R>,
  record: R | undefined,
  input?: FormInput,
): Promise<RecordForm<R>> {
  const form = { model, record, choices: await model.choices(world) };
  return input === undefined ? form : { ...form, input };
}

function showForm<R extends Recorded>(
  records: RecordVisit<R>,
  form: RecordForm<R>,
  mistakes?: Mistakes,
): Promise<Response> {
  const title = `${form.record === undefined ? 'Create' : 'Edit'} ${toLabel(form.model.name)}`;
  const body = recordFormPage({
    title,
    fields: toFields(form, mistakes),
    returnPath: records.returnPath(form.input),
  });
  return records.page(title, body);
}

/**
 * Tries to save. Flask-Admin catches whatever goes wrong in the model or its database, and tells the visitor.
 *
 * @returns what was saved, or undefined once the visitor has been told why not
 */
async function attempt<R extends Recorded, Saved>(
  records: RecordVisit<R>,
  verb: 'create' | 'update',
  save: () => Promise<Saved>,
): Promise<{ readonly value: Saved } | undefined> {
  try {
    return { value: await save() };
  } catch (error) {
    const said = error instanceof RecordRefused ? error.message : describeProblem(error);
    if (said === undefined) throw error;
    records.flash('error', `Failed to ${verb} record. ${said}`);
    return undefined;
  }
}

function describeProblem(error: unknown): string | undefined {
  return error instanceof ProblemError ? describeRefusal(error.problem) : undefined;
}

function isPressed(input: FormInput, button: '_add_another' | '_continue_editing'): boolean {
  return input.all(button).length > 0;
}
