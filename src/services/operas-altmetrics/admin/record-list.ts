import type { Context } from 'hono';
import type { AltmetricsEnv } from '../env.js';
import { recordListPage } from '../pages/record-pages.js';
import { writeInstant } from './record-entry.js';
import { toLabel } from './record-fields.js';
import type { Cell, Column, Recorded, RecordModel } from './record-model.js';
import { RecordVisit } from './record-visit.js';

const PAGE_SIZE = 20;

/** Which part of a list is asked for, in which order. */
interface ListView {
  readonly page: number | undefined;
  /** Index of a column. */
  readonly sort: number | undefined;
  readonly desc: 1 | undefined;
}

/** @source Flask-Admin 1.5.3: model/base.py `index_view`, `_get_list_extra_args` */
export async function listRecords<R extends Recorded>(
  c: Context<AltmetricsEnv>,
  model: RecordModel<R>,
): Promise<Response> {
  const records = await RecordVisit.admit(c, model);
  const view = readListView(records.query);
  const columns = model.columns.filter(({ isInList }) => isInList);
  const all = await model.list(records.world);
  const sorted = sort(all, view.sort === undefined ? undefined : columns[view.sort], view.desc === 1);
  const page = view.page ?? 0;
  const returnPath = records.path('', { ...view });
  const toPage = (number: number) => records.path('', { ...view, page: number || undefined });
  const body = recordListPage({
    count: all.length,
    newPath: records.path('new/', { url: returnPath }),
    deletePath: records.path('delete/'),
    actionPath: records.path('action/'),
    returnPath,
    previousPath: page > 0 ? toPage(page - 1) : undefined,
    nextPath: (page + 1) * PAGE_SIZE < all.length ? toPage(page + 1) : undefined,
    columns: columns.map(({ name }, index) => ({
      label: toLabel(name),
      sortPath: records.path('', { ...view, sort: index, desc: invert(view, index) }),
    })),
    rows: sorted.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE).map((record) => ({
      id: record.id,
      editPath: records.path('edit/', { id: record.id, url: returnPath }),
      cells: columns.map((column) => writeCell(column.of(record))),
    })),
  });
  return records.page(`${toLabel(model.name)} - Altmetrics`, body);
}

function readListView(query: URLSearchParams): ListView {
  return {
    page: findCount(query.get('page')) || undefined,
    sort: findCount(query.get('sort')),
    desc: findCount(query.get('desc')) ? 1 : undefined,
  };
}

/** What is no number from 0 counts as not said. */
function findCount(text: string | null): number | undefined {
  return text !== null && /^\s*\+?\d{1,9}\s*$/.test(text) ? Number(text) : undefined;
}

/** The column that a list is sorted by sorts it the other way around. */
function invert({ sort, desc }: ListView, index: number): 1 | undefined {
  return sort === index && desc === undefined ? 1 : undefined;
}

function sort<R>(records: readonly R[], column: Column<R> | undefined, descending: boolean): readonly R[] {
  if (column === undefined) return records;
  const direction = descending ? -1 : 1;
  return [...records].sort((a, b) => direction * compare(column.of(a), column.of(b)));
}

/** As PostgreSQL sorts: nothing comes after everything. */
function compare(a: Cell, b: Cell): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return Number(a > b) - Number(a < b);
}

function writeCell(cell: Cell): string {
  if (cell instanceof Date) return writeInstant(cell);
  if (typeof cell === 'boolean') return cell ? 'True' : 'False';
  return cell === undefined ? '' : String(cell);
}
