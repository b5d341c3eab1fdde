import { describe, expect, it } from 'vitest';
import { toGithubAnnotations, toGithubSummary } from '../../src/contract/index.js';
import { aReport, failedRow, flakyRow, greenReport } from './a-report.js';

describe('annotations for GitHub', () => {
  it('mark what failed and what was flaky, and say why the run was stopped', () => {
    expect(toGithubAnnotations(aReport)).toEqual([
      '::error title=The contract run was stopped::the budget of 3 requests is spent',
      `::error title=operas-altmetrics%3A 37 · refuses a <wrong> token | \`really\`::POST http://h/api/uriset → 401%0Aa & b: got "< >\ufffd" and more%0Aspec: registerUris: body: lacks 'data'%0Acurl -i -X POST 'http://h/api/uriset' -H "Authorization: Bearer $TOKEN"`,
      '::warning title=altmetric-details%3A 4 · answers a call::It passed only when sent again: 429, waited 12 s; ECONNRESET',
    ]);
  });

  it('escape what would end a command or one of its properties', () => {
    const rows = [
      {
        ...failedRow,
        name: '1, 2: 100%\r\n::warning::x',
        failures: [{ check: 'a', message: 'b%0A\r\n::error::c' }],
      },
    ];
    const lines = toGithubAnnotations({ ...aReport, stop: undefined, rows });
    expect(lines).toEqual([
      expect.stringMatching(/^::error title=operas-altmetrics%3A 1%2C 2%3A 100%25 %3A%3Awarning%3A%3Ax::/),
    ]);
    expect(lines[0]).toContain('%0Aa: b%250A ::error::c%0A');
    expect(lines.join('')).not.toMatch(/[\r\n]/);
  });

  it('are ten of a kind at most, with a notice of how many more there are', () => {
    const rows = [
      ...Array.from({ length: 12 }, () => failedRow),
      ...Array.from({ length: 11 }, () => flakyRow),
    ];
    const lines = toGithubAnnotations({ ...aReport, stop: undefined, rows });
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(10);
    expect(lines.at(-1)).toBe(
      '::notice title=Contract::2 more requests failed: see the summary of the job; 1 more request passed only when sent again: see the summary of the job',
    );
  });

  it.each(['##[error]x', '##[stop-commands]x', '##VSO[task.complete]x', 'a\n##[group]'])(
    'hold no command of the runner: %s',
    (hostile) => {
      const rows = [
        { ...failedRow, name: hostile, url: hostile, failures: [{ check: hostile, message: hostile }] },
        { ...flakyRow, name: hostile, retries: [hostile] },
      ];
      const stop = { reason: 'bail', message: hostile } as const;
      const report = { ...aReport, rows, stop };
      expect(toGithubAnnotations(report).join('\n')).not.toMatch(/##\[|##vso\[/i);
      expect(toGithubSummary(report)).not.toMatch(/##\[|##vso\[/i);
    },
  );

  it('are none for a green run', () => {
    expect(toGithubAnnotations(greenReport)).toEqual([]);
  });
});

describe('the summary for GitHub', () => {
  const summary = toGithubSummary(aReport);

  it('has numbers and coverage by service', () => {
    expect(summary.split('\n').slice(0, 9)).toEqual([
      '## Contract: 1 passed, 1 flaky, 1 failed',
      '',
      '**Stopped:** the budget of 3 requests is spent',
      '',
      'Against an emulator, in 1.5 s. 2 requests left out: not for this target. 1 request not run.',
      '',
      '| Service | Passed | Flaky | Failed | Operations × statuses | Parameters | Response fields |',
      '| :-- | --: | --: | --: | --: | --: | --: |',
      '| operas-altmetrics | 1 | 0 | 1 | 2/3 (66 %) | 1/2 (50 %) | 1/1 (100 %) |',
    ]);
  });

  it('has each failure with a command that sends the request again', () => {
    expect(summary).toContain(
      '<summary>✗ 37 · refuses a &lt;wrong&gt; token &#124; &#96;really&#96; <em>(operas-altmetrics · Tokens)</em></summary>',
    );
    expect(summary).toContain(
      `\`\`\`sh\ncurl -i -X POST 'http://h/api/uriset' -H "Authorization: Bearer $TOKEN"\n\`\`\``,
    );
  });

  it('names what was flaky and what was never met', () => {
    expect(summary).toContain(
      '- altmetric-details: 4 · answers a call &#40;429, waited 12 s; ECONNRESET&#41;',
    );
    expect(summary).toContain(
      'operas-altmetrics: parameters &#40;1&#41;</summary>\n\n```\nregisterUris dry_run (query)\n```',
    );
  });

  it('fences code by more than what is in it, and keeps HTML and tables whole', () => {
    const hostile = 'a\n```\n</details><b>| x |`````';
    const rows = [
      { ...failedRow, name: hostile, service: hostile, failures: [{ check: 'a', message: hostile }] },
    ];
    const shown = toGithubSummary({ ...aReport, coverage: [], rows });
    expect(shown).toContain(
      '``````\nPOST http://h/api/uriset → 401\na: a ``` </details><b>| x |`````\n``````',
    );
    const outside = shown.replace(/^(`{3,}).*?^\1$/gms, '');
    expect(outside).not.toMatch(/<b>|```/);
    expect(outside.match(/<\/details>/g)).toHaveLength(1);
    expect(outside.match(/^\|.*/gm)?.map((line) => line.split('|').length)).toEqual([9, 9, 9]);
  });

  it('stays below what GitHub takes, whatever failed', () => {
    const message = 'é'.repeat(5000);
    const rows = Array.from({ length: 500 }, () => ({ ...failedRow, failures: [{ check: 'a', message }] }));
    const long = toGithubSummary({ ...aReport, rows });
    expect(Buffer.byteLength(long)).toBeLessThan(1024 * 1024);
    expect(long).toMatch(/There is more than fits here: see the other reports\.\n$/);
  });

  it('is short for a green run', () => {
    expect(toGithubSummary(greenReport)).not.toMatch(/###|Stopped|left out/);
  });
});
