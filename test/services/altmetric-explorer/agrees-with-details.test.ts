import { createHmac } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { controlClient } from '../../support/control-client.js';
import { DETAILS, EXPLORER, openEmulator, type TestEmulator } from '../../support/test-emulator.js';
import { referencesOf } from './rows-of.js';

const KEY = '0123456789abcdef0123456789abcdef';
const SECRET = '0178eec6221448cea012e9d41a4922ba';
const INSTANTS = ['2026-11-21T10:00:00Z', '2026-11-24T23:59:59Z', '2027-03-01T00:00:00Z'];
// biome-ignore lint/suspicious/noExplicitAny: what both services say of an output is looked into all over
type Json = any;

/** What the Explorer calls what Details tells the posts of. @source docs/sources.md explorer 4.1, details 5.1 */
const POST_TYPES: Readonly<Record<string, string>> = {
  news: 'msm',
  blogs: 'blog',
  policy: 'policy',
  patent: 'patent',
  twitter: 'tweet',
  peer_reviews: 'peer_review',
  weibo: 'weibo',
  facebook: 'fbwall',
  wikipedia: 'wikipedia',
  googleplus: 'gplus',
  linkedin: 'linkedin',
  reddit: 'rdt',
  pinterest: 'pinterest',
  f1000: 'f1000',
  'q&a': 'qna',
  video: 'video',
  guideline: 'guideline',
  bluesky: 'bluesky',
  podcast: 'podcast',
};
const ADDED = '10.5072/agreed';

let emulator: TestEmulator;
let send: ReturnType<typeof controlClient>;
beforeAll(async () => {
  emulator = await openEmulator({
    clock: { now: INSTANTS[0] ?? '', frozen: true },
    scenario: {
      summary: 'test',
      given: {
        catalogue: { outputs: 300, add: [HAND_MADE], change: CHANGES },
        keys: [{ key: 'full', tier: 'full-access' }],
        limits: { keyed: { hourly: null, daily: null } },
        explorer: {
          accounts: [{ key: KEY, secret: SECRET, scope: 'whole-database' }],
          rules: { period: '2026' },
        },
      },
    },
  });
  send = controlClient(emulator);
});

const HAND_MADE = {
  doi: ADDED,
  pmid: '99999911',
  title: 'Agreed by hand',
  published_on: '2026-01-05',
  authors: ['Ada Lovelace'],
  journal: { title: 'Journal of Agreement', issns: ['0028-0836'] },
  counts: { twitter: { posts: 40, accounts: 31 }, news: 3, bluesky: 5 },
  mentions: [
    { source: 'news', author: 'The Fennelworth Gazette', posted_on: '2026-02-01T00:00:00Z', country: 'NZ' },
    { source: 'news', author: 'The Fennelworth Gazette', posted_on: '2026-11-23T00:00:00Z', country: 'NZ' },
    { source: 'twitter', author: 'Ada', posted_on: '2026-11-22T00:00:00Z', country: 'US' },
  ],
  readers: { mendeley: 17 },
} as const;
const CHANGES = [
  {
    altmetric_id: 200000011,
    title: 'Changed by hand',
    counts: { policy: 4, twitter: 9 },
    readers: { mendeley: 5 },
  },
  {
    altmetric_id: 200000012,
    mentions: [{ source: 'blogs', author: 'B', posted_on: '2026-11-22T00:00:00Z' }],
  },
  { altmetric_id: 241939, mentions: [{ source: 'podcasts', posted_on: '2026-10-01T00:00:00Z' }] },
] as const;

async function explorer(
  path: string,
  filters: readonly (readonly [string, string])[],
  others = '',
): Promise<Json> {
  const message = filters.flat().join('|');
  const digest = createHmac('sha1', SECRET).update(message).digest('hex');
  const query = filters.map(([name, value]) => `filter[${name}]=${encodeURIComponent(value)}`).join('&');
  const url = `${EXPLORER}/explorer/api/research_outputs${path}?key=${KEY}&digest=${digest}&${query}${others}`;
  return (await emulator.fetch(url)).json();
}

async function details(path: string): Promise<Json> {
  return (await emulator.fetch(`${DETAILS}/v1${path}?key=full`)).json();
}

/** Rows of some outputs, and what they refer to: pinned, generated, changed and added ones. */
async function sample(): Promise<{ row: Json; journal: Json }[]> {
  const pages = await Promise.all(
    [1, 2, 3, 4].map((page) => explorer('', [], `&page[size]=100&page[number]=${page}`)),
  );
  const rows = pages.flatMap(({ data }) => data);
  const written = [200000011, 200000012, 241939];
  const chosen = rows.filter(
    (row, place) =>
      place % 9 === 0 || written.includes(row.id) || row.attributes.identifiers.dois?.includes(ADDED),
  );
  const records = new Map<string, Json>(
    pages.flatMap(({ included }) => included.map((one: Json) => [`${one.type} ${one.id}`, one])),
  );
  return chosen.map((row) => ({ row, journal: records.get(`journal ${row.relationships?.journal?.id}`) }));
}

