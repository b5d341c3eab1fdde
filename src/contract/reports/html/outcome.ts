import type { RequestRow } from '../../report.js';
import { html, type Markup } from './markup.js';

const SHOWN = {
  passed: { mark: '✓', word: 'passed', colour: 'good' },
  flaky: { mark: '~', word: 'flaky', colour: 'warn' },
  failed: { mark: '✗', word: 'failed', colour: 'bad' },
  'not-run': { mark: '–', word: 'not run', colour: 'soft' },
} as const satisfies Record<RequestRow['outcome'], object>;

/** What became of a request: a mark and a word, not only a colour. */
export function showOutcome(outcome: RequestRow['outcome']): Markup {
  const { mark, word, colour } = SHOWN[outcome];
  return html`<span class="tag ${colour}">${mark} ${word}</span>`;
}
