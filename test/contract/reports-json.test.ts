import { describe, expect, it } from 'vitest';
import { toJson } from '../../src/contract/index.js';
import { aReport, failedRow, greenReport } from './a-report.js';

describe('the report as JSON', () => {
  it('has all of the run, in an order that stays', () => {
    const report = JSON.parse(toJson(aReport));
    expect(Object.keys(report)).toEqual([
      'version',
      'target',
      'passed',
      'flaky',
      'failed',
      'notRun',
      'leftOut',
      'durationMs',
      'stop',
      'services',
      'requests',
    ]);
    expect(report).toMatchObject({
      version: 1,
      target: 'emulator',
      passed: 1,
      flaky: 1,
      failed: 1,
      notRun: 1,
      leftOut: 2,
      durationMs: 1500,
      stop: { reason: 'budget', message: 'the budget of 3 requests is spent' },
    });
  });

  it('has each request with each of its members', () => {
    const { requests } = JSON.parse(toJson(aReport));
    expect(requests.map((one: object) => Object.keys(one).join())).toEqual(
      aReport.rows.map(
        () =>
          'service,folder,name,caseNumber,id,tags,method,url,status,durationMs,checks,outcome,failures,retries,curl',
      ),
    );
    expect(requests[0]).toMatchObject({ outcome: 'passed', curl: null, caseNumber: 36 });
    expect(requests[1]).toMatchObject({
      outcome: 'failed',
      curl: failedRow.curl,
      failures: failedRow.failures,
    });
    expect(requests[2]).toMatchObject({ outcome: 'flaky', retries: ['429, waited 12 s', 'ECONNRESET'] });
    expect(requests[3]).toMatchObject({ outcome: 'not-run', status: null });
  });

  it('has what was met of each spec, in sums and one by one', () => {
    const { services } = JSON.parse(toJson(aReport));
    expect(services[0]).toEqual({
      service: 'operas-altmetrics',
      passed: 1,
      flaky: 0,
      failed: 1,
      notRun: 0,
      coverage: {
        statuses: { met: 2, of: 3 },
        parameters: { met: 1, of: 2 },
        fields: { met: 1, of: 1 },
      },
      neverMet: {
        statuses: ['registerUris 400'],
        parameters: ['registerUris dry_run (query)'],
        fields: [],
      },
      operations: aReport.coverage[0]?.operations,
    });
  });

  it('says with null that a run came to its end', () => {
    expect(JSON.parse(toJson(greenReport))).toMatchObject({ stop: null });
  });
});
