import type { CatalogueView } from '../../catalogue/view/catalogue-view.js';
import type { UsageView } from '../usage-view.js';
import { CatalogueUsageView } from './catalogue-usage-view.js';

/**
 * Opens the usage of a world: what was made of a view is kept until another one is looked at.
 *
 * @param measures  how many of `MEASURES` the world has
 */
export function openUsage(measures: number): (view: CatalogueView) => UsageView {
  let last: { readonly view: CatalogueView; readonly usage: CatalogueUsageView } | undefined;
  return (view) => {
    if (last?.view !== view) last = { view, usage: new CatalogueUsageView(view, measures, last?.usage) };
    return last.usage;
  };
}
