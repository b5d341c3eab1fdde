import { fromPlain, toPlain } from '../state/plain.js';
import type { Plain } from '../state/room.js';
import type { JournalDraft, JournalEntry, JournalExchange, WholeJournalEntry } from './journal.js';

/** Copies what an entry tells, without what was sent. */
export function toEntry(id: number, draft: JournalDraft): JournalEntry {
  const { at, service, operation, method, path, status } = draft;
  const { clientAddress, account, reason, because, rule, fault, effect } = draft;
  const asked = { id, at, service, operation, method, path, status };
  return { ...asked, clientAddress, account, reason, because, rule, fault, effect };
}

/** The same with what was sent. */
export function toWholeEntry(id: number, draft: JournalDraft): WholeJournalEntry {
  return { ...toEntry(id, draft), ...draft.exchange() };
}

/** An entry as it is written down: nothing secret is in it. */
export function toRow(id: number, draft: JournalDraft): Plain {
  return toPlain(toWholeEntry(id, draft));
}

/** Reads what {@link toRow} wrote. @throws Error for what is no entry */
export function fromRow(row: Plain): { readonly id: number; readonly draft: JournalDraft } {
  const entry = fromPlain(row);
  if (!isEntry(entry)) throw new Error('The journal has a row that is no entry');
  const { url, request, response } = entry;
  const exchange: JournalExchange = { url, request, response };
  const whole = {
    operation: undefined,
    account: undefined,
    reason: undefined,
    rule: undefined,
    fault: undefined,
    effect: undefined,
  };
  const draft = { ...whole, ...entry, bytes: JSON.stringify(row).length * 2, exchange: () => exchange };
  return { id: entry.id, draft };
}

function isEntry(value: unknown): value is WholeJournalEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { id, at, service, method, path, status, url, request, response } =
    value as Partial<WholeJournalEntry>;
  const texts = [service, method, path, url];
  return (
    Number.isInteger(id) &&
    at instanceof Date &&
    typeof status === 'number' &&
    texts.every((text) => typeof text === 'string') &&
    Array.isArray(request?.headers) &&
    Array.isArray(response?.headers)
  );
}
