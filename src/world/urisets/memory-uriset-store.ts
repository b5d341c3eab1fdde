import { ProblemError } from '../problem.js';
import { Cell } from '../state/cell.js';
import type { Room } from '../state/room.js';
import { Table } from '../state/table.js';
import { Links } from './links.js';
import type { RegisteredOutput, Registration } from './registered-output.js';
import type { OutputChange, OutputPage, Page, RegistrationBatch, UrisetStore } from './uriset-store.js';

/** An account's outputs as they were asked for, made when first needed. */
interface Listing {
  /** Ids; undefined after one came or went. */
  sorted: readonly number[] | undefined;
  /** The page that was asked for last, and the state of the store that it shows. */
  lastPage: { readonly asked: Page; readonly version: number; readonly shown: OutputPage } | undefined;
}

/** One world's registered outputs, in memory. */
export class MemoryUrisetStore implements UrisetStore, Room {
  readonly name = 'urisets';
  readonly #outputs = Table.byNumber<RegisteredOutput>('outputs');
  readonly #links = new Links();
  /** Of all DOIs that there ever were. */
  readonly #prefixes = Table.byText<true>('prefixes');
  readonly #lastId = new Cell('last-id', 0);
  readonly shelves = [this.#outputs, this.#links, this.#prefixes, this.#lastId];
  readonly #idOfDoi = new Map<string, number>();
  readonly #idOfUrl = new Map<string, number>();
  readonly #listings = new Map<number, Listing>();
  /** Goes up with every change. */
  #version = 0;

  restored(): void {
    for (const index of [this.#idOfDoi, this.#idOfUrl, this.#listings]) index.clear();
    this.#version += 1;
    for (const output of this.#outputs.values()) this.#note(output);
  }

  async register({ accountId, registrations, fails }: RegistrationBatch): Promise<void> {
    this.#version += 1;
    const last = fails ? this.#lastWithNewPrefix(registrations) : registrations.length - 1;
    // Collected first: an output may come many times in one batch.
    const added = new Map<number, string[]>();
    registrations.slice(0, last + 1).forEach((registration, index) => {
      // The commit at a new prefix comes before the URLs of its own entry: those are undone with the rest.
      const urls = fails && index === last ? [] : registration.urls;
      this.#registerOne(accountId, { doi: registration.doi, urls }, added);
    });
    for (const [id, urls] of added) {
      const output = this.#outputs.get(id);
      if (output !== undefined) this.#outputs.set(id, { ...output, urls: output.urls.concat(urls) });
    }
  }

  async listOf(accountId: number, asked: Page): Promise<OutputPage> {
    const ids = this.#links.of(accountId);
    if (ids === undefined) return { outputs: [], total: 0 };
    const listing = this.#listings.get(accountId) ?? { sorted: undefined, lastPage: undefined };
    this.#listings.set(accountId, listing);
    const { lastPage } = listing;
    if (lastPage?.version === this.#version && isSamePage(lastPage.asked, asked)) return lastPage.shown;
    listing.sorted ??= [...ids].sort((a, b) => a - b);
    const shown = this.#cutPage(listing.sorted, asked);
    listing.lastPage = { asked, version: this.#version, shown };
    return shown;
  }

  async findOf(accountId: number, doi: string): Promise<RegisteredOutput | undefined> {
    const output = this.#byDoi(doi);
    return output !== undefined && this.#links.of(accountId)?.has(output.id) ? output : undefined;
  }

  async findById(id: number): Promise<RegisteredOutput | undefined> {
    return this.#outputs.get(id);
  }

  async findByDoi(doi: string): Promise<RegisteredOutput | undefined> {
    return this.#byDoi(doi);
  }

  async list(): Promise<readonly RegisteredOutput[]> {
    return [...this.#outputs.values()];
  }

  async add(output: Omit<RegisteredOutput, 'id'>): Promise<RegisteredOutput> {
    if (this.#idOfDoi.has(output.doi)) throw new ProblemError({ kind: 'doi-taken', doi: output.doi });
    return this.#add(output);
  }

  async change(id: number, change: OutputChange): Promise<RegisteredOutput | undefined> {
    const output = this.#outputs.get(id);
    if (output === undefined) return undefined;
    const changed = { ...output, ...change };
    const holder = this.#idOfDoi.get(changed.doi);
    if (holder !== undefined && holder !== id)
      throw new ProblemError({ kind: 'doi-taken', doi: changed.doi });
    this.#forget(output);
    this.#put(changed);
    return changed;
  }

  async remove(id: number): Promise<boolean> {
    this.#version += 1;
    const output = this.#outputs.get(id);
    if (output === undefined) return false;
    this.#forget(output);
    for (const accountId of this.#links.accountIds()) this.#unlink(accountId, id);
    return this.#outputs.delete(id);
  }

  async keepOnlyOf(accountIds: ReadonlySet<number>): Promise<void> {
    this.#version += 1;
    for (const accountId of this.#links.accountIds()) {
      if (accountIds.has(accountId)) continue;
      for (const outputId of this.#links.of(accountId) ?? []) this.#unlink(accountId, outputId);
    }
  }

  #cutPage(sorted: readonly number[], { offset, limit }: Page): OutputPage {
    const ids = sorted.slice(offset, offset + limit);
    return { outputs: ids.flatMap((id) => this.#outputs.get(id) ?? []), total: sorted.length };
  }

  #byDoi(doi: string): RegisteredOutput | undefined {
    const id = this.#idOfDoi.get(doi);
    return id === undefined ? undefined : this.#outputs.get(id);
  }

  /** Only a DOI that is new can bring a new prefix; an earlier entry of the same batch counts as used. */
  #lastWithNewPrefix(registrations: readonly Registration[]): number {
    const seen = new Set<string>();
    let last = -1;
    registrations.forEach(({ doi }, index) => {
      const prefix = prefixOf(doi);
      if (this.#prefixes.has(prefix) || seen.has(prefix)) return;
      seen.add(prefix);
      last = index;
    });
    return last;
  }

  #registerOne(accountId: number, { doi, urls }: Registration, added: Map<number, string[]>): void {
    const output = this.#byDoi(doi) ?? this.#add({ doi, urls: [], lastCheckedAt: undefined });
    this.#link(accountId, output.id);
    for (const url of urls) {
      if (this.#idOfUrl.has(url)) continue;
      this.#idOfUrl.set(url, output.id);
      const known = added.get(output.id);
      if (known === undefined) added.set(output.id, [url]);
      else known.push(url);
    }
  }

  #link(accountId: number, outputId: number): void {
    if (this.#links.add(accountId, outputId)) this.#forgetOrder(accountId);
  }

  #unlink(accountId: number, outputId: number): void {
    if (this.#links.delete(accountId, outputId)) this.#forgetOrder(accountId);
  }

  #forgetOrder(accountId: number): void {
    const listing = this.#listings.get(accountId);
    if (listing !== undefined) listing.sorted = undefined;
  }

  #add(output: Omit<RegisteredOutput, 'id'>): RegisteredOutput {
    this.#lastId.value += 1;
    const added = { ...output, id: this.#lastId.value };
    this.#put(added);
    return added;
  }

  #put(output: RegisteredOutput): void {
    this.#version += 1;
    this.#outputs.set(output.id, output);
    const prefix = prefixOf(output.doi);
    if (!this.#prefixes.has(prefix)) this.#prefixes.set(prefix, true);
    this.#note(output);
  }

  #note(output: RegisteredOutput): void {
    this.#idOfDoi.set(output.doi, output.id);
    for (const url of output.urls) this.#idOfUrl.set(url, output.id);
  }

  #forget(output: RegisteredOutput): void {
    this.#idOfDoi.delete(output.doi);
    for (const url of output.urls) this.#idOfUrl.delete(url);
  }
}

function isSamePage(a: Page, b: Page): boolean {
  return a.offset === b.offset && a.limit === b.limit;
}

/** The part before the first slash: `10.5334` of `10.5334/bay`. */
function prefixOf(doi: string): string {
  return doi.slice(0, doi.indexOf('/'));
}
