import { describe, expect, it } from 'vitest';
import {
  type ContractReport,
  describeRow,
  describeSummary,
  type RequestRow,
  runContract,
  toJunit,
} from '../../src/contract/index.js';
import { collectionOf, openStub, requestOf } from './stub-server.js';

const row: RequestRow = {
  service: 'operas-altmetrics',
  folder: 'Tokens',
  name: '36 · registers outputs',
  caseNumber: 36,
  id: 'operas-altmetrics.uriset.registers',
  tags: ['write', 'emulator-only'],
  method: 'POST',
  url: 'http://h/api/uriset',
  status: 200,
  durationMs: 12.4,
  checks: 3,
  outcome: 'passed',
  failures: [],
  retries: [],
  curl: undefined,
};
const failed: RequestRow = {
  ...row,
  outcome: 'failed',
  failures: [{ check: 'a & b', message: 'got "<\u0000>\ud800"\nand more' }],
};
const report: ContractReport = {
  target: 'emulator',
  rows: [row, failed],
  coverage: [],
  passed: 1,
  flaky: 0,
  failed: 1,
  stop: undefined,
  leftOut: 0,
  durationMs: 1500,
};

describe('the report for the terminal', () => {
  it('shows one line a request below the name of its folder', () => {
    expect(describeRow(row)).toEqual(['operas-altmetrics · Tokens', '  ✓ 36 · registers outputs  200 12 ms']);
  });

  it('shows the name of a folder once', () => {
    expect(describeRow(row, row)).toEqual(['  ✓ 36 · registers outputs  200 12 ms']);
  });

  it('shows why a request failed, on one line and without control characters', () => {
    expect(describeRow(failed, row)).toEqual([
      '  ✗ 36 · registers outputs  200 12 ms',
      '      POST http://h/api/uriset',
      '      a & b: got "< >\ud800" and more',
    ]);
  });

  it('shows a request without an answer as such', () => {
    expect(describeRow({ ...row, status: undefined }, row)).toEqual([
      '  ✓ 36 · registers outputs  no answer',
    ]);
  });

  it('ends with the numbers of requests', () => {
    expect(describeSummary(report).at(-1)).toBe('1 passed, 1 failed');
  });
});

describe('the report as JUnit XML', () => {
  it('has a suite a folder and a case a request', () => {
    const xml = toJunit(report);
    expect(xml).toContain('<testsuites name="contract" tests="2" failures="1" time="1.500">');
    expect(xml).toContain(
      '<testsuite name="operas-altmetrics · Tokens" tests="2" failures="1" time="0.025">',
    );
    expect(xml).toContain('name="36 · registers outputs" time="0.012"/>');
  });

  it('writes nothing that XML can not hold', () => {
    const xml = toJunit(report);
    expect(xml).toContain(
      '<failure type="a &amp; b" message="got &quot;&lt;\ufffd&gt;\ufffd&quot;\nand more">',
    );
    expect(xml.isWellFormed()).toBe(true);
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });
});

describe('what reports show of secrets', () => {
  const secret = 'canary-value-42';
  const jwt = `eyJhbGciOiJIUzI1NiJ9.${Buffer.from(JSON.stringify({ secret })).toString('base64url')}.c2ln`;
  const basic = Buffer.from(`user@example.org:${secret}`).toString('base64');

  it('is nothing, wherever the service repeats them', async () => {
    const body = `('Authorization', 'Basic ${basic}') ${jwt} ${encodeURIComponent(`${secret}&`)} ${secret} session=canary-cookie name="csrf_token" value="canary-csrf"`;
    const { url } = await openStub(() => ({
      headers: { 'set-cookie': 'session=canary-cookie; Path=/' },
      body,
    }));
    const loud = "throw new Error(pm.response.text() + ' canary-csrf canary-cookie ' + pm.request.url)";
    const definition = collectionOf(requestOf('stub.loud', `/a?next=${secret}&key=opaque-canary`, loud));
    const result = await runContract({
      collections: [{ service: 'stub', definition, base: '{{base}}' }],
      environment: { base: url, password: secret },
      clock: () => 0,
    });
    const shown = [...result.rows.flatMap((shownRow) => describeRow(shownRow)), toJunit(result)].join('\n');
    expect(result.failed).toBe(1);
    expect(shown).toContain('<token:1>');
    expect(shown).not.toMatch(/canary|eyJ|Y2FuYXJ5|NhbmFyeS|jYW5hcnk/);
  });
});
