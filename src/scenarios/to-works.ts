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

/** The first thing in which a scenario's works contradict each other or themselves. */
export function findWorksContradiction(works: readonly WorkInScenario[] = []): string | undefined {
  const uuids: string[] = [];
  for (const [index, { uuid, uris, parents = [] }] of works.entries()) {
    const where = `works[${index}]`;
    const stranger = parents.find((parent, at) => !uuids.includes(parent) || parents.indexOf(parent) < at);
    if (stranger !== undefined)
      return `${where}.parents: "${stranger}" is no work above it, or is there twice`;
    if (uuid !== undefined && uuids.includes(uuid)) return `${where}.uuid: another work has "${uuid}"`;
    if (uuid !== undefined) uuids.push(uuid);
    const mistake = findUriMistake(uris);
    if (mistake !== undefined) return `${where}.uris: ${mistake}`;
  }
  return undefined;
}

function findUriMistake(uris: WorkInScenario['uris']): string | undefined {
  const seen = new Set<string>();
  for (const sent of uris) {
    const identifier = toIdentifier(sent);
    if (identifier === undefined) {
      return `"${sent.uri}" is no identifier; write it like info:doi:10.11647/obp.0001 or urn:isbn:9781906924003`;
    }
    const { scheme, value, canonical } = identifier;
    if (seen.has(`${scheme}:${value}`)) return `"${sent.uri}" is there already`;
    if (canonical && seen.has(scheme)) return `another of "${scheme}" is canonical`;
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
