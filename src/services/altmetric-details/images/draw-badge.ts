import type { Badge } from './badge-query.js';
import { drawBar } from './draw-bar.js';
import { drawDonut } from './draw-donut.js';
import type { Palette } from './palette.js';

/**
 * A badge as SVG, in the style that it asks for. The same badge gives the same text.
 *
 * @source Details API: the badges host (docs/sources.md details 3.7)
 */
export function drawBadge(badge: Badge, palette: Palette = 'new'): string {
  return badge.style === 'bar' ? drawBar(badge, palette) : drawDonut(badge, palette);
}
