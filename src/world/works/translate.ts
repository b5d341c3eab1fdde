import type { World } from '../world.js';
import { findCatalogueWork } from './catalogue-work.js';
import { TitleSearch } from './title-score.js';
import type { UriParts, Work, WorkIdentifier } from './work.js';
import { filterIdentifiers, type WorkFilter } from './work-filter.js';

/** An identifier that something is translated into, and the work that it means. */
export interface Translation {
  readonly work: Work;
  readonly identifier: WorkIdentifier;
  /** How far a title of the work is from the one asked for; 0 where none was. */
  readonly score: number;
}

/** What a translation is asked for: an identifier, a title, or both. */
export interface TranslationQuery {
  readonly uri?: UriParts | undefined;
  readonly title?: string | undefined;
  readonly filter: WorkFilter;
}

/**
 * Finds what an identifier or a title means, in identifiers of the same works: the best title first, then canonical
 * ones. With both, works with such a title that have the identifier.
 *
 * @source hirmeos/identifier_translation_service: src/models/identifier.py `get_from_uri`, `get_from_title`
 */
export async function translate(
  world: World,
  { uri, title, filter }: TranslationQuery,
): Promise<readonly Translation[]> {
  const works = uri === undefined ? await world.works.list() : await findByUri(world, uri);
  const search = title === undefined ? undefined : new TitleSearch(title);
  const found: Translation[] = [];
  for (const work of works) {
    const identifiers = filterIdentifiers(work, filter) ?? [];
    if (identifiers.length === 0) continue;
    const score = search === undefined ? 0 : await search.score(work.titles);
    if (score === undefined) continue;
    for (const identifier of identifiers) found.push({ work, identifier, score });
  }
  return found.sort(byScoreAndCanonical);
}

async function findByUri(world: World, uri: UriParts): Promise<readonly Work[]> {
  const works = await world.works.findByUri(uri);
  if (works.length > 0) return works;
  const work = await findCatalogueWork(world, uri);
  return work === undefined ? [] : [work];
}

function byScoreAndCanonical(a: Translation, b: Translation): number {
  return a.score - b.score || Number(b.identifier.canonical) - Number(a.identifier.canonical);
}
