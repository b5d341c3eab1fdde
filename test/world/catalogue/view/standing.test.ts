import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreAt } from '../../../../src/world/catalogue/attention.js';
import type { Output } from '../../../../src/world/catalogue/output.js';
import type { Standing } from '../../../../src/world/catalogue/standing.js';
import type { CatalogueView } from '../../../../src/world/catalogue/view/catalogue-view.js';
import { makeWorld } from '../support/worlds.js';
import { anyEditedWorld, everyOutput, viewOf } from './edited-worlds.js';

const SIX_WEEKS = 42;

/** A standing, worked out from all outputs. */
function workOut(output: Output, all: readonly Output[], view: CatalogueView): Standing {
  const journal = output.record.journal?.id;
  const inJournal = all.filter((other) => journal !== undefined && other.record.journal?.id === journal);
  const isOfAge = (other: Output) =>
    Math.abs(other.seed.publishedDay - output.seed.publishedDay) <= SIX_WEEKS;
  const own = scoreAt(output.attention, view.asOf);
  const figures = (group: readonly Output[]) => {
    const scores = group.map((other) => scoreAt(other.attention, view.asOf));
    return {
      count: scores.length,
      sum: scores.reduce((sum, score) => sum + score, 0),
      higher: scores.filter((score) => score > own).length,
      lower: scores.filter((score) => score < own).length,
    };
  };
  return {
    all: figures(all),
    journal: figures(inJournal),
    age: figures(all.filter(isOfAge)),
    ageInJournal: figures(inJournal.filter(isOfAge)),
  };
}

describe('where an output stands', () => {
  it('is what counting all outputs comes to, in all four groups, whatever a world has done', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyEditedWorld,
        fc.array(fc.nat(), { minLength: 3, maxLength: 8 }),
        async (world, picks) => {
          const view = await viewOf(world);
          const all = everyOutput(view);
          const some = [...picks.map((pick) => all[pick % all.length]), ...all.slice(-12)].flatMap(
            (own) => own ?? [],
          );
          expect(some.map((own) => view.standingOf(own))).toEqual(some.map((own) => workOut(own, all, view)));
        },
      ),
      { numRuns: 150, seed: 1 },
    );
  });

  it('is one after the number of those with a higher score: a permutation, but for equals', async () => {
    await fc.assert(
      fc.asyncProperty(anyEditedWorld, async (world) => {
        const view = await viewOf(world);
        const all = everyOutput(view);
        const byScore = all
          .map((output) => scoreAt(output.attention, view.asOf))
          .sort((one, other) => other - one);
        const ranks = all.map((output) => 1 + view.standingOf(output).all.higher);
        const expected = byScore.map((score) => 1 + byScore.indexOf(score));
        expect(ranks.sort((one, other) => one - other)).toEqual(expected);
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  it('counts an output that stands for an unknown DOI in its own groups, and in nobody else’s', async () => {
    const { catalogue } = makeWorld({ unknown: 'synthesize', outputs: 60 });
    const view = await catalogue.look();
    const all = everyOutput(view);
    const [first] = all;
    const synthesized = view.find('doi', '10.5072/nobody.has.this');
    expect(synthesized).toBeDefined();
    const standing = synthesized && view.standingOf(synthesized);
    expect(standing).toEqual(synthesized && workOut(synthesized, [...all, synthesized], view));
    expect(first && view.standingOf(first).all.count).toBe(all.length);
  });
});
