import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runProgram } from '../../src/cli/program.js';
import { createEmulator } from '../../src/emulator/index.js';

const folder = mkdtempSync(join(tmpdir(), 'replay-'));
const STORY = `
summary: a small world
given:
  catalogue: { outputs: 0, pinned_works: false }
  keys: [{ key: planted-api-key, tier: counts-only }]
variables: { countsKey: planted-api-key, doi: 10.1/x }
`;
const FAILING = `${STORY}
steps:
  - name: nothing is there
    request: { service: altmetric-details, path: "/v1/doi/{{doi}}", query: { key: "{{countsKey}}" } }
    expect: { status: 404, text: Not Found }
  - name: something <is> there, with planted-api-key
    request: { service: altmetric-details, path: "/v1/doi/{{doi}}?key={{countsKey}}" }
    expect: { status: 200 }
  - name: the clock
    control: { path: /clock }
`;

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** Runs the command, and keeps what it says. @param lastWords  what is printed when somebody interrupts it */
async function run(words: readonly string[], lastWords?: string) {
  const out: string[] = [];
  const errors: string[] = [];
  let interrupt = () => {};
  const interrupted = new Promise<void>((resolve) => {
    interrupt = resolve;
  });
  const code = await runProgram(['replay', ...words], {
    out: (line) => {
      out.push(line);
      if (lastWords !== undefined && line.includes(lastWords)) interrupt();
    },
    error: (line) => errors.push(line),
    nowMs: () => 0,
    env: {},
    interrupted,
  });
  return { code, out, errors };
}

