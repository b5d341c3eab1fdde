import type { CommandIo } from './io.js';

/** What is asked for on the command line, else in the environment. */
export function findControlToken(flag: string | undefined, env: CommandIo['env']): string | undefined {
  return flag ?? env.ALTMETRICS_EMULATOR_CONTROL_TOKEN;
}
