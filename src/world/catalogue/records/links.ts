import { fraction, subkey } from '../hash.js';
import type { Identifiers, OpenAccess } from '../output-record.js';
import type { OutputSeed } from '../output-seed.js';
import { PART } from './parts.js';

/** Where an output can be found, by its identifiers. */
export function linksOf({ doi, pmid, pmc, arxiv, handle, nct, uri }: Identifiers): readonly string[] {
  return [
    ...prefixed('http://dx.doi.org/', doi),
    ...prefixed('http://www.ncbi.nlm.nih.gov/pubmed/', pmid),
    ...prefixed('http://www.ncbi.nlm.nih.gov/pmc/articles/', pmc),
    ...prefixed('http://arxiv.org/abs/', arxiv),
    ...prefixed('http://hdl.handle.net/', handle),
    ...prefixed('http://clinicaltrials.gov/show/', nct),
    ...prefixed('', uri),
  ];
}

/** Where its PDF is, of six in ten that can be read for free. */
export function findPdfUrl(seed: OutputSeed, openAccess: OpenAccess | undefined): string | undefined {
  const isOpen = openAccess !== undefined && openAccess !== 'closed';
  return isOpen && fraction(subkey(seed.key, PART.links), 0) < 0.6
    ? `https://repository.example.org/pdf/${seed.altmetricId}.pdf`
    : undefined;
}

function prefixed(prefix: string, texts: readonly string[] | undefined): readonly string[] {
  return texts?.map((text) => prefix + text) ?? [];
}
