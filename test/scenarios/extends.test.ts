import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readScenario, ScenarioError } from '../../src/scenarios/index.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scenario-extends-'));
});

/** Writes files, and reads the one called `own.yaml`. */
async function read(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return readScenario(join(folder, 'own.yaml'));
}

async function mistakesOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const refused = await read(files).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ScenarioError);
  return (refused as ScenarioError).mistakes.map((line) => line.replaceAll(`${folder}/`, ''));
}

const BASE =
  'summary: b\ngiven: { seed: base, clock: { frozen: true }, keys: [{ key: k, tier: counts-only }] }';

describe('a scenario that extends another', () => {
  it('has its sections where it has none itself, and only those', async () => {
    const { document, bases } = await read({
      'base.yaml': BASE,
      'own.yaml': 'summary: o\ngiven: { extends: base.yaml, seed: own, keys: [] }',
    });
    expect(document).toEqual({ summary: 'o', given: { seed: 'own', clock: { frozen: true }, keys: [] } });
    expect(bases).toEqual([join(folder, 'base.yaml')]);
  });

  it('may extend one that is shipped', async () => {
    const { document } = await read({ 'own.yaml': 'summary: o\ngiven: { extends: default, seed: own }' });
    expect(document.given).toMatchObject({
      seed: 'own',
      keys: expect.any(Array),
      accounts: expect.any(Array),
    });
  });

  it('finds a file from where it is itself', async () => {
    const { document, files } = await read({
      'own.yaml': 'summary: o\ngiven: { extends: deeper/first.yaml }',
      'deeper/first.yaml': 'summary: f\ngiven: { extends: ../second.yaml }',
      'second.yaml': BASE,
    });
    expect(document.given?.seed).toBe('base');
    expect(files).toEqual(['own.yaml', 'deeper/first.yaml', 'second.yaml'].map((name) => join(folder, name)));
  });

  it('inherits neither rules nor steps', async () => {
    const steps = 'steps: [{ name: n, request: { path: / } }]';
    const { document } = await read({
      'base.yaml': `${BASE}\n${steps}\nvariables: { a: b }`,
      'own.yaml': 'summary: o\ngiven: { extends: base.yaml }',
    });
    expect(Object.keys(document)).toEqual(['summary', 'given']);
  });

  it.each([
    [
      'nothing',
      { 'own.yaml': 'summary: o\ngiven:\n  extends: none.yaml' },
      'own.yaml:3:12 given.extends: there is no scenario and no file "none.yaml"',
    ],
    [
      'a name that is nearly one',
      { 'own.yaml': 'summary: o\ngiven:\n  extends: defualt' },
      'own.yaml:3:12 given.extends: there is no scenario and no file "defualt" (did you mean "default"?)',
    ],
    [
      'itself',
      { 'own.yaml': 'summary: o\ngiven: { extends: own.yaml }' },
      'own.yaml:2:19 given.extends: there is no end: own.yaml, which extends own.yaml',
    ],
    [
      'one that extends it',
      {
        'own.yaml': 'summary: o\ngiven: { extends: b.yaml }',
        'b.yaml': 'summary: b\ngiven: { extends: own.yaml }',
      },
      'b.yaml:2:19 given.extends: there is no end: own.yaml, which extends b.yaml, which extends own.yaml',
    ],
    [
      'a broken one',
      { 'own.yaml': 'summary: o\ngiven: { extends: b.yaml }', 'b.yaml': 'summary: b\nkeys: []' },
      'b.yaml:2:1 "keys" belongs below "given"',
    ],
    [
      'accounts away that the base needs',
      {
        'own.yaml': 'summary: o\ngiven: { extends: b.yaml, accounts: [] }',
        'b.yaml':
          'summary: b\ngiven:\n  outputs: [{ doi: 10.1/x, registered_by: [] }, { doi: 10.1/x, registered_by: [] }]',
      },
      'b.yaml:3:56 given.outputs[1].doi: another output has "10.1/x" (inherited by own.yaml)',
    ],
  ])('is refused where it extends %s', async (_what, files, line) => {
    expect(await mistakesOf(files)).toEqual([line]);
  });

  it('is refused in a long row of them', async () => {
    const names = Array.from({ length: 12 }, (_, n) => (n === 0 ? 'own.yaml' : `${n}.yaml`));
    const files = names.map((name, n) => [name, `summary: s\ngiven: { extends: ${n + 1}.yaml }`]);
    const [mistake] = await mistakesOf(Object.fromEntries(files));
    expect(mistake).toContain(
      'given.extends: more than 10 scenarios extend one another: own.yaml, which extends 1.yaml',
    );
  });

  it('takes no file if it is none itself', async () => {
    writeFileSync(join(folder, 'base.yaml'), BASE);
    const own = { summary: 'o', given: { extends: join(folder, 'base.yaml') } };
    await expect(readScenario(own)).rejects.toThrow(
      'scenario.given.extends: there is no scenario and no file',
    );
    expect(
      (await readScenario({ summary: 'o', given: { extends: 'empty-world' } })).document.given?.seed,
    ).toBe('1');
  });
});
