/** The vendor changed its colours about 2024; pictures recorded before have the old ones. */
export type Palette = 'old' | 'new';

type Colours = Readonly<Record<Palette, string>>;

/** What a slot is filled with whose letter stands for no source, such as the `?` of an output without attention. */
export const UNKNOWN_COLOUR = '#CCCCCC';

const RECORDED: Readonly<Record<string, Colours>> = {
  m: { old: '#FF0000', new: '#B60000' }, // news
  b: { old: '#FFD140', new: '#E89500' }, // blogs
  v: { old: '#98C973', new: '#98C973' }, // video
  r: { old: '#D5E8F0', new: '#B9DDEB' }, // Reddit
  t: { old: '#74CFED', new: '#2F90B9' }, // X/Twitter
  w: { old: '#333333', new: '#3B2A3D' }, // Wikipedia; the old one is a placeholder
  f: { old: '#2445BD', new: '#0B2CA4' }, // Facebook
  d: { old: '#9F79F2', new: '#5B17E8' }, // policy; the old one is a placeholder
  g: { old: '#E065BB', new: '#912470' }, // Google+
  u: { old: '#1185FE', new: '#1185FE' }, // Bluesky; the letter is inferred
  // Patents: a badge of 2020 that a dashboard carries (`types=dgmabvtf`) has this orange where `a` stands.
  a: { old: '#D45029', new: '#D45029' },
};

/** Nobody has recorded these letters: they, and where the real service has no colour either, are invented here. */
const PLACEHOLDERS: Readonly<Record<string, Colours>> = {
  h: { old: '#15BABC', new: '#15BABC' }, // clinical guidelines; the colour is the real one
  p: { old: '#D45029', new: '#D45029' }, // patents; the colour is the real one
  q: { old: '#EFEFEF', new: '#EFEFEF' }, // Q&A; the colour is the real one
  o: { old: '#8A5A44', new: '#8A5A44' }, // podcasts
  e: { old: '#4F4F4F', new: '#4F4F4F' }, // peer review
  x: { old: '#CC6600', new: '#CC6600' }, // Faculty Opinions (F1000)
  s: { old: '#E6162D', new: '#E6162D' }, // Sina Weibo
  l: { old: '#00BFFF', new: '#00BFFF' }, // LinkedIn
  n: { old: '#C8232C', new: '#C8232C' }, // Pinterest
  y: { old: '#9E9E9E', new: '#9E9E9E' }, // Open Syllabus
};

const COLOURS = { ...RECORDED, ...PLACEHOLDERS };

/**
 * The colour that a letter of a badge's `types` is drawn in, as `#RRGGBB`; grey for a letter of no source.
 *
 * @source the plugin that follows the vendor's site, and its history (docs/sources.md details 5.1); half of the letters are
 *   placeholders of this emulator, listed apart above
 */
export function colourOf(letter: string, palette: Palette = 'new'): string {
  return COLOURS[letter]?.[palette] ?? UNKNOWN_COLOUR;
}
