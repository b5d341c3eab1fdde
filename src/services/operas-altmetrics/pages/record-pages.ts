import { html } from 'hono/html';
import type { Html } from './layout.js';

/** One of the things that a field lets choose from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One input of a record's form, with what it holds and what is wrong with it. */
export interface RecordField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'flag' | 'instant' | 'choices';
  readonly required: boolean;
  /** One text; `y` or nothing for a checkbox; the values of what is chosen. */
  readonly values: readonly string[];
  readonly choices: readonly Choice[];
  readonly errors: readonly string[];
}

interface ListRow {
  readonly id: number;
  readonly editPath: string;
  readonly cells: readonly string[];
}

/** A page of a list. All paths include the service's prefix. */
interface RecordList {
  /** Of all records, on whatever page. */
  readonly count: number;
  readonly newPath: string;
  readonly deletePath: string;
  readonly actionPath: string;
  /** Of this very page. */
  readonly returnPath: string;
  readonly previousPath: string | undefined;
  readonly nextPath: string | undefined;
  readonly columns: readonly { readonly label: string; readonly sortPath: string }[];
  readonly rows: readonly ListRow[];
}

interface RecordFormView {
  readonly title: string;
  readonly fields: readonly RecordField[];
  readonly returnPath: string;
}

/** The records of a model, each with a checkbox for the action below the table. */
export function recordListPage(list: RecordList): Html {
  const { count, newPath, actionPath, returnPath, previousPath, nextPath, columns, rows } = list;
  return html`<p>List (${count}) <a href="${newPath}">Create</a></p>
      <table>
        <tr><th></th><th></th>${columns.map(({ label, sortPath }) => html`<th><a href="${sortPath}">${label}</a></th>`)}</tr>
        ${rows.map((row) => listRow(row, list))}
      </table>
      ${rows.length === 0 ? html`<p>There are no items in the table.</p>` : ''}
      <form id="action_form" action="${actionPath}" method="POST">
        <input name="url" type="hidden" value="${returnPath}">
        <input name="action" type="hidden" value="delete">
        <input type="submit" value="Delete selected records">
      </form>
      <p>${pageLink('Previous', previousPath)} ${pageLink('Next', nextPath)}</p>`;
}

function listRow({ id, editPath, cells }: ListRow, { deletePath, returnPath }: RecordList): Html {
  return html`<tr><td><input type="checkbox" name="rowid" value="${id}" form="action_form"></td><td><a href="${editPath}">Edit</a>
          <form action="${deletePath}" method="POST"><input name="id" type="hidden" value="${id}"><input name="url" type="hidden" value="${returnPath}"><input type="submit" value="Delete"></form></td>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>
        `;
}

function pageLink(label: string, path: string | undefined): Html | string {
  return path === undefined ? '' : html`<a href="${path}">${label}</a>`;
}

/** The form of a record. It posts to its own address, so that `id` and `url` stay. */
export function recordFormPage({ title, fields, returnPath }: RecordFormView): Html {
  return html`<h1>${title}</h1>
      <form action="" method="POST">
        ${fields.map(labelledField)}
        <input type="submit" value="Save">
        <input name="_add_another" type="submit" value="Save and Add Another">
        <input name="_continue_editing" type="submit" value="Save and Continue Editing">
        <a href="${returnPath}">Cancel</a>
      </form>`;
}

function labelledField(field: RecordField): Html {
  const { name, label, errors } = field;
  const list = errors.length === 0 ? '' : html`<ul>${errors.map((error) => html`<li>${error}</li>`)}</ul>`;
  return html`<p><label for="${name}">${label}</label>
        ${control(field)}${list}</p>
        `;
}

function control({ name, kind, required, values, choices }: RecordField): Html {
  const [value = ''] = values;
  if (kind === 'choices') {
    const options = choices.map((choice) => {
      const selected = values.includes(choice.value) ? html` selected` : '';
      return html`<option value="${choice.value}"${selected}>${choice.label}</option>`;
    });
    return html`<select id="${name}" name="${name}" multiple>${options}</select>`;
  }
  if (kind === 'flag') {
    return html`<input id="${name}" name="${name}" type="checkbox" value="y"${value === '' ? '' : html` checked`}>`;
  }
  return html`<input id="${name}" name="${name}"${required ? html` required` : ''} type="text" value="${value}">`;
}
