import type { Unknown } from '../world/catalogue/catalogue-parts.js';
import {
  ConfigError,
  checkAnchor,
  checkIdleTimeout,
  checkOutputs,
  checkPort,
  checkUnknown,
} from './check-options.js';

/** How one setting is given, what it means, and what it is if nobody gives it. */
interface Option {
  /** `flag` takes no value. */
  readonly kind: 'text' | 'number' | 'date' | 'choice' | 'flag';
  /** What stands for the value in the help. */
  readonly valueName?: string;
  readonly sentence: string;
  /** What the help says of the default. */
  readonly defaultText?: string;
}

/** Every setting of the program. Flags, environment variables, `--help` and the README's table follow it. */
export const OPTIONS = {
  port: {
    kind: 'number',
    valueName: 'NUMBER',
    sentence: 'TCP port to listen on; 0 takes any free one.',
    defaultText: '4010',
  },
  host: {
    kind: 'text',
    valueName: 'ADDRESS',
    sentence: 'Address to listen on. Other than loopback, the control API asks for a token.',
    defaultText: '127.0.0.1',
  },
  seed: {
    kind: 'text',
    valueName: 'TEXT',
    sentence: 'What all that is random in the world grows from.',
    defaultText: "the scenario's",
  },
  scenario: {
    kind: 'text',
    valueName: 'NAME|FILE',
    sentence: 'The world to start with: a shipped scenario or a file.',
    defaultText: 'default',
  },
  outputs: {
    kind: 'number',
    valueName: 'NUMBER',
    sentence: 'Research outputs of the catalogue that are known at the anchor, up to 2,000,000.',
    defaultText: "the scenario's, or 5000",
  },
  anchor: {
    kind: 'date',
    valueName: 'YYYY-MM-DD',
    sentence: "Day from which the catalogue's past is counted.",
    defaultText: "the scenario's, or the day of the world's clock",
  },
  unknown: {
    kind: 'choice',
    valueName: 'not-found|synthesize',
    sentence: 'What a DOI gets that no output has: not found, or an output made of its text.',
    defaultText: "the scenario's, or not-found",
  },
  jwtKey: {
    kind: 'text',
    valueName: 'KEY',
    sentence: 'Key that signs the tokens of the OPERAS services.',
    defaultText: 'dev-key-ok-as-is',
  },
  controlToken: {
    kind: 'text',
    valueName: 'TOKEN',
    sentence: 'Token that the control API asks for.',
    defaultText: 'none on loopback without --trust-proxy, else a random one, printed',
  },
  trustProxy: {
    kind: 'flag',
    sentence: 'Go by what a reverse proxy tells of the client: X-Forwarded-*, Forwarded.',
  },
  dataDir: {
    kind: 'text',
    valueName: 'DIR',
    sentence: 'Directory to keep the state of all worlds in, to go on with when started again.',
    defaultText: 'nothing is kept',
  },
  worldIdleTimeout: {
    kind: 'text',
    valueName: 'DURATION',
    sentence: 'How long a world stays that nobody calls, like "30 minutes"; the default one always stays.',
    defaultText: 'never',
  },
  watch: {
    kind: 'flag',
    sentence: 'Start the default world anew when the scenario file changes, or one that it extends.',
  },
  failOnAdvice: {
    kind: 'flag',
    sentence:
      'At the end, print what the live services would have ignored or punished, and fail if there is any.',
  },
  quiet: { kind: 'flag', sentence: 'Print nothing but errors.' },
  json: { kind: 'flag', sentence: 'Print one line of JSON when ready, nothing else.' },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof OPTIONS;

/** The settings of one run. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly seed: string | undefined;
  /** Undefined if nobody said one. */
  readonly scenario: string | undefined;
  readonly outputs: number | undefined;
  readonly anchor: string | undefined;
  readonly unknown: Unknown | undefined;
  readonly jwtKey: string;
  readonly controlToken: string | undefined;
  readonly trustProxy: boolean;
  readonly failOnAdvice: boolean;
  readonly dataDir: string | undefined;
  readonly worldIdleTimeout: string | undefined;
  readonly watch: boolean;
  readonly quiet: boolean;
  readonly json: boolean;
}

const ENVIRONMENT_PREFIX = 'ALTMETRICS_EMULATOR_';
const TRUE: readonly string[] = ['1', 'true'];
const FALSE: readonly string[] = ['0', 'false', ''];

/** `jwtKey` as it is on the command line: `--jwt-key`. */
export function flagOf(name: OptionName): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** `jwtKey` as it is in the environment: `ALTMETRICS_EMULATOR_JWT_KEY`. */
export function variableOf(name: OptionName): string {
  return ENVIRONMENT_PREFIX + flagOf(name).slice(2).replaceAll('-', '_').toUpperCase();
}

/**
 * Makes the settings of a run: what a flag says, else what the environment says, else the default.
 *
 * @throws ConfigError naming the flag or variable, and what it takes
 */
export function readConfig(
  flags: Readonly<Partial<Record<OptionName, string | boolean>>>,
  environment: Readonly<Record<string, string | undefined>>,
): Config {
  const text = (name: OptionName) => readText(name, flags, environment);
  const flag = (name: OptionName) => flags[name] === true || readFlag(name, environment);
  return Object.freeze({
    port: read(text('port'), (port) => checkPort(Number(port), port)) ?? Number(OPTIONS.port.defaultText),
    host: text('host')?.value ?? OPTIONS.host.defaultText,
    seed: text('seed')?.value,
    scenario: text('scenario')?.value,
    outputs: read(text('outputs'), (outputs) => checkOutputs(Number(outputs), outputs)),
    anchor: read(text('anchor'), checkAnchor),
    unknown: read(text('unknown'), checkUnknown),
    jwtKey: text('jwtKey')?.value ?? OPTIONS.jwtKey.defaultText,
    controlToken: text('controlToken')?.value,
    trustProxy: flag('trustProxy'),
    failOnAdvice: flag('failOnAdvice'),
    dataDir: text('dataDir')?.value,
    worldIdleTimeout: read(text('worldIdleTimeout'), checkIdleTimeout),
    watch: flag('watch'),
    quiet: flag('quiet'),
    json: flag('json'),
  });
}

interface Given {
  readonly value: string;
  /** The flag or variable that said it. */
  readonly by: string;
}

function readText(
  name: OptionName,
  flags: Readonly<Partial<Record<OptionName, string | boolean>>>,
  environment: Readonly<Record<string, string | undefined>>,
): Given | undefined {
  const flag = flags[name];
  const variable = variableOf(name);
  const given =
    typeof flag === 'string'
      ? { value: flag, by: flagOf(name) }
      : { value: environment[variable], by: variable };
  if (given.value === undefined) return undefined;
  if (given.value === '') throw new ConfigError(`${given.by} is empty`);
  return { value: given.value, by: given.by };
}

/** Reads a value that is given; what is wrong with it is said with the flag or variable that said it. */
function read<Value>(given: Given | undefined, check: (text: string) => Value): Value | undefined {
  if (given === undefined) return undefined;
  try {
    return check(given.value);
  } catch (error) {
    throw error instanceof ConfigError ? new ConfigError(`${given.by}: ${error.message}`) : error;
  }
}

function readFlag(name: OptionName, environment: Readonly<Record<string, string | undefined>>): boolean {
  const value = environment[variableOf(name)];
  if (value === undefined) return false;
  const word = value.toLowerCase();
  if (!TRUE.includes(word) && !FALSE.includes(word)) {
    throw new ConfigError(`${variableOf(name)}: "${value}" is neither true nor false`);
  }
  return TRUE.includes(word);
}
