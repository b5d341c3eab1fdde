import { createEmulator } from '../emulator/index.js';
import type { CommandIo } from './io.js';

/** Starts an emulator on any free port. */
export type StartEmulator = () => Promise<{ readonly url: string; close(): Promise<void> }>;

/** Starts an emulator as it is without options, on any free port. */
export const startEmulator: StartEmulator = async () => {
  const emulator = await createEmulator({ port: 0 });
  await emulator.listen();
  return emulator;
};

/** Fails when somebody ends the program. */
export function endWith({ interrupted }: CommandIo): Promise<never> {
  return interrupted.then(() => Promise.reject(new Error('interrupted')));
}

/** The value of `--grep`. @throws Error  in words for a person */
export function readPattern(grep: string): RegExp {
  try {
    return new RegExp(grep, 'i');
  } catch {
    throw new Error(`--grep "${grep}" is no regular expression`);
  }
}
