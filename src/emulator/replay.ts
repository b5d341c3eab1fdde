import { readScenario, type ScenarioDocument } from '../scenarios/index.js';
import type { ReplayedStep, ReplayReport } from '../scenarios/replay/report.js';
import { ADDRESS_VARIABLES, type ReplayTarget } from '../scenarios/replay/target.js';
import type { ClockStart } from '../world/clock.js';
import { borrowWorld } from './borrowed-world.js';
import { createEmulator } from './create-emulator.js';
import { createServices } from './services.js';
import { systemHost } from './system-host.js';

/**
 * When a story happens that doesn't say: a Monday morning. Its clock stands still, so that it gives the same answers
 * whenever it is replayed.
 */
const STORY_TIME = '2026-03-02T09:00:00Z';

/** How to replay a story; everything has a default. */
export interface ReplayOptions {
  /** `emulator` (default), or the live services, of which `environment` has the addresses. */
  readonly target?: 'emulator' | 'live';
  /** An emulator that runs already, to replay in a world of its own, or one that names its world. Default: a new one. */
  readonly baseUrl?: string;
  /** What the control API of that emulator asks for. */
  readonly controlToken?: string;
  /** Values of variables, which go before the scenario's; of live services the addresses, too. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether steps for live services that `environment` has no address of may be skipped. Default: false. */
  readonly allowMissing?: boolean;
  /** Whether to stop at the first step that fails. Default: false. */
  readonly bail?: boolean;
  /** Ends the replay where it is. */
  readonly signal?: AbortSignal;
  /** Hears of each step as soon as it is done, and how many milliseconds it took. */
  readonly onStep?: (step: ReplayedStep, durationMs: number) => void;
}

/** A story that can't be replayed, in words for a person. */
export class ReplayError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ReplayError';
  }
}

/**
 * Replays the steps of a scenario from outside, over HTTP, and says how each went. On an emulator its world is made
 * first, with a clock that stands still unless the scenario has it run.
 *
 * @param scenario  name of a shipped scenario, path of a file, or a scenario as an object
 * @throws ScenarioError if the scenario can't be used
 * @throws ReplayError if it has no steps, nothing to replay it on, or an address is missing that a step needs
 */
export async function replay(
  scenario: string | ScenarioDocument,
  options: ReplayOptions = {},
): Promise<ReplayReport> {
  const { name, document } = await readScenario(scenario);
  if (document.steps === undefined || document.steps.length === 0) {
    throw new ReplayError(`${name} has no steps to replay`);
  }
  const place = await openPlace(scenario, document, options);
  try {
    if (!options.allowMissing) await checkAddresses(document, place.target);
    // Not needed to start: most who have this module at hand never replay.
    const { replayStory } = await import('../scenarios/replay/replay-story.js');
    const { createRedactor } = await import('../contract/redactor.js');
    return await replayStory({
      name,
      document,
      target: place.target,
      environment: options.environment ?? {},
      bail: options.bail ?? false,
      signal: options.signal ?? new AbortController().signal,
      onStep: options.onStep ?? (() => {}),
      redactor: createRedactor([]),
      delay: systemHost.delay,
      nowMs: systemHost.nowMs,
    });
  } finally {
    await place.close();
  }
}

/** A run that leaves out all that somebody forgot the address for would pass, and show nothing. */
async function checkAddresses({ steps = [] }: ScenarioDocument, target: ReplayTarget): Promise<void> {
  const { listMissingServices } = await import('../scenarios/replay/why-skip.js');
  const missing = listMissingServices(steps, target);
  if (missing.length === 0) return;
  const variables = missing.map((service) => `"${ADDRESS_VARIABLES[service]}"`);
  const whose = missing.join(' and of ');
  throw new ReplayError(
    `the environment has no address of ${whose}: fill in ${variables.join(' and ')}, or allow that such steps are skipped (--allow-missing)`,
  );
}

interface Place {
  readonly target: ReplayTarget;
  close(): Promise<void>;
}

async function openPlace(
  scenario: string | ScenarioDocument,
  { summary, steps: _steps, variables: _variables, ...parts }: ScenarioDocument,
  { target = 'emulator', baseUrl, controlToken, environment = {} }: ReplayOptions,
): Promise<Place> {
  if (target === 'live') {
    if (baseUrl !== undefined)
      throw new ReplayError('a base URL is the address of an emulator, not of a live target');
    return { target: { kind: 'live', addresses: liveAddresses(environment) }, close: async () => {} };
  }
  const clock = storyClock(parts.given?.clock);
  if (baseUrl !== undefined) {
    const own = { summary, ...parts, given: { ...parts.given, clock } };
    const world = await borrow(baseUrl, { controlToken, scenario: own });
    return { target: emulatorTarget(world.url, controlToken), close: () => world.close() };
  }
  const emulator = await createEmulator({ port: 0, scenario, clock });
  const url = await emulator.listen();
  return { target: emulatorTarget(url, undefined), close: () => emulator.close() };
}

async function borrow(...loan: Parameters<typeof borrowWorld>): ReturnType<typeof borrowWorld> {
  try {
    return await borrowWorld(...loan);
  } catch (error) {
    throw new ReplayError(error instanceof Error ? error.message : String(error));
  }
}

function storyClock({ now, frozen = true }: ClockStart = {}): { now?: string; frozen: boolean } {
  if (frozen) return { now: now ?? STORY_TIME, frozen };
  return now === undefined ? { frozen } : { now, frozen };
}

function emulatorTarget(root: string, controlToken: string | undefined): ReplayTarget {
  const addresses = createServices().map(({ name, mount }) => [name, root + mount] as const);
  return { kind: 'emulator', addresses: Object.fromEntries(addresses), root, controlToken };
}

function liveAddresses(environment: Readonly<Record<string, string>>): Record<string, string> {
  const addresses = Object.entries(ADDRESS_VARIABLES).flatMap(([service, variable]) => {
    const address = (environment[variable] ?? '').replace(/\/+$/, '');
    if (address === '') return [];
    if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
      throw new ReplayError(`the environment's "${variable}" is no http address: ${address}`);
    }
    const { origin, pathname, search, hash, username, password } = new URL(address);
    if (search + hash + username + password !== '') {
      throw new ReplayError(
        `the environment's "${variable}" is to be an address without user, query and fragment`,
      );
    }
    return [[service, origin + pathname.replace(/\/+$/, '')] as const];
  });
  if (addresses.length > 0) return Object.fromEntries(addresses);
  const names = Object.values(ADDRESS_VARIABLES).join(', ');
  throw new ReplayError(`the environment has no address of a live service; it has one of ${names}`);
}
