/** What a command may do to the terminal and learn from the process. */
export interface CommandIo {
  out(line: string): void;
  error(line: string): void;
  /** Milliseconds on a clock that only goes forward. */
  nowMs(): number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Resolves when the person, or the system, asks the program to end. */
  readonly interrupted: Promise<void>;
}

/** 0 done; 1 a check failed; 2 could not be done, said in one line on stderr. */
export type ExitCode = 0 | 1 | 2;
