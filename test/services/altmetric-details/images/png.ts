import { PNG } from 'pngjs';
import { parseBadgeQuery } from '../../../../src/services/altmetric-details/images/badge-query.js';
import { drawBadge } from '../../../../src/services/altmetric-details/images/draw-badge.js';
import { createPngRenderer } from '../../../../src/services/altmetric-details/images/render-png.js';

/** A badge's picture as a client gets it: a query drawn, made a PNG and decoded. */
export async function pictureOf(query: string): Promise<PNG> {
  const svg = drawBadge(parseBadgeQuery(new URLSearchParams(query)));
  return PNG.sync.read(Buffer.from(await createPngRenderer().render(svg)));
}

/** `#RRGGBB` of the pixel that a place is in, `#RRGGBBAA` where one sees through it, `transparent` where nothing is. */
export function colourAt(picture: PNG, x: number, y: number): string {
  const start = 4 * (Math.floor(y) * picture.width + Math.floor(x));
  const [red = 0, green = 0, blue = 0, alpha = 0] = picture.data.subarray(start, start + 4);
  if (alpha === 0) return 'transparent';
  const parts = alpha === 255 ? [red, green, blue] : [red, green, blue, alpha];
  const hex = parts.map((part) => part.toString(16).padStart(2, '0')).join('');
  return `#${hex.toUpperCase()}`;
}

/** The colours in the middle of the eight arcs, clockwise from 12 o'clock, four tenths of the width off the centre. */
export function coloursOfArcs(picture: PNG, turnDegrees = 22.5): string[] {
  const centre = picture.width / 2;
  return Array.from({ length: 8 }, (_, slot) => {
    const angle = ((slot * 45 + turnDegrees) * Math.PI) / 180;
    const radius = picture.width * 0.4;
    return colourAt(picture, centre + radius * Math.sin(angle), centre - radius * Math.cos(angle));
  });
}

/** Every colour of a part of the picture, the part given in fractions of width and height. */
export function coloursWithin(picture: PNG, from: number, to: number): Set<string> {
  const colours = new Set<string>();
  for (let y = Math.ceil(picture.height * from); y < picture.height * to; y += 1) {
    for (let x = Math.ceil(picture.width * from); x < picture.width * to; x += 1) {
      colours.add(colourAt(picture, x, y));
    }
  }
  return colours;
}
