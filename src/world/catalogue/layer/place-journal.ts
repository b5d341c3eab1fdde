import { keyOf } from '../hash.js';
import type { Identifiers, Journal, Publisher } from '../output-record.js';
import { PINNED_PUBLISHERS } from '../pinned/publishers.js';
import { journalNumberOfIssn, journalOf } from '../records/journals.js';
import { PUBLISHERS } from '../records/publishers.js';
import type { Editing } from './editing.js';
import type { NewJournal } from './new-output.js';

/** Ids of journals that somebody brought begin so; no other one's does. */
const ID_PREFIX = 'add5';
const ID_LENGTH = 24;
const NO_PREFIX = '10.5555';

/**
 * The journal that somebody means: one that is known by one of its ISSNs, so that outputs are compared with the
 * others in it, or a new one. A known one stays as it is.
 */
export function placeJournal(given: NewJournal, identifiers: Identifiers, editing: Editing): Journal {
  const issns = given.issns.map(hyphenated);
  const known = findJournal({ ...given, issns }, editing);
  if (known !== undefined) return known;
  const name = [...issns].sort()[0] ?? given.title.toLowerCase();
  const journal = {
    id: (ID_PREFIX + hexOf(name)).slice(0, ID_LENGTH),
    title: given.title,
    issns,
    publisher: publisherOf(given, identifiers),
    subjects: [],
  };
  editing.journals.push(journal);
  return journal;
}

/** Of two with one ISSN, the one with the title. Without ISSNs, only the title tells. */
function findJournal({ title, issns }: NewJournal, { journals, view }: Editing): Journal | undefined {
  const isSameTitle = (journal: Journal) => journal.title.toLowerCase() === title.toLowerCase();
  if (issns.length === 0) return journals.find(isSameTitle);
  const known = journals.filter((journal) => journal.issns.some((issn) => issns.includes(issn)));
  const [first] = known;
  if (first !== undefined) return known.find(isSameTitle) ?? first;
  const numbers = issns.map((issn) => journalNumberOfIssn(issn, view.shape));
  const number = numbers.find((found) => found !== undefined);
  return number === undefined ? undefined : journalOf(number, view.shape);
}

function publisherOf({ title, publisher: name }: NewJournal, { doi }: Identifiers): Publisher {
  const doiPrefix = doi?.[0]?.split('/')[0] ?? NO_PREFIX;
  const known = [...Object.values(PINNED_PUBLISHERS), ...PUBLISHERS].find((publisher) =>
    name === undefined ? publisher.doiPrefix === doiPrefix : publisher.name === name,
  );
  if (known !== undefined) return known;
  const own = name ?? `Publisher of ${title}`;
  const hex = hexOf(own);
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  return { id, name: own, doiPrefix };
}

function hyphenated(issn: string): string {
  const plain = issn.replaceAll('-', '').toUpperCase();
  return `${plain.slice(0, 4)}-${plain.slice(4)}`;
}

/** Thirty-two hexadecimal digits made of a text. */
function hexOf(text: string): string {
  return [1, 2, 3, 4].map((part) => keyOf(`${part} ${text}`).toString(16).padStart(8, '0')).join('');
}
