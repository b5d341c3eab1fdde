import { describe, expect, it } from 'vitest';
import { FULL_KEY, useDetails } from './details-client.js';

const KEY = `key=${FULL_KEY}`;
const JSON_TYPE = 'application/json';

// altmetric/hubot-altmetric: src/altmetric.coffee; altmetric/altmetric-mcp: lib/tools.js
describe('translate', () => {
  const details = useDetails();
  const translate = (ids: string) => details.post(`/translate?${KEY}`, { ids });

  it('tells the Altmetric ID as a number (case 126)', async () => {
    const answer = await translate('10.1629/2048-7754.79');
    expect(answer).toMatchObject({ status: 200, type: JSON_TYPE, text: '{"10.1629/2048-7754.79":1619179}' });
  });

  it.each([JSON_TYPE, 'application/json; charset=utf-8', 'text/plain', 'application/x-www-form-urlencoded'])(
    'takes JSON as well, whatever it is called (case 127): %s',
    async (type) => {
      const answer = await details.post(`/translate?${KEY}`, '{"ids":"10.1629/2048-7754.79"}', type);
      expect(answer).toMatchObject({ status: 200, text: '{"10.1629/2048-7754.79":1619179}' });
    },
  );

  it('refuses a body that is larger than the edge takes', async () => {
    const answer = await translate('1'.repeat(17 * 1024 * 1024));
    expect(answer).toMatchObject({ status: 413, type: 'text/plain', text: 'Request Entity Too Large' });
  });

  // It took minutes: a pattern that could match a row of slashes in many ways
  it('reads a long row of slashes once', async () => {
    expect((await translate(`a:${'/'.repeat(2_000_000)} x`)).status).toBe(404);
  });

  it('leaves out whom nobody knows (case 128)', async () => {
    const answer = await translate('10.1629/2048-7754.79|10.1038/no.such.thing|10.1038/480426a');
    expect(answer.text).toBe('{"10.1629/2048-7754.79":1619179,"10.1038/480426a":502878}');
  });

  // Quirk `translate-404-json`
  it.each([
    ['ids=10.1038/no.such.thing', undefined],
    ['ids=', undefined],
    ['', undefined],
    ['something=else', undefined],
    ['{"ids":["10.1629/2048-7754.79"]}', JSON_TYPE],
    ['{"ids":1619179}', JSON_TYPE],
    ['{"ids":null}', JSON_TYPE],
    ['{"id":"10.1629/2048-7754.79"}', JSON_TYPE],
    ['["10.1629/2048-7754.79"]', JSON_TYPE],
    ['1619179', JSON_TYPE],
    ['null', JSON_TYPE],
    ['"ids"', JSON_TYPE],
    ['{"ids":"10.1629/2048-7754.79"', JSON_TYPE],
  ])('answers with an empty object, and 404, where it knows none (case 129): %s', async (body, type) => {
    const answer = await details.post(`/translate?${KEY}`, body, type);
    expect(answer).toMatchObject({ status: 404, type: JSON_TYPE, text: '{}' });
    expect(answer.headers.get('x-hourlyratelimit-remaining')).toBe('3599');
  });

  it('tells identifiers of all kinds apart, and spells them as they were sent (case 130)', async () => {
    const ids = ['10.1038/NEWS.2011.490', '22193080', 'arXiv:1108.2455', '978-3-319-25557-6', '10568/1234'];
    const { json } = await translate(ids.join('|'));
    expect(Object.keys(json).sort()).toEqual(ids.toSorted());
    expect(json).toMatchObject({
      '10.1038/NEWS.2011.490': 241939,
      '22193080': 502878,
      '10568/1234': 9000014,
    });
  });

  it('keeps the order asked, of numbers too', async () => {
    const { text } = await translate('10.1038/480426a|22193080|20559361|10.1038/480426a|10.1038/465860a');
    expect(text).toBe(
      '{"10.1038/480426a":502878,"22193080":502878,"20559361":385053,"10.1038/465860a":385053}',
    );
  });

  it.each([
    ['https://example.org/a', 9000015],
    ['http://dx.doi.org/10.1038/480426a', 502878],
    ['NCT00000001', 9000016],
    ['RePEc:bla:demons:v:1:y:2015:i:1:p:1-9', 9000019],
    ['urn:nbn:de:101:1-209902033592', 9000017],
    ['2011Natur.480..426V', 502878],
    ['pub.1056456446', 241939],
  ])('knows %s', async (id, altmetricId) => {
    expect((await translate(id)).text).toBe(`{${JSON.stringify(id)}:${altmetricId}}`);
  });

  it('survives what is no identifier at all', async () => {
    const answer = await translate('__proto__|constructor|"|\\|\u0000|%|\ud83d|10.1038/480426a');
    expect(answer.text).toBe('{"10.1038/480426a":502878}');
  });

  it('takes a hundred thousand at once, and no more', async () => {
    const ids = Array.from({ length: 99_999 }, (_value, number) => `10.5555/nobody.${number}`);
    const answer = await translate([...ids, '10.1038/480426a', '10.1038/465860a'].join('|'));
    expect(answer.text).toBe('{"10.1038/480426a":502878}');
  });
});

// altmetric/altmetric-mcp: lib/api-client.js
describe('the batch', () => {
  const details = useDetails();
  const idsOf = ({ results }: { results: { altmetric_id: number }[] }) =>
    results.map((one) => one.altmetric_id);

  it('has results in the order asked (case 131)', async () => {
    const both = await details.get(`/id/502878,241939?${KEY}`);
    const single = await details.get(`/id/241939?${KEY}`);
    expect(Object.keys(both.json)).toEqual(['results']);
    expect(idsOf(both.json)).toEqual([502878, 241939]);
    expect(both.json.results[1]).toEqual(single.json);
  });

  // Quirk `one-id-no-results`
  it('of one is that one (case 132)', async () => {
    const { json } = await details.get(`/id/241939?${KEY}`);
    expect(json).toHaveProperty('altmetric_id', 241939);
    expect(json).not.toHaveProperty('results');
  });

  it.each([
    ['/id/241939,999999999999', [241939]],
    ['/id/241939,', [241939]],
    ['/id/241939,abc,9007199254740993', [241939]],
    ['/id/241939%2C502878', [241939, 502878]],
  ])('leaves out what nobody knows (case 133): %s', async (path, ids) => {
    expect(idsOf((await details.get(`${path}?${KEY}`)).json)).toEqual(ids);
  });

  it.each(['/id/,', '/id/1,2', '/id/a,b'])('of nothing is not found: %s', async (path) => {
    expect(await details.get(`${path}?${KEY}`)).toMatchObject({ status: 404, text: 'Not Found' });
  });

  it('is of a hundred at the most', async () => {
    const ids = [...Array.from({ length: 99 }, () => 1), 241939, 502878];
    expect(idsOf((await details.get(`/id/${ids.join(',')}?${KEY}`)).json)).toEqual([241939]);
  });
});
