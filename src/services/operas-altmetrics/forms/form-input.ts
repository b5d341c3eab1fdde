import type { Context } from 'hono';
import { ApiError } from '../api-error.js';
import type { AltmetricsEnv } from '../env.js';
import { Abort } from '../error-pages.js';
import { isJson, parseJson } from '../parse.js';

/** @source WTForms 2.2: fields/core.py `BooleanField.false_values` */
const FALSE_VALUES: readonly string[] = ['', 'false'];

/** What was sent to a form: its fields, and whether the answer is to be JSON too. */
export interface FormInput {
  readonly isJson: boolean;
  /** The field's first value, or nothing. */
  get(name: string): string;
  all(name: string): readonly string[];
  /** Whether a checkbox was ticked. */
  isTicked(name: string): boolean;
}

/**
 * Reads what a form, or a program in its place, sent.
 *
 * @throws Abort 400 for a JSON content type with a body that is no JSON, 500 for JSON that is no object
 * @throws ApiError 415 for a body of another type, 400 for one of several parts that does not say how to part it
 * @source Flask-API 1.1: request.py `_parse`, parsers.py
 */
export async function readForm(c: Context<AltmetricsEnv>): Promise<FormInput> {
  const contentType = c.req.header('content-type') ?? '';
  if (isJson(contentType)) return fromJson(parseJson(c.env.body, contentType));
  const isEmpty = contentType === '' || c.env.body.length === 0;
  return fromFields(isEmpty ? new FormData() : await readFields(c.env.body, contentType), false);
}

async function readFields(body: Uint8Array, contentType: string): Promise<FormData> {
  const [, type, parameters = ''] = /^\s*([^;]*?)\s*(?:;(.*))?$/s.exec(contentType.toLowerCase()) ?? [];
  if (type !== 'application/x-www-form-urlencoded' && type !== 'multipart/form-data') {
    throw new ApiError(415, 'Unsupported media type in the request Content-Type header.');
  }
  if (type === 'multipart/form-data' && !parameters.includes('boundary=')) {
    throw new ApiError(400, 'Multipart message missing boundary in Content-Type header');
  }
  try {
    return await new Response(Buffer.from(body), { headers: { 'Content-Type': contentType } }).formData();
  } catch {
    // Werkzeug reads what it can of a broken multipart body; nothing is the least that it can.
    return new FormData();
  }
}

function fromJson(value: unknown): FormInput {
  const isList = Array.isArray(value) && value.length > 0;
  if (typeof value !== 'object' || isList) throw new Abort(500);
  const fields = new FormData();
  for (const [name, member] of Object.entries(value ?? {})) {
    for (const one of Array.isArray(member) ? member : [member]) fields.append(name, String(one ?? ''));
  }
  return fromFields(fields, true);
}

function fromFields(fields: FormData, isJson: boolean): FormInput {
  const all = (name: string) => fields.getAll(name).filter((value) => typeof value === 'string');
  const get = (name: string) => all(name)[0] ?? '';
  return { isJson, all, get, isTicked: (name) => !FALSE_VALUES.includes(get(name)) };
}
