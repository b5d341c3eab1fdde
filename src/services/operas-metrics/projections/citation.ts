import type { components } from '../../../generated/operas-metrics.js';
import type { CitingWork, PersonName } from '../../../world/metrics/citing-work.js';

type Citation = components['schemas']['Citation'];

/** A work that cites. @source docs/sources.md operas 3.5 */
export function toCitation(work: CitingWork): Citation {
  return {
    authors: work.authors.map(toWireName),
    editors: work.editors.map(toWireName),
    year: work.year,
    title: work.title,
    source: work.source,
    volume: work.volume ?? null,
    issue: work.issue ?? null,
    page: work.page ?? null,
    doi: work.doi,
    type: work.type,
  };
}

function toWireName({ lastName, initial }: PersonName): components['schemas']['PersonName'] {
  return { last_name: lastName, initial };
}
