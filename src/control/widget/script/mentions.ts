import { element, folded, link, section } from './elements.js';
import type { Measure, MetricEvent } from './metrics-api.js';
import { inFull, toWebAddress } from './wording.js';

/** Types whose events are each something to look at. */
export const MENTION_TYPES: readonly string[] = ['tweets', 'annotations', 'references'];
const SHOWN = 5;
const MOST = 100;

/** Where the work was mentioned, the latest first. */
export function mentionSection(events: readonly MetricEvent[], measures: readonly Measure[]): HTMLElement {
  const sources = new Map(measures.map(({ measure_uri, source }) => [measure_uri, source]));
  const items = [...events].reverse().map((event) => mention(event, sources.get(event.measure_uri) ?? ''));
  const rest = items.slice(SHOWN, MOST);
  return section('mentions', events.length === 1 ? '1 mention' : `${inFull(events.length)} mentions`, [
    element('ul', { class: 'references' }, items.slice(0, SHOWN)),
    ...(rest.length === 0
      ? []
      : [folded(`${inFull(rest.length)} more`, [element('ul', { class: 'references' }, rest)])]),
  ]);
}

function mention({ event_uri: uri, timestamp }: MetricEvent, source: string): HTMLLIElement {
  const day = timestamp.slice(0, 10);
  const address = uri === null ? [] : [': ', link(toWebAddress(uri), uri)];
  return element('li', {}, [element('time', { datetime: day }, [day]), ` ${source}`, ...address]);
}
