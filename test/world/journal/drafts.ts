import type { JournalDraft, JournalMessage } from '../../../src/world/journal/journal.js';

const NOTHING: JournalMessage = { headers: [], body: undefined };

/** A request that was answered, with what a test has to say of it. */
export function draftOf(facts: Partial<JournalDraft> = {}): JournalDraft {
  return {
    at: new Date('2026-03-02T09:00:00Z'),
    service: 'altmetric-details',
    operation: 'getCounts',
    method: 'GET',
    path: '/v1/doi/10.1/x?key=<redacted>',
    status: 200,
    clientAddress: '127.0.0.1',
    account: undefined,
    reason: undefined,
    because: 'service',
    rule: undefined,
    fault: undefined,
    bytes: 1000,
    exchange: () => ({ url: 'http://127.0.0.1:4010/x', request: NOTHING, response: NOTHING }),
    ...facts,
  };
}
