import { beforeAll, describe, expect, it } from 'vitest';
import { basic, USER } from '../support/altmetrics-client.js';
import { ORIGIN, openEmulator, type TestEmulator } from '../support/test-emulator.js';

let emulator: TestEmulator;
beforeAll(async () => {
  emulator = await openEmulator();
});

const fetchUrl = (url: string) =>
  emulator.emulator.fetch(new Request(url, { headers: { authorization: basic(USER) } }));

describe('a service', () => {
  it.each([
    ['below its prefix', `${ORIGIN}/operas/altmetrics/api/get_token`],
    ['below the prefix of a world', `${ORIGIN}/_world/default/operas/altmetrics/api/get_token`],
    ['by a path that only it has', `${ORIGIN}/api/get_token`],
    ['by the name of the real host', 'https://altmetrics.operas-eu.org/api/get_token'],
    ['by the real host and a port', 'http://altmetrics.operas-eu.org:4010/api/get_token'],
  ])('is found %s', async (_how, url) => {
    expect(await (await fetchUrl(url)).text()).toMatch(/^eyJ/);
  });

  it('answers its own 404 below its prefix', async () => {
    const response = await fetchUrl(`${ORIGIN}/operas/altmetrics/nope`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/html');
  });
});

describe('the rest', () => {
  it('is a problem that lists where the services are', async () => {
    const response = await fetchUrl(`${ORIGIN}/operas/altmetrics-not/api`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({
      detail: expect.stringContaining(`${ORIGIN}/operas/altmetrics`),
    });
  });

  it('has a page for people at its root', async () => {
    const text = await (await fetchUrl(`${ORIGIN}/`)).text();
    expect(text).toContain('<h1>altmetrics-emulator</h1>');
    expect(text).toContain('test.user@gmail.com');
  });
});

describe('the Date header', () => {
  it('tells the time of the world', async () => {
    const response = await emulator.fetch('/operas/altmetrics/api');
    expect(response.headers.get('date')).toBe('Fri, 01 Mar 2024 00:00:00 GMT');
  });
});
