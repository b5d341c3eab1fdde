import { type DriftReport, EMULATOR, isAnswered } from '../contract/drift/index.js';
import type { Chosen, DriftSide } from './drift-sides.js';
import { type CommandIo, EXIT, type ExitCode } from './io.js';

/** What was to be compared. */
export interface Missing {
  readonly live: DriftSide;
  readonly other: DriftSide;
  readonly chosen: Chosen;
}

/** Why nothing was compared, for the end of a sentence. */
export function describeMiss({ sides, services }: DriftReport, { live, other, chosen }: Missing): string {
  if (services.length > 0) return 'the two sides have no answered request in common';
  const list = (names: readonly { readonly service: string }[]) =>
    names.map(({ service }) => service).join(', ') || 'nothing';
  const wanted =
    sides.emulator === EMULATOR
      ? `${list(chosen.collections)} was asked for`
      : `${sides.emulator} has ${list(other.recording.services)}`;
  return `${sides.live} has ${list(live.recording.services)}, ${wanted}`;
}

/** What of a comparison decides how it ends. */
export interface Ending {
  readonly live: DriftSide;
  /** Whether live services were asked just now. */
  readonly isAsked: boolean;
  /** Why nothing was compared; absent when something was. */
  readonly missed: string | undefined;
}

/** What kept the services from being compared goes before what was found. */
export function exitCodeOf(
  { differences, stale, stop }: DriftReport,
  { live, isAsked, missed }: Ending,
  io: CommandIo,
): ExitCode {
  if (stop?.reason === 'unreachable') return EXIT.unreachable;
  if (stop !== undefined) return EXIT.refused;
  if (isAsked && live.recording.services.length > 0 && !isAnswered(live.recording)) {
    io.error('error: no request was answered');
    return EXIT.unreachable;
  }
  if (missed !== undefined) {
    io.error(`error: nothing was compared: ${missed}`);
    return EXIT.usage;
  }
  if (stale.length > 0) return EXIT.failed;
  return differences.length > 0 ? EXIT.drift : EXIT.green;
}
