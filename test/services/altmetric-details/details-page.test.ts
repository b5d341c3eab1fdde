import { describe, expect, it } from 'vitest';
import { detailsPage } from '../../../src/services/altmetric-details/pages/details-page.js';
import { MemoryOutputLayer } from '../../../src/world/catalogue/layer/memory-output-layer.js';
import { ALL_SOURCES, getOutput, openView } from './fetched.js';

/** The page of an output under another title. */
async function pageOf(title: string): Promise<string> {
  const layer = new MemoryOutputLayer();
  await layer.change({ altmetricId: ALL_SOURCES }, { title }, []);
  const view = await openView(layer);
  return String(await detailsPage(getOutput(view, ALL_SOURCES), view));
}

describe('the page about an output', () => {
  it.each([
    ['<i>Danio rerio</i> &amp; friends', 'Danio rerio &amp; friends'],
    ['Growth at <sup>13</sup>C < 3', 'Growth at 13C &lt; 3'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ])('shows a title as a person reads it: %s', async (title, shown) => {
    expect(await pageOf(title)).toContain(`<h1>${shown}</h1>`);
  });

  it('counts one post and several accounts', async () => {
    const cells = (await pageOf('Any')).match(/<td>\d+ (?:post|account)s?<\/td>/g) ?? [];
    expect(cells.length).toBeGreaterThan(10);
    expect(cells.filter((cell) => cell.startsWith('<td>1 ') === /s<\/td>$/.test(cell))).toEqual([]);
  });
});
