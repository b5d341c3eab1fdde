import { createHmac } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { controlClient } from '../../support/control-client.js';
import { EXPLORER, openEmulator, type TestEmulator } from '../../support/test-emulator.js';

const KEY = '0123456789abcdef0123456789abcdef';
const SECRET = '0178eec6221448cea012e9d41a4922ba';
const QUERY = 'filter[q]=the&page[size]=25';

let emulator: TestEmulator;
let send: ReturnType<typeof controlClient>;
beforeAll(async () => {
  emulator = await openEmulator();
  send = controlClient(emulator);
});
beforeEach(() => emulator.emulator.reset());

interface Pair {
  readonly key: string;
  readonly secret: string;
}

async function query({ key, secret }: Pair): Promise<Response> {
  const digest = createHmac('sha1', secret).update('q|the').digest('hex');
  return emulator.fetch(
    `${EXPLORER}/explorer/api/research_outputs?${encodeURI(QUERY)}&key=${key}&digest=${digest}`,
  );
}

describe('the Explorer API of a running emulator', () => {
  // docs/sources.md explorer 3, the recorded envelope
  it('answers a query that is signed with the secret of the default scenario', async () => {
    const response = await query({ key: KEY, secret: SECRET });
    expect(response.status).toBe(200);
    const body = await response.json();
    expect(Object.keys(body).sort()).toEqual(['data', 'included', 'links', 'meta']);
    expect(body.data).toHaveLength(25);
    expect(body.data[0]).toMatchObject({ type: 'research-output' });
    expect(body.meta.response).toMatchObject({ status: 'ok' });
  });

  it('answers as the live service at its own host', async () => {
    const request = new Request('https://www.altmetric.com/explorer/api/research_outputs');
    const response = await emulator.emulator.fetch(request);
    expect(response.status).toBe(400);
    expect(await response.json()).toHaveProperty('errors');
  });

  it('refuses a query that is signed with another secret', async () => {
    const response = await query({ key: KEY, secret: 'f'.repeat(32) });
    expect(response.status).toBe(400);
    expect(await response.json()).toHaveProperty('errors');
  });

  it('knows the old key and secret no more once they are replaced', async () => {
    const { body } = await send('POST', '/explorer/accounts/whole-database/reset');
    expect(body.key).toMatch(/^[0-9a-f]{32}$/);
    expect((await query({ key: KEY, secret: SECRET })).status).toBe(400);
    expect((await query({ key: KEY, secret: body.secret })).status).toBe(400);
    expect((await query(body)).status).toBe(200);
  });

  it('keeps key and digest out of the journal', async () => {
    await query({ key: KEY, secret: SECRET });
    const { body } = await send('GET', '/requests');
    const told = JSON.stringify(body);
    expect(told).toContain('key=<redacted>&digest=<redacted>');
    expect(told).not.toContain(KEY);
  });

  it('names in the journal the account that signed, and nobody where none did', async () => {
    await query({ key: KEY, secret: SECRET });
    await query({ key: KEY, secret: 'f'.repeat(32) });
    const { body } = await send('GET', '/requests?service=altmetric-explorer');
    expect(body.map(({ account }: { account: string | null }) => account)).toEqual(['whole-database', null]);
  });

  it('has an institutional account that has outputs of its own', async () => {
    const { body } = await send('GET', '/explorer');
    const pair: Pair = body.accounts[1];
    const digest = createHmac('sha1', pair.secret).update('scope|institution').digest('hex');
    const asked = `filter[scope]=institution&key=${pair.key}&digest=${digest}`;
    const response = await emulator.fetch(`${EXPLORER}/explorer/api/research_outputs?${encodeURI(asked)}`);
    expect(response.status).toBe(200);
    expect((await response.json()).data.length).toBeGreaterThan(0);
  });
});
