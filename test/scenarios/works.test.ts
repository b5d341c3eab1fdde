import { describe, expect, it } from 'vitest';
import { loadScenario, type ScenarioDocument } from '../../src/scenarios/index.js';

const BOOK = '463b4279-4e8d-47f8-a133-ad8ce7c4f86c';
const DOI = { uri: 'info:doi:10.1/X', canonical: true };
const work = (change: object = {}) => ({ type: 'book', titles: ['A title'], uris: [DOI], ...change });

const load = (...works: readonly object[]) =>
  loadScenario({ summary: 's', given: { works } } as unknown as ScenarioDocument);

describe('the works of a scenario', () => {
  it('are kept as the service keeps them, under a UUID that is the same each time', async () => {
    const { works } = await load(work({ uris: [DOI, { uri: 'urn:isbn:978-3' }] }));
    expect(works).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/),
        type: 'book',
        titles: ['A title'],
        identifiers: [
          { scheme: 'info:doi', value: '10.1/x', canonical: true },
          { scheme: 'urn:isbn', value: '9783', canonical: false },
        ],
        parents: [],
      },
    ]);
    expect((await load(work({ uris: [DOI, { uri: 'urn:isbn:978-3' }] }))).works).toEqual(works);
  });

  it('may have parents that come before them', async () => {
    const { works } = await load(work({ uuid: BOOK }), work({ parents: [BOOK] }));
    expect(works?.[1]?.parents).toEqual([BOOK]);
  });

  it.each([
    [[work({ uuid: 'x' })], /works\[0\]\.uuid: "x"/],
    [[work({ type: 'elephant' })], /works\[0\]\.type: "elephant" is not allowed/],
    [[work({ uuid: BOOK }), work({ uuid: BOOK })], /works\[1\]\.uuid: another work has/],
    [[work({ parents: [BOOK] }), work({ uuid: BOOK })], /works\[0\]\.parents\[0\]: .* is no work above it/],
    [[work({ uuid: BOOK }), work({ parents: [BOOK, BOOK] })], /works\[1\]\.parents\[1\]: .* there twice/],
    [
      [work({ uris: [{ uri: '10.1/x' }] })],
      /works\[0\]\.uris\[0\]\.uri: "10.1\/x" is no identifier; write it like/,
    ],
    [[work({ uris: [{ uri: 'foo:bar:1' }] })], /works\[0\]\.uris\[0\]\.uri: "foo:bar:1" is no identifier/],
    [[work({ uris: [DOI, { uri: 'info:doi:10.1/x' }] })], /works\[0\]\.uris\[1\]\.uri: .* is there already/],
    [[work({ uris: [DOI, { ...DOI, uri: 'info:doi:10.1/y' }] })], /another of "info:doi" is canonical/],
  ])('are refused where they contradict each other: case %#', async (works, message) => {
    await expect(load(...works)).rejects.toThrow(message);
  });
});
