import type { components } from '../../../generated/operas-altmetrics.js';
import type { RegisteredOutput } from '../../../world/urisets/registered-output.js';
import type { OutputPage } from '../../../world/urisets/uriset-store.js';
import { writeSpaced } from '../render.js';

type UriItem = components['schemas']['UriItem'];

/** JSON of outputs that have not changed since: lists are put together from it. */
const written = new WeakMap<RegisteredOutput, string>();
const writtenPages = new WeakMap<
  OutputPage,
  { readonly next: string | undefined; readonly bytes: Uint8Array<ArrayBuffer> }
>();

/** A registered output as uriset shows it. */
export function toUriItem(output: RegisteredOutput): UriItem {
  return {
    raw: output.doi,
    urls: [...output.urls],
    last_checked: output.lastCheckedAt === undefined ? null : toIsoFormat(output.lastCheckedAt),
  };
}

/** {@link toUriItem} as JSON of the first kind; an output that changes is another object. */
export function writeUriItem(output: RegisteredOutput): string {
  const kept = written.get(output);
  if (kept !== undefined) return kept;
  const text = writeSpaced(toUriItem(output));
  written.set(output, text);
  return text;
}

/**
 * A page of the list as JSON of the first kind, kept as bytes while the page stays the same: a client that polls
 * gets them without anything being written again.
 *
 * @param next  where the next page is, if there is one
 */
export function writePage(page: OutputPage, next: string | undefined): Uint8Array<ArrayBuffer> {
  const kept = writtenPages.get(page);
  if (kept !== undefined && kept.next === next) return kept.bytes;
  const items = page.outputs.map(writeUriItem).join(', ');
  const link = next === undefined ? '' : `, "next": ${JSON.stringify(next)}`;
  const bytes = new TextEncoder().encode(`{"data": [${items}]${link}}`);
  writtenPages.set(page, { next, bytes });
  return bytes;
}

/** Python's `isoformat`: `+00:00` for UTC, and microseconds only where there are any. */
export function toIsoFormat(instant: Date): string {
  const [seconds, fraction] = instant.toISOString().slice(0, -1).split('.');
  return fraction === '000' ? `${seconds}+00:00` : `${seconds}.${fraction}000+00:00`;
}
