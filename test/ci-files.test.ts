import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Action, PlayedJob } from './support/played-job.js';

const action: Action = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'));
const guide = readFileSync(new URL('../docs/ci.md', import.meta.url), 'utf8');
const scripts = action.runs.steps.map(({ run }) => run ?? '');
const hasBash = spawnSync('bash', ['--version']).status === 0;

const WITH_ADVICE = 'curl -s "$ALTMETRIC_DETAILS_URL/v1/doi/10.1038/480426a?key=counts-only-key&colour=red"';

const NASTY = `"; touch hacked; $(touch hacked) \`touch hacked\` '; touch hacked #`;

describe('action.yml', () => {
  // actions/runner: src/Runner.Worker/action_yaml.json, `composite-runs` and `run-step`
  it('has what the runner takes of a composite action, and nothing else', () => {
    expect(Object.keys(action).sort()).toEqual([
      'branding',
      'description',
      'inputs',
      'name',
      'outputs',
      'runs',
    ]);
    expect(Object.keys(action.runs)).toEqual(['using', 'steps']);
    expect(action.runs.using).toBe('composite');
    const keys = new Set(action.runs.steps.flatMap((step) => Object.keys(step)));
    const known = ['name', 'id', 'if', 'run', 'env', 'working-directory', 'shell'];
    expect([...keys].filter((key) => !known.includes(key))).toEqual([]);
    expect(action.runs.steps.filter(({ run, shell }) => run === undefined || shell !== 'bash')).toEqual([]);
    expect(Object.values(action.inputs).filter((input) => typeof input.default !== 'string')).toEqual([]);
  });

  it('lets no input into the text of a script, where it would be run', () => {
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  it('names inputs and steps that there are, and uses all of them', () => {
    const text = JSON.stringify([action.outputs, action.runs]);
    const named = new Set([...text.matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name));
    expect([...named].sort()).toEqual(Object.keys(action.inputs).sort());
    const steps = new Set([...text.matchAll(/steps\.(\w+)\./g)].map(([, id]) => id));
    expect([...steps].sort()).toEqual(action.runs.steps.flatMap(({ id }) => id ?? []).sort());
  });

  it('is told of in the guide with all of its inputs', () => {
    expect(Object.keys(action.inputs).filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
  });
});

describe.skipIf(!hasBash)('the action', () => {
  it('runs commands with an emulator beside them, and tells the advice', async () => {
    const job = new PlayedJob();
    const run = `npm test\n${WITH_ADVICE} > answer.json`;
    const { code, output } = await job.act(action, { run });
    expect({ code, answer: readFileSync(join(job.project, 'answer.json'), 'utf8') }).toMatchObject({
      code: 0,
      answer: expect.stringContaining('"doi":"10.1038/480426a"'),
    });
    expect(output).toContain('measures: 200');
    expect(output).toContain('unknown-parameter: altmetric-details getCounts');
  });

  it.each([
    ['exit 7', {}, 7],
    ['false | true', {}, 1],
    [WITH_ADVICE, { 'fail-on-advice': 'true' }, 1],
    [WITH_ADVICE, {}, 0],
  ])('ends as the commands do: %j %j', async (run, inputs, code) => {
    expect(await new PlayedJob().act(action, { run, ...inputs })).toMatchObject({ code });
  });

  it.each([
    ['scenario', {}],
    ['port', {}],
    ['from', {}],
    // These two take any text.
    ['seed', { 'fail-on-advice': NASTY }],
  ])('runs nothing of what stands in %s', async (name, others) => {
    const job = new PlayedJob();
    await job.act(action, { run: 'true', [name]: NASTY, ...others });
    await job.act(action, { [name]: NASTY, ...others });
    await job.act(action, { stop: 'true', ...others });
    expect(existsSync(join(job.project, 'hacked'))).toBe(false);
  });

  it('serves for the steps that follow, until one stops it and sums up the advice', async () => {
    const job = new PlayedJob();
    const started = await job.act(action, { scenario: 'documentation-tour' });
    expect(started).toMatchObject({
      code: 0,
      outputs: { url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) },
    });
    const { url } = started.outputs;
    expect(job.exported).toMatchObject({
      ALTMETRICS_EMULATOR_URL: url,
      OPERAS_TRANSLATOR_URL: `${url}/operas/translator`,
    });
    expect(await job.run('npm test')).toMatchObject({ code: 0 });
    await job.run(WITH_ADVICE);
    const stopped = await job.act(action, { stop: 'true' });
    expect(stopped).toMatchObject({ code: 0, output: expect.stringContaining('unknown-parameter') });
    expect(job.summary).toMatch(
      /^### Altmetrics emulator\n\n~~~~\nAdvice: one thing [^~]*unknown-parameter[^~]*~~~~\n$/,
    );
    await expect(fetch(String(url))).rejects.toThrow();
  });

  it.each([
    [{ 'fail-on-advice': 'true' }, {}],
    [{}, { 'fail-on-advice': 'true' }],
  ])('fails when it stops, if there is advice and %j or %j says so', async (atStart, atStop) => {
    const job = new PlayedJob();
    await job.act(action, atStart);
    await job.run(WITH_ADVICE);
    expect(await job.act(action, { stop: 'true', ...atStop })).toMatchObject({ code: 1 });
  });

  it('says nothing in the summary where there is no advice, and can be started again', async () => {
    const job = new PlayedJob();
    await job.act(action);
    await job.run('npm test');
    expect(await job.act(action, { stop: 'true', 'fail-on-advice': 'true' })).toMatchObject({ code: 0 });
    expect(job.summary).toBe('');
    expect(await job.act(action)).toMatchObject({ code: 0 });
    expect(await job.act(action, { stop: 'true' })).toMatchObject({ code: 0 });
  });

  it('shows why it did not start', async () => {
    const job = new PlayedJob();
    const { code, output } = await job.act(action, { scenario: 'nope' });
    expect(code).toBe(1);
    expect(output).toMatch(
      /There is no scenario and no file "nope"[\s\S]*::error title=Altmetrics emulator::/,
    );
    expect(job.exported).toEqual({});
  });

  it('does not start a second one, and stops none that was not started', async () => {
    const job = new PlayedJob();
    expect(await job.act(action, { stop: 'true' })).toMatchObject({
      code: 1,
      output: expect.stringContaining('No step of this job has started it'),
    });
    await job.act(action);
    expect(await job.act(action)).toMatchObject({
      code: 1,
      output: expect.stringContaining('has started it already'),
    });
    expect(await job.act(action, { stop: 'true' })).toMatchObject({ code: 0 });
  });

  it('fails where the emulator has died meanwhile', async () => {
    const job = new PlayedJob();
    await job.act(action);
    await job.run('kill -9 "$(cat "$RUNNER_TEMP/altmetrics-emulator/pid")"');
    expect(await job.act(action, { stop: 'true' })).toMatchObject({ code: 1 });
  });

  it('takes the emulator of the project, if told so', async () => {
    const job = new PlayedJob({ GITHUB_ACTION_PATH: '/nowhere' });
    expect(await job.act(action, { run: 'npm test', from: 'project' })).toMatchObject({ code: 0 });
    expect(await job.act(action, { run: 'npm test', from: 'prject' })).toMatchObject({
      code: 1,
      output: expect.stringContaining('"from" is to be action, or project'),
    });
  });

  it('builds the emulator of its own checkout, by the lock file and with what building needs', async () => {
    const checkout = mkdtempSync(join(tmpdir(), 'checkout-'));
    const npm = `#!/bin/sh\necho "$PWD: npm $*" >> "$GITHUB_ACTION_PATH/log"\n[ "$1" = ci ] || { mkdir -p dist; echo 'process.exit(5)' > dist/cli.js; }\n`;
    mkdirSync(join(checkout, 'bin'));
    writeFileSync(join(checkout, 'bin/npm'), npm);
    chmodSync(join(checkout, 'bin/npm'), 0o755);
    const PATH = `${join(checkout, 'bin')}:${process.env.PATH}`;
    const job = new PlayedJob({ GITHUB_ACTION_PATH: checkout, PATH });
    expect(await job.act(action, { run: 'true' })).toMatchObject({ code: 5 });
    expect(await job.act(action, { run: 'true' })).toMatchObject({ code: 5 });
    expect(readFileSync(join(checkout, 'log'), 'utf8').trimEnd().split('\n')).toEqual([
      `${checkout}: npm ci --include=dev --ignore-scripts`,
      `${checkout}: npm run bundle`,
    ]);
  });

  it('says which Node it needs', async () => {
    const bin = mkdtempSync(join(tmpdir(), 'bin-'));
    writeFileSync(join(bin, 'node'), '#!/bin/sh\nexit 1\n');
    chmodSync(join(bin, 'node'), 0o755);
    const { code, output } = await new PlayedJob({ PATH: `${bin}:${process.env.PATH}` }).act(action, {
      run: 'true',
    });
    expect({ code, output }).toMatchObject({
      code: 1,
      output: expect.stringContaining('Node.js 20.19 or newer'),
    });
  });
});
