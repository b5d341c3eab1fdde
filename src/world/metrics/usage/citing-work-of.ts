import type { Output } from '../../catalogue/output.js';
import type { OutputRecord } from '../../catalogue/output-record.js';
import type { CatalogueView } from '../../catalogue/view/catalogue-view.js';
import type { CitingWork, PersonName } from '../citing-work.js';
import type { UsedWork } from './used-work.js';

const DAY_MS = 86_400_000;

/**
 * The one citation that the documentation shows. It is of a work that cites itself.
 *
 * @source hirmeos/metrics_portal: docs/metrics-docs/metrics-api.md
 */
export const DOCUMENTED_CITATION = {
  isOf: ({ prefix, uri }: UsedWork): boolean =>
    prefix === '10.1242' && uri() === 'info:doi:10.1242/dev.164269',
  work: {
    authors: [
      { lastName: 'Toro-Tapia', initial: 'G.' },
      { lastName: 'Villaseca', initial: 'S.' },
    ],
    editors: [],
    year: 2018,
    title:
      'The Ric-8A/Gα13/FAK signaling cascade controls focal adhesion formation during neural crest cell migration',
    source: 'Development',
    doi: '10.1242/dev.164269',
    type: 'journal-article',
  },
} as const satisfies { readonly isOf: (work: UsedWork) => boolean; readonly work: CitingWork };

/** A work as others cite it, if the catalogue knows it. @param doi  in any case */
export function findCitingWork(view: CatalogueView, doi: string): CitingWork | undefined {
  const output = view.find('doi', doi);
  return output === undefined || output.standsFor !== undefined ? undefined : toCitingWork(output, doi);
}

/** An output as others cite it. */
export function toCitingWork({ record, seed }: Output, doi: string): CitingWork {
  const { title, volume, issue, firstPage, lastPage, authors, editors = [] } = record;
  return {
    authors: authors.map(({ name }) => toPersonName(name)),
    editors: editors.map(({ name }) => toPersonName(name)),
    year: new Date(seed.publishedDay * DAY_MS).getUTCFullYear(),
    title,
    source: record.journal?.title ?? record.book?.title ?? record.publisher?.name ?? '',
    volume,
    issue,
    page: lastPage === undefined || lastPage === firstPage ? firstPage : `${firstPage}-${lastPage}`,
    doi,
    type: typeOf(record),
  };
}

/** `Ada B. Lovelace` → `Lovelace`, `A. B.` */
function toPersonName(name: string): PersonName {
  const names = name.trim().split(/\s+/);
  const lastName = names.pop() ?? '';
  return { lastName, initial: names.map((given) => `${[...given][0] ?? ''}.`).join(' ') };
}

function typeOf({ type, journal }: OutputRecord): string {
  switch (type) {
    case 'article':
    case 'news':
      return journal === undefined ? 'posted-content' : 'journal-article';
    case 'book':
      return 'book';
    case 'chapter':
      return 'book-chapter';
    case 'dataset':
      return 'dataset';
    case 'clinical-trial':
      return 'other';
  }
}
