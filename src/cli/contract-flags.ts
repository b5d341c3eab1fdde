/** What the command line asks of a contract run; absent flags mean their defaults. */
export interface ContractFlags {
  /** `emulator` or `live`. */
  readonly target: string;
  /** Path of a Postman environment. */
  readonly environment?: string;
  /** Path of a file that fills in secrets. */
  readonly secrets?: string;
  /** Address of an emulator that runs already. */
  readonly baseUrl?: string;
  /** Seconds to wait for it to answer. */
  readonly wait?: string;
  readonly service?: readonly string[];
  readonly folder?: string;
  /** A regular expression, compared without regard to case. */
  readonly grep?: string;
  readonly bail?: boolean;
  readonly quiet?: boolean;
  /** Paths of reports to write. */
  readonly junit?: string;
  readonly json?: string;
  readonly html?: string;
  /** Whether to write annotations and the summary of a GitHub job. */
  readonly github?: boolean;
  /** Percentage of the pairs of operation and documented status that has to be met. */
  readonly minCoverage?: string;
  /** How many requests may pass only when they are sent again. */
  readonly maxFlaky?: string;
  readonly dryRun?: boolean;
  /** Whether requests may be sent to live services that change something there. */
  readonly allowWrites?: boolean;
  /** Seconds between the starts of two requests to the same live host. */
  readonly interval?: string;
  /** How many requests may be sent to live services. */
  readonly budget?: string;
  /** As curl has it: `HOST:PORT:HOST:PORT`. */
  readonly connectTo?: readonly string[];
}

/** Reads a number from the command line. @throws Error  in words for a person */
export function readNumber(
  flag: string,
  text: string | undefined,
  { least, most = Number.MAX_SAFE_INTEGER, isWhole = false }: NumberRange,
): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most && (!isWhole || Number.isInteger(value))) return value;
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
  throw new Error(`${flag} "${text}" is no ${isWhole ? 'whole ' : ''}number ${range}`);
}

interface NumberRange {
  readonly least: number;
  readonly most?: number;
  readonly isWhole?: boolean;
}
