import { describe, expect, it } from 'vitest';
import { loadShippedCollections } from '../../../src/contract/index.js';
import type { MutantsOfService } from './mutant.js';

const LEAST = 60;
const LEAST_OF_SERVICE = 8;

const services = await Promise.all(
  (await loadShippedCollections()).map(async ({ service }) => {
    const { mutants }: MutantsOfService = await import(new URL(`${service}.ts`, import.meta.url).href);
    return { service, mutants };
  }),
);

describe('the mutants of all collections', () => {
  it('are many', () => {
    expect(services.flatMap(({ mutants }) => mutants).length).toBeGreaterThanOrEqual(LEAST);
  });

  it.each(services)('are of $service, too', ({ mutants }) => {
    expect(mutants.length).toBeGreaterThanOrEqual(LEAST_OF_SERVICE);
  });

  it.each(services)('break $service each in a way of its own', ({ mutants }) => {
    const ways = mutants.map(({ what }) => what);
    expect(ways.filter((what, at) => ways.indexOf(what) !== at)).toEqual([]);
  });
});
