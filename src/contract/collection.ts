import { isJsonObject, type JsonObject, listOrEmpty, objectOrEmpty, textOrNothing } from './json-object.js';

/** Which requests of a collection to run. */
export interface Selection {
  /** Name of a folder, to run what is in it only. */
  readonly folder?: string | undefined;
  /** Only requests whose name it matches. */
  readonly grep?: RegExp | undefined;
  /** Only requests that carry all of these tags; absent for all. */
  readonly allow?: readonly string[] | undefined;
}

/** What a request of a collection says of itself. */
export interface CaseItem {
  /** Names of its folders, joined by ` / `. */
  readonly folder: string;
  readonly name: string;
  readonly caseNumber: number | undefined;
  /** From the line `id: …` of its description: the name of the test that has to run. */
  readonly id: string | undefined;
  /** At the end of its description: `[read] [live-safe]` gives `read` and `live-safe`. */
  readonly tags: readonly string[];
}

/**
 * Leaves of a collection only the requests to run; folders that become empty go, too. Order and everything
 * else stay.
 */
export function selectRequests(collection: JsonObject, selection: Selection): JsonObject {
  return {
    ...collection,
    item: selectItems(listOrEmpty(collection.item), selection, selection.folder === undefined),
  };
}

/** A request of a collection: as it is written, and what it says of itself. */
export interface ListedItem {
  readonly item: JsonObject;
  readonly described: CaseItem;
}

/** The requests of a collection, in order. */
export function listItems(collection: JsonObject, parents: readonly string[] = []): readonly ListedItem[] {
  return listOrEmpty(collection.item)
    .filter(isJsonObject)
    .flatMap((item) => {
      const name = textOrNothing(item.name) ?? 'unnamed';
      if (Array.isArray(item.item)) return listItems(item, [...parents, name]);
      return [{ item, described: describeItem(item, name, parents) }];
    });
}

/** The requests of a collection by the id that each has within it; `withIds` has to be called before. */
export function listRequests(collection: JsonObject): ReadonlyMap<string, CaseItem> {
  return new Map(
    listItems(collection).map(({ item, described }) => [textOrNothing(item.id) ?? '', described]),
  );
}

/** Gives each request an id within the collection, by which the events of a run can be told apart. */
export function withIds(collection: JsonObject, parent = 'item'): JsonObject {
  const items = listOrEmpty(collection.item).map((item, at) => {
    const id = `${parent}-${at}`;
    if (!isJsonObject(item)) return item;
    return Array.isArray(item.item) ? withIds(item, id) : { ...item, id };
  });
  return { ...collection, item: items };
}

/** The description of a request, whichever of the two forms that the format allows it has. */
function descriptionOf(item: JsonObject): string {
  const { description } = objectOrEmpty(item.request);
  return textOrNothing(description) ?? textOrNothing(objectOrEmpty(description).content) ?? '';
}

function tagsOf(item: JsonObject): string[] {
  const lastLine = descriptionOf(item).trimEnd().split('\n').at(-1) ?? '';
  return [...lastLine.matchAll(/\[([\w-]+)\]/g)].map(([, tag]) => tag ?? '');
}

/** The names of all folders, as `folder` of a selection takes them. */
export function listFolders(collection: JsonObject): string[] {
  return listOrEmpty(collection.item)
    .filter(isJsonObject)
    .filter((item) => Array.isArray(item.item))
    .flatMap((item) => [textOrNothing(item.name) ?? '', ...listFolders(item)]);
}

/** The values that a collection gives its own variables. */
export function variablesOf(collection: JsonObject): Readonly<Record<string, string>> {
  const entries = listOrEmpty(collection.variable)
    .map(objectOrEmpty)
    .map(({ key, value }) => [String(key ?? ''), typeof value === 'string' ? value : ''] as const);
  return Object.fromEntries(entries);
}

function selectItems(items: readonly unknown[], selection: Selection, isInFolder: boolean): unknown[] {
  return items.filter(isJsonObject).flatMap((item) => {
    if (!Array.isArray(item.item)) return isInFolder && isSelected(item, selection) ? [item] : [];
    const inside = selectItems(item.item, selection, isInFolder || item.name === selection.folder);
    return inside.length > 0 ? [{ ...item, item: inside }] : [];
  });
}

function isSelected(item: JsonObject, { grep, allow }: Selection): boolean {
  if (grep && !grep.test(textOrNothing(item.name) ?? '')) return false;
  const tags = tagsOf(item);
  return allow?.every((tag) => tags.includes(tag)) ?? true;
}

function describeItem(item: JsonObject, name: string, parents: readonly string[]): CaseItem {
  const [, number] = /^(\d+) · /.exec(name) ?? [];
  const [, id] = /^id: (\S+)$/m.exec(descriptionOf(item)) ?? [];
  return {
    folder: parents.join(' / '),
    name,
    caseNumber: number === undefined ? undefined : Number(number),
    id,
    tags: tagsOf(item),
  };
}
