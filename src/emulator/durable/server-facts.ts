import { createHash } from 'node:crypto';
import { isShippedScenario, readScenario, type ScenarioDocument } from '../../scenarios/index.js';
import { toPlain } from '../../world/state/plain.js';
import type { Plain } from '../../world/state/room.js';
import type { WorldStart } from '../../world/world-start.js';
import { OPTIONS } from '../config.js';
import type { EmulatorOptions } from '../options.js';
import { refuse } from './data-dir.js';

/** The options that say what worlds are like. They stay as they were given when a directory was used first. */
type WorldSettings = Pick<EmulatorOptions, (typeof SETTINGS)[number] | 'clock'>;

const SETTINGS = ['seed', 'outputs', 'anchor', 'unknown'] as const;

/** What a directory was started with. */
export interface ServerFacts {
  readonly scenario: ScenarioIdentity;
  readonly options: WorldSettings;
  /** What new worlds start with. */
  readonly start: Plain;
}

interface ScenarioIdentity {
  readonly name: string;
  /** Of the content; undefined for a shipped scenario, which is the same in each version as far as users care. */
  readonly digest?: string;
}

/** Notes what an emulator is started with. */
export async function toServerFacts(options: EmulatorOptions, start: WorldStart): Promise<ServerFacts> {
  return {
    scenario: await identify(options.scenario ?? OPTIONS.scenario.defaultText),
    options: settingsOf(options),
    start: toPlain(start),
  };
}

/**
 * Replaces what the options say of worlds by what was said when the directory was used first.
 *
 * @param dir  the directory
 * @param start  what its new worlds start with, with the anchor that its first world has
 * @throws ConfigError if the options say something else than what is there
 */
export async function agree(
  dir: string,
  options: EmulatorOptions,
  { scenario, options: kept, start }: Pick<ServerFacts, 'scenario' | 'options'> & { start: WorldStart },
): Promise<EmulatorOptions> {
  const held = { seed: start.seed, ...start.catalogue };
  for (const name of SETTINGS) {
    const given = options[name];
    if (given !== undefined && given !== held[name]) throw contradict(dir, name, [held[name], given]);
  }
  if (options.clock !== undefined && JSON.stringify(options.clock) !== JSON.stringify(kept.clock)) {
    throw contradict(dir, 'clock', [JSON.stringify(kept.clock ?? {}), JSON.stringify(options.clock)]);
  }
  await agreeOnScenario(dir, options.scenario, scenario);
  const { seed: _s, outputs: _o, anchor: _a, unknown: _u, clock: _c, ...others } = options;
  return { ...others, ...kept };
}

/** The files that a scenario is read from; none for a shipped one. */
export async function filesOf(scenario: EmulatorOptions['scenario']): Promise<readonly string[]> {
  if (scenario === undefined || isShipped(scenario)) return [];
  return (await readScenario(scenario)).files;
}

async function agreeOnScenario(
  dir: string,
  given: string | ScenarioDocument | undefined,
  held: ScenarioIdentity,
): Promise<void> {
  if (given === undefined) return;
  const { name, digest } = await identify(given);
  const isSame =
    digest === undefined ? name === held.name && held.digest === undefined : digest === held.digest;
  if (isSame) return;
  const what = name === held.name ? 'as it was then, and it has changed' : `and not ${name}`;
  throw refuse(
    dir,
    `holds worlds made from the scenario ${held.name}, ${what}. Leave the scenario out to go on with them, or choose another directory.`,
  );
}

function contradict(dir: string, name: string, [held, given]: readonly [unknown, unknown]): Error {
  return refuse(
    dir,
    `holds worlds made with ${name} ${held}, and not ${given}. Leave the ${name} out to go on with them, or choose another directory.`,
  );
}

function settingsOf({ seed, outputs, anchor, unknown, clock }: EmulatorOptions): WorldSettings {
  return {
    ...(seed === undefined ? {} : { seed }),
    ...(outputs === undefined ? {} : { outputs }),
    ...(anchor === undefined ? {} : { anchor }),
    ...(unknown === undefined ? {} : { unknown }),
    ...(clock === undefined ? {} : { clock }),
  };
}

async function identify(scenario: string | ScenarioDocument): Promise<ScenarioIdentity> {
  if (isShipped(scenario)) return { name: scenario };
  const { document } = await readScenario(scenario);
  const digest = createHash('sha256').update(JSON.stringify(document)).digest('hex');
  return { name: typeof scenario === 'string' ? scenario : 'custom', digest };
}

function isShipped(scenario: string | ScenarioDocument): scenario is string {
  return typeof scenario === 'string' && isShippedScenario(scenario);
}
