import type { ContractReport } from '../../report.js';
import { count, describeDuration } from '../plain-text.js';
import {
  countRows,
  describeResult,
  describeShare,
  percentOf,
  type ServiceSummary,
  summarise,
} from '../summary.js';
import { showCoverage } from './coverage.js';
import { html, type Markup, nothing } from './markup.js';
import { writePage } from './page.js';
import { showFailed, showFlaky, showRequests } from './requests.js';

/** The run as one page that stands alone, without scripts: what failed first, then all there is. */
export function toHtml(report: ContractReport): string {
  const summaries = summarise(report);
  const content = html`<header>
<h1>Contract: <span class="${report.failed > 0 ? 'bad' : 'good'}">${describeResult(report)}</span></h1>
<p class="soft">Against ${report.target === 'live' ? 'the live services' : 'an emulator'}, in ${describeDuration(report.durationMs)}.</p>
${report.stop ? html`<p class="notice" role="note"><strong>Stopped:</strong> ${report.stop.message}</p>` : nothing}
${showNumbers(report)}
${showContents(report)}
</header>
<main>
<h2 id="services">Services</h2>
${showServices(summaries)}
${showFailed(report.rows)}${showFlaky(report.rows)}${showCoverage(summaries)}${showRequests(report.rows)}
</main>`;
  return writePage({ title: `Contract: ${describeResult(report)}`, content });
}

function showNumbers({ rows, passed, flaky, failed, leftOut }: ContractReport): Markup {
  const checks = rows.reduce((sum, row) => sum + row.checks, 0);
  const numbers: readonly (readonly [string, number, string])[] = [
    ['Passed', passed, 'good'],
    ['Flaky', flaky, flaky > 0 ? 'warn' : ''],
    ['Failed', failed, failed > 0 ? 'bad' : ''],
    ['Not run', countRows(rows, 'not-run'), ''],
    ['Left out', leftOut, ''],
    ['Checks', checks, ''],
  ];
  return html`<dl class="numbers">${numbers.map(
    ([name, number, colour]) => html`<div><dt>${name}</dt><dd class="${colour}">${number}</dd></div>`,
  )}</dl>
${leftOut === 0 ? nothing : html`<p class="soft">${count(leftOut, 'request')} left out: not for this target.</p>`}`;
}

/** Links to the parts of the page that there are. */
function showContents({ rows, failed, flaky, coverage }: ContractReport): Markup {
  const parts: readonly (readonly [string, string, boolean])[] = [
    ['services', 'Services', true],
    ['failed', 'Failed', failed > 0],
    ['flaky', 'Flaky', flaky > 0],
    ['coverage', 'Coverage', coverage.some(({ operations }) => operations.length > 0)],
    ['requests', 'All requests', rows.length > 0],
  ];
  return html`<nav aria-label="On this page"><ul>${parts
    .filter(([, , isThere]) => isThere)
    .map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>`;
}

function showServices(summaries: readonly ServiceSummary[]): Markup {
  return html`<div class="wide" tabindex="0" role="region" aria-label="Services"><table>
<thead><tr><th scope="col">Service</th><th scope="col" class="number">Passed</th><th scope="col" class="number">Flaky</th><th scope="col" class="number">Failed</th><th scope="col" class="number">Not run</th><th scope="col">Operations × statuses</th><th scope="col">Parameters</th><th scope="col">Response fields</th></tr></thead>
<tbody>${summaries.map(showService)}</tbody>
</table></div>`;
}

function showService({ service, passed, flaky, failed, notRun, totals }: ServiceSummary): Markup {
  const { statuses, parameters, fields } = totals;
  return html`<tr><th scope="row">${service}</th><td class="number">${passed}</td><td class="number">${flaky}</td><td class="number">${failed}</td><td class="number">${notRun}</td><td class="share">${showShare(statuses)}</td><td class="share">${showShare(parameters)}</td><td class="share">${showShare(fields)}</td></tr>
`;
}

/** The bar repeats what the words say. */
function showShare(share: ServiceSummary['totals']['statuses']): Markup {
  if (share.of === 0) return html`<span class="soft">none</span>`;
  return html`<meter min="0" max="100" value="${percentOf(share)}" aria-hidden="true"></meter>${describeShare(share)}`;
}
