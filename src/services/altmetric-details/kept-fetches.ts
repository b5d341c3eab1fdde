import type { CatalogueView } from '../../world/catalogue/view/catalogue-view.js';

/** A fetch that was written, and the tweets in it, which are counted for each caller. */
export interface WrittenFetch {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly tweetIds: readonly string[];
}

/** Bytes that are kept of one view; what is larger by itself is not. */
const BYTES_KEPT = 48 * 1024 * 1024;

/**
 * Whole fetches, by the view that they were written from. An output may have a hundred thousand posts: to write them
 * for each of those that ask at once would keep all others waiting.
 */
export class KeptFetches {
  readonly #views = new WeakMap<
    CatalogueView,
    { bytes: number; readonly fetches: Map<string, WrittenFetch> }
  >();

  /** @param name  of the output and of what is shown of it */
  of(view: CatalogueView, name: string, write: () => WrittenFetch): WrittenFetch {
    const kept = this.#views.get(view) ?? { bytes: 0, fetches: new Map<string, WrittenFetch>() };
    this.#views.set(view, kept);
    const found = kept.fetches.get(name);
    if (found !== undefined) return found;
    const written = write();
    const size = written.body.byteLength;
    if (size > BYTES_KEPT) return written;
    for (const [oldest, { body }] of kept.fetches) {
      if (kept.bytes + size <= BYTES_KEPT) break;
      kept.fetches.delete(oldest);
      kept.bytes -= body.byteLength;
    }
    kept.fetches.set(name, written);
    kept.bytes += size;
    return written;
  }
}
