import { type Finding, NOTHING } from '../../world/advice/advice.js';
import { andThen, type MaybeAsync } from '../../world/maybe-async.js';
import type { QueryReading } from './read-query.js';
import type { SeenCall } from './seen-call.js';
import { ShownText } from './shown-text.js';

const MOST_IDS = 100;
const COMMA = /,|%2c/gi;

/** What the operation itself, or the part of it that is in the path, says of the call. */
export function adviseOnRoute({
  operation,
  rawPath,
}: Pick<SeenCall, 'operation' | 'rawPath'>): readonly Finding[] {
  switch (operation) {
    case 'getCountsById':
      return (rawPath.match(COMMA)?.length ?? 0) < MOST_IDS ? NOTHING : [LARGE_BATCH];
    case 'listCitationsByIds':
      return [OLD_BATCH];
    case 'getDonutImageOldForm':
      return [OLD_DONUT];
    default:
      return NOTHING;
  }
}

/** A badge needs no key: one that is somebody's own is shown to everybody who reads the page. */
export function adviseOnBadgeKey({ world }: SeenCall, { key }: QueryReading): MaybeAsync<readonly Finding[]> {
  if (key === undefined) return NOTHING;
  return andThen(world.apiKeys.find(key), (found) => (found === undefined ? NOTHING : [KEY_IN_BADGE]));
}

/** An output that nobody registered does not narrow down anything. */
export function adviseOnUri(
  { world, search }: SeenCall,
  { pairs }: QueryReading,
): MaybeAsync<readonly Finding[]> {
  const doi = pairs.get('uri');
  if (doi === null) return NOTHING;
  return andThen(world.urisets.findByDoi(doi), (found) =>
    found === undefined ? [unknownUri(new ShownText(search).pair('uri', doi))] : NOTHING,
  );
}

function unknownUri(shown: string): Finding {
  return {
    kind: 'filter-not-applied',
    subject: shown,
    sentence: 'Nobody registered this DOI, so that the answer has the events of all outputs.',
    remedy:
      'Register it first, letter for letter as it is asked for, and without "info:doi:" or an address before it.',
    source: 'operas 1.8',
  };
}

const KEY_IN_BADGE: Finding = {
  kind: 'key-not-read',
  subject: 'the parameter "key"',
  sentence: 'A badge needs no key and does not look at one; this one can be read by all who see the page.',
  remedy: 'Leave it out.',
  source: 'details 3.6',
};

const LARGE_BATCH: Finding = {
  kind: 'batch-over-maximum',
  subject: 'ids',
  sentence: "More than 100 identifiers were asked for at once; the vendor's own client never does.",
  remedy: 'Ask for 100 at a time.',
  source: 'details 3.2 (inferred)',
};

const OLD_BATCH: Finding = {
  kind: 'superseded-route',
  subject: 'POST citations',
  sentence: 'This way to ask for several outputs is of 2014, and in no documentation any more.',
  remedy: 'Use GET /v1/id/{id1},{id2}.',
  source: 'details 3.4',
};

const OLD_DONUT: Finding = {
  kind: 'superseded-route',
  subject: 'GET /donut',
  sentence: 'This address of donuts is the oldest one, and in no answer any more.',
  remedy: 'Use the addresses in "images" of an answer.',
  source: 'details 3.7',
};
