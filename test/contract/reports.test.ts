import { describe, expect, it } from 'vitest';
import { describeRow, describeSummary, type RequestRow } from '../../src/contract/index.js';
import { aReport, failedRow, flakyRow, greenReport, notRunRow, passedRow } from './a-report.js';

describe('the report for the terminal', () => {
  it('shows one line a request below the name of its folder', () => {
    expect(describeRow(passedRow)).toEqual([
      'operas-altmetrics · Tokens',
      '  ✓ 36 · registers outputs  200 12 ms',
    ]);
  });

  it('shows the name of a folder once', () => {
    expect(describeRow(passedRow, passedRow)).toEqual(['  ✓ 36 · registers outputs  200 12 ms']);
  });

  it('shows at each folder how far the run is', () => {
    const [, heading] = describeRow(flakyRow, passedRow, { progress: { done: 120, of: 249 } });
    expect(heading).toBe('altmetric-details (120/249)');
  });

  it('shows why a request failed, each on one line and without control characters, and how to send it again', () => {
    expect(describeRow(failedRow, passedRow)).toEqual([
      '  ✗ 37 · refuses a <wrong> token | `really`  401 12 ms',
      '      POST http://h/api/uriset',
      '      a & b: got "< >\ud800" and more',
      "      spec: registerUris: body: lacks 'data'",
      `      curl -i -X POST 'http://h/api/uriset' -H "Authorization: Bearer $TOKEN"`,
    ]);
  });

  it.each<[string, RequestRow, string]>([
    [
      'was sent again',
      flakyRow,
      '  ~ 4 · answers a call  200 1.3 s  sent again: 429, waited 12 s; ECONNRESET',
    ],
    ['did not run', notRunRow, '  – 5 · counts down  not run'],
    ['got no answer', { ...passedRow, status: undefined }, '  ✓ 36 · registers outputs  no answer'],
  ])('shows a request that %s as such', (_, row, line) => {
    expect(describeRow(row, row)).toEqual([line]);
  });

  it.each([
    '::error::x',
    '  ::stop-commands::x',
    '\u00a0\n::warning::x',
    '##[error]x',
    'a ##[stop-commands]x',
    'a ##vso[task.complete]x',
  ])('shows nothing that the runner of a job would take for a command: %j', (hostile) => {
    const row = {
      ...failedRow,
      service: hostile,
      folder: hostile,
      name: hostile,
      method: hostile,
      url: hostile,
      failures: [{ check: hostile, message: hostile }],
      retries: [hostile],
    };
    const stop = { reason: 'bail', message: hostile } as const;
    const report = { ...aReport, rows: [row, { ...row, outcome: 'flaky' as const }], stop };
    const lines = [...describeRow(row), ...describeSummary(report)];
    expect(lines.filter((line) => /^\s*::|##\[|##vso\[/i.test(line))).toEqual([]);
  });

  it('shortens what nobody reads in a terminal', () => {
    const message = 'x'.repeat(100_000);
    const [, , line] = describeRow({ ...failedRow, failures: [{ check: 'a', message }] }, failedRow);
    expect(line).toMatch(/^ {6}a: x{1997}…$/);
  });

  it('has colours only when it is asked for them', () => {
    const plain = [...describeRow(failedRow), ...describeSummary(aReport)].join('\n');
    const coloured = [
      ...describeRow(failedRow, undefined, { hasColours: true }),
      ...describeSummary(aReport, { hasColours: true }),
    ].join('\n');
    expect(plain).not.toContain('\u001b');
    expect(coloured).toContain('\u001b[31m✗\u001b[0m');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  it('sums up what was met, what was flaky, what did not run and why', () => {
    expect(describeSummary(aReport)).toEqual([
      '',
      'operas-altmetrics: operations × statuses 2/3 (66 %), parameters 1/2 (50 %), response fields 1/1 (100 %)',
      '  statuses never met: registerUris 400',
      '  parameters never met: registerUris dry_run (query)',
      'passed only when sent again:',
      '  altmetric-details: 4 · answers a call (429, waited 12 s; ECONNRESET)',
      '2 requests left out: not for this target',
      '1 request not run',
      'stopped: the budget of 3 requests is spent',
      '9 checks in 1.5 s',
      '1 passed, 1 flaky, 1 failed',
    ]);
  });

  it('names a few of many things that were never met', () => {
    const statuses = ['200', '400', '401', '404', '500'].map((status) => ({ status, times: 0 }));
    const operation = { operationId: 'a', method: 'GET', path: '/', statuses, parameters: [], fields: [] };
    const coverage = [{ service: 'stub', operations: [operation] }];
    expect(describeSummary({ ...greenReport, coverage })).toContain(
      '  statuses never met: a 200, a 400, a 401 and 2 more',
    );
  });

  it('ends with the numbers of requests', () => {
    expect(describeSummary(greenReport)).toEqual(['', '3 checks in 1.5 s', '1 passed, 0 failed']);
  });
});