const plain = (issn: string) => issn.replace('-', '');
const dayOf = (second: number | undefined) =>
  second === undefined ? null : new Date(second * 1000).toISOString().slice(0, 10);

/** What the Explorer says of an output. */
function toldByExplorer({ row, journal }: { row: Json; journal: Json }): object {
  const { attributes } = row;
  const { dois, 'pubmed-ids': pmids, 'arxiv-ids': arxivs, handles, 'ads-ids': ads } = attributes.identifiers;
  return {
    id: row.id,
    title: attributes.title,
    score: attributes['altmetric-score'],
    mendeley: attributes.readers.mendeley,
    identifiers: [dois?.[0], pmids?.[0], arxivs?.[0], ads?.[0], handles ?? []],
    journal: journal && [journal.id, journal.attributes.title, [...journal.attributes.issns].sort()],
    published: attributes['publication-date'],
    isOpen: attributes['oa-status'],
    mentions: attributes.mentions,
  };
}

/** The same, as Details says it. */
function toldByDetails(counts: Json, fetched: Json): object {
  const posts = Object.entries<Json>(fetched.counts).flatMap(([name, count]) => {
    const type = POST_TYPES[name];
    return type === undefined ? [] : [[type, count.posts_count] as const];
  });
  const { altmetric_jid: jid, journal, issns } = counts;
  return {
    id: counts.altmetric_id,
    title: counts.title,
    score: Math.ceil(counts.score),
    mendeley: Number(counts.readers.mendeley),
    identifiers: [counts.doi, counts.pmid, counts.arxiv_id, counts.ads_id, counts.handles],
    journal: journal && [jid, journal, issns.map(plain).sort()],
    published: dayOf(counts.published_on),
    isOpen: counts.is_oa,
    mentions: Object.fromEntries(posts),
  };
}

describe.each(INSTANTS)('of an output, at %s', (now) => {
  beforeAll(() => send('PUT', '/clock', { now, frozen: true }));

  it('Explorer and Details tell the same', async () => {
    const some = await sample();
    expect(some.length).toBeGreaterThan(40);
    const pairs = await Promise.all(
      some.map(async (one) => {
        const [counts, fetched] = [
          await details(`/id/${one.row.id}`),
          await details(`/fetch/id/${one.row.id}`),
        ];
        return [toldByExplorer(one), toldByDetails(counts, fetched)] as const;
      }),
    );
    const different = pairs.filter(([one, other]) => !sameFacts(one, other));
    expect(different).toEqual([]);
  });

  it('Explorer and Details tell of the same posts on X, and of the same countries', async () => {
    const [{ data }, fetched] = [
      await explorer('', [['title', 'Agreed by hand']]),
      await details(`/fetch/doi/${ADDED}`),
    ];
    expect(data).toHaveLength(1);
    const filter = [['title', 'Agreed by hand']] as const;
    const mentions = await explorer('/mentions', filter, '&page[size]=100');
    const ids = mentions.data
      .map(({ attributes }: Json) => attributes['external-id'])
      .filter((id: string) => id.startsWith('twitter.'));
    const tweets = fetched.posts.twitter.map((post: Json) => `twitter.${post.tweet_id}`);
    expect([...ids].sort()).toEqual([...tweets].sort());
    const news = mentions.data.filter(({ attributes }: Json) => attributes['post-type'] === 'msm');
    const urls = (posts: Json[], urlIn: (post: Json) => string) => posts.map(urlIn).sort();
    expect(urls(news, ({ attributes }) => attributes.url)).toEqual(
      urls(fetched.posts.news, ({ url }) => url),
    );
    const names = mentions.included.filter(({ type }: Json) => type === 'profile');
    const authors = new Map(names.map(({ id, attributes }: Json) => [id, attributes.name]));
    expect(news.map((row: Json) => authors.get(referencesOf(row)[0]?.id)).sort()).toEqual(
      fetched.posts.news.map(({ author }: Json) => author.name).sort(),
    );
    const countries = (await explorer('/demographics', filter)).data.filter(
      ({ id }: Json) => id !== 'unknown',
    );
    expect(Object.fromEntries(countries.map(({ id, meta }: Json) => [id, meta['unique-sources']]))).toEqual(
      fetched.demographics.geo.twitter,
    );
  });
});

/** Whether two say the same, whatever the order of members. */
function sameFacts(one: object, other: object): boolean {
  const sorted = (_name: string, value: Json) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort())
      : value;
  return JSON.stringify(one, sorted) === JSON.stringify(other, sorted);
}
