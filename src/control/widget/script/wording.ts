const NAMES: Readonly<Record<string, string>> = {
  pageviews: 'Page views',
  landingsessions: 'Landing sessions',
};
const WHOLE = new Intl.NumberFormat('en');
const SHORT = new Intl.NumberFormat('en', { notation: 'compact' });

/** A type of measures as a heading has it. */
export function nameOfType(type: string): string {
  return NAMES[type] ?? type.charAt(0).toUpperCase() + type.slice(1);
}

/** A count in full: `12,345`. */
export function inFull(count: number): string {
  return WHOLE.format(count);
}

/** A count for an axis: `12K`. */
export function inShort(count: number): string {
  return SHORT.format(count);
}

/** The address of a work or an event on the web; empty if it has none. */
export function toWebAddress(uri: string): string {
  if (/^https?:\/\//i.test(uri)) return uri;
  const doi = /^(?:info:doi:|doi:)?(10\.\d{4,9}\/.+)$/i.exec(uri)?.[1];
  return doi === undefined
    ? ''
    : `https://doi.org/${encodeURI(doi).replaceAll('?', '%3F').replaceAll('#', '%23')}`;
}
