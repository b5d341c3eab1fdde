import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TIMEFRAMES } from '../../../../src/world/catalogue/as-of.js';
import { postsGained, scoreAt, scoreGained } from '../../../../src/world/catalogue/attention.js';
import type { Output } from '../../../../src/world/catalogue/output.js';
import { firstSeen, readersAt } from '../../../../src/world/catalogue/output-figures.js';
import { SOURCES } from '../../../../src/world/catalogue/sources.js';
import type { CatalogueView } from '../../../../src/world/catalogue/view/catalogue-view.js';
import { LIST_ORDERS, type OutputQuery } from '../../../../src/world/catalogue/view/listing.js';
import { makeWorld } from '../support/worlds.js';
import { anyEditedWorld, everyOutput, viewOf } from './edited-worlds.js';

const CONDITIONS = [
  'none',
  'none',
  'sources',
  'doi',
  'handle',
  'issn',
  'nlm',
  'subject',
  'scopus',
  'two',
  'both',
] as const;
const RUNS = { numRuns: 250, seed: 1 };

interface AnyQuery {
  readonly query: Pick<OutputQuery, 'timeframe' | 'order'>;
  readonly condition: (typeof CONDITIONS)[number];
  readonly sources: readonly number[];
  readonly pick: number;
}

const anyQuery: fc.Arbitrary<AnyQuery> = fc.record({
  query: fc.record({ timeframe: fc.constantFrom(...TIMEFRAMES), order: fc.constantFrom(...LIST_ORDERS) }),
  condition: fc.constantFrom(...CONDITIONS),
  sources: fc.uniqueArray(fc.nat({ max: SOURCES.length - 1 }), { maxLength: 3 }),
  pick: fc.nat(),
});

/** A query that at least one output meets, if there is any: with what that one has. */
function toQuery({ query, condition, sources, pick }: AnyQuery, all: readonly Output[]): OutputQuery {
  const having = all.filter(
    ({ record }) => condition !== 'handle' || record.identifiers.handle !== undefined,
  );
  const record = having[pick % having.length]?.record;
  const issns = record?.journal?.issns.map((issn) => issn.replace('-', '')) ?? ['00000000'];
  const conditions: Readonly<Record<AnyQuery['condition'], Partial<OutputQuery>>> = {
    none: {},
    sources: { sources },
    doi: { doiPrefix: record?.identifiers.doi?.[0]?.split('/')[0] ?? '10.1' },
    handle: { handlePrefix: record?.identifiers.handle?.[0]?.split('/')[0] ?? '1' },
    issn: { issns },
    nlm: { nlmIds: [record?.journal?.nlmId ?? '1'] },
    subject: { subjects: record?.subjects.slice(0, 1) ?? [] },
    scopus: { scopusSubjects: record?.scopusSubjects.slice(0, 2).map((name) => name.toUpperCase()) ?? [] },
    two: { issns, sources },
    both: { issns, nlmIds: all.slice(-80).flatMap((other) => other.record.journal?.nlmId ?? []) },
  };
  return { ...query, ...conditions[condition] };
}

function hasAny(own: readonly string[] | undefined, wanted: readonly string[] | undefined): boolean {
  return wanted === undefined || wanted.some((text) => own?.includes(text));
}

/** Whether an output meets a query, worked out from all that it shows. */
function meets({ attention, record }: Output, query: OutputQuery, { asOf }: CatalogueView): boolean {
  const { timeframe, sources, doiPrefix, handlePrefix } = query;
  const { journal, identifiers } = record;
  const within = { timeframe, sources: sources && new Set(sources) };
  const prefixes = (texts?: readonly string[]) => texts?.flatMap((text) => text.split('/')[0] ?? []);
  return (
    ((timeframe === 'at' && sources === undefined) || postsGained(attention, asOf, within) > 0) &&
    hasAny(prefixes(identifiers.doi), doiPrefix === undefined ? undefined : [doiPrefix]) &&
    hasAny(prefixes(identifiers.handle), handlePrefix === undefined ? undefined : [handlePrefix]) &&
    hasAny(
      journal?.issns.map((issn) => issn.replace('-', '')),
      query.issns,
    ) &&
    hasAny([journal?.nlmId ?? ''], query.nlmIds) &&
    hasAny(record.subjects, query.subjects) &&
    hasAny(
      record.scopusSubjects.map((name) => name.toUpperCase()),
      query.scopusSubjects,
    )
  );
}

