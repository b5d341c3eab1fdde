import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { controlClient } from '../support/control-client.js';
import { openEmulator, START, type TestEmulator } from '../support/test-emulator.js';

let emulator: TestEmulator;
let send: ReturnType<typeof controlClient>;
beforeAll(async () => {
  emulator = await openEmulator();
  send = controlClient(emulator);
});
beforeEach(() => emulator.emulator.reset());

const addOne = async (output: object = {}) =>
  `/outputs/${(await send('POST', '/outputs', { doi: '10.1234/a', ...output })).body.altmetric_id}`;

describe('mentions', () => {
  it('are added one by one, now if nothing else is said', async () => {
    const path = await addOne();
    const news = { source: 'news', title: 'They found it', author: 'The Daily', url: 'https://x.example/1' };
    const made = await send('POST', `${path}/mentions`, news);
    expect(made).toMatchObject({ status: 201, body: { ids: [expect.any(Number)] } });
    expect((await send('GET', `${path}/mentions`)).body).toEqual([
      {
        id: made.body.ids[0],
        source: 'news',
        posted_on: START,
        author: 'The Daily',
        title: 'They found it',
        url: 'https://x.example/1',
      },
    ]);
    expect((await send('GET', path)).body).toMatchObject({ score: 8, changed: true });
  });

  it('come when it is time', async () => {
    const path = await addOne();
    await send('POST', `${path}/mentions`, [
      { source: 'blogs', posted_on: '2024-03-01T00:10:00Z' },
      { source: 'blogs', posted_on: '2024-02-01T00:00:00Z' },
    ]);
    expect((await send('GET', path)).body.score).toBe(5);
    await send('POST', '/clock/advance', { seconds: 600 });
    expect((await send('GET', path)).body.score).toBe(10);
  });

  it('of one author count once, and weigh what they are said to', async () => {
    const path = await addOne();
    const mention = { source: 'blogs', author: 'Ada', weight: 1.25 };
    await send('POST', `${path}/mentions`, [mention, mention]);
    const { body } = await send('GET', path);
    expect(body).toMatchObject({ counts: { blogs: { posts: 2, accounts: 1 } }, score: 1.25 });
  });

  it('are listed source by source, a part at a time', async () => {
    const path = await addOne({ counts: { news: 3, twitter: 4 } });
    const { body: all } = await send('GET', `${path}/mentions`);
    expect(all.map(({ source }: { source: string }) => source).join()).toBe(
      'news,news,news,twitter,twitter,twitter,twitter',
    );
    expect((await send('GET', `${path}/mentions?offset=2&limit=3`)).body).toEqual(all.slice(2, 5));
    expect((await send('GET', `${path}/mentions?source=twitter&limit=1`)).body).toEqual([all[3]]);
    expect(all.every((one: { posted_on: string }) => one.posted_on <= START)).toBe(true);
  });

  it('are listed from the end of a very long list', async () => {
    const path = await addOne({ counts: { twitter: 262_144 } });
    expect((await send('GET', `${path}/mentions?offset=262143`)).body).toHaveLength(1);
  });

  it.each([
    ['10.1038/nature09210', 'news'],
    ['10.1038/news.2011.490', 'twitter'],
  ])('of %s go one by one, by their ids: %s', async (doi, source) => {
    const [before] = (await send('GET', `/outputs?doi=${doi}`)).body;
    const path = `/outputs/${before.altmetric_id}`;
    const { body: mentions } = await send('GET', `${path}/mentions?source=${source}&limit=1000`);
    const gone = mentions[1];
    expect((await send('DELETE', `${path}/mentions/${gone.id}`)).status).toBe(204);
    expect((await send('DELETE', `${path}/mentions/${gone.id}`)).status).toBe(404);
    expect((await send('GET', `${path}/mentions?source=${source}&limit=1000`)).body).toEqual(
      mentions.filter((one: unknown) => one !== gone),
    );
    const { body: after } = await send('GET', path);
    expect(after.counts).toMatchObject({
      ...before.counts,
      [source]: { posts: before.counts[source].posts - 1 },
    });
  });

  it.each([
    ['?source=tv', 'source: "tv" is not allowed; use news, blogs'],
    ['?limit=0', 'limit: "0" is not allowed; use a number from 1 to 1000.'],
    ['?page=2', '"page" is nothing to ask for; use source, limit, offset.'],
  ])('are not listed for %s', async (query, detail) => {
    const path = await addOne();
    expect(await send('GET', `${path}/mentions${query}`)).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining(detail) },
    });
  });

  it.each([
    [{}, '"source" is missing'],
    [{ source: 'tv' }, 'source: "tv" is not allowed'],
    [
      [{ source: 'news' }, { source: 'news', posted_on: 'today' }],
      '[1].posted_on: "today" is no instant with',
    ],
    [
      { source: 'news', posted_on: '2016-12-31T23:59:60Z' },
      'posted_on: "2016-12-31T23:59:60Z" is no instant',
    ],
    [[{ source: 'news', posted_on: '2016-12-31T23:59:60Z' }], '[0].posted_on: "2016-12-31T23:59:60Z" is no'],
    [{ source: 'news', country: 'Germany' }, 'country: "Germany" is not written as'],
  ])('are not added from %j', async (body, detail) => {
    const path = await addOne();
    const answer = await send('POST', `${path}/mentions`, body);
    expect(answer.status).toBe(400);
    expect(answer.body.detail.slice(0, detail.length)).toBe(detail);
    expect((await send('GET', `${path}/mentions`)).body).toEqual([]);
  });

  it('are not there where there is no output, or no such mention', async () => {
    const path = await addOne({ counts: { news: 1 } });
    expect((await send('GET', '/outputs/5/mentions')).status).toBe(404);
    expect((await send('POST', '/outputs/5/mentions', { source: 'news' })).status).toBe(404);
    expect((await send('DELETE', `${path}/mentions/77`)).status).toBe(404);
    expect((await send('DELETE', `${path}/mentions/x`)).status).toBe(404);
  });
});

