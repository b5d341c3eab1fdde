import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScenario, ScenarioError } from '../../src/scenarios/index.js';

const folder = mkdtempSync(join(tmpdir(), 'scenario-mistakes-'));
const file = join(folder, 'busy.yaml');

/** Each mistake of a file, without the folder that it is in. */
async function mistakesIn(text: string): Promise<readonly string[]> {
  writeFileSync(file, text);
  const refused = await readScenario(file).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ScenarioError);
  return (refused as ScenarioError).mistakes.map((line) => line.replaceAll(`${folder}/`, ''));
}

const ACCOUNT = `email: a@example.org
      password: x
      first_name: A
      last_name: B
      institution: C`;

describe('a mistake in a scenario file', () => {
  it('is told with line, column, path, what is allowed and what may be meant', async () => {
    const text = `summary: Many accounts\ngiven:\n  accounts:\n    - ${ACCOUNT}\n      state: "aproved"\n`;
    expect(await mistakesIn(text)).toEqual([
      'busy.yaml:9:14 given.accounts[0].state: "aproved" is not allowed; use registered, confirmed or approved (did you mean "approved"?)',
    ]);
  });

  it.each([
    ['what refers to itself', 'summary: s\nsteps: &s [*s]', 'refers to what it is in'],
    [
      'what JSON does not have',
      'summary: !!binary aGVsbG8=',
      'busy.yaml:1:10 Unresolved tag: tag:yaml.org,2002:binary',
    ],
    ['what is nested too deeply', `summary: ${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'busy.yaml:1'],
  ])('is %s', async (_what, text, message) => {
    expect((await mistakesIn(text))[0]).toContain(message);
  });

  it('is a file that is not there', async () => {
    await expect(readScenario('no/such.yaml')).rejects.toThrow('There is no file no/such.yaml.');
    await expect(readScenario('default.yaml')).rejects.toThrow(
      'There is no file default.yaml (did you mean "default"?).',
    );
  });

  it('is text that is not UTF-8', async () => {
    writeFileSync(file, Buffer.from('summary: caf\xe9\n', 'latin1'));
    await expect(readScenario(file)).rejects.toThrow(`${file} is not UTF-8 text.`);
  });

  it.each([
    [
      'an unknown field',
      'summary: s\ngiven:\n  limits: { keyd: {} }',
      '3:13 given.limits: "keyd" is not a known field; use keyed, keyless, tweet_ids or services (did you mean "keyed"?)',
    ],
    ['a field of `given` at the top', 'summary: s\nseed: "1"', '2:1 "seed" belongs below "given"'],
    [
      'a part below `given`',
      'summary: s\ngiven: { steps: [] }',
      '2:10 given: "steps" belongs beside "given", not below it',
    ],
    ['a missing field', 'given: {}', '1:1 "summary" is missing'],
    [
      'a missing field further down',
      'summary: s\ngiven:\n  keys:\n    - key: a',
      '4:7 given.keys[0]: "tier" is missing',
    ],
    [
      'a number for text',
      'summary: s\ngiven: { seed: 1 }',
      '2:16 given.seed: 1 is not text; put quotation marks around it',
    ],
    [
      'text for a number',
      'summary: s\ngiven: { catalogue: { outputs: many } }',
      '2:32 given.catalogue.outputs: "many" is not a whole number',
    ],
    [
      'text for yes or no',
      'summary: s\ngiven: { clock: { frozen: maybe } }',
      '2:27 given.clock.frozen: "maybe" is neither true nor false',
    ],
    [
      'a number that is too large',
      'summary: s\ngiven: { catalogue: { outputs: 9000000 } }',
      '2:32 given.catalogue.outputs: 9000000 is too large; use 0 to 2000000',
    ],
    [
      'no instant',
      'summary: s\ngiven: { clock: { now: noon } }',
      '2:24 given.clock.now: "noon" is no instant with a time zone; write it like 2026-03-02T09:00:00Z',
    ],
    [
      'a value that is left out',
      'summary: s\ngiven:\n  clock:\n  seed: "1"',
      '3:3 given.clock: is empty; fill it in or take it out',
    ],
    ['an empty text', 'summary: ""', '1:10 summary: "" is empty'],
    [
      'a wrong name in a map',
      'summary: s\ngiven: { catalogue: { add: [{ doi: 10.1/a, counts: { blog: 1 } }] } }',
      /^busy\.yaml:2:54 given\.catalogue\.add\[0\]\.counts: "blog" is not allowed; use news, .* \(did you mean "blogs"\?\)$/,
    ],
    [
      'a value that several forms have',
      'summary: s\ngiven: { catalogue: { add: [{ doi: 10.1/a, counts: { news: lots } }] } }',
      '2:60 given.catalogue.add[0].counts.news: "lots" is not allowed; use a whole number or an object',
    ],
    [
      'a value behind an alias',
      'summary: s\ngiven:\n  accounts: &a\n    - email: x\n  keys: *a',
      expect.stringMatching(/^busy\.yaml:\d+:\d+ given\./),
    ],
    ['text that is no YAML', 'summary: [s', /^busy\.yaml:1:\d+ Flow sequence/],
    ['one name twice', 'summary: s\nsummary: t', '2:1 Map keys must be unique'],
    ['a list', '- a', '1:1 a list is not an object'],
    ['a list that is left out', 'summary: s\nrules:', '2:1 rules: is empty; write [] or take it out'],
    ['nothing at all', '', '1:1 the file is empty'],
    ['only a comment', '# nothing', '1:1 the file is empty'],
    [
      'the beginning of a name',
      'summary: s\nrules:\n  - { when: { clock: { after: 1 day } }, then: [{ approve: a@example.org }] }',
      /^busy\.yaml:3:\d+ rules\[0\]\.then\[0\]: "approve" is not a known field; .* \(did you mean "approve_account"\?\)$/,
    ],
    [
      'a variable outside of steps',
      'summary: s\nvariables: { email: a }\nrules:\n  - { when: { clock: { after: 1 day } }, then: [{ approve_account: "{{email}}" }] }',
      /^busy\.yaml:4:\d+ rules\[0\]\.then\[0\]\.approve_account: variables are for steps only; write the value itself$/,
    ],
    [
      'a bound that is no number',
      'summary: s\nsteps:\n  - { name: x, request: { path: / }, expect: { json: { $.a: { at_least: x } } } }',
      /^busy\.yaml:3:\d+ steps\[0\]\.expect.*\.at_least: "x" is not allowed; use a number or \{\{variable\}\}$/,
    ],
  ])('is told in words: %s', async (_what, text, line) => {
    const [first] = await mistakesIn(text);
    expect(first).toEqual(typeof line === 'string' ? `busy.yaml:${line}` : toMatcher(line));
  });

  it('is told for each, in the order of the file', async () => {
    const text = 'summary: s\ncolour: red\ngiven:\n  keys: [{ key: a, tier: free }, { key: b }]\n  seed: 5\n';
    expect(await mistakesIn(text)).toEqual([
      'busy.yaml:2:1 "colour" is not a known field; use summary, given, rules, variables or steps',
      'busy.yaml:4:26 given.keys[0].tier: "free" is not allowed; use counts-only or full-access',
      'busy.yaml:4:34 given.keys[1]: "tier" is missing',
      'busy.yaml:5:9 given.seed: 5 is not text; put quotation marks around it',
    ]);
  });

  it('is also a value that another one contradicts', async () => {
    const outputs = '[{ doi: 10.1/x, registered_by: [a@exmple.org] }, { doi: 10.1/x, registered_by: [] }]';
    const text = `summary: s\ngiven:\n  accounts:\n    - ${ACCOUNT}\n      state: approved\n  outputs: ${outputs}\n`;
    expect(await mistakesIn(text)).toEqual([
      'busy.yaml:10:44 given.outputs[0].registered_by[0]: no account has "a@exmple.org" (did you mean "a@example.org"?)',
      'busy.yaml:10:68 given.outputs[1].doi: another output has "10.1/x"',
    ]);
  });

  it('is one of twenty at the most that are told', async () => {
    const keys = Array.from({ length: 30 }, (_, n) => `{ key: k${n} }`).join(', ');
    const mistakes = await mistakesIn(`summary: s\ngiven: { keys: [${keys}] }`);
    expect(mistakes).toHaveLength(21);
    expect(mistakes.at(-1)).toBe('and 10 more mistakes');
  });

  // Of ajv's own code, each entry copied the mistakes of all before it: this took minutes.
  it.each([
    ['wrong entries', { accounts: Array.from({ length: 300_000 }, () => 1) }],
    ['unknown fields', Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`field-${n}`, n]))],
    [
      'contradictions',
      { outputs: Array.from({ length: 9000 }, (_, n) => ({ doi: `10.1/${n}`, registered_by: [`a${n}`] })) },
    ],
  ])('is found soon among very many: %s', async (_what, given) => {
    const refused = await readScenario({ summary: 's', given }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ScenarioError);
    expect((refused as ScenarioError).mistakes.at(-1)).toMatch(/^and \d+ more mistakes$/);
  });

  it('is counted in the one line of the error', async () => {
    const refused = readScenario({ summary: '', given: { seed: 5, keys: 1 } });
    await expect(refused).rejects.toThrow('scenario.summary: "" is empty (and 2 more)');
  });

  it('is one line each, whatever the file says', async () => {
    const name = fc.constantFrom('summary', 'given', 'seed', 'accounts', 'state', 'when', 'then', 'a\nb');
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, fc.string(), fc.integer(), fc.constant(null), tie('map'), tie('list')),
      map: fc.dictionary(name, tie('tree'), { maxKeys: 5 }),
      list: fc.array(tie('tree'), { maxLength: 4 }),
    }));
    await fc.assert(
      fc.asyncProperty(tree, async (value) => {
        const mistakes = await mistakesIn(JSON.stringify({ ...Object(value), nonsense: value }));
        for (const mistake of mistakes)
          expect(mistake).toMatch(/^busy\.yaml:\d+:\d+ .+$|^and \d+ more mistakes$/);
      }),
    );
  });
});

function toMatcher(line: unknown): unknown {
  return line instanceof RegExp ? expect.stringMatching(line) : line;
}
