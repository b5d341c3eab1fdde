import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CommandIo } from '../../src/cli/io.js';
import { runProgram } from '../../src/cli/program.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'emulator-scenarios-'));
});

async function run(...words: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const io: CommandIo = {
    out: (line) => out.push(line),
    error: (line) => errors.push(line),
    nowMs: () => performance.now(),
    env: {},
    interrupted: new Promise(() => {}),
  };
  return { code: await runProgram(words, io), out, errors };
}

describe('the command scenarios', () => {
  it('lists those that come with the emulator, with their summaries', async () => {
    const { code, out } = await run('scenarios');
    expect(code).toBe(0);
    expect(out).toContainEqual(
      expect.stringMatching(
        /^default +\d+ steps? +What a newcomer needs for a first answer from every service\.$/,
      ),
    );
    expect(new Set(out.map((line) => line.search(/\d+ steps?/))).size).toBe(1);
  });

  it('lists the same for a program', async () => {
    const { out } = await run('scenarios', '--json');
    expect(out).toHaveLength(1);
    expect(JSON.parse(out[0] ?? '')).toContainEqual({
      name: 'empty-world',
      summary: expect.any(String),
      steps: expect.any(Number),
    });
  });

  it('says what is in a file', async () => {
    const file = join(folder, 'mine.yaml');
    const given = 'given: { extends: empty-world, seed: mine, works: [], limits: { keyed: { hourly: 5 } } }';
    writeFileSync(file, `summary: Mine\n${given}\nvariables: { a: b }\n`);
    expect(await run('scenarios', file)).toEqual({
      code: 0,
      out: [
        `${file} is a scenario without mistakes: Mine`,
        '  extends          empty-world',
        '  given.seed       mine',
        '  given.accounts   1',
        '  given.catalogue  outputs: 0, pinned_works: false',
        '  given.works      0',
        '  given.limits     keyed: {hourly}',
        '  variables        a: b',
        '  rules            0',
        '  steps            0',
      ],
      errors: [],
    });
  });

  it('says what one that comes along extends, and what extends it', async () => {
    expect((await run('scenarios', 'flaky-network')).out).toContainEqual(
      expect.stringMatching(/^ {2}extends +default$/),
    );
    const file = join(folder, 'mine.yaml');
    writeFileSync(file, 'summary: Mine\ngiven: { extends: flaky-network }\n');
    const { out } = await run('scenarios', file, '--json');
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ extends: ['flaky-network', 'default'] });
  });

  it('says what is wrong with a file, and ends with 2', async () => {
    const file = join(folder, 'mine.yaml');
    writeFileSync(file, 'summary: Mine\ngiven: { limits: { keyd: {} } }\n');
    expect(await run('scenarios', file)).toEqual({
      code: 2,
      out: [],
      errors: [
        `error: ${file}:2:20 given.limits: "keyd" is not a known field; use keyed, keyless, tweet_ids or services (did you mean "keyed"?)`,
      ],
    });
  });
});

describe('the command init', () => {
  it('writes a scenario that is right, and a schema for editors', async () => {
    const file = join(folder, 'scenario.yaml');
    expect((await run('init', file)).code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['scenario.schema.json', 'scenario.yaml']);
    expect(readFileSync(file, 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=\.\/scenario\.schema\.json\n/,
    );
    const checked = await run('scenarios', file);
    expect(checked).toMatchObject({ code: 0, errors: [] });
  });

  it('writes one whose story can be told', async () => {
    const file = join(folder, 'scenario.yaml');
    await run('init', file);
    expect(await run('replay', file)).toMatchObject({ code: 0, errors: [] });
  });

  it('points to the schema of the package where that is installed', async () => {
    const schemas = join(folder, 'node_modules', 'altmetrics-emulator', 'scenarios');
    const project = join(folder, 'project');
    mkdirSync(schemas, { recursive: true });
    mkdirSync(project);
    writeFileSync(join(schemas, 'scenario.schema.json'), '{}');
    const file = join(project, 'mine.yaml');
    expect((await run('init', file)).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/node_modules\/altmetrics-emulator\/scenarios\/scenario\.schema\.json\n/,
    );
    expect(readdirSync(project)).toHaveLength(1);
  });

  it('overwrites nothing', async () => {
    const file = join(folder, 'scenario.yaml');
    writeFileSync(file, 'mine');
    expect(await run('init', file)).toEqual({
      code: 2,
      out: [],
      errors: [`error: ${file} is there already; give another name`],
    });
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('says so where there is no such folder', async () => {
    const { errors } = await run('init', join(folder, 'none', 'scenario.yaml'));
    expect(errors).toEqual([expect.stringMatching(/scenario\.yaml: there is no folder .*none$/)]);
  });
});
