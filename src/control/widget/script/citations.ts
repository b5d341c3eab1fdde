import { element, folded, link, section } from './elements.js';
import type { Citation } from './metrics-api.js';
import { inFull, toWebAddress } from './wording.js';

const SHOWN = 5;

/** The works that cite, as a list of references. */
export function citationSection(citations: readonly Citation[]): HTMLElement {
  const items = citations.map(reference);
  const rest = items.slice(SHOWN);
  return section('citations', `Cited by ${inFull(citations.length)}`, [
    element('ol', { class: 'references' }, items.slice(0, SHOWN)),
    ...(rest.length === 0
      ? []
      : [
          folded(`${inFull(rest.length)} more`, [
            element('ol', { class: 'references', start: SHOWN + 1 }, rest),
          ]),
        ]),
  ]);
}

function reference({ authors, editors, ...work }: Citation): HTMLLIElement {
  const names = authors.length > 0 ? authors : editors;
  const people = names
    .map(({ last_name, initial }) => [last_name, initial].filter(Boolean).join(' '))
    .join(', ');
  const issue = work.issue === null ? '' : `(${work.issue})`;
  const pages = work.page === null ? '' : `: ${work.page}`;
  const place = `${work.volume ?? ''}${issue}${pages}`;
  return element('li', {}, [
    `${people === '' ? 'No author' : people} (${work.year}). `,
    element('cite', {}, [work.title]),
    `${/[.?!]$/.test(work.title) ? '' : '.'} ${[work.source, place].filter(Boolean).join(' ')}. `,
    link(toWebAddress(work.doi), work.doi),
  ]);
}
