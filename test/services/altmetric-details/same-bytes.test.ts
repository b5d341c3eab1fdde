import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('./print-answers.ts', import.meta.url));
const ANCHOR = '2026-11-21';
/** Places of the lists among the answers: what all seeds have in common is not in these. */
const LISTS = [1, 2];

/** Status and digest of each answer that a process of its own gives. */
async function answersOf(seed: string, anchor: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', SCRIPT, seed, anchor]);
  return stdout.trim().split('\n');
}

describe('answers', () => {
  let first: string[];
  beforeAll(async () => {
    first = await answersOf('one', ANCHOR);
  });
  const listsOf = (answers: readonly string[]) => LISTS.map((place) => answers[place]);

  it('are the same bytes from another process with the same seed and anchor', async () => {
    expect(await answersOf('one', ANCHOR)).toEqual(first);
    expect(first.filter((line) => !line.startsWith('200 '))).toEqual([]);
  });

  it.each([
    ['seed', 'two', ANCHOR],
    ['anchor', 'one', '2026-11-20'],
  ])('are others with another %s', async (_what, seed, anchor) => {
    const answers = listsOf(await answersOf(seed, anchor));
    expect(answers.filter((answer) => listsOf(first).includes(answer))).toEqual([]);
  });
});
