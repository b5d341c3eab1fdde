import { element, folded, link, section } from './elements.js';
import type { TypeFigure } from './figures.js';
import type { Answer, Measure } from './metrics-api.js';
import { nameOfType } from './wording.js';

/** What was counted, and the requests that the figures are from. */
export function aboutSection(
  types: readonly TypeFigure[],
  measures: readonly Measure[],
  answers: readonly Answer<unknown>[],
): HTMLElement {
  return section('about', 'About these figures', [
    folded('What is counted', [meanings(types, measures)]),
    folded('Requests to the Metrics API', [requestList(answers)]),
  ]);
}

/** The requests that were made, to follow, and how they were answered. */
export function requestList(answers: readonly Answer<unknown>[]): HTMLElement {
  const items = answers.map(({ url, status }) =>
    element('li', {}, [link(url, inWords(url)), ` ${status === 0 ? 'no answer' : status}`]),
  );
  return element('ul', { class: 'requests' }, items);
}

function meanings(types: readonly TypeFigure[], measures: readonly Measure[]): HTMLElement {
  const counted = new Set(types.flatMap(({ sources }) => sources.map(({ measureUri }) => measureUri)));
  const items = measures
    .filter(({ measure_uri }) => counted.has(measure_uri))
    .flatMap(({ measure_uri, source, type, description }) => [
      element('dt', {}, [`${source}: ${nameOfType(type).toLowerCase()}`]),
      element('dd', {}, [
        `${toPlainText(description[0]?.description ?? '') || 'No description.'} `,
        link(measure_uri, 'Its page'),
      ]),
    ]);
  return element('dl', {}, items);
}

/** A description may have markup in it. A document that is parsed so runs no scripts and loads nothing. */
function toPlainText(markup: string): string {
  return new DOMParser().parseFromString(markup, 'text/html').body.textContent ?? '';
}

/** An address as a person reads it: the query, which was encoded here, as it was before. */
function inWords(url: string): string {
  const [path = '', query = ''] = url.split('?');
  return query === '' ? path : `${path}?${decodeURIComponent(query)}`;
}
