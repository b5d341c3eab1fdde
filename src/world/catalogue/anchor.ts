/**
 * The days between which a catalogue's past can end. Days are kept as 16 bits and seconds as 32, from 1970 on; before
 * an anchor lie at least twenty years.
 */
export const FIRST_ANCHOR = '1991-01-01';
export const LAST_ANCHOR = '2100-01-01';
