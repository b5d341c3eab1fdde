import { describe, expect, it } from 'vitest';
import type { StepInScenario } from '../../../src/scenarios/steps-document.js';
import { type Answerer, ask, openStub, replayOn } from './stub.js';

/** Counts what it is asked. */
function counting(): Answerer {
  let count = 0;
  return ({ url }, response) => {
    count += 1;
    response.end(JSON.stringify({ count, url, more: count < 5 ? `/p${count + 1}` : undefined }));
  };
}

describe('a story', () => {
  it('uses what was captured: from JSON with its type, from a header, from the text', async () => {
    const { url, got } = await openStub((_got, response) => {
      response.writeHead(200, { Location: '/there' }).end('{"n": 7, "link": "http://x/confirm/abc.d"}');
    });
    const report = await replayOn(url, [
      ask('/a', {
        capture: {
          n: '$.n',
          place: { header: 'location' },
          code: { matches: 'confirm/([^"]+)' },
          all: { text: true },
        },
      }),
      ask('{{place}}/{{code}}?n={{n}}', { expect: { json: { '$.n': '{{n}}' }, text: '{{all}}' } }),
    ]);
    expect(report.passed).toBe(2);
    expect(got[1]?.url).toBe('/there/abc.d?n=7');
  });

  it('fails where what is to be captured is not there, and skips what needs it', async () => {
    const { url } = await openStub((_got, response) => response.end('{}'));
    const report = await replayOn(url, [
      ask('/a', { name: 'gets a number', capture: { n: '$.n' } }),
      ask('/{{n}}'),
      ask('/c'),
    ]);
    expect(report.steps).toMatchObject([
      {
        outcome: 'failed',
        failures: [{ what: 'capture n', expected: 'something at $.n', actual: 'nothing' }],
      },
      { outcome: 'skipped', reason: '{{n}} is missing, because "gets a number" failed' },
      { outcome: 'passed' },
    ]);
  });

  it('repeats a step and counts, as one step of the report', async () => {
    const { url, got } = await openStub(counting());
    const repeat = { times: 1000, as: 'page', from: 0 };
    const report = await replayOn(url, [ask('/?page={{page}}', { repeat })]);
    expect(report.steps).toMatchObject([{ outcome: 'passed', times: 1000, path: '/?page=999' }]);
    expect(got.length).toBe(1000);
  });

  it('says what goes where when it waits for something with `expect`', async () => {
    const { url } = await openStub(counting());
    const until = { json: { '$.count': { at_least: 3 } } };
    const report = await replayOn(url, [ask('/', { expect: { status: 404 }, repeat: { until } })]);
    expect(report.steps[0]?.failures).toMatchObject([
      { what: 'status', note: '`expect` is checked each time; what is waited for goes below `until`' },
    ]);
  });

  it('repeats a step until something has come', async () => {
    const { url } = await openStub(counting());
    const until = { json: { '$.count': { at_least: 3 } } };
    const report = await replayOn(url, [ask('/', { repeat: { until } })]);
    expect(report.steps).toMatchObject([{ outcome: 'passed', times: 3 }]);
  });

  it('follows links from page to page', async () => {
    const { url, got } = await openStub(counting());
    const capture = { next: '$.more' };
    await replayOn(url, [
      ask('/p1', { capture }),
      ask('{{next}}', { capture, repeat: { until: { json: { '$.more': { absent: true } } } } }),
    ]);
    expect(got.map((one) => one.url)).toEqual(['/p1', '/p2', '/p3', '/p4', '/p5']);
  });

  it('says what did not come in all the times', async () => {
    const { url } = await openStub(counting());
    const until = { json: { '$.count': 9 } };
    const report = await replayOn(url, [ask('/', { repeat: { until, at_most: 4 } })]);
    expect(report.steps).toMatchObject([
      { outcome: 'failed', times: 4, failures: [{ what: 'until $.count', expected: '9', actual: '4' }] },
    ]);
  });

  it('says at which time a repeated step failed', async () => {
    const { url } = await openStub(counting());
    const step = ask('/', { repeat: { times: 9 }, expect: { json: { '$.count': { below: 4 } } } });
    expect((await replayOn(url, [step])).steps).toMatchObject([{ outcome: 'failed', times: 4 }]);
  });

  it('ends at the first failure, if it is told to', async () => {
    const { url } = await openStub(counting());
    const failing = ask('/a', { expect: { status: 404 } });
    const report = await replayOn(url, [failing, ask('/b')], { bail: true });
    expect(report).toMatchObject({ ended: 'bail', passed: 0, failed: 1, skipped: 0 });
  });

  it('ends where it is when somebody asks for it, with what ran so far', async () => {
    const over = new AbortController();
    const { url } = await openStub(({ url: path }, response) => {
      if (path === '/a') response.end();
      else over.abort();
    });
    const report = await replayOn(url, [ask('/a'), ask('/b'), ask('/c')], { signal: over.signal });
    expect(report).toMatchObject({ ended: 'interrupted', passed: 1, steps: [{ name: '/a' }] });
  });
});

