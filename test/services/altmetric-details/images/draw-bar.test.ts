import { describe, expect, it } from 'vitest';
import { parseBadgeQuery } from '../../../../src/services/altmetric-details/images/badge-query.js';
import { drawBar } from '../../../../src/services/altmetric-details/images/draw-bar.js';
import { colourAt, coloursWithin, pictureOf } from './png.js';

const COLOURS = ['#E89500', '#2F90B9', '#2F90B9', '#2F90B9', '#2F90B9', '#2F90B9', '#3B2A3D', '#912470'];

async function stripsOf(query: string, x: number) {
  const picture = await pictureOf(query);
  const strip = picture.height / 8;
  return Array.from({ length: 8 }, (_, slot) => [
    colourAt(picture, x, slot * strip),
    colourAt(picture, x, (slot + 1) * strip - 1),
  ]);
}

describe('a bar', () => {
  it('155: has a strip for each letter, from the top down', async () => {
    const strips = await stripsOf('size=100&score=101&types=btttttwg&style=bar', 70);
    expect(strips).toEqual(COLOURS.map((colour) => [colour, colour]));
  });

  it('155: has a box with the score beside the strips', async () => {
    const picture = await pictureOf('size=100&score=101&types=bbbbbbbb&style=bar');
    const box = Array.from({ length: 40 }, (_, x) => colourAt(picture, x, 12));
    expect(box).toEqual(expect.arrayContaining(['#FFFFFF', '#333333']));
    expect(box).not.toContain('#E89500');
  });

  it('155: has strips only without a score', async () => {
    const picture = await pictureOf('size=100&types=bbbbbbbb&style=bar');
    expect(coloursWithin(picture, 0, 1)).toEqual(new Set(['#E89500']));
  });

  it('155: is grey with a question mark for an output without attention', async () => {
    const picture = await pictureOf('size=180&score=?&types=????????&style=bar');
    expect(coloursWithin(picture, 0.6, 1)).toEqual(new Set(['#CCCCCC']));
    expect(coloursWithin(picture, 0.1, 0.9)).toContain('#333333');
  });

  it.each([
    [1, 8],
    [64, 16],
    [100, 24],
    [180, 40],
    [1000, 240],
  ])('155: is %i pixels wide and, with whole strips, %i high', async (size, height) => {
    const picture = await pictureOf(`size=${size}&score=101&types=btttttwg&style=bar`);
    expect([picture.width, picture.height]).toEqual([size, height]);
  });

  it('155: has the colours of before on request', () => {
    expect(drawBar(parseBadgeQuery(new URLSearchParams('types=mmmmmmmm')), 'old')).toContain('#FF0000');
  });
});
