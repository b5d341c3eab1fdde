import { afterEach, describe, expect, it } from 'vitest';
import { runProgram } from '../../src/cli/program.js';

const stops: (() => Promise<unknown>)[] = [];
afterEach(() => Promise.all(stops.splice(0).map((stop) => stop())));

/** Runs the program until the test ends; gives the line that says that it is ready. */
async function launch(words: string[], env: Record<string, string> = {}) {
  const line = await new Promise<string>((say, complain) => {
    const interrupted = new Promise<void>((interrupt) => {
      stops.push(async () => interrupt());
    });
    const io = { out: say, error: complain, nowMs: () => 0, env, interrupted };
    const ended = runProgram(['--port', '0', '--json', '--scenario', 'empty-world', ...words], io);
    stops.push(() => ended);
  });
  return JSON.parse(line) as { url: string; control: { token?: string } };
}

const nowhere = async (url: string) => {
  const response = await fetch(`${url}/nowhere`, { headers: { 'x-forwarded-host': 'metrics.example.org' } });
  return response.text();
};

describe('the setting --trust-proxy', () => {
  it.each([
    ['on the command line', ['--trust-proxy'], {}],
    ['in the environment', [], { ALTMETRICS_EMULATOR_TRUST_PROXY: 'true' }],
  ])('%s has the program go by what its proxy tells, and ask for a token', async (_where, words, env) => {
    const { url, control } = await launch(words, env as Record<string, string>);
    expect(await nowhere(url)).toContain('http://metrics.example.org/operas/altmetrics');
    expect(control.token).toMatch(/^[\w-]{32}$/);
  });

  it('is off if nobody gives it', async () => {
    const { url, control } = await launch([]);
    expect(await nowhere(url)).not.toContain('metrics.example.org');
    expect(control.token).toBeUndefined();
  });

  it('takes true or false in the environment', async () => {
    const env = { ALTMETRICS_EMULATOR_TRUST_PROXY: '1 hop' };
    await expect(launch([], env)).rejects.toBe(
      'error: ALTMETRICS_EMULATOR_TRUST_PROXY: "1 hop" is neither true nor false',
    );
  });
});
