import type { ServiceCoverage } from '../../coverage/index.js';
import { describeShare, type ServiceSummary } from '../summary.js';
import { html, type Markup, nothing } from './markup.js';

type Operation = ServiceCoverage['operations'][number];

/** What was met of each service's spec, and what never. */
export function showCoverage(summaries: readonly ServiceSummary[]): Markup {
  const measured = summaries.filter(({ coverage }) => coverage.operations.length > 0);
  if (measured.length === 0) return nothing;
  return html`<h2 id="coverage">Coverage of the specs</h2>
<p class="soft">How often the run met what the OpenAPI documents describe. Answers that a fault made are not counted.</p>
${measured.map(showService)}`;
}

function showService({ service, coverage, totals }: ServiceSummary): Markup {
  const { operations } = coverage;
  return html`<details>
<summary><strong>${service}</strong> <span class="soft">operations × statuses ${describeShare(totals.statuses)}, parameters ${describeShare(totals.parameters)}, response fields ${describeShare(totals.fields)}</span></summary>
<h3>Operations × statuses</h3>
<div class="wide" tabindex="0" role="region" aria-label="Statuses of ${service}"><table>
<thead><tr><th scope="col">Operation</th><th scope="col">Request</th><th scope="col">Statuses</th></tr></thead>
<tbody>${operations.map(showStatuses)}</tbody>
</table></div>
${showThings(service, 'Parameters', operations.flatMap(parametersOf))}
${showThings(service, 'Response fields', operations.flatMap(fieldsOf))}
</details>
`;
}

function showStatuses({ operationId, method, path, statuses }: Operation): Markup {
  const shown = statuses.map(({ status, times }) =>
    times === 0
      ? html`<li><span class="tag bad">${status} never</span></li>`
      : html`<li><span class="tag good">${status} ×${times}</span></li>`,
  );
  return html`<tr><th scope="row">${operationId}</th><td><code>${method} ${path}</code></td><td><ul class="met">${shown}</ul></td></tr>
`;
}

/** A documented thing of an operation, in words. */
interface Thing {
  readonly operationId: string;
  readonly place: string;
  readonly name: string;
  readonly times: number;
}

function parametersOf({ operationId, parameters }: Operation): Thing[] {
  return parameters.map(({ name, in: place, times }) => ({ operationId, place, name, times }));
}

function fieldsOf({ operationId, fields }: Operation): Thing[] {
  return fields.map(({ status, pointer, times }) => ({ operationId, place: status, name: pointer, times }));
}

/** What was never met comes first: it is what a reader looks for. */
function showThings(
  service: string,
  title: 'Parameters' | 'Response fields',
  things: readonly Thing[],
): Markup {
  if (things.length === 0) return nothing;
  const inOrder = things.toSorted((a, b) => Number(a.times > 0) - Number(b.times > 0));
  const never = things.filter(({ times }) => times === 0).length;
  return html`<h3>${title}</h3>
<details>
<summary>${things.length - never} of ${things.length} met, ${never} never</summary>
<div class="wide" tabindex="0" role="region" aria-label="${title} of ${service}"><table>
<thead><tr><th scope="col">Operation</th><th scope="col">${title === 'Parameters' ? 'In' : 'Status'}</th><th scope="col">Name</th><th scope="col" class="number">Met</th></tr></thead>
<tbody>${inOrder.map(showThing)}</tbody>
</table></div>
</details>
`;
}

function showThing({ operationId, place, name, times }: Thing): Markup {
  const met =
    times === 0 ? html`<td class="number never">never</td>` : html`<td class="number">${times}</td>`;
  return html`<tr><td>${operationId}</td><td>${place}</td><th scope="row"><code>${name}</code></th>${met}</tr>
`;
}
