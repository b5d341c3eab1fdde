import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { controlClient } from '../support/control-client.js';
import { DETAILS, ORIGIN, openEmulator, type TestEmulator } from '../support/test-emulator.js';

const COUNTS = `${DETAILS}/v1/doi/10.1038/480426a?key=counts-only-key`;

let emulator: TestEmulator;
let send: ReturnType<typeof controlClient>;
beforeAll(async () => {
  emulator = await openEmulator();
  send = controlClient(emulator);
});
beforeEach(() => emulator.emulator.reset());

async function ask(init?: RequestInit): Promise<string | null> {
  const { headers } = await emulator.emulator.fetch(ORIGIN + COUNTS, init);
  return headers.get('x-emulator-fault');
}

describe('an answer', () => {
  it.each([
    ['a status', { status: 503 }],
    ['a status with headers of its own', { status: 429, headers: { 'x-emulator-fault': 'other' } }],
    ['a body that breaks off', { cut_after_bytes: 5 }],
    ['a body that is no JSON', { malformed_json: true }],
    ['a body that stalls', { stall_after_bytes: 5 }],
  ])('says which fault gave it %s', async (_what, fault) => {
    await send('PUT', '/faults/the-culprit', fault);
    expect(await ask()).toBe('the-culprit');
  });

  it.each([
    ['comes late', { latency: 1 }],
    ['trickles', { trickle: { bytes_per_second: 1_000_000 } }],
    ['is too short to be cut', { cut_after_bytes: 1_000_000 }],
  ])('is the service’s own when it %s', async (_what, fault) => {
    await send('PUT', '/faults/harmless', fault);
    expect(await ask()).toBeNull();
  });

  it('is the service’s own when it has no body to spoil', async () => {
    await send('PUT', '/faults/harmless', { malformed_json: true });
    expect(await ask({ method: 'HEAD' })).toBeNull();
  });

  it('is the service’s own without faults', async () => {
    expect(await ask()).toBeNull();
  });
});
