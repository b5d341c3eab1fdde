import { describe, expect, it } from 'vitest';
import { parseBadgeQuery } from '../../../../src/services/altmetric-details/images/badge-query.js';
import { drawDonut } from '../../../../src/services/altmetric-details/images/draw-donut.js';
import { colourAt, coloursOfArcs, coloursWithin, pictureOf } from './png.js';

const NEWS = '#B60000';
const BLOGS = '#E89500';
const REDDIT = '#B9DDEB';
const X = '#2F90B9';
const FACEBOOK = '#0B2CA4';
const GREY = '#CCCCCC';
const DARK_GREY = '#333333';
const WHITE = '#FFFFFF';

const donut = (query: string) => drawDonut(parseBadgeQuery(new URLSearchParams(query)));

describe('a donut', () => {
  it('150: has an arc for each letter, clockwise from 12 o’clock', async () => {
    const picture = await pictureOf('size=64&score=141&types=mbrttttf');
    expect([picture.width, picture.height]).toEqual([64, 64]);
    expect(coloursOfArcs(picture)).toEqual([NEWS, BLOGS, REDDIT, X, X, X, X, FACEBOOK]);
  });

  it.each([2, 43])(
    '150: has arcs of 45 degrees, each as long as the next, %i degrees into it',
    async (turn) => {
      const picture = await pictureOf('size=240&score=141&types=mbrttttf');
      expect(coloursOfArcs(picture, turn)).toEqual([NEWS, BLOGS, REDDIT, X, X, X, X, FACEBOOK]);
    },
  );

  it('150: has a ring of a fifth of its width around a white centre, on nothing', async () => {
    const picture = await pictureOf('size=100&types=mmmmmmmm');
    const outwards = [50, 79, 81, 98].map((x) => colourAt(picture, x, 50));
    expect(outwards).toEqual([WHITE, WHITE, NEWS, NEWS]);
    expect(colourAt(picture, 0, 0)).toBe('transparent');
  });

  it('150: has no seam between arcs, whatever the size', async () => {
    const picture = await pictureOf('size=63&types=mmmmmmmm');
    const alongTheRing = [0, 0.5, 1, 44.5, 45, 45.5].flatMap((turn) => coloursOfArcs(picture, turn));
    // One shade off where edges have been blended; a seam would let the background through.
    expect(alongTheRing.filter((colour) => ![NEWS, '#B50000'].includes(colour))).toEqual([]);
  });

  it.each([1, 20, 64, 100, 128, 180, 240, 1000])('151: is as large as asked for, %i pixels', async (size) => {
    const picture = await pictureOf(`size=${size}&score=141&types=mbrttttf`);
    expect([picture.width, picture.height]).toEqual([size, size]);
  });

  it('152: is a grey ring with a question mark for an output without attention', async () => {
    const picture = await pictureOf('size=64&score=?&types=????????');
    expect(new Set(coloursOfArcs(picture))).toEqual(new Set([GREY]));
    expect(coloursWithin(picture, 0.3, 0.7)).toContain(DARK_GREY);
  });

  it('153: has nothing in its centre without a score', async () => {
    const picture = await pictureOf('size=128&types=brtttttt');
    expect(coloursWithin(picture, 0.3, 0.7)).toEqual(new Set([WHITE]));
  });

  it('154: is of 64 pixels unless asked otherwise', async () => {
    const picture = await pictureOf('score=?&types=????????');
    expect([picture.width, picture.height]).toEqual([64, 64]);
  });

  it.each(['1', '23', '141', '1715', '123456', '1234567', '7.5', '?'])(
    '150: has the score %s whole within its centre',
    async (score) => {
      const [without, picture] = await Promise.all([
        pictureOf('size=240&types=mmmmmmmm'),
        pictureOf(`size=240&types=mmmmmmmm&score=${score}`),
      ]);
      expect(coloursWithin(picture, 0.3, 0.7)).toContain(DARK_GREY);
      const ring = Array.from({ length: 45 }, (_, degrees) => coloursOfArcs(picture, degrees));
      expect(ring).toEqual(Array.from({ length: 45 }, (_, degrees) => coloursOfArcs(without, degrees)));
    },
  );

  it('150: has the score in the middle', async () => {
    const picture = await pictureOf('size=100&types=mmmmmmmm&score=0');
    const left = Array.from({ length: 50 }, (_, x) => colourAt(picture, x, 50) === DARK_GREY);
    const right = Array.from({ length: 50 }, (_, x) => colourAt(picture, 99 - x, 50) === DARK_GREY);
    expect(left).toContain(true);
    expect(left).toEqual(right);
  });

  it('is grey for a letter that stands for no source', async () => {
    expect(coloursOfArcs(await pictureOf('types=zzzzmmmm')).slice(0, 5)).toEqual([
      GREY,
      GREY,
      GREY,
      GREY,
      NEWS,
    ]);
  });

  it('has the colours of before on request', () => {
    const badge = parseBadgeQuery(new URLSearchParams('types=mmmmmmmm'));
    expect(drawDonut(badge, 'old')).toContain('#FF0000');
  });

  it.each([
    ['score=141', 'Attention score 141'],
    ['score=?', 'Attention score not known'],
    ['', 'Sources of attention'],
  ])('with %j says to a screen reader: %s', (query, title) => {
    expect(donut(query)).toContain(`<title>${title}</title>`);
  });

  it('needs no font', () => {
    expect(donut('score=0123456&types=mbrttttf')).not.toMatch(/<text|font/);
  });

  it('has nothing of a query in it that is not a score', () => {
    const svg = donut(
      new URLSearchParams({ score: '<script>', types: '"><b>x', size: '"1', style: '"' }).toString(),
    );
    expect(svg).toBe(donut('types=???b?x??'));
  });
});
