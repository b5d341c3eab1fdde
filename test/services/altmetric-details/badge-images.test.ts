import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { DETAILS } from '../../support/test-emulator.js';
import { useDetails } from './details-client.js';
import { coloursOfArcs } from './images/png.js';

const GREY = '#CCCCCC';

/** The picture in an answer, which the spec's check has held against its type already. */
async function pictureIn(response: Response): Promise<PNG> {
  return PNG.sync.read(Buffer.from(await response.arrayBuffer()));
}

describe('a badge', () => {
  const details = useDetails();
  const open = (path: string) => details.emulator.fetch(DETAILS + path);

  it.each([
    ['150', 'size=64&score=141&types=mbrttttf', 64],
    ['151', 'size=100&score=141&types=mbrttttf', 100],
    ['151', 'size=180&score=141&types=mbrttttf', 180],
    ['152', 'size=64&score=?&types=????????', 64],
    ['153', 'size=128&types=brtttttt', 128],
    ['154', 'score=?&types=????????', 64],
    ['', '', 64],
  ])('is a picture of the size asked for (case %s): %s', async (_case, query, size) => {
    const response = await open(`/?${query}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(await pictureIn(response)).toMatchObject({ width: size, height: size });
  });

  it('of nothing is grey, and of something is not (case 152)', async () => {
    const grey = coloursOfArcs(await pictureIn(await open('/?size=180&score=?&types=????????')));
    expect(new Set(grey)).toEqual(new Set([GREY]));
    const red = coloursOfArcs(await pictureIn(await open('/?size=180&score=8&types=mmmmmmmm')));
    expect(red).not.toContain(GREY);
  });

  it('has a number only where there is a score (case 153)', async () => {
    const bytes = async (query: string) => Buffer.from(await (await open(`/?${query}`)).arrayBuffer());
    const without = await bytes('size=128&types=brtttttt');
    expect(without.equals(await bytes('size=128&types=brtttttt&score=2'))).toBe(false);
    expect(without.equals(await bytes('size=128&types=brtttttt&score=&domain=x'))).toBe(true);
  });

  it('is a bar if asked (case 155)', async () => {
    const bar = await pictureIn(await open('/?size=180&score=141&types=mbrttttf&style=bar'));
    expect(bar.width).not.toBe(bar.height);
  });

  it('is an SVG for who asks for one', async () => {
    const response = await open('/?size=64&score=1&types=tttttttt&format=svg');
    expect(response.headers.get('content-type')).toBe('image/svg+xml');
  });

  it.each(['badges.altmetric.com', 'api.altmetric.com'])(
    'has the address of the live host: %s',
    async (host) => {
      const { emulator } = details.emulator;
      const response = await emulator.fetch(`http://${host}/?size=100&score=1&types=tttttttt`);
      expect(await pictureIn(response)).toMatchObject({ width: 100 });
    },
  );
});

describe('the donut of an output', () => {
  const details = useDetails();
  const open = (path: string) => details.emulator.fetch(DETAILS + path);
  const bytesOf = async (path: string) => Buffer.from(await (await open(path)).arrayBuffer());

  it.each([
    ['156', '/v1/donut/241939_64.png', 64],
    ['156', '/v1/donut/241939_240.png', 240],
    ['157', '/donut/241939_64x64.png', 64],
    ['157', '/donut/241939_180x180.png', 180],
  ])('is the badge that its counts link to (case %s): %s', async (_case, path, size) => {
    const badge = await bytesOf(`/?size=${size}&score=141&types=mbrttttf`);
    expect((await bytesOf(path)).equals(badge)).toBe(true);
  });

  it.each([
    ['/v1/donut/999_64.png', 64],
    [`/v1/donut/${'9'.repeat(400)}_64.png`, 64],
    ['/donut/999_64x64.png', 64],
    ['/donut/0.png', 64],
  ])('is grey where nobody knows the output: %s', async (path, size) => {
    const grey = await bytesOf(`/?size=${size}&score=?&types=????????`);
    expect((await bytesOf(path)).equals(grey)).toBe(true);
  });

  it.each([
    ['/v1/donut/241939_0.png', 1],
    ['/v1/donut/241939_12345.png', 1000],
    ['/donut/241939_100x64.png', 100],
  ])('has the nearest size that there is: %s', async (path, size) => {
    expect(await pictureIn(await open(path))).toMatchObject({ width: size });
  });

  it.each([
    '/v1/donut/0.png',
    '/v1/donut/241939.png',
    '/v1/donut/x_64.png',
    '/donut/241939_64.png',
    '/donut/',
  ])('is not found under another name: %s', async (path) => {
    expect((await open(path)).status).toBe(404);
  });
});

describe('the details page', () => {
  const details = useDetails();

  it.each([
    '/details.php?citation_id=241939&tab=twitter',
    '/details/241939',
    '/details/doi/10.1038/NEWS.2011.490',
  ])('shows the output: %s', async (path) => {
    const answer = await details.open(path);
    expect(answer).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
    expect(answer.text).toContain('<h1>Climate change will hit genetic diversity</h1>');
    expect(answer.text).not.toMatch(/<td>1 (?:posts|accounts)</);
  });

  it.each([
    '/details.php',
    '/details.php?citation_id=1',
    '/details.php?citation_id=%3Cb%3E',
    '/details/1',
    '/details/abc',
    '/details/doi/notadoi',
    '/details/doi/10.1038/no.such.thing',
    '/details/',
  ])('is not found without an output: %s', async (path) => {
    expect(await details.open(path)).toMatchObject({ status: 404, type: 'text/plain', text: 'Not Found' });
  });
});
