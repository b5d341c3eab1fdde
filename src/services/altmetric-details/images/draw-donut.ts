import type { Badge } from './badge-query.js';
import { drawScore, measureScore, TEXT_HEIGHT } from './draw-score.js';
import { colourOf, type Palette } from './palette.js';
import { titleOf } from './title.js';

// The picture is 100 units wide, whatever its size in pixels.
const CENTRE = 50;
const RING_WIDTH = 20;
const HOLE_RADIUS = CENTRE - RING_WIDTH;
/** What the corners of the score keep clear of the ring. */
const CLEARANCE = 5;
const LARGEST_SCALE = 0.31;
const ARC_DEGREES = 45;
/** Neighbours overlap by this much: two edges on one line would let the background shine through. */
const OVERLAP_DEGREES = 5;

/**
 * The donut of a badge, as SVG: eight equal arcs clockwise from 12 o'clock, in the order of `types`, around a white
 * centre with the score.
 *
 * @source Details API: the badges host (docs/sources.md details 3.7 and 10). Order, direction and start are seen in a recorded badge
 *   of 20 pixels (2020); the real arcs are twisted, ours are plain.
 */
export function drawDonut(badge: Badge, palette: Palette = 'new'): string {
  const size = `width="${badge.sizePx}" height="${badge.sizePx}" viewBox="0 0 100 100"`;
  const hole = `<circle cx="${CENTRE}" cy="${CENTRE}" r="${HOLE_RADIUS}" fill="#FFFFFF"/>`;
  const score = badge.score === undefined ? '' : drawFitted(badge.score);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" ${size}><title>${titleOf(badge)}</title>` +
    `${drawArcs(badge.types, palette)}${hole}${score}</svg>`
  );
}

/** The last arc lies beneath its two neighbours, each other beneath the next one; the hole covers where they meet. */
function drawArcs(types: string, palette: Palette): string {
  const last = types.length - 1;
  const arcs = [...types].map((letter, slot) => {
    const from = slot * ARC_DEGREES - (slot === last ? OVERLAP_DEGREES : 0);
    const to = (slot + 1) * ARC_DEGREES + (slot === last - 1 ? 0 : OVERLAP_DEGREES);
    return `<path fill="${colourOf(letter, palette)}" d="${wedge(from, to)}"/>`;
  });
  return [...arcs.slice(last), ...arcs.slice(0, last)].join('');
}

function wedge(fromDegrees: number, toDegrees: number): string {
  return `M50 50L${rim(fromDegrees)}A50 50 0 0 1 ${rim(toDegrees)}Z`;
}

function rim(degrees: number): string {
  const angle = (degrees * Math.PI) / 180;
  const x = CENTRE + CENTRE * Math.sin(angle);
  const y = CENTRE - CENTRE * Math.cos(angle);
  return `${Number(x.toFixed(3))} ${Number(y.toFixed(3))}`;
}

/** As large as the hole allows: the corners of the text lie on a circle inside it. */
function drawFitted(score: string): string {
  const diagonal = Math.hypot(measureScore(score), TEXT_HEIGHT);
  const scale = Math.min(LARGEST_SCALE, (2 * (HOLE_RADIUS - CLEARANCE)) / diagonal);
  return drawScore(score, { centreX: CENTRE, centreY: CENTRE, scale });
}
