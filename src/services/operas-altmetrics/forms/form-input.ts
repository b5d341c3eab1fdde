import type { Context } from 'hono';
import type { AltmetricsEnv } from '../env.js';
import { isJson, parseJson } from '../parse.js';
import { Abort } from '../wire-error.js';

/** What was sent to a form: its fields, and whether the answer is to be JSON too. */
export interface FormInput {
  readonly isJson: boolean;
  /** The field's first value, or nothing. */
  get(name: string): string;
  all(name: string): readonly string[];
}

/**
 * Reads what a form, or a program in its place, sent. Other content types count as an empty form.
 *
 * @throws Abort 400 for a JSON content type with a body that is no JSON, 500 for JSON that is no object
 */
export async function readForm(c: Context<AltmetricsEnv>): Promise<FormInput> {
  const contentType = c.req.header('content-type');
  if (isJson(contentType)) return fromJson(parseJson(c.env.body, contentType));
  const fields = await readFields(c.env.body, contentType ?? '');
  return fromFields(fields, false);
}

async function readFields(body: Uint8Array, contentType: string): Promise<FormData> {
  if (!/^\s*(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(contentType))
    return new FormData();
  try {
    return await new Response(Buffer.from(body), { headers: { 'Content-Type': contentType } }).formData();
  } catch {
    // Werkzeug reads what it can of a broken multipart body; nothing is the least that it can.
    return new FormData();
  }
}

function fromJson(value: unknown): FormInput {
  if (typeof value !== 'object') throw new Abort(500);
  const fields = new FormData();
  for (const [name, member] of Object.entries(value ?? {})) {
    for (const one of Array.isArray(member) ? member : [member]) fields.append(name, String(one ?? ''));
  }
  return fromFields(fields, true);
}

function fromFields(fields: FormData, isJson: boolean): FormInput {
  const all = (name: string) => fields.getAll(name).filter((value) => typeof value === 'string');
  return { isJson, all, get: (name) => all(name)[0] ?? '' };
}
