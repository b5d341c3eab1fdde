import { checkEmulator, UnreachableError } from '../emulator/borrowed-world.js';
import { delay } from '../emulator/index.js';

/** How long to wait, and what the control API asks for. */
export interface Wait {
  readonly waitMs: number;
  readonly controlToken: string | undefined;
  /** Milliseconds on a clock that only goes forward. */
  readonly nowMs: () => number;
}

const POLL_MS = 250;

/**
 * Waits until an emulator answers at an address.
 *
 * @returns the address, without a slash at its end
 * @throws UnreachableError when nobody answers in time; Error in words for a person, if that is no emulator, or it asks
 *   for its token
 */
export async function waitForEmulator(url: string, { waitMs, controlToken, nowMs }: Wait): Promise<string> {
  const untilMs = nowMs() + waitMs;
  for (;;) {
    try {
      return await checkEmulator(url, controlToken);
    } catch (error) {
      if (!(error instanceof UnreachableError) || nowMs() >= untilMs) throw error;
    }
    await delay(POLL_MS);
  }
}
