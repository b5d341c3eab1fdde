import type { ContractReport, RequestRow } from '../../src/contract/index.js';

/** A request that went as it should. */
export const passedRow: RequestRow = {
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

/** One that failed, with characters in its message that no format takes as they are. */
export const failedRow: RequestRow = {
  ...passedRow,
  name: '37 · refuses a <wrong> token | `really`',
  status: 401,
  outcome: 'failed',
  failures: [
    { check: 'a & b', message: 'got "<\u0000>\ud800"\nand more' },
    { check: 'spec', message: "registerUris: body: lacks 'data'" },
  ],
  curl: `curl -i -X POST 'http://h/api/uriset' -H "Authorization: Bearer $TOKEN"`,
};

/** One that passed when it was sent again. */
export const flakyRow: RequestRow = {
  ...passedRow,
  service: 'altmetric-details',
  folder: '',
  name: '4 · answers a call',
  outcome: 'flaky',
  durationMs: 1250,
  retries: ['429, waited 12 s', 'ECONNRESET'],
};

/** One that the run did not come to. */
export const notRunRow: RequestRow = {
  ...flakyRow,
  name: '5 · counts down',
  outcome: 'not-run',
  status: undefined,
  durationMs: 0,
  checks: 0,
  retries: [],
};

/** A run with each of them, that was stopped. */
export const aReport: ContractReport = {
  target: 'emulator',
  rows: [passedRow, failedRow, flakyRow, notRunRow],
  coverage: [
    {
      service: 'operas-altmetrics',
      operations: [
        {
          operationId: 'registerUris',
          method: 'POST',
          path: '/api/uriset',
          statuses: [
            { status: '200', times: 3 },
            { status: '400', times: 0 },
            { status: '401', times: 1 },
          ],
          parameters: [
            { in: 'body', name: 'doi', times: 3 },
            { in: 'query', name: 'dry_run', times: 0 },
          ],
          fields: [{ status: '200', pointer: '/data/{}/uri', times: 2 }],
        },
      ],
    },
    { service: 'altmetric-details', operations: [] },
  ],
  passed: 1,
  flaky: 1,
  failed: 1,
  leftOut: 2,
  durationMs: 1500,
  stop: { reason: 'budget', message: 'the budget of 3 requests is spent' },
};

/** A run in which all went as it should. */
export const greenReport: ContractReport = {
  ...aReport,
  rows: [passedRow],
  coverage: [],
  flaky: 0,
  failed: 0,
  leftOut: 0,
  stop: undefined,
};
