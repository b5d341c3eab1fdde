import { html } from 'hono/html';
import type { Html } from './layout.js';

/** One input of a form, with what was typed and what is wrong with it. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'password' | 'checkbox' | 'hidden';
  readonly required: boolean;
  readonly value: string;
  readonly errors: readonly string[];
}

interface FormOptions {
  readonly name: string;
  readonly action: string;
  readonly fields: readonly Field[];
  readonly submit: string;
}

/** A form that posts; each field is followed by its errors. */
export function form({ name, action, fields, submit }: FormOptions): Html {
  return html`<form action="${action}" method="POST" name="${name}">
        ${fields.map((field) => (field.type === 'hidden' ? hiddenInput(field) : labelledInput(field)))}
        <input type="submit" value="${submit}">
      </form>`;
}

/** Quirk `csrf-failure-is-silent`: errors of a hidden field are not shown. */
function hiddenInput({ name, value }: Field): Html {
  return html`<input id="${name}" name="${name}" type="hidden" value="${value}">
        `;
}

function labelledInput({ name, label, type, required, value, errors }: Field): Html {
  const shownValue = type === 'checkbox' ? 'y' : value;
  return html`<p><label for="${name}">${label}</label>
        <input id="${name}" name="${name}"${required ? html` required` : ''} type="${type}" value="${shownValue}">${errorList(errors)}</p>
        `;
}

function errorList(errors: readonly string[]): Html | string {
  if (errors.length === 0) return '';
  return html`
        <ul>${errors.map((error) => html`<li>${error}</li>`)}</ul>`;
}
