import type { CatalogueView } from '../../catalogue/view/catalogue-view.js';
import type { WorldCatalogue } from '../../catalogue/world-catalogue.js';
import { andThen, type MaybeAsync } from '../../maybe-async.js';
import type { Usage, UsageView } from '../usage-view.js';

/**
 * How the works of a world's catalogue have been used. Until somebody looks at it, it costs nothing; even its code
 * is loaded then.
 */
export class CatalogueUsage implements Usage {
  readonly #catalogue: WorldCatalogue;
  readonly #measures: number;
  #loading: Promise<void> | undefined;
  #open: ((view: CatalogueView) => UsageView) | undefined;

  /** @param measures  how many of `MEASURES` the world has */
  constructor(catalogue: WorldCatalogue, measures: number) {
    this.#catalogue = catalogue;
    this.#measures = measures;
  }

  /** The same until the day passes, or something changes in the catalogue. */
  look(): MaybeAsync<UsageView> {
    return andThen(this.#catalogue.look(), (view) => this.#lookAt(view));
  }

  #lookAt(view: CatalogueView): MaybeAsync<UsageView> {
    if (this.#open !== undefined) return this.#open(view);
    this.#loading ??= this.#load();
    return this.#loading.then(() => this.#lookAt(view));
  }

  async #load(): Promise<void> {
    const { openUsage } = await import('./open-usage.js');
    this.#open = openUsage(this.#measures);
  }
}
