import type { Output } from '../catalogue/output.js';
import type { IdentifierScheme, OutputType } from '../catalogue/output-record.js';
import type { World } from '../world.js';
import type { UriParts, UriScheme, Work, WorkType } from './work.js';

/** What the catalogue's kinds of outputs are among works; of others there are none. */
const TYPE_OF: Readonly<Partial<Record<OutputType, WorkType>>> = {
  article: 'journal-article',
  book: 'book',
  chapter: 'book-chapter',
  dataset: 'dataset',
};
const SCHEMES = [
  ['info:doi', 'doi'],
  ['urn:isbn', 'isbn'],
  ['info:hdl', 'handle'],
] as const satisfies readonly (readonly [UriScheme, IdentifierScheme])[];

/** UUIDs of these works are their Altmetric IDs, written in hexadecimal digits behind this. */
const UUID_PREFIX = '00000000-0000-4000-a000-';

/**
 * A research output of the catalogue as a work: one that nobody has added, can't be changed and is in no list. The first
 * identifier of a scheme is the canonical one.
 *
 * So that the DOIs that the other services know can be translated, too; nothing like it in the real service.
 */
export async function findCatalogueWork(world: World, uri: UriParts): Promise<Work | undefined> {
  const [, scheme] = SCHEMES.find(([name]) => name === uri.scheme) ?? [];
  if (scheme === undefined) return undefined;
  const view = await world.catalogue.look();
  return toWork(view.find(scheme, uri.value));
}

/** The same, by its UUID. */
export async function findCatalogueWorkById(world: World, id: string): Promise<Work | undefined> {
  if (!id.startsWith(UUID_PREFIX)) return undefined;
  const view = await world.catalogue.look();
  return toWork(view.findById(Number.parseInt(id.slice(UUID_PREFIX.length), 16)));
}

function toWork(output: Output | undefined): Work | undefined {
  // What stands for a DOI that nobody has means nothing to anybody else.
  if (output === undefined || output.standsFor !== undefined) return undefined;
  const { title, identifiers, type: outputType } = output.record;
  const type = TYPE_OF[outputType];
  if (type === undefined) return undefined;
  return {
    id: UUID_PREFIX + output.altmetricId.toString(16).padStart(12, '0'),
    type,
    titles: [title],
    identifiers: SCHEMES.flatMap(([scheme, name]) =>
      (identifiers[name] ?? []).map((text, index) => ({
        scheme,
        value: text.toLowerCase(),
        canonical: index === 0,
      })),
    ),
  };
}
