import { describe, expect, it } from 'vitest';
import { colourOf } from '../../../../src/services/altmetric-details/images/palette.js';

describe('the colours of a badge', () => {
  // Contract 5.1, the letters and colours that are recorded.
  it.each([
    ['m', '#FF0000', '#B60000'],
    ['b', '#FFD140', '#E89500'],
    ['t', '#74CFED', '#2F90B9'],
    ['f', '#2445BD', '#0B2CA4'],
    ['g', '#E065BB', '#912470'],
    ['u', '#1185FE', '#1185FE'],
  ])('has for %s the old colour %s and the new one %s', (letter, old, current) => {
    expect([colourOf(letter, 'old'), colourOf(letter, 'new')]).toEqual([old, current]);
  });

  it('has a colour in both palettes for every source', () => {
    const letters = [...'tufmbdhpwrvqgoexslny'];
    const colours = letters.flatMap((letter) => [colourOf(letter, 'old'), colourOf(letter, 'new')]);
    expect(colours.filter((colour) => !/^#[0-9A-F]{6}$/.test(colour) || colour === '#CCCCCC')).toEqual([]);
  });

  it('has the new colours unless asked for the old ones', () => {
    expect(colourOf('m')).toBe('#B60000');
  });

  it.each(['?', 'z', '', 'T', '__proto__', 'constructor'])(
    'is grey where %j stands for no source',
    (letter) => {
      expect(colourOf(letter)).toBe('#CCCCCC');
    },
  );
});
