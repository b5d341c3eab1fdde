import type { components } from '../../generated/emulator-control.js';
import type { JournalEntry, JournalMessage, WholeJournalEntry } from '../../world/journal/journal.js';

type Schemas = components['schemas'];

/** An entry without what was sent. */
export function toWireRequest(entry: JournalEntry): Schemas['Request'] {
  const { id, at, service, operation, method, path, status, clientAddress } = entry;
  const { account, reason, because, rule, fault, effect } = entry;
  return {
    id,
    at: at.toISOString(),
    service,
    operation: operation ?? null,
    method,
    path,
    status,
    client_address: clientAddress,
    account: account ?? null,
    reason: reason ?? null,
    because,
    rule: rule ?? null,
    fault: fault ?? null,
    ...(effect === undefined ? {} : { effect }),
  };
}

/** An entry with headers and bodies. */
export function toWireWholeRequest(entry: WholeJournalEntry): Schemas['Request'] {
  return {
    ...toWireRequest(entry),
    url: entry.url,
    request: toWireMessage(entry.request),
    response: toWireMessage(entry.response),
  };
}

function toWireMessage({ headers, body }: JournalMessage): Schemas['SentMessage'] {
  return {
    headers: headers.map(([name, value]) => [name, value]),
    body: body === undefined ? null : { text: body.text ?? null, bytes: body.bytes, cut: body.isCut },
  };
}
