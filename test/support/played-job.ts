import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A step of a composite action, or of a workflow. */
export interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

/** What `action.yml` says. */
export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

/** What came of a script. */
export interface Ended {
  readonly code: number | null;
  /** What it printed, on both streams. */
  readonly output: string;
}

type Outputs = Record<string, Record<string, string>>;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What the tests of somebody's project may look like: green as long as the Metrics API answers. */
const TESTS = `const response = await fetch(process.env.OPERAS_METRICS_URL + '/measures');
console.log('measures:', response.status);
process.exit(response.ok ? 0 : 1);`;

/**
 * A job on a runner, as far as scripts can tell: a project with the emulator among its dependencies, the files that
 * GitHub has steps write to, and what earlier steps have left there.
 */
export class PlayedJob {
  readonly project: string;
  readonly #temp = mkdtempSync(join(tmpdir(), 'job-'));
  #env: Record<string, string>;

  constructor(env: Readonly<Record<string, string>> = {}) {
    this.project = join(this.#temp, 'project');
    mkdirSync(join(this.project, 'node_modules/.bin'), { recursive: true });
    symlinkSync(ROOT, join(this.project, 'node_modules/altmetrics-emulator'));
    symlinkSync(
      '../altmetrics-emulator/dist/cli.js',
      join(this.project, 'node_modules/.bin/altmetrics-emulator'),
    );
    writeFileSync(join(this.project, 'package.json'), '{"scripts": {"test": "node tests.mjs"}}');
    writeFileSync(join(this.project, 'tests.mjs'), TESTS);
    const { PATH = '', HOME = this.#temp } = process.env;
    this.#env = {
      PATH,
      HOME,
      npm_config_update_notifier: 'false',
      GITHUB_ACTION_PATH: ROOT,
      RUNNER_TEMP: this.#temp,
      GITHUB_ENV: this.#file('env'),
      GITHUB_OUTPUT: this.#file('output'),
      GITHUB_STEP_SUMMARY: this.#file('summary'),
      ...env,
    };
  }

  /** What the job would show as its summary. */
  get summary(): string {
    return readFileSync(join(this.#temp, 'summary'), 'utf8');
  }

  /** What later steps have in their environment. */
  get exported(): Readonly<Record<string, string>> {
    return readPairs(join(this.#temp, 'env'));
  }

  /** Runs a script as a step does whose shell is `bash`. Ends when nothing holds on to its output any more. */
  async run(script: string, env: Readonly<Record<string, string>> = {}, folder = '.'): Promise<Ended> {
    const file = this.#file('script.sh', script);
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
      cwd: join(this.project, folder),
      env: { ...this.#env, ...this.exported, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const hear = (text: string) => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { code, output };
  }

  /** Runs the steps of an action until one fails. */
  async act(action: Action, given: Readonly<Record<string, string>> = {}) {
    const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default]);
    const inputs: Record<string, string> = { ...Object.fromEntries(defaults), ...given };
    const outputs: Outputs = {};
    const ended = { code: 0 as number | null, output: '' };
    for (const step of action.runs.steps) {
      if (ended.code !== 0 || !isMet(step.if ?? '', inputs)) continue;
      const fill = (text: string) => fillIn(text, inputs, outputs);
      const env = Object.fromEntries(
        Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value)]),
      );
      this.#file('output');
      const { code, output } = await this.run(step.run ?? '', env, fill(step['working-directory'] ?? '.'));
      outputs[step.id ?? ''] = readPairs(join(this.#temp, 'output'));
      ended.code = code;
      ended.output += output;
    }
    const results = Object.entries(action.outputs).map(([name, { value }]) => [
      name,
      fillIn(value, inputs, outputs),
    ]);
    return { ...ended, outputs: Object.fromEntries(results) as Record<string, string> };
  }

  #file(name: string, text = ''): string {
    const file = join(this.#temp, name);
    writeFileSync(file, text);
    return file;
  }
}

function readPairs(file: string): Record<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

function fillIn(text: string, inputs: Readonly<Record<string, string>>, outputs: Outputs): string {
  return text.replace(
    /\$\{\{ (?:inputs\.([\w-]+)|steps\.(\w+)\.outputs\.(\w+)) \}\}/g,
    (_all, input, step, output) =>
      input === undefined ? (outputs[step]?.[output] ?? '') : (inputs[input] ?? ''),
  );
}

/** Conditions of comparisons that are joined by `&&`. */
function isMet(condition: string, inputs: Readonly<Record<string, string>>): boolean {
  return condition
    .split(' && ')
    .filter((part) => part !== '')
    .every((part) => {
      const [, name = '', sign, value] = /^inputs\.([\w-]+) (==|!=) '(.*)'$/.exec(part) ?? [];
      if (sign === undefined) throw new Error(`no condition that is played: ${part}`);
      return (inputs[name] === value) === (sign === '==');
    });
}
