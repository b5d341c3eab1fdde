import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createEmulator,
  type Emulator,
  flagOf,
  OPTIONS,
  type OptionName,
  variableOf,
} from '../src/emulator/index.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const hasShell = ['bash', 'curl', 'sed', 'grep'].every((tool) => spawnSync(tool, ['--version']).status === 0);

interface Step {
  readonly command: string;
  readonly answer: string;
}

/** The commands of all console blocks, in order, each with the answer that stands below it. */
function listSteps(): Step[] {
  const blocks = [...readme.matchAll(/```console\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((text) => {
        const lines = text.trimEnd().split('\n');
        const more = lines.slice(1).filter((line) => line.startsWith('> '));
        const answer = lines.slice(1 + more.length).join('\n');
        return { command: [lines[0], ...more.map((line) => line.slice(2))].join('\n'), answer };
      }),
  );
}

let emulator: Emulator;
beforeAll(async () => {
  emulator = await createEmulator({ port: 0 });
  await emulator.listen();
});
afterAll(() => emulator.close());

describe('the README', () => {
  // Without a shell and curl nobody can follow it anyway; Node and npm alone are enough for the product.
  it.skipIf(!hasShell)('shows what its commands answer', async () => {
    const steps = listSteps();
    expect(steps.length).toBeGreaterThan(20);
    const own = (text: string) => text.replaceAll('http://127.0.0.1:4010', emulator.url);
    const script = steps.map(({ command }) => `${own(command)}\necho "<end of step>"`).join('\n');
    const cwd = mkdtempSync(join(tmpdir(), 'readme-'));
    const { stdout: output } = await promisify(execFile)('bash', ['-c', script], { cwd });
    const answers = output.split('<end of step>\n').slice(0, -1);
    expect(answers.map((answer) => answer.trimEnd())).toEqual(steps.map(({ answer }) => own(answer)));
  });

  it('lists every setting', () => {
    // Tables may be aligned.
    const rows = readme.replace(/ {2,}/g, ' ');
    for (const name of Object.keys(OPTIONS) as OptionName[]) {
      const option = OPTIONS[name];
      const value = 'valueName' in option ? ` <${option.valueName}>` : '';
      const byDefault = 'defaultText' in option ? ` Default: ${option.defaultText}.` : '';
      const flag = (flagOf(name) + value).replaceAll('|', '\\|');
      expect(rows).toContain(`| \`${flag}\` | \`${variableOf(name)}\` | ${option.sentence}${byDefault} |`);
    }
  });

  it('names files that exist', () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, file]) => file ?? '');
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((file) => !existsSync(new URL(`../${file}`, import.meta.url)))).toEqual([]);
  });
});
