import type { Badge } from './badge-query.js';
import { drawScore, measureScore, TEXT_HEIGHT } from './draw-score.js';
import { colourOf, type Palette } from './palette.js';
import { titleOf } from './title.js';

/** Of the width: what a strip is high, and what the score box takes. */
const STRIP = 0.03;
const BOX = 0.42;
/** Of the box: the most that the score takes up. */
const TEXT_WIDTH = 0.8;
const TEXT_SHARE = 0.6;
const FRAME_COLOUR = '#B3B3B3';

/**
 * The bar of a badge, as SVG: eight horizontal strips from the top down, in the order of `types`, beside a box with the
 * score. As wide as the badge's size, and as high as eight strips of whole pixels, so that their edges are sharp.
 *
 * @source Details API: `style=bar` of the badges host (docs/sources.md details 10). The vendor's announcement of November 2014 calls
 *   it a horizontal strip in the colours of the donut; its proportions are ours.
 */
export function drawBar(badge: Badge, palette: Palette = 'new'): string {
  const width = badge.sizePx;
  const strip = Math.max(1, Math.round(width * STRIP));
  const height = strip * badge.types.length;
  const boxWidth = badge.score === undefined ? 0 : Math.round(width * BOX);
  const strips = [...badge.types].map((letter, slot) => {
    const place = `x="${boxWidth}" y="${slot * strip}" width="${width - boxWidth}" height="${strip}"`;
    return `<rect ${place} fill="${colourOf(letter, palette)}"/>`;
  });
  const score = badge.score === undefined ? '' : drawBox(badge.score, boxWidth, height);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}">` +
    `<title>${titleOf(badge)}</title>${strips.join('')}${score}</svg>`
  );
}

function drawBox(score: string, width: number, height: number): string {
  const frame = `<rect width="${width}" height="${height}" fill="${FRAME_COLOUR}"/>`;
  const inside = { width: Math.max(0, width - 2), height: Math.max(0, height - 2) };
  const paper = `<rect x="1" y="1" width="${inside.width}" height="${inside.height}" fill="#FFFFFF"/>`;
  const scale = Math.min((TEXT_WIDTH * width) / measureScore(score), (TEXT_SHARE * height) / TEXT_HEIGHT);
  return `${frame}${paper}${drawScore(score, { centreX: width / 2, centreY: height / 2, scale })}`;
}
