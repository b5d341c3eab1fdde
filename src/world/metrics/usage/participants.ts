import { PINNED_PUBLISHERS } from '../../catalogue/pinned/publishers.js';
import { PUBLISHER_RANGE, PUBLISHERS } from '../../catalogue/records/publishers.js';

/** A publisher that sends events of its works. */
interface Participant {
  readonly name: string;
  readonly doiPrefix: string;
  readonly uploaderUri: string;
}

/** Sends what is counted for the works of publishers that send nothing themselves. */
const COLLECTOR = 'acct:collector@metrics.example';

/**
 * Publishers that take part in OPERAS Metrics, and every third one of the made-up ones.
 *
 * @source docs/sources.md operas 6.5 for the account of Open Book Publishers; the others are made up
 */
const PARTICIPANTS: readonly Participant[] = [
  take(PINNED_PUBLISHERS.openBook, 'acct:javi@openbookpublishers.com'),
  take(PINNED_PUBLISHERS.ubiquity),
  take(PINNED_PUBLISHERS.ekt),
  take(PINNED_PUBLISHERS.finnishLiterature),
  take(PINNED_PUBLISHERS.deGruyter),
  ...PUBLISHERS.slice(...PUBLISHER_RANGE.press)
    .filter((_publisher, number) => number % 3 === 0)
    .map((publisher) => take(publisher)),
];

/** Names of the publishers that take part. */
export const PARTICIPANT_NAMES: readonly string[] = PARTICIPANTS.map(({ name }) => name);

const UPLOADER_OF_PREFIX: Readonly<Record<string, string>> = Object.fromEntries(
  PARTICIPANTS.map(({ doiPrefix, uploaderUri }) => [doiPrefix, uploaderUri]),
);

/** Who sends the events of a work. @param prefix  of its DOI */
export function uploaderOf(prefix: string): string {
  return UPLOADER_OF_PREFIX[prefix] ?? COLLECTOR;
}

function take(
  { name, doiPrefix }: { readonly name: string; readonly doiPrefix: string },
  uploaderUri = `acct:metrics@${toHost(name)}.example`,
): Participant {
  return { name, doiPrefix, uploaderUri };
}

/** `Éditions du Phare Imaginaire` → `editions-du-phare-imaginaire` */
function toHost(name: string): string {
  const ascii = name.normalize('NFD').replace(/[^a-z0-9 ]/gi, '');
  return ascii.toLowerCase().split(/ +/).join('-');
}