/** What a list is sorted by. */
function keyOf(output: Output, { order, timeframe }: OutputQuery, { asOf }: CatalogueView): number {
  const { mendeley, citeulike, connotea } = readersAt(output, asOf);
  return {
    gained: scoreGained(output.attention, asOf, timeframe),
    score: scoreAt(output.attention, asOf),
    readers: mendeley + citeulike + connotea,
    'first-seen': firstSeen(output, asOf),
    published: output.seed.publishedDay,
  }[order];
}

function idsOf(outputs: readonly Output[]): number[] {
  return outputs.map(({ altmetricId }) => altmetricId);
}

function ascending(numbers: readonly number[]): number[] {
  return numbers.slice().sort((one, other) => one - other);
}

describe('a list of outputs', () => {
  it('has all that meet its query, and no others, whatever a world has done', async () => {
    await fc.assert(
      fc.asyncProperty(anyEditedWorld, anyQuery, async (world, any) => {
        const view = await viewOf(world);
        const all = everyOutput(view);
        const query = toQuery(any, all);
        const listing = view.list(query);
        const expected = idsOf(all.filter((output) => meets(output, query, view)));
        expect(ascending(idsOf(listing.page(0, listing.total)))).toEqual(ascending(expected));
        expect(listing.total).toBe(expected.length);
      }),
      RUNS,
    );
  });

  it('is in its order, the highest or latest first', async () => {
    await fc.assert(
      fc.asyncProperty(anyEditedWorld, anyQuery, async (world, any) => {
        const view = await viewOf(world);
        const query = toQuery(any, everyOutput(view));
        const listing = view.list(query);
        const keys = listing.page(0, listing.total).map((output) => keyOf(output, query, view));
        expect(keys).toEqual(ascending(keys).reverse());
      }),
      RUNS,
    );
  });

  it('falls into pages of any size without gap or repetition', async () => {
    const anySize = fc.integer({ min: 1, max: 130 });
    await fc.assert(
      fc.asyncProperty(anyEditedWorld, anyQuery, anySize, async (world, any, size) => {
        const view = await viewOf(world);
        const listing = view.list(toQuery(any, everyOutput(view)));
        const pages = Array.from({ length: Math.ceil(listing.total / size) + 1 }, (_, page) =>
          listing.page(page * size, size),
        );
        expect(idsOf(pages.flat())).toEqual(idsOf(listing.page(0, listing.total)));
        expect(new Set(idsOf(pages.flat())).size).toBe(listing.total);
      }),
      RUNS,
    );
  });

  it('is the same list for the same query, as long as the view is', async () => {
    const view = await makeWorld().catalogue.look();
    const query = { timeframe: '1m', order: 'gained' } as const;
    expect(view.list({ ...query })).toBe(view.list(query));
    expect(view.list({ ...query, order: 'score' })).not.toBe(view.list(query));
  });

  it('tells outputs apart by the second in the last year of the catalogue', async () => {
    const world = makeWorld({ anchor: '2100-01-01', now: '2101-06-01T00:00:00Z', outputs: 400 });
    const view = await world.catalogue.look();
    const query = { timeframe: 'at', order: 'first-seen' } as const;
    const listing = view.list(query);
    const keys = listing.page(0, listing.total).map((output) => keyOf(output, query, view));
    expect(keys).toEqual(ascending(keys).reverse());
  });
});
