/** What a command may do to the terminal and learn from the process. */
export interface CommandIo {
  out(line: string): void;
  error(line: string): void;
  /** Milliseconds on a clock that only goes forward. */
  nowMs(): number;
  /** Lets time pass, or less once the signal aborts. Absent: as long as it says. */
  sleep?(ms: number, signal: AbortSignal): Promise<unknown>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether what is printed may have colours. Absent: it may not. */
  readonly hasColours?: boolean;
  /** Resolves when the person, or the system, asks the program to end. */
  readonly interrupted: Promise<void>;
  /** Hears of every signal that asks the program to end, for a command that passes them on. Absent: none come. */
  onSignal?(listener: (signal: EndSignal) => void): void;
}

/** What a person, or the system, asks a program to end by. */
export type EndSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/**
 * 0 done; 1 a check failed; 2 could not be done, said in one line on stderr. Commands that test live services know
 * more, see `EXIT`; `exec` hands on that of its command.
 */
export type ExitCode = number;

/** How a command ends that tests services. */
export const EXIT = {
  green: 0,
  failed: 1,
  usage: 2,
  drift: 3,
  unreachable: 4,
  refused: 5,
  belowThreshold: 6,
} as const;
