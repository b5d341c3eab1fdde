import type { Context } from 'hono';
import { toRecordId } from '../../../world/storable.js';
import type { AltmetricsEnv } from '../env.js';
import { type FormInput, readForm } from '../forms/form-input.js';
import type { Recorded, RecordModel } from './record-model.js';
import { RecordVisit } from './record-visit.js';

/** @source Flask-Admin 1.5.3: model/base.py `delete_view` */
export async function deleteRecord<R extends Recorded>(
  c: Context<AltmetricsEnv>,
  model: RecordModel<R>,
): Promise<Response> {
  const records = await RecordVisit.admit(c, model);
  const input = await readForm(c);
  const id = input.get('id');
  if (id === '') {
    records.flash('error', 'Failed to delete record. Id: This field is required.');
  } else if (await model.remove(records.world, toRecordId(id))) {
    records.flash('success', sayDeleted(1));
  } else {
    records.flash('error', 'Record does not exist.');
  }
  return records.redirect(records.returnPath(input));
}

/** @source Flask-Admin 1.5.3: actions.py `handle_action`; contrib/sqla/view.py `action_delete` */
export async function runAction<R extends Recorded>(
  c: Context<AltmetricsEnv>,
  model: RecordModel<R>,
): Promise<Response> {
  const records = await RecordVisit.admit(c, model);
  const input = await readForm(c);
  const action = input.get('action');
  if (action === 'delete') {
    records.flash('success', sayDeleted(await deleteChosen(records, input)));
  } else if (action === '') {
    records.flash('error', 'Failed to perform action. Action: This field is required.');
  }
  return records.redirect(records.returnPath(input));
}

/** All numbers are read before the first record goes: one that is none keeps all. */
async function deleteChosen<R extends Recorded>(records: RecordVisit<R>, input: FormInput): Promise<number> {
  let count = 0;
  for (const id of input.all('rowid').map(toRecordId)) {
    if (await records.model.remove(records.world, id)) count += 1;
  }
  return count;
}

function sayDeleted(count: number): string {
  return count === 1 ? 'Record was successfully deleted.' : `${count} records were successfully deleted.`;
}
