import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runProgram } from '../src/cli/program.js';
import { createEmulator, type Emulator } from '../src/emulator/index.js';
import { type Action, PlayedJob, type Step } from './support/played-job.js';

const action: Action = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'));
const guide = readFileSync(new URL('../docs/ci.md', import.meta.url), 'utf8');
const hasBash = spawnSync('bash', ['--version']).status === 0;

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly env?: Record<string, string>; readonly steps: readonly Step[] }>
  >;
}

interface Pipeline {
  readonly [job: string]: { readonly script: readonly string[]; readonly variables?: Record<string, string> };
}

const TOKEN = 'made-up-token';
const blocks = [...guide.matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)].map(([, file = '', text = '']) => ({
  file,
  text,
}));
const workflows = blocks
  .filter(({ file }) => file === '.github/workflows/test.yml')
  .map(({ text }) => parse(text) as Workflow);
const pipelines = blocks
  .filter(({ file }) => file === '.gitlab-ci.yml')
  .flatMap(({ text }) => Object.values(parse(text) as Pipeline));
const shellBlocks = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, text = '']) => text);

describe.skipIf(!hasBash)('the guide to CI', () => {
  /** Stands for the service container: listens on all addresses, with a token. */
  let container: Emulator;
  beforeAll(async () => {
    container = await createEmulator({ port: 0, host: '0.0.0.0', controlToken: TOKEN });
    await container.listen();
  });
  afterAll(() => container.close());

  const here = (script: string) =>
    script.replace(
      /http:\/\/(?:emulator|localhost):4010/g,
      `http://127.0.0.1:${new URL(container.url).port}`,
    );

  it('has workflows, pipelines and commands to try', () => {
    expect({ workflows: workflows.length, pipelines: pipelines.length }).toEqual({
      workflows: 3,
      pipelines: 3,
    });
    expect(shellBlocks.length).toBe(4);
  });

  it.each(workflows.map((workflow, index) => ({ number: index + 1, job: Object.values(workflow.jobs)[0] })))(
    'shows workflow $number, whose steps are green',
    async ({ job }) => {
      const played = new PlayedJob(job?.env);
      // What GitHub itself brings along, and what is installed already.
      const own = (job?.steps ?? []).filter(
        ({ uses, run }) => !uses?.startsWith('actions/') && run !== 'npm ci',
      );
      expect(own.length).toBeGreaterThan(0);
      for (const { uses, run = '', with: inputs } of own) {
        const ended = await (uses === undefined ? played.run(here(run)) : played.act(action, inputs));
        expect(ended).toMatchObject({ code: 0 });
      }
    },
  );

  it.each(pipelines.map(({ script, variables }) => ({ script: script.join('\n'), variables })))(
    'shows a pipeline that is green: $script',
    async ({ script, variables }) => {
      // One folder is enough here.
      const lines = here(script).replace('--service operas-tokens', '$& --folder "Paths and methods"');
      const { code, output } = await new PlayedJob(variables).run(lines);
      expect({ code, output }).toMatchObject({ code: 0 });
    },
  );

  it('shows a composition whose tests are green, once the emulator is healthy', async () => {
    const { services } = parse(blocks.find(({ file }) => file === 'compose.yaml')?.text ?? '');
    const { command, environment, depends_on } = services.tests;
    expect(depends_on.emulator.condition).toBe('service_healthy');
    expect(readFileSync(new URL('../Dockerfile', import.meta.url), 'utf8')).toContain('HEALTHCHECK');
    // In a composition, two dollars are one.
    const script = command.at(-1).replaceAll('$$', '$');
    expect(await new PlayedJob(environment).run(here(script))).toMatchObject({ code: 0 });
  });

  it('shows commands that do what it says', async () => {
    const [exec = '', env = ''] = shellBlocks;
    const port = await findFreePort();
    const job = new PlayedJob({ ALTMETRICS_EMULATOR_PORT: String(port) });
    expect(await job.run(exec)).toMatchObject({ code: 0 });
    const { code, output } = await job.run(env);
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining('measures: 200') });
    await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow();
  });
});

describe.skipIf(!hasBash)('the guide to drift in CI', () => {
  /** The script of a workflow that runs `drift`, and what it is given. */
  function findStep(file: string): Step {
    const { jobs } = parse(blocks.find((block) => block.file === file)?.text ?? '') as Workflow;
    return jobs.drift?.steps.find(({ run }) => run?.includes('drift')) ?? {};
  }

  /** Runs it with a command in place of `npx` that says what it was told, and ends with a code. */
  async function play(file: string, code: number) {
    const bin = mkdtempSync(join(tmpdir(), 'bin-'));
    writeFileSync(join(bin, 'npx'), `#!/bin/sh\necho "npx $*"\nexit ${code}\n`);
    chmodSync(join(bin, 'npx'), 0o755);
    return new PlayedJob({ PATH: `${bin}:${process.env.PATH}` }).run(findStep(file).run ?? '');
  }

  const ONLINE = '.github/workflows/drift.yml';
  const OFFLINE = '.github/workflows/drift-offline.yml';

  it.each([
    [ONLINE, 0, 0, /drift\.html\n$/],
    [ONLINE, 1, 1, /::error title=Drift::accepted-drift\.yaml/],
    [ONLINE, 2, 2, /drift\.html\n$/],
    [ONLINE, 3, 3, /::error title=Drift::The live services/],
    [ONLINE, 4, 0, /::warning title=Drift::Not all/],
    [ONLINE, 5, 0, /::warning title=Drift::Not all/],
    [OFFLINE, 3, 3, /--baseline accepted-drift\.yaml\n$/],
  ])('shows %s, where after %i of drift the step ends with %i', async (file, ofDrift, code, output) => {
    expect(await play(file, ofDrift)).toEqual({ code, output: expect.stringMatching(output) });
  });

  it.each([ONLINE, OFFLINE])('passes in %s only options that drift has', async (file) => {
    const help: string[] = [];
    await runProgram(['drift', '--help'], {
      out: (line) => help.push(line),
      error: () => {},
      nowMs: () => 0,
      env: {},
      interrupted: new Promise(() => {}),
    });
    const flags = findStep(file).run?.match(/--[a-z-]+/g) ?? [];
    expect(flags).toContain('--baseline');
    expect(flags.filter((flag) => !help.join('\n').includes(`  ${flag} `))).toEqual([]);
  });

  it('takes its secrets from those of the repository, by the names that drift reads', () => {
    const text = readFileSync(new URL('../docs/contract.md', import.meta.url), 'utf8');
    const secrets = Object.entries(findStep(ONLINE).env ?? {});
    expect(secrets.length).toBeGreaterThan(0);
    expect(secrets.filter(([name, value]) => value !== `\${{ secrets.${name} }}`)).toEqual([]);
    expect(secrets.filter(([name]) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