describe('replay', () => {
  it('says how each step went, and ends with 1 when one failed', async () => {
    const { code, out } = await run([write('failing.yaml', FAILING)]);
    expect(code).toBe(1);
    expect(
      out.map((line) => line.replace(/\d+(\.\d)? (ms|s)\b/, '0 $2').replace(/^.*failing/, '…/failing')),
    ).toEqual([
      '  ✓ nothing is there  404 0 ms',
      '  ✗ something <is> there, with <redacted>  404 0 ms',
      '      GET altmetric-details /v1/doi/10.1/x?key=<redacted>',
      '      status: expected 200, got 404',
      '  ✓ the clock  200 0 ms',
      '',
      '…/failing.yaml on the emulator in 0 s',
      '2 passed, 1 failed',
    ]);
  });

  it('says only what failed when it is to be quiet, and stops there if it is told to', async () => {
    const { out } = await run([write('quiet.yaml', FAILING), '--quiet', '--bail']);
    expect(out[0]).toMatch(/^ {2}✗ something/);
    expect(out.slice(-2)).toEqual([
      expect.stringContaining('stopped at the first failure'),
      '1 passed, 1 failed',
    ]);
  });

  it('writes reports: JUnit, and JSON that is the same each time', async () => {
    const story = write('reports.yaml', FAILING);
    const files = {
      junit: join(folder, 'r.xml'),
      json: join(folder, 'r.json'),
      again: join(folder, 'again.json'),
    };
    await run([story, '--junit', files.junit, '--json', files.json, '--quiet']);
    await run([story, '--json', files.again, '--quiet']);
    const junit = readFileSync(files.junit, 'utf8');
    const json = readFileSync(files.json, 'utf8');
    expect(junit).toContain('name="something &lt;is&gt; there, with &lt;redacted&gt;"');
    expect(junit).toContain('<failure type="status" message="status: expected 200, got 404">');
    expect(junit).toMatch(/tests="3" failures="1" time="\d+\.\d{3}"/);
    expect(readFileSync(files.again, 'utf8')).toBe(json);
    expect(JSON.parse(json)).toMatchObject({
      version: 1,
      target: 'emulator',
      ended: 'all',
      passed: 2,
      failed: 1,
    });
    expect(junit + json).not.toContain('planted');
  });

  it('replays on live services what may be asked of them, and says what it left out', async () => {
    const emulator = await createEmulator({ port: 0, scenario: write('live.yaml', STORY) });
    onTestFinished(() => emulator.close());
    const details = `${await emulator.listen()}/altmetric/details`;
    const values = [
      { key: 'details', value: details, enabled: true },
      { key: 'tokens', value: '', enabled: true },
      { key: 'doi', value: '10.2/other', enabled: true },
    ];
    const environment = write('live.postman_environment.json', JSON.stringify({ values }));
    const junit = join(folder, 'live.xml');
    const words = ['--target', 'live', '--environment', environment, '--junit', junit];
    const { out } = await run([write('story.yaml', FAILING), ...words]);
    expect(out).toContain('      GET altmetric-details /v1/doi/10.2/other?key=<redacted>');
    expect(out).toContain('  – the clock  skipped: only an emulator has a control API');
    expect(out.at(-1)).toBe('1 passed, 1 failed, 1 skipped');
    expect(readFileSync(junit, 'utf8')).toContain('<skipped message="only an emulator has a control API"/>');
  });

  it('says what the control API has to say of a step that failed', async () => {
    const story = write(
      'problem.yaml',
      `${STORY}
steps:
  - name: nobody
    control: { method: POST, path: /accounts/nobody@example.org/approve, json: {} }
`,
    );
    const files = { junit: join(folder, 'p.xml'), json: join(folder, 'p.json') };
    const said = /^ {6}status: expected below 400, got 404 \(.*nobody@example\.org.*\)$/;
    const { out } = await run([story, '--junit', files.junit, '--json', files.json]);
    expect(out).toContainEqual(expect.stringMatching(said));
    expect(readFileSync(files.junit, 'utf8')).toMatch(/message="status: .*, got 404 \(.*nobody@example\.org/);
    const [step] = JSON.parse(readFileSync(files.json, 'utf8')).steps;
    expect(step.failures).toMatchObject([{ note: expect.stringContaining('nobody@example.org') }]);
  });

  it('keeps to itself what the control API repeats of a secret', async () => {
    const story = write(
      'secret.yaml',
      `${STORY}
steps:
  - name: a key twice
    control: { method: POST, path: /keys, json: { key: "{{countsKey}}", tier: counts-only } }
`,
    );
    const { code, out } = await run([story]);
    expect(code).toBe(1);
    expect(out.join()).not.toContain('planted');
  });

  it('replays several, and ends with the worst', async () => {
    const names = [write('fails.yaml', FAILING), write('nothing.yaml', STORY), 'no-such-one', 'empty-world'];
    const { code, out, errors } = await run(names);
    expect(code).toBe(2);
    expect(out.filter((line) => names.includes(line))).toEqual(names);
    expect(out.at(-1)).toMatch(/ passed, 0 failed$/);
    expect(errors).toEqual([
      expect.stringContaining('nothing.yaml has no steps to replay'),
      expect.stringContaining('no scenario and no file "no-such-one"'),
    ]);
  });

  it('ends with what ran so far when it is interrupted', async () => {
    const waiting = `${STORY}
steps:
  - name: the clock
    control: { path: /clock }
  - name: waits for what never comes
    request: { service: altmetric-details, path: /v1/doi/10.1/x, query: { key: "{{countsKey}}" } }
    repeat: { until: { status: 200 }, at_most: 1000000 }
`;
    const json = join(folder, 'interrupted.json');
    const { code, errors } = await run([write('waiting.yaml', waiting), '--json', json], 'the clock');
    expect({ code, errors }).toEqual({ code: 2, errors: ['error: interrupted'] });
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({
      ended: 'interrupted',
      steps: [{ name: 'the clock' }],
    });
  });

  it.each([
    ['nothing', [], /missing required argument/],
    ['a scenario that there is not', ['no-such-scenario'], /no scenario and no file "no-such-scenario"/],
    ['a scenario without steps', [write('none.yaml', STORY)], /none\.yaml has no steps to replay/],
    ['a report on several', ['default', 'empty-world', '--json', 'x'], /--json is for one scenario/],
    ['a file that is not there', ['no.yaml'], /^error: There is no file no\.yaml\.$/],
    [
      'an environment that is not there',
      ['default', '--environment', 'no.json'],
      /^error: there is no file no\.json$/,
    ],
    [
      'live services of which an address is missing',
      [
        'documentation-tour',
        '--target',
        'live',
        '--environment',
        write('one.json', '{"values": [{"key": "tokens", "value": "http://127.0.0.1:1"}]}'),
      ],
      /^error: the environment has no address of .*altmetric-details.*: fill in .*"details".*--allow-missing/,
    ],
    ['an unknown target', ['default', '--target', 'dead'], /"dead" is no target; use emulator or live/],
    ['live services without addresses', ['default', '--target', 'live'], /needs --environment FILE/],
    [
      'a report that nobody can write',
      ['default', '--json', '/no/such/folder/r.json'],
      /--json \/no\/such\/folder\/r\.json: there is no folder/,
    ],
    ['a report without a name', ['default', '--json', ''], /--json "" is no file, but a folder/],
    [
      'an address with more than one needs',
      ['default', '--base-url', 'http://ada:pw@127.0.0.1:1/'],
      /--base-url is to be an address without user, query and fragment/,
    ],
    [
      'an address that is none',
      ['default', '--base-url', '127.0.0.1'],
      /--base-url "127\.0\.0\.1" is no http address/,
    ],
    [
      'steps that are wrong, with the line',
      [write('wrong.yaml', `${STORY}steps:\n  - name: x\n    request: { path: "/{{dio}}" }\n`)],
      /wrong\.yaml.*\{\{dio\}\} is no variable, and no step before captures it \(did you mean "doi"\?\)/,
    ],
  ])('refuses %s with one line and 2', async (_what, words, message) => {
    const { code, out, errors } = await run(words);
    expect({ code, out, count: errors.length }).toEqual({ code: 2, out: [], count: 1 });
    expect(errors[0]).toMatch(message);
  });
});
