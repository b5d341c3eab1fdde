import { describe, expect, it } from 'vitest';
import { type ContractReport, toHtml } from '../../src/contract/index.js';
import { aReport, greenReport } from './a-report.js';

const HOSTILE = `</style></title><script>alert(1)</script><img src=x onerror="alert(1)">'&amp;\u0000\u202e`;

/** The report with something hostile in every text. */
function makeHostile(report: ContractReport): ContractReport {
  return JSON.parse(
    JSON.stringify(report, (key, value) =>
      typeof value === 'string' && !['target', 'outcome', 'reason', 'in'].includes(key)
        ? value + HOSTILE
        : value,
    ),
  );
}

describe('the report as a page', () => {
  const page = toHtml(aReport);

  it('shows what failed before all requests, with a command that sends it again', () => {
    expect(page).toContain('<h1>Contract: <span class="bad">1 passed, 1 flaky, 1 failed</span></h1>');
    expect(page).toContain('<details class="failed" open>');
    expect(page).toContain(
      '<code>curl -i -X POST &#39;http://h/api/uriset&#39; -H &quot;Authorization: Bearer $TOKEN&quot;</code>',
    );
    expect(page.indexOf('id="failed"')).toBeLessThan(page.indexOf('id="requests"'));
  });

  it('shows every request, and what became of it in words', () => {
    const rows = [
      ...page.matchAll(
        /<tr><td><span class="tag \w+">(.*?)<\/span><\/td><th scope="row" class="break">(.*?)<\/th>/g,
      ),
    ];
    expect(rows.map(([, outcome, name]) => [outcome, name])).toEqual([
      ['✓ passed', '36 · registers outputs'],
      ['✗ failed', '37 · refuses a &lt;wrong&gt; token | `really`'],
      ['~ flaky', '4 · answers a call'],
      ['– not run', '5 · counts down'],
    ]);
  });

  it('shows why it was stopped and what was flaky', () => {
    expect(page).toContain('<strong>Stopped:</strong> the budget of 3 requests is spent');
    expect(page).toContain('429, waited 12 s; ECONNRESET');
  });

  it('marks what was never met of the specs', () => {
    expect(page).toContain('200 ×3</span>');
    expect(page).toContain('400 never</span>');
    expect(page).toMatch(/<code>dry_run<\/code><\/th><td class="number never">never<\/td>/);
  });

  it('leaves out the parts that a green run does not have', () => {
    const green = toHtml(greenReport);
    expect(green).toContain('<span class="good">1 passed, 0 failed</span>');
    expect(green).not.toMatch(/id="(?:failed|flaky|coverage)"|Stopped|left out:/);
  });

  it('has no script and asks for nothing', () => {
    expect(page).toContain(`content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;`);
    expect(page).not.toMatch(
      /<(?:script|link|img|iframe|base|object|form)\b|url\(|@import|\son\w+=|\b(?:src|srcset)=/i,
    );
    expect([...page.matchAll(/href="([^"]*)"/g)].map(([, to]) => to?.charAt(0))).toEqual([
      '#',
      '#',
      '#',
      '#',
      '#',
    ]);
  });

  it('escapes whatever services and collections say', () => {
    const hostile = toHtml(makeHostile(aReport));
    const tags = (text: string) => [...text.matchAll(/<\/?[a-z]+\d?/g)].map(([tag]) => tag);
    expect(tags(hostile)).toEqual(tags(page));
    expect(hostile).not.toMatch(/\u0000|\u202e/);
  });

  it('gives tables headers, and headings their order', () => {
    expect([...page.matchAll(/<h(\d)/g)].map(([, level]) => level).join('')).toBe('12222333233');
    expect(page.match(/<table>\s*<thead><tr><th scope="col">/g)).toHaveLength(
      page.match(/<table>/g)?.length ?? 0,
    );
  });
});
