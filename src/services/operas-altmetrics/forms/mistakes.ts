import { jsonify } from '../render.js';

/** What is wrong with a form, field by field, in the words of the real service. */
export class Mistakes {
  readonly #of = new Map<string, string[]>();

  add(field: string, message: string | undefined): void {
    if (message === undefined) return;
    this.#of.set(field, [...this.of(field), message]);
  }

  of(field: string): readonly string[] {
    return this.#of.get(field) ?? [];
  }

  get any(): boolean {
    return this.#of.size > 0;
  }

  /** As a program that posted JSON gets them. */
  toResponse(): Response {
    return jsonify({ meta: { code: 400 }, response: { errors: Object.fromEntries(this.#of) } }, 400);
  }
}

/** Nothing but white space counts as nothing. */
export function isBlank(value: string): boolean {
  return value.trim() === '';
}
