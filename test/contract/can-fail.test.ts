import { describe, expect, it } from 'vitest';
import { runOwnTestsAt } from './broken-emulator.js';
import { openStub } from './stub-server.js';

describe('the collections', () => {
  // Numbers are among the answers of one service only, and errors in plain text of another.
  it.each([
    ['nothing', {}, {}],
    [
      'the number 200',
      { headers: { 'content-type': 'application/json' }, body: '200\n' },
      { service: 'operas-altmetrics' },
    ],
    [
      'an error',
      { status: 502, headers: { 'content-type': 'text/plain' }, body: 'bad gateway' },
      { service: 'altmetric-details' },
    ],
  ])(
    'have no request that passes whatever comes, such as %s',
    async (_, answer, cases) => {
      const { url } = await openStub(() => answer);
      const rows = await runOwnTestsAt(url, cases);
      expect(rows.filter(({ failures }) => failures.length === 0).map(({ name }) => name)).toEqual([]);
    },
    120_000,
  );
});
