import { type Context, Hono } from 'hono';
import type { AltmetricsEnv } from '../env.js';
import { Abort } from '../error-pages.js';
import { addResource } from '../resource.js';
import { listRecords } from './record-list.js';
import type { Recorded, RecordModel } from './record-model.js';
import { roleRecords } from './record-model-role.js';
import { uriRecords } from './record-model-uri.js';
import { userRecords } from './record-model-user.js';
import { deleteRecord, runAction } from './record-removal.js';
import { changeRecord, createRecord, showEditForm, showNewForm } from './record-saving.js';
import { RecordVisit } from './record-visit.js';

type View = <R extends Recorded>(c: Context<AltmetricsEnv>, model: RecordModel<R>) => Promise<Response>;
type Operation = NonNullable<Parameters<typeof addResource>[1]['GET']>;

/** `/admin/user/`, `/admin/role/` and `/admin/uri/`: the record pages of Flask-Admin. */
export function recordRoutes(): Hono<AltmetricsEnv> {
  const app = new Hono<AltmetricsEnv>();
  addRecordPages(app, roleRecords);
  addRecordPages(app, userRecords);
  addRecordPages(app, uriRecords);
  return app;
}

function addRecordPages<R extends Recorded>(app: Hono<AltmetricsEnv>, model: RecordModel<R>): void {
  const answer = (operation: Operation['operation'], view: View): Operation => ({
    operation,
    steps: [(c: Context<AltmetricsEnv>) => view(c, model)],
  });
  const add = (page: string, methods: { readonly GET?: Operation; readonly POST?: Operation }) =>
    addResource(app, { paths: [`/admin/${model.name}/${page}`], redirectsToSlash: true, ...methods });

  add('', { GET: answer('listRecords', listRecords) });
  add('new/', { GET: answer('showNewRecordForm', showNewForm), POST: answer('createRecord', createRecord) });
  add('edit/', { GET: answer('showRecordForm', showEditForm), POST: answer('updateRecord', changeRecord) });
  add('details/', { GET: answer('showRecord', leaveDetails) });
  add('delete/', { POST: answer('deleteRecord', deleteRecord) });
  add('action/', { POST: answer('runRecordAction', runAction) });
  add('export/:type/', { GET: answer('exportRecords', refuseExport) });
  add('ajax/lookup/', { GET: answer('lookUpRelated', findNothing) });
  add('ajax/update/', { POST: answer('updateRecordInList', findNothing) });
}

/** The page with details is off. */
async function leaveDetails<R extends Recorded>(
  c: Context<AltmetricsEnv>,
  model: RecordModel<R>,
): Promise<Response> {
  const records = await RecordVisit.admit(c, model);
  return records.redirect(records.returnPath());
}

async function refuseExport<R extends Recorded>(
  c: Context<AltmetricsEnv>,
  model: RecordModel<R>,
): Promise<Response> {
  const records = await RecordVisit.admit(c, model);
  records.flash('error', 'Permission denied.');
  return records.redirect(records.returnPath());
}

/** No model has fields or columns that are filled this way. */
async function findNothing<R extends Recorded>(
  c: Context<AltmetricsEnv>,
  model: RecordModel<R>,
): Promise<Response> {
  await RecordVisit.admit(c, model);
  throw new Abort(404);
}
