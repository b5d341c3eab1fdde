import { describe, expect, it } from 'vitest';
import { COUNTS_KEY, FULL_KEY, useDetails } from './details-client.js';

const KEY = `key=${COUNTS_KEY}`;
const REVIEW = '/doi/10.1038/480426a';

describe('a callback', () => {
  const details = useDetails();

  it('is called with the JSON (cases 60 and 61)', async () => {
    const { text } = await details.get(`${REVIEW}?${KEY}`);
    const answer = await details.get(`${REVIEW}?callback=my_callback&${KEY}`);
    expect(answer).toMatchObject({
      status: 200,
      type: 'application/javascript',
      text: `my_callback(${text});`,
    });
  });

  it.each([
    ['93', `/citations/1d?${KEY}`],
    ['', `/id/502878?${KEY}`],
    ['', `/id/241939,502878?key=${FULL_KEY}`],
    ['', `/id/502878?include_sections=images&${KEY}`],
    ['', `/fetch/id/241939?key=${FULL_KEY}`],
  ])('is called on any GET (case %s): %s', async (_case, path) => {
    const { text } = await details.get(path);
    expect((await details.get(`${path}&callback=cb`)).text).toBe(`cb(${text});`);
  });

  it.each([
    ['62', 'a.b'],
    ['63', 'alert(1)'],
    ['63', '%3Cscript%3E'],
    ['63', 'ünicode'],
    ['63', 'name%0A'],
    ['63', '%20'],
  ])('that is no name is a bad request, and not repeated (case %s): %s', async (_case, name) => {
    const answer = await details.get(`${REVIEW}?callback=${name}&${KEY}`);
    expect(answer).toMatchObject({ status: 400, type: 'text/plain', text: 'Bad Request' });
  });

  // Quirk `errors-plain-text`
  it('is not called with errors', async () => {
    const unknown = await details.get(`/doi/10.1038/no.such.thing?callback=cb&${KEY}`);
    expect(unknown).toMatchObject({ status: 404, type: 'text/plain', text: 'Not Found' });
    expect((await details.get(`${REVIEW}?callback=cb`)).text).toMatch(/^You must supply/);
  });

  it.each([
    [`/translate?key=${FULL_KEY}&callback=cb`, { ids: '10.1038/480426a' }, 200],
    [`/translate?key=${FULL_KEY}&callback=cb`, { ids: '10.1038/nobody' }, 404],
    [`/citations/1y?key=${FULL_KEY}&callback=a.b`, { citation_ids: '241939' }, 200],
  ])('is nothing to a POST: %s', async (path, body, status) => {
    expect(await details.post(path, body)).toMatchObject({ status, type: 'application/json' });
  });
});

// embed.altmetric.com/assets/embed.js
describe('the badge path', () => {
  const details = useDetails();
  const BADGE = `/internal-556fdf0f${REVIEW}`;
  const SCRIPT = 'callback=_altmetric.embed_callback&domain=example.org&cache_until=3-25';

  // Quirk `badge-callback-dots`
  it('calls the function of the badge script (cases 64 and 65)', async () => {
    const plain = await details.get(BADGE);
    expect(plain).toMatchObject({ status: 200, type: 'application/json' });
    const called = await details.get(`${BADGE}?${SCRIPT}`);
    expect(called).toMatchObject({ status: 200, type: 'application/javascript' });
    expect(called.text).toBe(`_altmetric.embed_callback(${plain.text});`);
  });

  it.each(['alert(1)', 'a-b', 'a[0]'])('takes no other callback than a name with dots: %s', async (name) => {
    expect((await details.get(`${BADGE}?callback=${name}`)).status).toBe(400);
  });

  it.each([
    ['66', '/internal-556fdf0f/doi/10.1038/no.such.thing'],
    ['66', '/internal-556fdf0f/id/1'],
    ['66', '/internal-556fdf0f/id/241939,502878'],
    ['66', '/internal-556fdf0f/ssrn/2234441'],
    ['66', '/internal-556fdf0f/foo/1'],
  ])('finds only what badges can be of (case %s): %s', async (_case, path) => {
    expect(await details.get(path)).toMatchObject({ status: 404, type: 'text/plain', text: 'Not Found' });
  });

  it.each(['doi/10.1038/480426a', 'pmid/22193080', 'id/502878'])('takes any hash: %s', async (path) => {
    const answers = await Promise.all(
      ['0', 'ab12', '556fdf0f'].map((hash) => details.get(`/internal-${hash}/${path}`)),
    );
    expect(answers.map(({ json }) => json.altmetric_id)).toEqual([502878, 502878, 502878]);
  });

  it('asks for a key where the hash is none', async () => {
    expect((await details.get(`/internal-xyz${REVIEW}`)).status).toBe(401);
  });
});

describe('a page on another origin', () => {
  const details = useDetails();
  const headers = { origin: 'https://example.org' };

  // whikloj/altmetric_react_app: it works around the hidden headers. Quirk `limit-headers-hidden`
  it.each([
    `/v1${REVIEW}?${KEY}`,
    `/v1${REVIEW}`,
    `/v1/doi/10.1038/no.such.thing?${KEY}`,
    `/v1/doi/notadoi?${KEY}`,
    `/v1/citations/1w?${KEY}`,
    `/v1/internal-0${REVIEW}`,
    '/v1/donut/241939_64.png',
    '/details/241939',
    '/v9/nothing',
    '/',
  ])('may read the answer, but not its limits (cases 67 and 68): %s', async (path) => {
    const answer = await details.open(path, { headers });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.has('access-control-expose-headers')).toBe(false);
  });

  it.each([
    REVIEW,
    '/id/1,2',
    '/fetch/id/1',
    '/citations/1d',
    '/translate',
    '/internal-0/id/1',
    '/donut/1_64.png',
  ])('may ask beforehand, without a key (case 70): %s', async (path) => {
    const answer = await details.get(path, { method: 'OPTIONS', headers });
    expect(answer).toMatchObject({ status: 204, text: '' });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });

  it.each(['/foo/1', '/citations/7d', '/internal-0/ssrn/1', '/fetch/foo/1', '/donut/x.png'])(
    'is told where there is nothing to ask for: %s',
    async (path) => {
      expect((await details.get(path, { method: 'OPTIONS' })).status).toBe(404);
    },
  );
});

describe('a method', () => {
  const details = useDetails();

  it.each([
    [`${REVIEW}?${KEY}`],
    [`${REVIEW}`],
    [`/doi/10.1038/no.such.thing?${KEY}`],
    [`/citations/1d?${KEY}`],
    ['/donut/241939_64.png'],
  ])('HEAD has the status and headers of GET (case 69): %s', async (path) => {
    const got = await details.get(path);
    await details.emulator.emulator.reset();
    const head = await details.get(path, { method: 'HEAD' });
    expect(head.text).toBe('');
    expect([head.status, ...head.headers]).toEqual([got.status, ...got.headers]);
  });

  it.each([
    ['POST', REVIEW],
    ['PUT', REVIEW],
    ['DELETE', '/id/241939'],
    ['POST', '/fetch/id/241939'],
    ['PATCH', '/citations/1d'],
    ['GET', '/translate'],
    ['POST', '/internal-0/id/241939'],
    ['POST', '/donut/241939_64.png'],
  ])('%s is not found where it is not taken (case 71): %s', async (method, path) => {
    const answer = await details.get(`${path}?key=${FULL_KEY}`, { method });
    expect(answer).toMatchObject({ status: 404, type: 'text/plain', text: 'Not Found' });
  });
});
