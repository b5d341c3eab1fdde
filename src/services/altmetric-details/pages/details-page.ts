import { html, raw } from 'hono/html';
import { countSources, scoreAt } from '../../../world/catalogue/attention.js';
import { plainTextOf } from '../../../world/catalogue/mentions/plain-text.js';
import type { Output } from '../../../world/catalogue/output.js';
import { sourceFacts } from '../../../world/catalogue/sources.js';
import type { CatalogueView } from '../../../world/catalogue/view/catalogue-view.js';
import { drawBadge } from '../images/draw-badge.js';
import { badgeOf } from '../projections/images.js';

const DONUT_PX = 180;

/** What a person sees of an output: its donut, its score, and who mentions it. */
export function detailsPage(output: Output, view: CatalogueView) {
  const { record } = output;
  const title = plainTextOf(record.title);
  const { asOf } = view;
  const badge = badgeOf(output, asOf);
  const donut = drawBadge({ sizePx: DONUT_PX, ...badge, style: 'donut' });
  const counts = countSources(output.attention, asOf);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Altmetric – ${title}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 3rem auto; max-width: 44rem; padding: 0 1rem; color: #333 }
td { padding: .1rem 1rem .1rem 0 } td + td { text-align: right } small { color: #666 }
</style>
</head>
<body>
<h1>${title}</h1>
<p>${record.journal?.title ?? record.publisher?.name ?? ''}</p>
${raw(donut)}
<p>Attention score: <b>${scoreAt(output.attention, asOf) / 1000}</b></p>
<table>
<tbody>
${counts.map(
  ({ source, posts, accounts }) =>
    html`<tr><td>${sourceFacts(source).name}</td><td>${count(posts, 'post')}</td><td>${count(accounts, 'account')}</td></tr>\n`,
)}
</tbody>
</table>
<p><small>Altmetric ID ${output.altmetricId}. A page of the emulator; nothing here comes from Altmetric.</small></p>
</body>
</html>
`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
