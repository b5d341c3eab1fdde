import { describe, expect, it } from 'vitest';
import { createPngRenderer } from '../../../../src/services/altmetric-details/images/render-png.js';

const square = (size: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="9" height="9"/></svg>`;

describe('a renderer of PNGs', () => {
  it('150: makes a PNG file', async () => {
    const png = await createPngRenderer().render(square(64));
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  });

  it('150: makes the same bytes of the same drawing, in any renderer', async () => {
    const [one, other] = await Promise.all([
      createPngRenderer().render(square(64)),
      createPngRenderer().render(square(64)),
    ]);
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it('keeps a picture for the next who asks', async () => {
    const renderer = createPngRenderer();
    expect(await renderer.render(square(20))).toBe(await renderer.render(square(20)));
  });

  it('keeps the pictures used last, 256 of them', async () => {
    const renderer = createPngRenderer();
    const [first, second] = [await renderer.render(square(1)), await renderer.render(square(2))];
    await Promise.all(Array.from({ length: 254 }, (_, index) => renderer.render(square(index + 3))));
    expect(await renderer.render(square(1))).toBe(first);
    await renderer.render(square(257));
    expect(await renderer.render(square(1))).toBe(first);
    expect(await renderer.render(square(2))).not.toBe(second);
  });

  it('draws on after a drawing that is none', async () => {
    const renderer = createPngRenderer();
    await expect(renderer.render('no drawing')).rejects.toThrow();
    expect(await renderer.render(square(1))).toBeInstanceOf(Uint8Array);
  });
});
