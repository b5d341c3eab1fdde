import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const MODULE = new URL('../../../src/contract/guest/keep-running.ts', import.meta.url).href;

/** Runs a module that waits for nothing but a signal's timeout. */
function run(code: string) {
  const args = ['--import', 'tsx', '--input-type=module', '--eval'];
  const wait = "await new Promise((up) => AbortSignal.timeout(20).addEventListener('abort', up)); letGo();";
  const script = `import { keepRunning } from '${MODULE}'; ${code} ${wait} console.log('up');`;
  return spawnSync(process.execPath, [...args, script], { encoding: 'utf8', timeout: 20_000 });
}

describe('a process that waits for the timeout of a signal only', () => {
  it('ends in between', () => {
    expect(run('const letGo = () => keepRunning;')).toMatchObject({ status: 13, stdout: '' });
  });

  it('goes on when it is kept running, and ends when it is let go', () => {
    expect(run('const letGo = keepRunning();')).toMatchObject({ status: 0, stdout: 'up\n' });
  });
});