describe('a story on live services', () => {
  it('leaves out what only an emulator can do, what may change something, and what needs those', async () => {
    const { url, got } = await openStub((_got, response) => response.end('{"n": 1}'));
    const report = await replayOn(
      url,
      [
        { name: 'the clock', clock: { advance: '1 day' } },
        { name: 'control', control: { path: '/accounts' }, capture: { n: '$.n' } },
        ask('/later', { at: '2026-03-02T09:00:00Z' }),
        ask('/emulator', { only: 'emulator' }),
        { name: 'another service', request: { service: 'operas-metrics', path: '/events' } },
        { name: 'the root', request: { path: '/' } },
        { name: 'writing', request: { service: 'altmetric-details', path: '/w', method: 'POST' } },
        ask('/{{n}}'),
        ask('/{{fullKey}}'),
        ask('/write', {}, { method: 'POST' }),
        ask('/read', { live: false }),
        ask(
          '/hidden',
          { live: false },
          { headers: { 'Content-Length': 0 }, text: 'DELETE /all HTTP/1.1\r\n\r\n' },
        ),
      ],
      { variables: { fullKey: 'of the emulator' }, environment: { fullKey: '' }, allowMissing: true },
    );
    expect(report.steps.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
      'only an emulator has a clock that can be set',
      'only an emulator has a control API',
      'only an emulator has a clock that can be set',
      'it is for an emulator only',
      'the environment has no address of operas-metrics: "metrics"',
      'it is for the emulator itself, not for a service',
      'POST may change something; "live: true" would let it',
      '{{n}} is missing, because "control" was skipped',
      '{{fullKey}} has no value in the environment',
      'passed',
      'passed',
      'its own Content-Length may hide another request; "live: true" would let it',
    ]);
    expect(got.map(({ method, url: path }) => `${method} ${path}`)).toEqual(['POST /write', 'GET /read']);
  });

  it('is refused before anything is sent where an address is missing that a step needs', async () => {
    const { url, got } = await openStub((_got, response) => response.end('{}'));
    const elsewhere: StepInScenario = {
      name: 'elsewhere',
      request: { service: 'operas-metrics', path: '/events' },
    };
    await expect(replayOn(url, [ask('/a'), elsewhere])).rejects.toThrow(
      'the environment has no address of operas-metrics: fill in "metrics", or allow',
    );
    expect(got).toEqual([]);
    const report = await replayOn(url, [ask('/a'), { ...elsewhere, only: 'emulator' }]);
    expect(report).toMatchObject({ passed: 1, skipped: 1 });
  });

  it('goes to an address however it is written', async () => {
    const { url, got } = await openStub((_got, response) => response.end());
    const address = `${url.replace('http:', 'HTTP:').replace('127.0.0.1', '127.1')}/base/`;
    await replayOn(address, [ask('/a')]);
    expect(got[0]?.url).toBe('/base/a');
  });

  it('says nothing of a password that only basic authorization made known', async () => {
    const { url } = await openStub((_got, response) => response.end('no'));
    const basic = { user: 'ada', password: '{{mine}}' };
    const report = await replayOn(url, [ask('/{{mine}}', { expect: { text: '{{mine}}' } }, { basic })], {
      variables: { mine: 'difference-engine' },
    });
    expect(JSON.stringify(report)).not.toContain('difference');
  });

  it('takes the values of the environment before its own', async () => {
    const { url, got } = await openStub((_got, response) => response.end());
    await replayOn(url, [ask('/{{doi}}/{{countsKey}}')], {
      variables: { doi: '10.1/own', countsKey: 'own' },
      environment: { countsKey: 'theirs' },
    });
    expect(got[0]?.url).toBe('/10.1/own/theirs');
  });

  it('shows no secret, wherever it comes up', async () => {
    const secrets = [
      'planted-variable',
      'planted-environment',
      'planted-captured',
      'planted-cookie',
      'planted-word',
    ];
    const { url } = await openStub(({ url: path, rawHeaders }, response) => {
      response.setHeader('Set-Cookie', 'session=planted-cookie');
      response.end(JSON.stringify({ token: 'planted-captured', path, rawHeaders }));
    });
    const failing = { status: 404, text: 'x', json: { '$.token': 1, '$.rawHeaders': 2, '$.path': 3 } };
    const basic = { user: 'u', password: 'planted-word' };
    const report = await replayOn(
      url,
      [
        ask('/{{key}}/{{secret}}', { name: 'with planted-variable', expect: failing }),
        ask('/', { capture: { token: '$.token' } }),
        ask('/{{token}}?password=planted-word', { expect: failing }, { basic }),
      ],
      {
        variables: { key: 'planted-variable', secret: 'of the emulator' },
        environment: { secret: 'planted-environment' },
      },
    );
    const written = JSON.stringify(report);
    expect(report.failed).toBe(2);
    expect(secrets.filter((secret) => written.includes(secret))).toEqual([]);
  });
});
