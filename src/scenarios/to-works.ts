import { Randomness } from '../world/random.js';
import { toUuid } from '../world/works/add-work.js';
import { isUriScheme, type WorkIdentifier } from '../world/works/work.js';
import { parseWorkUri } from '../world/works/work-uri.js';
import type { WorkStart } from '../world/world-start.js';
import type { WorkInScenario } from './document.js';

const HEX_DIGITS = 32;

/** What the identifier translation knows at the start of a world. */
export function toWorksStart(works: readonly WorkInScenario[], seed: string): readonly WorkStart[] {
  const random = new Randomness(seed);
  return works.map(({ uuid, type, titles, uris, parents = [] }, index) => ({
    id: uuid ?? toUuid(random.stream('scenario-work', index).hex(HEX_DIGITS)),
    type,
    titles,
    identifiers: uris.map(toIdentifier).filter((identifier) => identifier !== undefined),
    parents,
  }));
}

/** In what a scenario's works contradict each other or themselves. */
export function* findWorksContradictions(works: readonly WorkInScenario[] = []): Iterable<string> {
  const uuids = new Set<string>();
  for (const [index, { uuid, uris, parents = [] }] of works.entries()) {
    const where = `works[${index}]`;
    const stranger = parents.findIndex((parent, at) => !uuids.has(parent) || parents.indexOf(parent) < at);
    if (stranger >= 0) {
      yield `${where}.parents[${stranger}]: "${parents[stranger]}" is no work above it, or is there twice`;
    }
    if (uuid !== undefined && uuids.has(uuid)) yield `${where}.uuid: another work has "${uuid}"`;
    if (uuid !== undefined) uuids.add(uuid);
    const mistake = findUriMistake(uris);
    if (mistake !== undefined) yield `${where}.uris${mistake}`;
  }
}

function findUriMistake(uris: WorkInScenario['uris']): string | undefined {
  const seen = new Set<string>();
  for (const [index, sent] of uris.entries()) {
    const identifier = toIdentifier(sent);
    if (identifier === undefined) {
      return `[${index}].uri: "${sent.uri}" is no identifier; write it like info:doi:10.11647/obp.0001 or urn:isbn:9781906924003`;
    }
    const { scheme, value, canonical } = identifier;
    if (seen.has(`${scheme}:${value}`)) return `[${index}].uri: "${sent.uri}" is there already`;
    if (canonical && seen.has(scheme)) return `[${index}]: another of "${scheme}" is canonical`;
    seen.add(`${scheme}:${value}`);
    if (canonical) seen.add(scheme);
  }
  return undefined;
}

function toIdentifier({
  uri,
  canonical = false,
}: WorkInScenario['uris'][number]): WorkIdentifier | undefined {
  const parts = parseWorkUri(uri);
  return parts !== undefined && isUriScheme(parts.scheme)
    ? { scheme: parts.scheme, value: parts.value, canonical }
    : undefined;
}
