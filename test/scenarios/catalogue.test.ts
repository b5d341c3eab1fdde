import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { GivenInScenario } from '../../src/scenarios/index.js';
import { loadScenario } from '../../src/scenarios/index.js';
import { controlClient } from '../support/control-client.js';
import { openEmulator } from '../support/test-emulator.js';

type CatalogueDocument = NonNullable<GivenInScenario['catalogue']>;

const scenarioOf = (catalogue: unknown) => ({
  summary: 's',
  given: { catalogue: catalogue as CatalogueDocument },
});
const open = (catalogue: unknown) => openEmulator({ scenario: scenarioOf(catalogue) });

const EDITS = {
  outputs: 50,
  anchor: '2024-03-01',
  add: [
    { doi: '10.1234/mine', title: 'Mine', counts: { news: 2, twitter: { posts: 5, accounts: 4 } } },
    { pmid: 77, mentions: [{ source: 'blogs', posted_on: '2024-02-29T10:00:00Z' }] },
  ],
  change: [
    { doi: '10.1038/nature09210', title: 'Retold', identifiers: { pmid: null } },
    { altmetric_id: 200_000_010, counts: { policy: 4 } },
    { altmetric_id: 200_000_010, mentions: [{ source: 'news' }], open_access: null },
    { doi: '10.1234/mine', readers: { mendeley: 9 } },
  ],
  remove: ['10.1126/science.1173146', { altmetric_id: 200_000_011 }, { pmid: 77 }],
};

describe('the catalogue of a scenario', () => {
  it('has what the scenario adds and changes, and not what it removes', async () => {
    const emulator = await open(EDITS);
    const send = controlClient(emulator);
    expect((await send('GET', '/outputs')).body).toMatchObject([
      {
        title: 'Mine',
        counts: { news: { posts: 2 }, twitter: { posts: 5, accounts: 4 } },
        readers: { mendeley: 9 },
      },
      { title: 'Retold', identifiers: { doi: ['10.1038/nature09210'] } },
      { altmetric_id: 200_000_010, counts: { policy: { posts: 4 }, news: { posts: expect.any(Number) } } },
    ]);
    const gone = '/outputs?doi=10.1126/science.1173146&pmid=77&id=200000011&pmid=20651690';
    expect((await send('GET', gone)).body).toEqual([]);
  });

  it('is the same in each world, and again after a reset', async () => {
    const emulator = await open(EDITS);
    const send = controlClient(emulator);
    const { body: start } = await send('GET', '/outputs');
    await send('PATCH', `/outputs/${start[0].altmetric_id}`, { title: 'Other' });
    await emulator.fetch('/_emulator/worlds', { method: 'POST', body: '{"id":"other"}' });
    expect(await (await emulator.fetch('/_world/other/_emulator/outputs')).json()).toEqual(start);
    await send('POST', '/reset');
    expect((await send('GET', '/outputs')).body).toEqual(start);
  });

  it.each([
    [
      { add: [{ doi: '10.1234/a', tite: 'x' }] },
      'scenario.given.catalogue.add[0]: "tite" is not a known field',
    ],
    [
      { change: [{ doi: '10.1234/a', counts: { tv: 1 } }] },
      'scenario.given.catalogue.change[0].counts: "tv" is not allowed; use news, blogs',
    ],
    [
      { change: [{ title: 'x', type: 'book' }] },
      'catalogue.change[0]: say which output by one of altmetric_id',
    ],
    [
      { change: [{ doi: '10.1/a', pmid: 5 }] },
      'catalogue.change[0]: say which output by one of altmetric_id',
    ],
    [{ anchor: '1900-01-01' }, 'catalogue.anchor: "1900-01-01" is too early or too late'],
    [{ anchor: '9999-01-01' }, 'catalogue.anchor: "9999-01-01" is too early or too late'],
    [
      { remove: ['hello'] },
      'scenario.given.catalogue.remove[0]: say which output by one of altmetric_id, doi',
    ],
    [
      { remove: [{ doi: 'x', pmid: 5 }] },
      'scenario.given.catalogue.remove[0]: there are too many fields; use 1 at most of altmetric_id',
    ],
    [
      { add: [{ pmid: 5, mentions: [{ source: 'news', posted_on: '2016-12-31T23:59:60Z' }] }] },
      'scenario.given.catalogue.add[0].mentions[0].posted_on: "2016-12-31T23:59:60Z" is no instant',
    ],
  ])('is refused in words before the catalogue is asked: %j', async (catalogue, message) => {
    await expect(loadScenario(scenarioOf(catalogue))).rejects.toThrow(message);
  });

  it.each([
    [
      { change: [{ doi: '10.1234/nobody', title: 'x' }] },
      'scenario.given.catalogue.change[0]: no output has the doi "10.1234/nobody"',
    ],
    [
      { remove: ['10.1234/nobody'] },
      'scenario.given.catalogue.remove[0]: no output has the identifier "10.1234/nobody"',
    ],
    [
      { remove: [{ altmetric_id: 5 }] },
      'scenario.given.catalogue.remove[0]: no output has the Altmetric ID 5',
    ],
    [
      { add: [{ doi: '10.1234/a' }, { doi: '10.1038/nature09210' }] },
      'scenario.given.catalogue.add: another output has the doi "10.1038/nature09210"',
    ],
    [
      { add: [{ doi: '10.1234/a' }, { doi: 'nonsense' }] },
      'scenario.given.catalogue.add[1].doi: "nonsense" is none; write it like 10.1234/abc.5',
    ],
    [
      { change: [{ doi: '10.1038/nature09210', counts: { news: { posts: 1, accounts: 2 } } }] },
      "scenario.given.catalogue.change[0].counts.news: 2 accounts can't make 1 posts; use 1 to 1",
    ],
  ])('is refused in words at the start: %j', async (catalogue, message) => {
    await expect(open({ outputs: 20, ...catalogue })).rejects.toThrow(message);
  });
});

describe('the schema of scenarios', () => {
  const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const control = parse(read('openapi/emulator-control.yaml')).components.schemas;
  const { $defs: scenario } = JSON.parse(read('scenarios/scenario.schema.json'));
  const plain = (schema: unknown) =>
    JSON.stringify(schema).replace(/#\/(?:components\/schemas|\$defs)\/(\w)/g, (_all, first) =>
      first.toLowerCase(),
    );

  it.each([
    'NewOutput',
    'NewMention',
    'NewCounts',
    'NewCount',
    'NewReaders',
    'NewCohorts',
    'NewJournal',
    'NewIdentifiers',
    'IdentifierChange',
    'Identifier',
    'IdentifierScheme',
    'OneOrMoreIdentifiers',
    'ChangedIdentifiers',
    'MentionSource',
    'OutputType',
    'OpenAccess',
    'Cohort',
  ])('takes the %s that the control API takes', (name) => {
    expect(plain(scenario[name.charAt(0).toLowerCase() + name.slice(1)])).toBe(plain(control[name]));
  });
});
