/** One kind of place where research outputs are mentioned. */
export interface SourceFacts {
  readonly name: string;
  /** What one account adds to the attention score, in thousandths. */
  readonly weight: number;
  /** How accounts count for the score: each, once however many, or once a patent jurisdiction. */
  readonly counts: 'each' | 'once' | 'jurisdictions';
  /** First and last day with mentions, ISO 8601; none after that, as the service stopped collecting. */
  readonly from: string;
  readonly until?: string;
}

/**
 * Every source of attention, in the order in which the Explorer API lists them, then the ones that it doesn't have.
 *
 * @source docs/sources.md details 5.1 (sources) and 11 (weights now); explorer
 *   4.1 (last days of the ended ones)
 */
export const SOURCES = [
  { name: 'news', weight: 8000, counts: 'each', from: '2011-06-01' },
  { name: 'blogs', weight: 5000, counts: 'each', from: '2011-06-01' },
  { name: 'policy', weight: 3000, counts: 'each', from: '2013-01-01' },
  { name: 'patents', weight: 3000, counts: 'jurisdictions', from: '2011-06-01' },
  { name: 'twitter', weight: 250, counts: 'each', from: '2011-06-01' },
  { name: 'peer-reviews', weight: 1000, counts: 'each', from: '2013-01-01' },
  { name: 'weibo', weight: 1000, counts: 'each', from: '2012-01-01', until: '2015-07-23' },
  { name: 'facebook', weight: 250, counts: 'each', from: '2011-06-01' },
  { name: 'wikipedia', weight: 3000, counts: 'once', from: '2011-06-01' },
  { name: 'googleplus', weight: 1000, counts: 'each', from: '2011-07-01', until: '2019-01-31' },
  { name: 'linkedin', weight: 500, counts: 'each', from: '2012-01-01', until: '2014-02-20' },
  { name: 'reddit', weight: 250, counts: 'each', from: '2011-06-01' },
  { name: 'pinterest', weight: 250, counts: 'each', from: '2012-01-01', until: '2013-02-05' },
  { name: 'f1000', weight: 1000, counts: 'each', from: '2011-06-01' },
  { name: 'qna', weight: 250, counts: 'each', from: '2012-01-01' },
  { name: 'video', weight: 250, counts: 'each', from: '2012-01-01' },
  { name: 'guidelines', weight: 3000, counts: 'each', from: '2013-01-01' },
  { name: 'bluesky', weight: 250, counts: 'each', from: '2023-07-01' },
  { name: 'podcasts', weight: 5000, counts: 'each', from: '2019-01-01' },
  { name: 'syllabi', weight: 1000, counts: 'once', from: '2016-01-01' },
  { name: 'research-highlights', weight: 0, counts: 'each', from: '2011-06-01' },
  { name: 'forums', weight: 0, counts: 'each', from: '2011-06-01' },
  { name: 'delicious', weight: 0, counts: 'each', from: '2011-06-01', until: '2014-06-30' },
  { name: 'book-reviews', weight: 0, counts: 'each', from: '2013-01-01' },
  { name: 'misc', weight: 0, counts: 'each', from: '2011-06-01' },
] as const satisfies readonly SourceFacts[];

/** Facts of the source at a place in {@link SOURCES}. */
export function sourceFacts(index: number): SourceFacts & { readonly name: MentionSource } {
  return SOURCES[index] ?? SOURCES[0];
}

export type MentionSource = (typeof SOURCES)[number]['name'];

/** Place of a source in {@link SOURCES}: what columns keep instead of its name. */
export const SOURCE_INDEX = Object.fromEntries(SOURCES.map(({ name }, index) => [name, index])) as Readonly<
  Record<MentionSource, number>
>;

/** Whether a text names a source. */
export function isMentionSource(text: string): text is MentionSource {
  return Object.hasOwn(SOURCE_INDEX, text);
}
