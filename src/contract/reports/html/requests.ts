import type { RequestRow } from '../../report.js';
import { count, describeDuration } from '../plain-text.js';
import { countRows } from '../summary.js';
import { html, type Markup, nothing } from './markup.js';
import { showOutcome } from './outcome.js';

/** Each request that failed, unfolded, with what failed and a command that sends it again. */
export function showFailed(rows: readonly RequestRow[]): Markup {
  const failed = rows.filter(({ outcome }) => outcome === 'failed');
  if (failed.length === 0) return nothing;
  return html`<h2 id="failed">Failed</h2>
${failed.map(showFailure)}
`;
}

function showFailure({ service, folder, name, method, url, status, failures, ...rest }: RequestRow): Markup {
  const retries = rest.retries.length === 0 ? nothing : html`<p>Sent again: ${rest.retries.join('; ')}</p>`;
  const curl =
    rest.curl === undefined
      ? nothing
      : html`<p class="soft">This sends it again; a shell fills in the names behind <code>$</code>.</p>
<pre tabindex="0"><code>${rest.curl}</code></pre>`;
  return html`<details class="failed" open>
<summary>${showOutcome('failed')} <strong>${name}</strong> <span class="soft">${placeOf(service, folder)}</span></summary>
<p><code>${method} ${url}</code> → ${status ?? 'no answer'}</p>
<ul class="checks">${failures.map(({ check, message }) => html`<li><strong>${check}</strong>: ${message}</li>`)}</ul>
${retries}${curl}
</details>
`;
}

/** Each request that passed only when it was sent again, with why. */
export function showFlaky(rows: readonly RequestRow[]): Markup {
  const flaky = rows.filter(({ outcome }) => outcome === 'flaky');
  if (flaky.length === 0) return nothing;
  return html`<h2 id="flaky">Passed only when sent again</h2>
<ul>${flaky.map(
    ({ service, folder, name, retries }) =>
      html`<li><strong>${name}</strong> <span class="soft">${placeOf(service, folder)}</span>: ${retries.join('; ')}</li>
`,
  )}</ul>
`;
}

/** Each request, by service and folder. */
export function showRequests(rows: readonly RequestRow[]): Markup {
  const services = [...new Set(rows.map(({ service }) => service))];
  return html`<h2 id="requests">All requests</h2>
${services.map((service) =>
  showService(
    service,
    rows.filter((row) => row.service === service),
  ),
)}`;
}

function showService(service: string, rows: readonly RequestRow[]): Markup {
  const folders = [...new Set(rows.map(({ folder }) => folder))];
  const failed = countRows(rows, 'failed');
  return html`<details>
<summary><strong>${service}</strong> <span class="soft">${count(rows.length, 'request')}, ${failed} failed</span></summary>
${folders.map((folder) =>
  showFolder(
    folder,
    rows.filter((row) => row.folder === folder),
  ),
)}</details>
`;
}

function showFolder(folder: string, rows: readonly RequestRow[]): Markup {
  return html`<h3>${folder || 'Without a folder'}</h3>
<div class="wide" tabindex="0" role="region" aria-label="Requests of ${folder || 'no folder'}"><table>
<thead><tr><th scope="col">Outcome</th><th scope="col">Request</th><th scope="col">Answer</th><th scope="col" class="number">Time</th><th scope="col" class="number">Checks</th></tr></thead>
<tbody>${rows.map(showRow)}</tbody>
</table></div>
`;
}

function showRow({ outcome, name, method, status, durationMs, checks }: RequestRow): Markup {
  const time = outcome === 'not-run' ? '' : describeDuration(durationMs);
  const answer = outcome === 'not-run' ? '' : `${method} ${status ?? 'no answer'}`;
  return html`<tr><td>${showOutcome(outcome)}</td><th scope="row" class="break">${name}</th><td>${answer}</td><td class="number">${time}</td><td class="number">${checks}</td></tr>
`;
}

function placeOf(service: string, folder: string): string {
  return folder === '' ? service : `${service} · ${folder}`;
}
