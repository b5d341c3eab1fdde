import { spawnSync } from 'node:child_process';
import { EMULATOR } from './processes.js';

/** Runs all collections against an emulator of their own, as CI does. @returns a row of the table */
export function measureContractRun(): [string, string, string] {
  const startedMs = performance.now();
  const { stdout, status } = spawnSync(process.execPath, [EMULATOR, 'contract', '--quiet'], {
    encoding: 'utf8',
  });
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  const result = stdout.trimEnd().split('\n').at(-1) ?? '';
  return ['contract run, all collections', `${seconds} s (exit ${status}: ${result})`, 'at most 20 s'];
}
