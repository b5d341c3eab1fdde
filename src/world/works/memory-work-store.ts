import { ProblemError } from '../problem.js';
import type { Room } from '../state/room.js';
import { Table } from '../state/table.js';
import type { Relatives, UriParts, Work, WorkIdentifier } from './work.js';
import type { WorkStore } from './work-store.js';

interface Relation {
  readonly parentId: string;
  readonly childId: string;
}

/** The works of one world, in memory. Records are replaced, never altered, so readers may keep them. */
export class MemoryWorkStore implements WorkStore, Room {
  readonly name = 'works';
  readonly #works = Table.byText<Work>('works');
  readonly #titles = Table.byText<true>('titles');
  readonly #relations = Table.byText<Relation>('relations');
  readonly shelves = [this.#works, this.#titles, this.#relations];
  /** UUIDs by identifier. */
  readonly #idsOfUri = new Map<string, Set<string>>();

  /** @param works  each with its parents, which come before it */
  constructor(works: readonly (Work & { readonly parents: readonly string[] })[] = []) {
    for (const { parents, ...work } of works) this.#add(work, { parents, children: [] });
  }

  restored(): void {
    this.#idsOfUri.clear();
    for (const work of this.#works.values()) this.#noteIdentifiers(work);
  }

  async add(work: Work, relatives: Relatives): Promise<void> {
    this.#add(work, relatives);
  }
  async find(id: string): Promise<Work | undefined> {
    return this.#works.get(id);
  }

  async findByUri(uri: UriParts): Promise<readonly Work[]> {
    const ids = [...(this.#idsOfUri.get(uriKey(uri)) ?? [])].sort();
    return ids.map((id) => this.#get(id));
  }

  async list(): Promise<readonly Work[]> {
    return [...this.#works.keys()].sort().map((id) => this.#get(id));
  }

  async remove(id: string): Promise<boolean> {
    const work = this.#works.get(id);
    if (work === undefined) return false;
    this.#forgetIdentifiers(work);
    this.#works.delete(id);
    for (const [key, { parentId, childId }] of this.#relations) {
      if (parentId === id || childId === id) this.#relations.delete(key);
    }
    return true;
  }

  async addTitles(id: string, titles: readonly string[]): Promise<Work> {
    const work = this.#get(id);
    return this.#replace(work, { titles: [...new Set([...work.titles, ...titles])] });
  }

  async removeTitle(id: string, title: string): Promise<Work> {
    const work = this.#get(id);
    const changed = this.#replace(work, { titles: work.titles.filter((own) => own !== title) });
    if (![...this.#works.values()].some(({ titles }) => titles.includes(title))) this.#titles.delete(title);
    return changed;
  }

  async titles(): Promise<readonly string[]> {
    return [...this.#titles.keys()];
  }

  async addIdentifier(id: string, identifier: WorkIdentifier): Promise<Work> {
    const work = this.#get(id);
    return this.#replace(work, { identifiers: withIdentifier(work.identifiers, identifier) });
  }

  async removeIdentifier(id: string, uri: UriParts): Promise<Work> {
    const work = this.#get(id);
    return this.#replace(work, {
      identifiers: work.identifiers.filter((own) => uriKey(own) !== uriKey(uri)),
    });
  }

  async relate(parentId: string, childId: string): Promise<void> {
    this.#get(parentId);
    this.#get(childId);
    const relation = { parentId, childId };
    this.#refuseRelated(relation, []);
    this.#relations.set(keyOf(relation), relation);
  }

  async relativesOf(id: string): Promise<Relatives> {
    this.#get(id);
    const all = [...this.#relations.values()];
    return {
      parents: all.filter(({ childId }) => childId === id).map(({ parentId }) => parentId),
      children: all.filter(({ parentId }) => parentId === id).map(({ childId }) => childId),
    };
  }

  #add(work: Work, relatives: Relatives): void {
    const { id } = work;
    const parents = relatives.parents.map((parentId) => ({ parentId, childId: id }));
    const children = relatives.children.map((childId) => ({ parentId: id, childId }));
    const relations = [...parents, ...children];
    for (const relative of [...relatives.parents, ...relatives.children]) {
      if (relative !== id) this.#get(relative);
    }
    for (const [index, relation] of relations.entries())
      this.#refuseRelated(relation, relations.slice(0, index));
    this.#put({
      ...work,
      titles: [...new Set(work.titles)],
      identifiers: work.identifiers.reduce(withIdentifier, []),
    });
    for (const relation of relations) this.#relations.set(keyOf(relation), relation);
  }

  #get(id: string): Work {
    const work = this.#works.get(id);
    if (work === undefined) throw new ProblemError({ kind: 'work-unknown', id });
    return work;
  }

  #replace(work: Work, change: Partial<Work>): Work {
    const changed = { ...work, ...change };
    this.#forgetIdentifiers(work);
    this.#put(changed);
    return changed;
  }

  #put(work: Work): void {
    this.#works.set(work.id, work);
    for (const title of work.titles) if (!this.#titles.has(title)) this.#titles.set(title, true);
    this.#noteIdentifiers(work);
  }

  #noteIdentifiers(work: Work): void {
    for (const identifier of work.identifiers) {
      const key = uriKey(identifier);
      const ids = this.#idsOfUri.get(key) ?? new Set();
      this.#idsOfUri.set(key, ids.add(work.id));
    }
  }

  #forgetIdentifiers(work: Work): void {
    for (const identifier of work.identifiers) {
      const key = uriKey(identifier);
      const ids = this.#idsOfUri.get(key);
      ids?.delete(work.id);
      if (ids?.size === 0) this.#idsOfUri.delete(key);
    }
  }

  #refuseRelated(relation: Relation, before: readonly Relation[]): void {
    const { parentId, childId } = relation;
    const key = keyOf(relation);
    const isThere = this.#relations.has(key) || before.some((other) => keyOf(other) === key);
    if (isThere || parentId === childId) {
      throw new ProblemError({ kind: 'relation-refused', parentId, childId });
    }
  }
}

function withIdentifier(
  identifiers: readonly WorkIdentifier[],
  added: WorkIdentifier,
): readonly WorkIdentifier[] {
  const isPassedOver = identifiers.some(
    ({ scheme, value, canonical }) =>
      scheme === added.scheme && (value === added.value || (canonical && added.canonical)),
  );
  return isPassedOver ? identifiers : [...identifiers, added];
}

function uriKey({ scheme, value }: UriParts): string {
  return `${scheme}:${value}`;
}

function keyOf({ parentId, childId }: Relation): string {
  return `${parentId} ${childId}`;
}
