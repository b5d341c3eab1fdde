import { mix } from '../hash.js';
import type { Publisher } from '../output-record.js';

/** How a publisher writes the part of a DOI after the slash. */
export type DoiStyle =
  | 'dotted'
  | 'short'
  | 'springer'
  | 'journal'
  | 'issn'
  | 'capitals'
  | 'slashed'
  | 'brackets';

/** A vocabulary that publishers take subjects from. @source docs/sources.md details 7 */
export type SubjectScheme = 'era' | 'bmj' | 'springer' | 'npg';

type PublisherLine = readonly [name: string, style: DoiStyle, scheme: SubjectScheme];

const LINES = [
  ['Halcyon & Marsh', 'springer', 'springer'],
  ['Verloren Academic', 'brackets', 'era'],
  ['Quillfeather Press', 'dotted', 'npg'],
  ['Open Lantern', 'journal', 'era'],
  ['Brightwater Science', 'short', 'bmj'],
  ['Thistledown Journals', 'issn', 'era'],
  ['Larkspur Medical', 'dotted', 'bmj'],
  ['Ostrava Hill Publishing', 'slashed', 'era'],
  ['Meridian Fiction Society', 'capitals', 'era'],
  ['Copperleaf Scientific', 'springer', 'springer'],
  ['Tidewrack Press', 'dotted', 'era'],
  ['Nonesuch University Press', 'issn', 'era'],
  ['Palimpsest Verlag', 'springer', 'springer'],
  ['Éditions du Phare Imaginaire', 'dotted', 'era'],
  ['Sandglass Publishing Group', 'short', 'era'],
  ['Windmill & Daughters', 'brackets', 'era'],
  ['Fernhollow Open Access', 'journal', 'era'],
  ['Royal Society of Unmapped Places', 'dotted', 'npg'],
  ['Bluestocking Books', 'issn', 'era'],
  ['Kingfisher Clinical', 'short', 'bmj'],
  ['Ashgrove Periodicals', 'slashed', 'era'],
  ['Pendulum Physics Publishing', 'capitals', 'era'],
  ['Silverbirch Learned Press', 'springer', 'springer'],
  ['Calliope House', 'issn', 'era'],
  ['Mossgate Press', 'dotted', 'era'],
  ['Driftwood Open', 'journal', 'era'],
  ['Hearthstone Health', 'short', 'bmj'],
  ['Casa Editorial Levante', 'slashed', 'era'],
  ['Lodestar Engineering', 'capitals', 'era'],
  ['Juniper & Vale', 'brackets', 'era'],
  ['Wickerwork University Press', 'issn', 'era'],
  ['Aurora Borealis Förlag', 'dotted', 'era'],
  ['Kettle Creek Publishing', 'short', 'era'],
  ['Saltmarsh Ecology Press', 'journal', 'npg'],
  ['Paper Crane Publishing', 'slashed', 'era'],
  ['Gilded Acorn', 'springer', 'springer'],
  ['Bellwether Economics Press', 'issn', 'era'],
  ['Cloudberry Science', 'dotted', 'npg'],
  ['Harbour Light Publications', 'short', 'bmj'],
  ['Obsidian Chemical Press', 'capitals', 'era'],
  ['Peregrine Law Reports', 'issn', 'era'],
  ['Editora Rio Inventado', 'slashed', 'era'],
  ['Stonecrop Geoscience', 'brackets', 'era'],
  ['Whistling Kettle Press', 'dotted', 'era'],
  ['Evergreen Proceedings', 'journal', 'era'],
  ['Amberley Philosophical Press', 'issn', 'era'],
  ['Foxglove Pharma Press', 'short', 'bmj'],
  ['Tallow & Wick', 'springer', 'springer'],
  ['Northmost Press', 'dotted', 'era'],
  ['Umbrella Arts Publishing', 'slashed', 'era'],
  ['Plumage Biology', 'journal', 'npg'],
  ['Second Moon Computing Society', 'capitals', 'era'],
  ['Marginalia Press', 'issn', 'era'],
  ['preprints.example', 'journal', 'era'],
  ['Lantern Preprints', 'dotted', 'era'],
  ['Foxhole Archive', 'dotted', 'era'],
  ['Cupboard Data Repository', 'short', 'era'],
  ['Open Shelf', 'journal', 'era'],
  ['Driftnet Research Data', 'dotted', 'era'],
  ['Teapot Repository', 'short', 'era'],
] as const satisfies readonly PublisherLine[];

const FIRST_PREFIX = 95_501;
const FIRST_PREPRINT_SERVER = LINES.length - 7;
const FIRST_DATA_REPOSITORY = LINES.length - 4;

/** All made up, as are their DOI prefixes, 10.95501 and following, which no registrant has. */
export const PUBLISHERS: readonly Publisher[] = LINES.map(([name], index) => ({
  id: uuidOf(index),
  name,
  doiPrefix: `10.${FIRST_PREFIX + index}`,
}));

/** Numbers in {@link PUBLISHERS}, first and one past the last, of those that publish one kind of output. */
export const PUBLISHER_RANGE = {
  press: [0, FIRST_PREPRINT_SERVER],
  preprints: [FIRST_PREPRINT_SERVER, FIRST_DATA_REPOSITORY],
  data: [FIRST_DATA_REPOSITORY, LINES.length],
} as const;

/** How publisher `number` writes DOIs, and where it takes subjects from. */
export function habitsOf(number: number): { readonly style: DoiStyle; readonly scheme: SubjectScheme } {
  const [, style, scheme] = LINES[number] ?? LINES[0];
  return { style, scheme };
}

/** Publisher `number`. @throws RangeError where there is none */
export function getPublisher(number: number): Publisher {
  const publisher = PUBLISHERS[number];
  if (publisher === undefined) throw new RangeError(`There is no publisher ${number}.`);
  return publisher;
}

function uuidOf(number: number): string {
  const hex = [1, 2, 3, 4]
    .map((part) =>
      mix(number * 5 + part)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
