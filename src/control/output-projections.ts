import type { components } from '../generated/emulator-control.js';
import type { AsOf } from '../world/catalogue/as-of.js';
import { countSources, scoreAt } from '../world/catalogue/attention.js';
import type { LayeredOutput, LayerState } from '../world/catalogue/layer/output-layer.js';
import type { Mention } from '../world/catalogue/mention.js';
import type { Output } from '../world/catalogue/output.js';
import { firstSeen, readersAt } from '../world/catalogue/output-figures.js';
import type { Identifiers, Journal } from '../world/catalogue/output-record.js';
import { sourceFacts } from '../world/catalogue/sources.js';

type Schemas = components['schemas'];
type WireOutput = Schemas['CatalogueOutput'];

const DAY_MS = 86_400_000;

/** A research output as it is now, and whether it is of the world's own. */
export function toWireOutput(output: Output, asOf: AsOf, layer: LayerState): WireOutput {
  const { altmetricId, attention, record, seed } = output;
  const { mendeley, citeulike, connotea } = readersAt(output, asOf);
  const layered = layer.outputs.get(altmetricId);
  return {
    altmetric_id: altmetricId,
    identifiers: toWireIdentifiers(record.identifiers),
    title: record.title,
    type: record.type,
    journal: record.journal === undefined ? null : toWireJournal(record.journal),
    published_on: new Date(seed.publishedDay * DAY_MS).toISOString().slice(0, 10),
    counts: Object.fromEntries(
      countSources(attention, asOf).map(({ source, posts, accounts }) => [
        sourceFacts(source).name,
        { posts, accounts },
      ]),
    ),
    score: scoreAt(attention, asOf) / 1000,
    readers: { mendeley, citeulike, connotea },
    known_from: toInstant(firstSeen(output, asOf)),
    added: layered?.added !== undefined,
    changed: layered !== undefined && isChanged(layered),
  };
}

export function toWireMention({
  id,
  source,
  postedOn,
  profile,
  title,
  url,
}: Mention): Schemas['CatalogueMention'] {
  return { id, source, posted_on: toInstant(postedOn), author: profile.name, title: title ?? null, url };
}

function toWireIdentifiers(identifiers: Identifiers): WireOutput['identifiers'] {
  return Object.fromEntries(Object.entries(identifiers).map(([scheme, texts]) => [scheme, [...texts]]));
}

function toWireJournal({ id, title, issns }: Journal): NonNullable<WireOutput['journal']> {
  return { id, title, issns: [...issns] };
}

/** Of an output that the world added: whether anything happened to it since. */
function isChanged({ changes, mentions, removedMentions }: LayeredOutput): boolean {
  return Object.keys(changes).length > 0 || mentions.length > 0 || removedMentions.size > 0;
}

function toInstant(epochSeconds: number): string {
  return new Date(epochSeconds * 1000).toISOString();
}