describe("a world's outputs", () => {
  it('are its own, and gone when it returns to its start', async () => {
    await send('POST', '/worlds', { id: 'other' });
    const inOther = (path: string) => emulator.fetch(`/_world/other/_emulator${path}`);
    const path = await addOne();
    expect((await inOther(path)).status).toBe(404);
    await send('DELETE', '/outputs/101553');
    expect((await inOther('/outputs/101553')).status).toBe(200);
    await send('POST', '/reset');
    expect((await send('GET', path)).status).toBe(404);
    expect((await send('GET', '/outputs/101553')).status).toBe(200);
    await send('DELETE', '/worlds/other');
  });

  it.each([
    ['?id=x', 'id: "x" is not an Altmetric ID.'],
    ['?doi=hello', `doi: "hello" can't be one.`],
    ['?title=x', '"title" is nothing to ask for; use id, doi, pmid'],
    ['?limit=1001', 'limit: "1001" is not allowed; use a number from 1 to 1000.'],
  ])('are not found by %s', async (query, detail) => {
    const answer = await send('GET', `/outputs${query}`);
    expect(answer).toMatchObject({ status: 400, body: { detail: expect.stringContaining(detail) } });
  });

  it('that stand for unknown DOIs are changed and removed like others', async () => {
    const open = await openEmulator({ unknown: 'synthesize' });
    const ask = controlClient(open);
    const find = async () => (await ask('GET', '/outputs?doi=10.4321/anything')).body;
    const [made] = await find();
    expect(made).toMatchObject({ added: false, changed: false });
    const path = `/outputs/${made.altmetric_id}`;
    const { body } = await ask('PATCH', path, { title: 'Given', counts: { podcasts: 3 } });
    expect(await find()).toEqual([body]);
    expect(body).toMatchObject({ title: 'Given', counts: { ...made.counts, podcasts: { posts: 3 } } });
    await ask('DELETE', path);
    expect(await find()).toEqual([]);
    expect((await ask('GET', path)).status).toBe(404);
    expect((await ask('POST', '/outputs', { doi: '10.4321/anything' })).status).toBe(201);
  });
});
