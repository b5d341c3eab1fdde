import { describe, expect, it } from 'vitest';
import { openExplorer, type Reply } from './explorer.js';
import { nameOf, OUTPUTS, referencesOf, sum } from './rows-of.js';

const OPEN = ['gold', 'green', 'hybrid', 'bronze'];
const LISTS = ['affiliations', 'fields-of-research', 'funders', 'sustainable-development-goals'];

async function rows(): Promise<Reply['json'][]> {
  return (await (await openExplorer()).query(OUTPUTS, 'page[size]=100')).json.data;
}

describe('a research output', () => {
  it('case 14: comes before those of lower score', async () => {
    const scores = (await rows()).map(({ attributes }) => attributes['altmetric-score']);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    expect(scores.every(Number.isInteger)).toBe(true);
  });

  it('case 15: has its members in order', async () => {
    const shown = await rows();
    const members = shown.map((row) => Object.keys(row).join());
    expect([...new Set(members)].sort()).toEqual(['id,type,attributes,relationships']);
    expect(shown.every(({ id, type }) => typeof id === 'number' && type === 'research-output')).toBe(true);
    const attributes = shown.map((row) => Object.keys(row.attributes).join());
    expect([...new Set(attributes)]).toEqual([
      'title,identifiers,readers,dimensions,mentions,altmetric-score,output-type,historical-mentions,publication-date,badge-url,oa-status,oa-type',
    ]);
  });

  it('case 16: counts no source that it has no mention from', async () => {
    const counts = (await rows()).flatMap(({ attributes }) => Object.values<number>(attributes.mentions));
    expect(counts.length).toBeGreaterThan(100);
    expect(Math.min(...counts)).toBe(1);
  });

  it('case 17: has gained no less in a longer time, and in all of it what it has', async () => {
    const histories = (await rows()).map(({ attributes }) => attributes['historical-mentions']);
    expect(new Set(histories.map((history) => Object.keys(history).join()))).toEqual(
      new Set(['1d,3d,1w,1m,3m,6m,1y,at']),
    );
    const figures = histories.map((history) => Object.values<number>(history));
    expect(figures).toEqual(figures.map((one) => [...one].sort((a, b) => a - b)));
    const sums = (await rows()).map(({ attributes }) => sum(Object.values<number>(attributes.mentions)));
    expect(histories.map(({ at }) => at)).toEqual(sums);
  });

  it('case 18: has its id in the address of its badge', async () => {
    const shown = await rows();
    expect(shown.map(({ attributes }) => attributes['badge-url'])).toEqual(
      shown.map(({ id }) => `https://api.altmetric.com/v1/donut/${id}_240.png`),
    );
  });

  it('case 19: is open where its way of being so is known, and is not closed', async () => {
    const shown = (await rows()).map(({ attributes }) => attributes);
    expect(shown.map((one) => one['oa-status'])).toEqual(shown.map((one) => OPEN.includes(one['oa-type'])));
    expect(new Set(shown.map((one) => one['oa-status']))).toEqual(new Set([true, false]));
  });

  // Quirk `outputs-bare-references`
  it('case 20: refers barely: to one journal, and to lists in the order of their ids', async () => {
    const related = (await rows()).map(({ relationships = {} }) => relationships);
    const references = related.flatMap((one) => Object.values<Reply['json']>(one).flat());
    expect(new Set(references.map((one) => Object.keys(one).join()))).toEqual(new Set(['id,type']));
    expect(related.filter(({ journal }) => Array.isArray(journal))).toEqual([]);
    const lists = related.flatMap((one) =>
      LISTS.flatMap((name) => (one[name] === undefined ? [] : [one[name]])),
    );
    const ids = lists.map((list: { id: string }[]) => list.map(({ id }) => id));
    expect(ids).toEqual(ids.map((one) => [...new Set(one)].sort()));
    const order = related.map((one) => Object.keys(one));
    expect(order).toEqual(order.map((one) => ['journal', ...LISTS].filter((name) => one.includes(name))));
  });

  it('case 21: refers to records that are all included, once, in the order of first mention', async () => {
    const { json } = await (await openExplorer()).query(OUTPUTS);
    const names = [...new Set(json.data.flatMap(referencesOf).map(nameOf))];
    expect(json.included.map(nameOf)).toEqual(names);
  });

  it('case 22: refers to journals and organizations as they are called', async () => {
    const { json } = await (await openExplorer()).query(OUTPUTS, 'page[size]=100');
    const of = (type: string): Reply['json'][] =>
      json.included.filter((one: Reply['json']) => one.type === type);
    const membersOf = (type: string) => [
      ...new Set(of(type).map((one) => Object.keys(one.attributes).join())),
    ];
    expect(membersOf('journal')).toEqual(['title,issns']);
    expect(membersOf('grid-affiliation')).toEqual(['name,country,acronym']);
    expect(membersOf('grid-funder')).toEqual(['name,country,acronym']);
    expect(membersOf('field-of-research')).toEqual(['name']);
    expect(membersOf('sustainable-development-goal')).toEqual(['name']);
    const issns = of('journal').flatMap(({ attributes }) => attributes.issns);
    expect(issns.filter((issn) => !/^\d{7}[\dX]$/.test(issn))).toEqual([]);
    const acronyms = of('grid-affiliation').map(({ attributes }) => attributes.acronym);
    expect(acronyms).toContain(null);
    expect(of('grid-affiliation').map(({ attributes }) => attributes.country)).toContain('United States');
  });
});
