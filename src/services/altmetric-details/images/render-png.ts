import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

// The package has its types for `require` only.
type Resvg = typeof import('@resvg/resvg-wasm', { with: { 'resolution-mode': 'require' }});
type Png = Uint8Array<ArrayBuffer>;

/** Makes PNGs of SVGs, and keeps the last ones. */
export interface PngRenderer {
  /**
   * @param svg  our own drawing, without text: no font is loaded
   * @returns the file's bytes, as large as the SVG says; the same for the same SVG. They are shared: not to be changed.
   */
  render(svg: string): Promise<Png>;
}

const KEPT_PICTURES = 256;
const TINIEST_SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

/**
 * A renderer of badges. The library, 2.5 MB of WebAssembly, is loaded with the first picture only.
 *
 * @source Details API: its images are `image/png` (docs/sources.md details 3.7)
 */
export function createPngRenderer(): PngRenderer {
  const kept = new Map<string, Png>();
  let library: Promise<Resvg> | undefined;
  return {
    async render(svg) {
      library ??= loadLibrary();
      const resvg = await library;
      const png = kept.get(svg) ?? rasterise(svg, resvg);
      // The one used last goes to the end, the one at the front goes first.
      kept.delete(svg);
      kept.set(svg, png);
      const [oldest] = kept.keys();
      if (kept.size > KEPT_PICTURES && oldest !== undefined) kept.delete(oldest);
      return png;
    },
  };
}

/** By `require`, which the bundler leaves alone: the package stays where its WebAssembly is found beside it. */
async function loadLibrary(): Promise<Resvg> {
  const require = createRequire(import.meta.url);
  const library: Resvg = require('@resvg/resvg-wasm');
  if (isReady(library)) return library;
  const wasm = await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm'));
  try {
    await library.initWasm(wasm);
  } catch (error) {
    // One process may have many renderers, and the library refuses to be initialised twice.
    if (!isReady(library)) throw error;
  }
  return library;
}

function isReady({ Resvg }: Resvg): boolean {
  try {
    new Resvg(TINIEST_SVG).free();
    return true;
  } catch {
    return false;
  }
}

function rasterise(svg: string, { Resvg }: Resvg): Png {
  const drawing = new Resvg(svg);
  const picture = drawing.render();
  const png = new Uint8Array(picture.asPng());
  // WebAssembly has no collector of garbage.
  picture.free();
  drawing.free();
  return png;
}
