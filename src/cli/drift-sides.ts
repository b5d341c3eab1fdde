import { readFile } from 'node:fs/promises';
import {
  gatherRecording,
  type KnownSpecs,
  type RecordedRequest,
  type Recording,
  readRecording,
  recordSide,
} from '../contract/drift/index.js';
import {
  type ContractCollection,
  type ContractNetwork,
  type Environment,
  findShippedEnvironment,
  rebase,
} from '../contract/index.js';
import type { Stop } from '../contract/report.js';
import { systemHost } from '../emulator/system-host.js';
import type { StartEmulator } from './contract-run.js';
import { readEnvironmentFile } from './environment-file.js';
import type { CommandIo } from './io.js';

/** Which requests are compared. */
export interface Chosen {
  readonly collections: readonly ContractCollection[];
  readonly specs: KnownSpecs;
  readonly folder: string | undefined;
  readonly grep: RegExp | undefined;
  readonly quiet: boolean;
}

/** One of the two things that are compared. */
export interface DriftSide {
  readonly recording: Recording;
  /** Why it is not whole; absent when it is. */
  readonly stop: Stop | undefined;
}

/** Reads what `--save` has kept. @throws Error  in words for a person */
export async function readSide(flag: string, file: string): Promise<DriftSide> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`${flag} ${file}: there is no such file, or it can't be read`);
  });
  try {
    return { recording: readRecording(text), stop: undefined };
  } catch (error) {
    throw new Error(`${flag} ${file}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** Live services that are being asked. */
export interface LiveRecording {
  readonly whole: Promise<DriftSide>;
  /** What there is until then; absent while nothing was answered. */
  soFar(): Recording | undefined;
}

/** Asks live services. */
export function recordLive(
  { environment, network }: { readonly environment: Environment; readonly network: ContractNetwork },
  chosen: Chosen,
  io: CommandIo,
): LiveRecording {
  const options = { ...toOptions(chosen, 'live', io), environment, network };
  const gathered = gatherRecording(options);
  const onRequest = (service: string, request: RecordedRequest) => {
    gathered.add(service, request);
    options.onRequest(service);
  };
  const whole = recordSide({ ...options, onRequest });
  return {
    whole: whole.then((recording) => ({ recording, stop: network.stop() })),
    soFar: () => gathered.soFar(),
  };
}

/**
 * Asks an emulator that is started for it, as it starts.
 *
 * @param variables  names of those that the other side was asked with
 */
export async function recordEmulator(
  startEmulator: StartEmulator,
  { chosen, variables }: { readonly chosen: Chosen; readonly variables: readonly string[] },
  io: CommandIo,
): Promise<DriftSide> {
  const given = await readEnvironmentFile(await findShippedEnvironment());
  const emulator = await startEmulator();
  try {
    const shared = Object.entries(rebase(given, emulator.url)).filter(([name]) => variables.includes(name));
    const environment = Object.fromEntries(shared);
    const recording = await recordSide({ ...toOptions(chosen, 'emulator', io), environment });
    return { recording, stop: undefined };
  } finally {
    await emulator.close();
  }
}

function toOptions({ collections, specs, folder, grep, quiet }: Chosen, side: string, io: CommandIo) {
  let previous = '';
  return {
    collections,
    specs,
    selection: { folder, grep },
    recordedAt: new Date(systemHost.nowMs()).toISOString(),
    onRequest: (service: string) => {
      if (!quiet && previous !== service) io.out(`${side}: ${service} …`);
      previous = service;
    },
  };
}
