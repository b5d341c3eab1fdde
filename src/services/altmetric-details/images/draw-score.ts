/** Where a text goes, in the units of the picture. */
export interface TextPlace {
  readonly centreX: number;
  readonly centreY: number;
  /** The scale that the text is drawn in; 1 makes it 100 high. */
  readonly scale: number;
}

interface Glyph {
  readonly width: number;
  /** The middle of the pen's way, in a box 100 high. */
  readonly line?: string;
  /** Filled besides, in the same box. */
  readonly area?: string;
}

/** As high as a digit is. */
export const TEXT_HEIGHT = 100;
const DARK_GREY = '#333333';
const PEN = 19;
const GAP = 9;

/** Our own digits, so that a picture needs no font and is the same everywhere: curves by a thick pen, corners filled. */
const GLYPHS: Readonly<Record<string, Glyph>> = {
  '0': { width: 66, line: 'M33 9.5C47 9.5 56.5 23 56.5 50S47 90.5 33 90.5S9.5 77 9.5 50S19 9.5 33 9.5Z' },
  '1': { width: 42, area: 'M20 0H39V100H20V22L4 32V12Z' },
  '2': {
    width: 62,
    line: 'M9.5 34C9.5 19 19 9.5 32 9.5S53 18 53 31C53 43 46 51 37 61L13 88',
    area: 'M6 81.7H60V100H6Z',
  },
  '3': {
    width: 63,
    line: 'M9 28C11 16 19 9.5 31 9.5C43.5 9.5 52 17 52 28.5S43 47.5 31 47.5H22H31C44.5 47.5 53.5 56 53.5 68.5S44.5 90.5 31 90.5C18 90.5 10 83 8.5 71.5',
  },
  '4': { width: 68, area: 'M34 0H54V60H66V78H54V100H35V78H2V62ZM35 35L22 60H35Z' },
  '5': {
    width: 64,
    line: 'M18.5 52C21.5 45 25 39.5 33 39.5C45.5 39.5 54 50 54 64.5S45 90.5 31 90.5C19 90.5 11 84 8.5 73',
    area: 'M12 0H57V19H30L29 42L27 55.5L9.2 48.5Z',
  },
  '6': {
    width: 64,
    line: 'M46 5C28 20 9.5 42 9.5 64C9.5 80 19 90.5 32 90.5S54.5 80 54.5 65S45 40 32 40S9.5 50 9.5 64',
  },
  '7': { width: 59, area: 'M2 0H58V17L31.5 100H11L37 19H2Z' },
  '8': {
    width: 64,
    line: 'M32 9.5C44 9.5 52 17 52 28S44 47 32 47S12 39 12 28S20 9.5 32 9.5ZM32 47C45 47 54.5 55.5 54.5 68.5S45 90.5 32 90.5S9.5 81.5 9.5 68.5S19 47 32 47Z',
  },
  '9': {
    width: 64,
    line: 'M18 95C36 80 54.5 58 54.5 36C54.5 20 45 9.5 32 9.5S9.5 20 9.5 35S19 60 32 60S54.5 50 54.5 36',
  },
  '.': { width: 20, area: 'M0 80H20V100H0Z' },
  '?': {
    width: 57,
    line: 'M8 31C9 17 17 9.5 28.5 9.5S48.5 17 48.5 29C48.5 48 28 46 28 69',
    area: 'M18 80H38V100H18Z',
  },
};

/** How wide a score is when it is 100 high. */
export function measureScore(score: string): number {
  const glyphs = [...score].flatMap((sign) => GLYPHS[sign] ?? []);
  return glyphs.reduce((sum, { width }) => sum + width + GAP, -GAP);
}

/**
 * A score as SVG paths, bold, dark grey and centred. A sign that is none of `0`–`9`, `.` and `?` leaves no trace.
 *
 * @source Details API: badges show the score in the middle (docs/sources.md details 10); the outlines are our own
 */
export function drawScore(score: string, { centreX, centreY, scale }: TextPlace): string {
  let x = 0;
  const glyphs: string[] = [];
  for (const sign of score) {
    const glyph = GLYPHS[sign];
    if (glyph === undefined) continue;
    glyphs.push(`<g transform="translate(${x})">${drawGlyph(glyph)}</g>`);
    x += glyph.width + GAP;
  }
  const left = round(centreX - (scale * (x - GAP)) / 2);
  const top = round(centreY - (scale * TEXT_HEIGHT) / 2);
  return `<g transform="translate(${left} ${top}) scale(${round(scale)})">${glyphs.join('')}</g>`;
}

function drawGlyph({ line, area }: Glyph): string {
  const stroke = `<path fill="none" stroke="${DARK_GREY}" stroke-width="${PEN}" d="${line}"/>`;
  const fill = `<path fill="${DARK_GREY}" fill-rule="evenodd" d="${area}"/>`;
  return (line === undefined ? '' : stroke) + (area === undefined ? '' : fill);
}

/** Enough for the largest picture, and the same on every machine. */
function round(value: number): number {
  return Number(value.toFixed(4));
}
