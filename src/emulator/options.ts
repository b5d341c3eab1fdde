import type { ScenarioDocument } from '../scenarios/index.js';
import type { ClockStart } from '../world/clock.js';
import { parseInstant } from '../world/instant.js';
import type { WorldStart } from '../world/world-start.js';
import {
  ConfigError,
  checkAnchor,
  checkIdleTimeout,
  checkOutputs,
  checkPort,
  checkUnknown,
} from './check-options.js';

/** How to set up an emulator; everything has a default. */
export interface EmulatorOptions {
  /** TCP port for {@link Emulator.listen}; 0 takes any free one. Default: 4010. */
  readonly port?: number;
  /** Address for {@link Emulator.listen}. Default: 127.0.0.1. */
  readonly host?: string;
  /** What all that is random in the world grows from. Default: the scenario's. */
  readonly seed?: string;
  /** Name of a shipped scenario, path of a file, or a scenario as an object. Default: `default`. */
  readonly scenario?: string | ScenarioDocument;
  /** Research outputs of the catalogue that are known at the anchor, up to 2,000,000. Default: the scenario's, or 5000. */
  readonly outputs?: number;
  /**
   * Day from which the catalogue's past is counted, like 2026-11-21. Default: the scenario's, or the day of the world's
   * clock.
   */
  readonly anchor?: string;
  /** What a DOI gets that no output has. Default: the scenario's, or `not-found`. */
  readonly unknown?: 'not-found' | 'synthesize';
  /** The clock at the start, instead of the scenario's. */
  readonly clock?: ClockStart;
  /** Key that signs the tokens of the OPERAS services. Default: `dev-key-ok-as-is`. */
  readonly jwtKey?: string;
  /** Token that the control API asks for. Default: none on loopback without `trustProxy`, else a random one. */
  readonly controlToken?: string;
  /**
   * Whether links, redirects and the addresses of clients go by what a reverse proxy tells in `X-Forwarded-Proto`,
   * `-Host`, `-Port`, `-Prefix` and `-For`, or `Forwarded`; of several proxies, the first. Default: false, as anybody
   * can write such headers.
   */
  readonly trustProxy?: boolean;
  /**
   * Directory to keep the state of all worlds in: what was answered survives the death of the process at any moment.
   * A directory that was used before goes on with the worlds that it holds; options that say something else of them
   * are refused. After {@link Emulator.close} the emulator is at its end. Default: nothing is kept.
   */
  readonly dataDir?: string;
  /** How long a world stays that nobody calls, like "30 minutes", or "never". Default: never. `default` always stays. */
  readonly worldIdleTimeout?: string;
  /**
   * True if nothing else runs in this process. Serving is faster then, as the global `Request` and `Response` are
   * replaced by lighter ones. Default: false.
   */
  readonly ownsProcess?: boolean;
}

/** @throws ConfigError naming the first option that can't be used, and what it takes */
export function checkOptions({ clock, ...options }: EmulatorOptions): void {
  const empty = Object.entries(options).find(([, value]) => value === '');
  if (empty !== undefined) throw new ConfigError(`${empty[0]} is empty`);
  const { port, outputs, anchor, unknown, worldIdleTimeout } = options;
  if (port !== undefined) named('port', () => checkPort(port));
  if (outputs !== undefined) named('outputs', () => checkOutputs(outputs));
  if (anchor !== undefined) named('anchor', () => checkAnchor(anchor));
  if (unknown !== undefined) named('unknown', () => checkUnknown(unknown));
  if (worldIdleTimeout !== undefined) named('worldIdleTimeout', () => checkIdleTimeout(worldIdleTimeout));
  if (clock?.now !== undefined && parseInstant(clock.now) === undefined) {
    throw new ConfigError(
      `clock.now: "${clock.now}" is no instant with a time zone, like 2024-03-01T00:00:00Z`,
    );
  }
}

/** What the server's options say of a world goes before any scenario that is started on it. */
export function adapt(start: WorldStart, options: EmulatorOptions): WorldStart {
  const { seed, clock, outputs, anchor, unknown } = options;
  const catalogue = {
    ...start.catalogue,
    ...(outputs === undefined ? {} : { outputs }),
    ...(anchor === undefined ? {} : { anchor }),
    ...(unknown === undefined ? {} : { unknown }),
  };
  return {
    ...start,
    ...(seed === undefined ? {} : { seed }),
    ...(clock === undefined ? {} : { clock }),
    catalogue,
  };
}

function named(name: string, check: () => unknown): void {
  try {
    check();
  } catch (error) {
    throw error instanceof ConfigError ? new ConfigError(`${name}: ${error.message}`) : error;
  }
}
