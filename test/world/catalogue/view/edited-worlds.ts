import fc from 'fast-check';
import { Catalogues } from '../../../../src/world/catalogue/catalogues.js';
import type { ExplicitOutput, GivenMention } from '../../../../src/world/catalogue/explicit-output.js';
import type { OutputChanges, OutputLayer } from '../../../../src/world/catalogue/layer/output-layer.js';
import type { Output } from '../../../../src/world/catalogue/output.js';
import { PINNED_WORKS } from '../../../../src/world/catalogue/pinned/index.js';
import type { CatalogueView } from '../../../../src/world/catalogue/view/catalogue-view.js';
import { ProblemError } from '../../../../src/world/problem.js';
import { makeWorld, seconds } from '../support/worlds.js';

const FIRST_MADE_UP_ID = 200_000_000;
const FIRST_ADDED_ID = 150_000_000;
const DAY = 86_400;
const JOURNAL = PINNED_WORKS.find(({ journal }) => journal !== undefined)?.journal;
const catalogues = new Catalogues();

/** One thing that a world does to the catalogue: to a generated output, to a pinned one, or to one of its own. */
export interface Edit {
  readonly kind: 'add' | 'remove' | 'unpin' | 'redate' | 'retell' | 'move' | 'mention' | 'joint' | 'hush';
  readonly n: number;
  readonly dayOffset: number;
}

/** A world of any size at any time, with anything laid over it. */
export interface AnyWorld {
  readonly seed: string;
  readonly outputs: number;
  readonly now: string;
  readonly edits: readonly Edit[];
}

export const anyEditedWorld: fc.Arbitrary<AnyWorld> = fc.record({
  seed: fc.constantFrom('1', '2', '3', 'emulator'),
  outputs: fc.constantFrom(0, 1, 5, 60, 400),
  now: fc
    .integer({ min: seconds('2015-01-01') / 600, max: seconds('2029-01-01') / 600 })
    .map((tenMinutes) => new Date(tenMinutes * 600_000).toISOString()),
  edits: fc.array(
    fc.record({
      kind: fc.constantFrom('add', 'remove', 'unpin', 'redate', 'retell', 'move', 'mention', 'joint', 'hush'),
      n: fc.nat({ max: 420 }),
      dayOffset: fc.integer({ min: -900, max: 60 }),
    }),
    { maxLength: 12 },
  ),
});

/** The view of a world once all is done to it. */
export async function viewOf({ edits, ...start }: AnyWorld): Promise<CatalogueView> {
  const { catalogue, layer } = makeWorld({ ...start, catalogues });
  const now = seconds(start.now);
  for (const [place, edit] of edits.entries())
    await apply(layer, edit, { place, now, count: start.outputs }).catch(passOver);
  return catalogue.look();
}

async function apply(
  layer: OutputLayer,
  { kind, n, dayOffset }: Edit,
  { place, now, count }: { readonly place: number; readonly now: number; readonly count: number },
): Promise<void> {
  const id = FIRST_MADE_UP_ID + (n % Math.max(1, count));
  const pinned = PINNED_WORKS[n % PINNED_WORKS.length]?.altmetricId ?? 0;
  const on = now + dayOffset * DAY;
  switch (kind) {
    case 'add':
      return layer.add([workOf(FIRST_ADDED_ID + place, on)]);
    case 'remove':
      return layer.remove({ altmetricId: id });
    case 'unpin':
      return layer.remove({ altmetricId: pinned });
    case 'redate':
      return change(layer, n % 2 === 0 ? id : pinned, { publishedOn: on });
    case 'move':
      return change(layer, id, { journal: JOURNAL });
    case 'retell':
      return change(layer, id, {
        tallies: [{ source: 'news', posts: 1 + n, accounts: 1 + Math.floor(n / 2) }],
      });
    case 'hush':
      return change(layer, id, { tallies: [{ source: 'twitter', posts: 0, accounts: 0 }] });
    case 'joint':
      return change(layer, n % 3 === 0 ? id : pinned, {
        mentions: [{ source: 'news', postedOn: now - (n % 2) * DAY, joint: `story ${n % 2}` }],
      });
    case 'mention':
      return change(layer, n % 2 === 0 ? id : pinned, { mentions: [{ source: 'blogs', postedOn: on }] });
  }
}

async function change(
  layer: OutputLayer,
  altmetricId: number,
  { mentions = [], ...changes }: OutputChanges & { readonly mentions?: readonly GivenMention[] },
): Promise<void> {
  await layer.change({ altmetricId }, changes, mentions);
}

/** What is gone already can't be changed any more: a world refuses that, and stays as it is. */
function passOver(error: unknown): void {
  if (!(error instanceof ProblemError)) throw error;
}

function workOf(altmetricId: number, on: number): ExplicitOutput {
  return {
    altmetricId,
    type: 'article',
    title: 'Added by hand',
    identifiers: { doi: [`10.5072/added.${altmetricId}`] },
    journal: altmetricId % 2 === 0 ? JOURNAL : undefined,
    publishedOn: on,
    tallies: [{ source: 'twitter', posts: 12, accounts: 9 }],
    mentions: [{ source: 'news', postedOn: on + 3 * DAY }],
  };
}

/** All outputs that are known, asked for one by one. */
export function everyOutput(view: CatalogueView): Output[] {
  const made = Array.from({ length: 700 }, (_, n) => FIRST_MADE_UP_ID + n);
  const added = Array.from({ length: 20 }, (_, n) => FIRST_ADDED_ID + n);
  const pinned = PINNED_WORKS.map(({ altmetricId }) => altmetricId);
  return [...made, ...added, ...pinned].flatMap((id) => view.findById(id) ?? []);
}
