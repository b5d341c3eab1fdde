import type { Journal, SubjectTerm } from '../output-record.js';
import { PINNED_PUBLISHERS as PUBLISHERS } from './publishers.js';

/**
 * The journals of the pinned works, with their real ISSNs and NLM IDs. Journal IDs that begin `4f6fa` are recorded,
 * the ones that begin `5eed` made up.
 *
 * @source docs/sources.md details 14 and the responses of section 13; explorer 2.12
 */
export const JOURNALS = {
  nature: journal('4f6fa50a3cf058f610003160', 'Nature', ['0028-0836', '1476-4687'], {
    publisher: PUBLISHERS.springerNature,
    nlmId: '0410462',
  }),
  natureNews: journal('4f6fa62f3cf058f6100082d3', 'news@nature.com', ['0028-0836', '1744-7933'], {
    publisher: PUBLISHERS.springerNature,
    nlmId: '0410462',
  }),
  naturePlants: journal(madeUp(1), 'Nature Plants', ['2055-026X', '2055-0278'], {
    publisher: PUBLISHERS.springerNature,
    subjects: era('Plant Biology'),
  }),
  scientificReports: journal(madeUp(2), 'Scientific Reports', ['2045-2322'], {
    publisher: PUBLISHERS.springerNature,
    nlmId: '101563288',
  }),
  science: journal('4f6fa4df3cf058f610001f6b', 'Science', ['1095-9203', '0036-8075'], {
    publisher: PUBLISHERS.science,
    nlmId: '0404511',
  }),
  history: journal(madeUp(3), 'History', ['0018-2648', '1468-229X'], {
    publisher: PUBLISHERS.wiley,
    subjects: era('Historical Studies'),
  }),
  genomeResearch: journal(madeUp(4), 'Genome Research', ['1088-9051', '1549-5469'], {
    publisher: PUBLISHERS.coldSpringHarbor,
    nlmId: '9518021',
    subjects: era('Genetics'),
  }),
  plosOne: journal(madeUp(5), 'PLoS ONE', ['1932-6203'], {
    publisher: PUBLISHERS.plos,
    nlmId: '101285081',
  }),
  informetrics: journal(madeUp(6), 'Journal of Informetrics', ['1751-1577', '1875-5879'], {
    publisher: PUBLISHERS.elsevier,
    subjects: era('Information Systems', 'Library and Information Studies'),
  }),
  ecologyAndEvolution: journal(
    '4f6fa5153cf058f6100036aa',
    'Trends in Ecology & Evolution',
    ['0169-5347', '1872-8383'],
    {
      publisher: PUBLISHERS.elsevier,
      nlmId: '8805125',
      subjects: era('Biological Sciences', 'Environmental Sciences'),
    },
  ),
  americanNaturalist: journal('4f6fa4e83cf058f61000222c', 'American Naturalist', ['0003-0147', '1537-5323'], {
    publisher: PUBLISHERS.chicago,
    nlmId: '2984688R',
    subjects: era('Biological Sciences'),
  }),
  clinicalPsychology: journal(madeUp(7), 'Annual Review of Clinical Psychology', ['1548-5943', '1548-5951'], {
    publisher: PUBLISHERS.annualReviews,
    nlmId: '101235325',
    subjects: era('Psychology'),
  }),
  appliedPhysicsLetters: journal(madeUp(8), 'Applied Physics Letters', ['0003-6951', '1077-3118'], {
    publisher: PUBLISHERS.aip,
    subjects: era('Physical Sciences', 'Technology'),
  }),
  astrophysicalJournal: journal(madeUp(9), 'Astrophysical Journal', ['0004-637X', '1538-4357'], {
    publisher: PUBLISHERS.iop,
    subjects: era('Astronomical and Space Sciences'),
  }),
  bmj: journal('4f6fa4e93cf058f61000245c', 'British Medical Journal', ['0959-8138', '1756-1833'], {
    publisher: PUBLISHERS.bmj,
    nlmId: '8900488',
    subjects: era('Clinical Sciences', 'Public Health and Health Services'),
  }),
  insights: journal(madeUp(10), 'Insights: The UKSG Journal', ['2048-7754'], {
    publisher: PUBLISHERS.uksg,
    subjects: era('Library and Information Studies'),
  }),
  openResearchSoftware: journal(madeUp(11), 'Journal of Open Research Software', ['2049-9647'], {
    publisher: PUBLISHERS.ubiquity,
    subjects: era('Computer Software'),
  }),
  development: journal(madeUp(12), 'Development', ['0950-1991', '1477-9129'], {
    publisher: PUBLISHERS.biologists,
    nlmId: '8701744',
    subjects: era('Biological Sciences'),
  }),
  geoscientificModels: journal(madeUp(13), 'Geoscientific Model Development', ['1991-959X', '1991-9603'], {
    publisher: PUBLISHERS.copernicus,
    subjects: era('Earth Sciences'),
  }),
} as const;

/** All of {@link JOURNALS}. */
export const PINNED_JOURNALS: readonly Journal[] = Object.values(JOURNALS);

function journal(
  id: string,
  title: string,
  issns: readonly string[],
  facts: Pick<Journal, 'publisher' | 'nlmId'> & Partial<Pick<Journal, 'subjects'>>,
): Journal {
  return { id, title, issns, subjects: [], ...facts };
}

function madeUp(number: number): string {
  return `5eed${String(number).padStart(20, '0')}`;
}

function era(...names: string[]): readonly SubjectTerm[] {
  return names.map((name) => ({ name, scheme: 'era' }));
}
