import { html, type Markup, nothing, writePage } from '../reports/html/index.js';
import { count } from '../reports/plain-text.js';
import { describeGaps, describeResult } from './drift-lines.js';
import {
  type DifferenceGroup,
  type DriftReport,
  describeDifference,
  describeStale,
  describeVerdict,
  groupDifferences,
  placeOf,
} from './drift-report.js';

/** The report as one page that stands alone, without scripts. */
export function toDriftPage(report: DriftReport): string {
  const { services, sides, accepted, stale, stop } = report;
  const result = describeResult(report);
  const groups = groupDifferences(report.differences);
  const isFine = groups.length + stale.length === 0 && services.some(({ compared }) => compared > 0);
  const content = html`<header>
<h1>Drift: <span class="${isFine ? 'good' : 'bad'}">${result}</span></h1>
<p class="soft">${sides.live} against ${sides.emulator}</p>
${stop ? html`<p class="notice" role="note"><strong>Stopped:</strong> ${stop.message}</p>` : nothing}
</header>
<main>
${services.map(
  (one) => html`<h2 id="${one.service}">${one.service}</h2>
<p class="soft">${[`${count(one.compared, 'request')} compared`, ...describeGaps(one)].join('; ')}.</p>
${
  one.compared === 0
    ? nothing
    : showGroups(
        groups.filter(({ first }) => first.service === one.service),
        report,
      )
}
`,
)}${showList(
  'Accepted',
  accepted.map(({ difference, reason }) => `${difference.service} ${placeOf(difference)}: ${reason}`),
)}${showList('Stale', stale.map(describeStale))}
</main>`;
  return writePage({ title: `Drift: ${result}`, content });
}

function showGroups(groups: readonly DifferenceGroup[], { sides }: DriftReport): Markup {
  if (groups.length === 0) return html`<p class="good">No difference.</p>`;
  return html`<div class="wide"><table>
<thead><tr><th scope="col">Where</th><th scope="col">What differs</th><th scope="col">What to do</th><th scope="col">Requests</th></tr></thead>
<tbody>${groups.map(
    ({ first, places, requests }) =>
      html`<tr><th scope="row">${places.map((place) => html`<code>${place}</code><br>`)}</th><td>${describeDifference(first, sides)}</td><td>${describeVerdict(first, sides)}</td><td>${requests.map((name) => html`${name}<br>`)}</td></tr>
`,
  )}</tbody>
</table></div>`;
}

function showList(title: string, lines: readonly string[]): Markup {
  if (lines.length === 0) return nothing;
  return html`<h2>${title}</h2>
<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>
`;
}
