import type { Publisher } from '../output-record.js';

/** The publishers of the pinned works: names and DOI prefixes are real, their UUIDs made up. */
export const PINNED_PUBLISHERS = {
  springerNature: publisher(1, 'Springer Nature', '10.1038'),
  springer: publisher(2, 'Springer', '10.1007'),
  science: publisher(3, 'American Association for the Advancement of Science', '10.1126'),
  wiley: publisher(4, 'Wiley', '10.1111'),
  coldSpringHarbor: publisher(5, 'Cold Spring Harbor Laboratory', '10.1101'),
  plos: publisher(6, 'Public Library of Science', '10.1371'),
  elsevier: publisher(7, 'Elsevier', '10.1016'),
  chicago: publisher(8, 'University of Chicago Press', '10.1086'),
  annualReviews: publisher(9, 'Annual Reviews', '10.1146'),
  aip: publisher(10, 'American Institute of Physics', '10.1063'),
  iop: publisher(11, 'IOP Publishing', '10.1088'),
  bmj: publisher(12, 'BMJ', '10.1136'),
  uksg: publisher(13, 'UKSG', '10.1629'),
  ubiquity: publisher(14, 'Ubiquity Press', '10.5334'),
  openBook: publisher(15, 'Open Book Publishers', '10.11647'),
  biologists: publisher(16, 'The Company of Biologists', '10.1242'),
  copernicus: publisher(17, 'Copernicus Publications', '10.5194'),
  finnishLiterature: publisher(18, 'Finnish Literature Society', '10.21435'),
  ekt: publisher(19, 'National Documentation Centre (EKT)', '10.12681'),
  deGruyter: publisher(20, 'De Gruyter', '10.1515'),
  demonstration: publisher(21, 'Demonstration Press', '10.5555'),
} as const;

function publisher(number: number, name: string, doiPrefix: string): Publisher {
  return { id: `5eed0000-0000-4000-8000-${String(number).padStart(12, '0')}`, name, doiPrefix };
}
