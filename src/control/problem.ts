import { STATUS_CODES } from 'node:http';

/**
 * An answer that says what is wrong, in words.
 *
 * @param detail  one sentence for the person who reads it
 * @source RFC 9457
 */
export function problem(status: number, detail: string): Response {
  const body = { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, detail };
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });
}

/** Thrown where a control request can't be done; ends as a {@link problem}. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, detail: string) {
    super(detail);
    this.name = 'Refusal';
    this.status = status;
  }
}
