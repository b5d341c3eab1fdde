import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { createEmulator, type Emulator, type EmulatorOptions } from '../../src/emulator/index.js';

const opened: Emulator[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((emulator) => emulator.close()));
});

async function listen(options: EmulatorOptions = {}): Promise<Emulator> {
  const emulator = await createEmulator({ port: 0, ...options });
  opened.push(emulator);
  await emulator.listen();
  return emulator;
}

/** Asks with headers that `fetch` would not let through. */
function statusOf(
  emulator: Emulator,
  headers: Record<string, string>,
  path = '/_emulator/clock',
): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(emulator.url + path, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', reject).end();
  });
}

describe('the control API on loopback', () => {
  it('takes requests without a token, under any name of loopback', async () => {
    const emulator = await listen();
    const port = new URL(emulator.url).port;
    expect(emulator.controlToken).toBeUndefined();
    expect(await statusOf(emulator, {})).toBe(200);
    expect(await statusOf(emulator, { host: `localhost:${port}`, origin: `http://localhost:${port}` })).toBe(
      200,
    );
  });

  it.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:1' },
    { host: 'evil.example' },
    { host: 'evil.example:4010', origin: 'http://evil.example:4010' },
    { host: 'localhost.evil.example' },
    { host: 'altmetrics.operas-eu.org' },
  ])('refuses %j', async (headers) => {
    expect(await statusOf(await listen(), headers)).toBe(403);
  });

  it('leaves the services open to browsers of other sites', async () => {
    const path = '/operas/altmetrics/demo/widget';
    expect(await statusOf(await listen(), { origin: 'https://publisher.example' }, path)).toBe(200);
  });

  it('asks for a token if it was given one', async () => {
    const emulator = await listen({ controlToken: 'sesame' });
    expect(await statusOf(emulator, {})).toBe(401);
    expect(await statusOf(emulator, { authorization: 'Bearer wrong' })).toBe(401);
    expect(await statusOf(emulator, { authorization: 'Bearer sesame' })).toBe(200);
  });
});

describe('the control API on other addresses', () => {
  it('asks for a token that it makes up', async () => {
    const emulator = await listen({ host: '0.0.0.0' });
    expect(emulator.controlToken).toMatch(/^[\w-]{32}$/);
    expect(await statusOf(emulator, {})).toBe(401);
    const authorization = `Bearer ${emulator.controlToken}`;
    expect(await statusOf(emulator, { authorization })).toBe(200);
    expect(await statusOf(emulator, { authorization, host: 'emulator:4010' })).toBe(200);
    expect(await statusOf(emulator, { authorization, origin: 'https://evil.example' })).toBe(403);
  });

  it('makes another token for each server', async () => {
    const [first, second] = await Promise.all([listen({ host: '0.0.0.0' }), listen({ host: '0.0.0.0' })]);
    expect(first?.controlToken).not.toBe(second?.controlToken);
  });
});

describe('the control API in process', () => {
  it('trusts whoever holds the emulator', async () => {
    const emulator = await createEmulator({ controlToken: 'sesame' });
    const response = await emulator.fetch(new Request('http://any.name/_emulator/clock'));
    expect(response.status).toBe(200);
  });
});
