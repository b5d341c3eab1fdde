import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { controlClient } from '../support/control-client.js';
import { openEmulator, type TestEmulator } from '../support/test-emulator.js';

const PINNED = '/outputs?doi=10.1038/nature09210';
const MADE_UP_ID = 200_000_100;

let emulator: TestEmulator;
let send: ReturnType<typeof controlClient>;
beforeAll(async () => {
  emulator = await openEmulator();
  send = controlClient(emulator);
});
beforeEach(() => emulator.emulator.reset());

const add = async (output: unknown) => (await send('POST', '/outputs', output)).body;

describe('an output that is added', () => {
  it('has at once all that it was given, and no attention besides', async () => {
    const { status, body } = await send('POST', '/outputs', {
      doi: '10.1234/My.Doi',
      title: 'About things',
      type: 'book',
      journal: { title: 'Things', issns: ['1234-5679'] },
      published_on: '2022-05-01',
      authors: ['Ada Lovelace'],
      pmid: 12345678,
      identifiers: { isbn: [9780262518178], doi: '10.1234/second' },
      counts: { twitter: 20, news: { posts: 5, accounts: 3 } },
      readers: { mendeley: 12 },
      cohorts: { scientist: 4 },
      mentions: [{ source: 'news', title: 'They found it' }],
      open_access: 'gold',
      abstract: 'Things.',
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      identifiers: { doi: ['10.1234/My.Doi', '10.1234/second'], pmid: ['12345678'], isbn: ['9780262518178'] },
      title: 'About things',
      type: 'book',
      journal: { title: 'Things', issns: ['1234-5679'] },
      published_on: '2022-05-01',
      counts: { twitter: { posts: 20, accounts: 20 }, news: { posts: 6, accounts: 4 } },
      score: 37,
      readers: { mendeley: 12, citeulike: 0, connotea: 0 },
      known_from: '2022-05-01T00:00:00.000Z',
      added: true,
      changed: false,
    });
    const found = await send('GET', '/outputs?doi=10.1234/MY.doi&pmid=12345678&pmid=999');
    expect(found.body).toEqual([body]);
    expect((await send('GET', `/outputs/${body.altmetric_id}`)).body).toEqual(body);
    expect((await send('GET', '/outputs')).body).toEqual([body]);
  });

  it('is shown by the catalogue of its world', async () => {
    await emulator.fetch('/_emulator/outputs', {
      method: 'POST',
      body: JSON.stringify({ doi: '10.1234/a', counts: { weibo: 3, wikipedia: 2, delicious: 1 } }),
    });
    const { body } = await send('GET', '/outputs?doi=10.1234/a');
    expect(body).toMatchObject([{ score: 6, published_on: '2024-03-01', type: 'article' }]);
    expect(body[0].title).toMatch(/./);
  });

  it('gets the same Altmetric ID in every run, beyond those of the catalogue', async () => {
    const first = await add({ doi: '10.1234/a' });
    await emulator.emulator.reset();
    expect(await add({ doi: '10.1234/a' })).toEqual(first);
    expect(first.altmetric_id).toBeGreaterThanOrEqual(400_000_000);
    expect(first.altmetric_id).toBeLessThan(2 ** 30);
  });

  it('is added with others, or none is', async () => {
    const both = [{ doi: '10.1234/a' }, { pmid: '5' }];
    expect(await add(both)).toMatchObject([
      { identifiers: { doi: ['10.1234/a'] } },
      { identifiers: { pmid: ['5'] } },
    ]);
    const refused = await send('POST', '/outputs', [{ doi: '10.1234/b' }, { doi: '10.1234/B' }]);
    expect(refused).toMatchObject({
      status: 409,
      body: { detail: 'Another output has the doi "10.1234/b".' },
    });
    expect((await send('GET', '/outputs?doi=10.1234/b')).body).toEqual([]);
  });

  it('is added once, of two requests at the same time', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => send('POST', '/outputs', { doi: '10.1234/a' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it.each([['10.1038/nature09210'], ['10.1038/NATURE09210']])(
    'does not get %s, which a pinned work has',
    async (doi) => {
      expect((await send('POST', '/outputs', { doi })).status).toBe(409);
    },
  );

  it.each([
    ['0028-0836', 'Nature'],
    ['00280836', 'Nature'],
  ])('joins the journal that has the ISSN %s', async (issn, title) => {
    const { journal } = await add({ doi: '10.1234/a', journal: { title: 'nature', issns: [issn] } });
    expect(journal).toMatchObject({ id: '4f6fa50a3cf058f610003160', title });
  });

  it('joins a generated journal, and one that another output brought', async () => {
    const ids = Array.from({ length: 40 }, (_, n) => `id=${MADE_UP_ID + n}`).join('&');
    const { body } = await send('GET', `/outputs?${ids}`);
    const { journal: known } = body.find(({ journal }: { journal: unknown }) => journal !== null);
    const joined = await add({ doi: '10.1234/a', journal: { title: 'x', issns: known.issns } });
    expect(joined.journal).toEqual(known);
    const own = { title: 'Own', issns: ['1111-1111', '2222-2222'] };
    const first = await add({ doi: '10.1234/b', journal: own });
    const second = await add({ doi: '10.1234/c', journal: { title: 'own', issns: ['2222-2222'] } });
    expect(second.journal).toEqual(first.journal);
  });

  it.each([
    [{}, 'identifiers: give one at least: doi, pmid, pmc'],
    [{ doi: 'my.doi' }, 'doi: "my.doi" is none; write it like 10.1234/abc.5'],
    [{ isbn: '9780262518179' }, 'isbn: "9780262518179" is none; write it like 9780262518178'],
    [{ doi: '10.1234/a', titel: 'x' }, '"titel" is not a known field'],
    [{ doi: '10.1234/a', type: 'paper' }, 'type: "paper" is not allowed; use article, book'],
    [{ doi: '10.1234/a', counts: { tweets: 1 } }, 'counts: "tweets" is not allowed; use news, blogs'],
    [{ doi: '10.1234/a', counts: { news: -1 } }, 'counts.news: -1 is too small; use 0 to 262144'],
    [{ doi: '10.1234/a', counts: { news: 262_145 } }, 'counts.news: 262145 is too large; use 0 to 262144'],
    [
      { doi: '10.1234/a', counts: { news: { posts: 2, accounts: 3 } } },
      "counts.news: 3 accounts can't make 2 posts; use 1 to 2",
    ],
    [
      { doi: '10.1234/a', counts: { twitter: 1 }, cohorts: { public: 2 } },
      'cohorts: 2 accounts are more than the 1 of counts.twitter',
    ],
    [
      { doi: '10.1234/a', published_on: '2024-02-30' },
      'published_on: "2024-02-30" is no day; write it like 2026-03-02',
    ],
    [{ doi: '10.1234/a', identifiers: { isb: '1' } }, 'identifiers: "isb" is not allowed; use doi, pmid'],
    [
      { doi: '10.1234/a', mentions: [{ source: 'news', posted_on: '2016-12-31T23:59:60Z' }] },
      'mentions[0].posted_on: "2016-12-31T23:59:60Z" is no instant',
    ],
    [[{ doi: '10.1234/a' }, { doi: 'b' }], '[1].doi: "b" is none'],
    [[{ doi: '10.1234/a' }, { type: 'x' }], '[1].type: "x" is not allowed'],
    [[], 'the list has too few entries; it has 1 at least'],
    ['x', '"x" is not an object'],
  ])('is not made of %j', async (body, detail) => {
    const answer = await send('POST', '/outputs', body);
    expect(answer).toMatchObject({ status: 400, body: { detail: expect.stringContaining(detail) } });
    expect((await send('GET', '/outputs')).body).toEqual([]);
  });
});

describe('an output that is changed', () => {
  it.each([
    ['a pinned one', () => send('GET', PINNED)],
    ['a generated one', () => send('GET', `/outputs?id=${MADE_UP_ID}`)],
    ['an added one', async () => ({ body: [await add({ doi: '10.1234/a', counts: { blogs: 2 } })] })],
  ])('shows the change, and what it had otherwise: %s', async (_kind, find) => {
    const [before] = (await find()).body;
    const path = `/outputs/${before.altmetric_id}`;
    const change = { title: 'Other', doi: '10.1234/other', counts: { twitter: 8 }, readers: { mendeley: 3 } };
    const { status, body } = await send('PATCH', path, change);
    expect(status).toBe(200);
    expect(body).toEqual({
      ...before,
      title: 'Other',
      identifiers: { ...before.identifiers, doi: ['10.1234/other'] },
      counts: { ...before.counts, twitter: { posts: 8, accounts: 8 } },
      readers: { ...before.readers, mendeley: 3 },
      score: expect.any(Number),
      changed: true,
    });
    expect((await send('GET', '/outputs?doi=10.1234/other')).body).toEqual([body]);
    expect((await send('GET', `/outputs?doi=${before.identifiers.doi?.[0] ?? '10.1234/none'}`)).body).toEqual(
      [],
    );
    expect((await send('GET', '/outputs')).body).toEqual([body]);
  });

  it('loses what is null', async () => {
    const { altmetric_id: id } = await add({ doi: '10.1234/a', pmid: 5, journal: { title: 'J' } });
    const { body } = await send('PATCH', `/outputs/${id}`, { pmid: null, journal: null });
    expect(body).toMatchObject({ identifiers: { doi: ['10.1234/a'] }, journal: null });
    expect((await send('PATCH', `/outputs/${id}`, { doi: null })).status).toBe(400);
    expect((await send('POST', '/outputs', { pmid: 5 })).status).toBe(201);
  });

  it('has as many mentions of a source as the change says, whatever was removed before', async () => {
    const { altmetric_id: id } = await add({ doi: '10.1234/a', counts: { twitter: 5 } });
    const [first] = (await send('GET', `/outputs/${id}/mentions`)).body;
    await send('DELETE', `/outputs/${id}/mentions/${first.id}`);
    const counts = async (count: number) =>
      (await send('PATCH', `/outputs/${id}`, { counts: { twitter: count } })).body.counts;
    expect(await counts(7)).toEqual({ twitter: { posts: 7, accounts: 7 } });
    expect(await counts(0)).toEqual({});
  });

  it('does not get what another has', async () => {
    const { altmetric_id: id } = await add({ doi: '10.1234/a' });
    expect(await send('PATCH', `/outputs/${id}`, { doi: '10.1038/nature09210' })).toMatchObject({
      status: 409,
      body: { detail: 'Another output has the doi "10.1038/nature09210".' },
    });
    expect((await send('PATCH', `/outputs/${id}`, {})).status).toBe(400);
    expect((await send('PATCH', '/outputs/5', { title: 'x' })).status).toBe(404);
    expect((await send('PATCH', '/outputs/x', { title: 'x' })).status).toBe(404);
  });
});

describe('an output that is removed', () => {
  it.each([
    ['a pinned one', () => send('GET', PINNED)],
    ['a generated one', () => send('GET', `/outputs?id=${MADE_UP_ID}`)],
    ['an added one', async () => ({ body: [await add({ doi: '10.1234/a' })] })],
  ])('is gone, and can be added again: %s', async (_kind, find) => {
    const [before] = (await find()).body;
    const path = `/outputs/${before.altmetric_id}`;
    expect((await send('DELETE', path)).status).toBe(204);
    expect((await send('GET', path)).status).toBe(404);
    expect((await send('DELETE', path)).status).toBe(404);
    expect((await send('POST', `${path}/mentions`, { source: 'news' })).status).toBe(404);
    expect((await send('GET', '/outputs')).body).toEqual([]);
    const { body } = await send('POST', '/outputs', { identifiers: before.identifiers, counts: { news: 1 } });
    expect(body).toMatchObject({ identifiers: before.identifiers, score: 8, added: true });
  });
});
