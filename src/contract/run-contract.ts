import { listFolders, listItems, type Selection, selectRequests } from './collection.js';
import type { Environment } from './environment.js';
import type { JsonObject } from './json-object.js';
import { type Lane, openOwnLane, openThreadLane, runOnLanes, type Threads } from './lanes/index.js';
import type { ContractNetwork } from './network.js';
import { type ContractPlace, keepPlaces } from './places.js';
import { createRedactor } from './redactor.js';
import { type ContractReport, hasPassed, type RequestRow, type Stop } from './report.js';

/** A collection and what its answers are held against. */
export interface ContractCollection {
  /** Name of the service that it tests. */
  readonly service: string;
  /** A Postman collection, v2.1. */
  readonly definition: JsonObject;
  /** Address of the service, as a rule a variable: `{{altmetrics}}`. What is asked elsewhere is not checked. */
  readonly base: string;
  /** The OpenAPI document of the service; absent to run the collection's own tests only. */
  readonly spec?: URL | string | undefined;
}

/** What to run, and where. */
export interface ContractOptions {
  readonly collections: readonly ContractCollection[];
  /** Values of the variables of the collections; or what makes a place for the collection of a service. */
  readonly environment: Environment | ((service: string) => Promise<ContractPlace>);
  /** What is tested. Default: an emulator. */
  readonly target?: ContractReport['target'] | undefined;
  /** Only these services; absent for all. */
  readonly services?: readonly string[] | undefined;
  /** Only the requests of this folder. */
  readonly folder?: string | undefined;
  /** Only the requests whose name matches. */
  readonly grep?: RegExp | undefined;
  /** Only requests with all of these tags, such as `live-safe`; absent for all. */
  readonly allow?: readonly string[] | undefined;
  /** Whether to stop at the first request that fails. */
  readonly bail?: boolean | undefined;
  /** Threads to run collections in, and their program. Default: one collection after the other, in this thread. */
  readonly threads?: Threads | undefined;
  /** What stands between the run and the network. Default: nothing. */
  readonly network?: ContractNetwork | undefined;
  /** Resolves when the run is to end where it is, with what it has. Default: never. */
  readonly interrupted?: Promise<void> | undefined;
  /** Hears of each request, in order, as soon as it is done. */
  readonly onRequest?: ((row: RequestRow) => void) | undefined;
  /** Milliseconds on a clock that only goes forward. */
  readonly clock: () => number;
}

const INTERRUPTED: Stop = { reason: 'interrupted', message: 'Somebody ended the run.' };

/** A run that can't be made, in words for a person: there is nothing to run, or something is not known. */
export class ContractError extends Error {
  /** Whether requests were there, but may not be sent to such a target. */
  readonly isRefusal: boolean;

  constructor(message: string, isRefusal = false) {
    super(message);
    this.name = 'ContractError';
    this.isRefusal = isRefusal;
  }
}

/**
 * Runs collections against a service and holds every answer against the service's spec.
 *
 * @returns one row a request, in order; nothing in it is secret
 * @throws ContractError  when no request, or not a single check, was run
 */
export async function runContract(options: ContractOptions): Promise<ContractReport> {
  const startedAt = options.clock();
  const chosen = chooseCollections(options);
  const leftOut = countRequests(chosen, { ...options, allow: undefined }) - countRequests(chosen, options);
  const rows: RequestRow[] = [];
  const lanes = openLanes(options, chosen.length);
  const places = keepPlaces(options.environment);
  let isInterrupted = false;
  try {
    const planned = chosen.map((collection) => planJob(collection, options, places.open));
    const running = runOnLanes(planned, lanes, (row) => {
      if (isInterrupted) return false;
      rows.push(row);
      options.onRequest?.(row);
      return options.network?.stop() === undefined && !(options.bail && !hasPassed(row));
    });
    const coverage = await Promise.race([running, endWith(options)]);
    isInterrupted = coverage === undefined;
    if (!isInterrupted) checkThatSomethingRan(rows, leftOut);
    const stop = isInterrupted ? INTERRUPTED : findStop(options, rows);
    return {
      target: options.target ?? 'emulator',
      rows: stop === undefined ? rows : [...rows, ...listNotRun(chosen, options, rows)],
      coverage: coverage ?? [],
      ...countOutcomes(rows),
      leftOut,
      durationMs: options.clock() - startedAt,
      stop,
    };
  } finally {
    await Promise.all([...lanes.map((lane) => lane.close()), places.close()]);
  }
}

/** The collections that a run is about. @throws ContractError  for services and folders that there are not */
export function chooseCollections({
  collections,
  services,
  folder,
}: Pick<ContractOptions, 'collections' | 'services' | 'folder'>): readonly ContractCollection[] {
  const names = collections.map(({ service }) => service);
  const unknown = services?.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new ContractError(`there is no service "${unknown}"; there are: ${names.join(', ')}`);
  }
  const chosen = collections.filter(({ service }) => services?.includes(service) ?? true);
  const folders = chosen.flatMap(({ definition }) => listFolders(definition));
  if (folder !== undefined && !folders.includes(folder)) {
    throw new ContractError(`there is no folder "${folder}"; there are: ${folders.join(', ')}`);
  }
  return chosen;
}

/** Requests that fail first end a run with `bail`: in several threads others would have gone on meanwhile. */
function openLanes({ threads, bail, network }: ContractOptions, most: number): Lane[] {
  if (threads === undefined || bail || network !== undefined || most < 2) {
    return [openOwnLane(network)];
  }
  return Array.from({ length: Math.min(threads.count, most) }, () => openThreadLane(threads.script));
}

/** @returns nothing, once somebody ends the run */
function endWith({ interrupted }: ContractOptions): Promise<undefined> {
  return interrupted === undefined ? new Promise(() => {}) : interrupted.then(() => undefined);
}

function planJob(
  { service, definition, base, spec }: ContractCollection,
  options: ContractOptions,
  openPlace: (service: string) => Promise<ContractPlace>,
) {
  const selected = selectRequests(definition, options);
  return {
    service,
    weight: listItems(selected).length,
    open: async () => {
      const place = await openPlace(service);
      const job = {
        service,
        definition: selected,
        base,
        spec: spec?.toString(),
        environment: place.environment,
        bail: options.bail ?? false,
      };
      return { job, close: place.close };
    },
  };
}

function countRequests(collections: readonly ContractCollection[], selection: Selection): number {
  return collections
    .map(({ definition }) => listItems(selectRequests(definition, selection)).length)
    .reduce((sum, size) => sum + size, 0);
}

function checkThatSomethingRan(rows: readonly RequestRow[], leftOut: number): void {
  if (rows.length === 0 && leftOut > 0) {
    throw new ContractError(`nothing ran: ${leftOut} requests may not be sent to such a target`, true);
  }
  if (rows.length === 0) throw new ContractError('nothing ran: no request has such a name there');
  if (rows.every((row) => row.checks === 0 && hasPassed(row))) {
    throw new ContractError(
      `nothing was checked: none of ${rows.length} requests has a test or belongs to a spec`,
    );
  }
}

function countOutcomes(rows: readonly RequestRow[]) {
  const count = (outcome: RequestRow['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  return { passed: count('passed'), flaky: count('flaky'), failed: count('failed') };
}

function findStop(options: ContractOptions, rows: readonly RequestRow[]): Stop | undefined {
  const { network, bail } = options;
  const stop = network?.stop();
  if (stop !== undefined) return withoutSecrets(stop, options);
  const last = rows.at(-1);
  if (!bail || last === undefined || hasPassed(last)) return undefined;
  return { reason: 'bail', message: 'The run stopped at the first request that failed.' };
}

function withoutSecrets(stop: Stop, { environment }: ContractOptions): Stop {
  const variables = typeof environment === 'function' ? {} : environment;
  return { ...stop, message: createRedactor(variables).redact(stop.message) };
}

/** What a run that stopped did not come to. */
function listNotRun(
  chosen: readonly ContractCollection[],
  options: ContractOptions,
  rows: readonly RequestRow[],
): readonly RequestRow[] {
  const all = chosen.flatMap(({ service, definition }) =>
    listItems(selectRequests(definition, options)).map(({ described }) => ({ ...described, service })),
  );
  return all.slice(rows.length).map((item) => ({
    ...item,
    method: '',
    url: '',
    status: undefined,
    durationMs: 0,
    checks: 0,
    outcome: 'not-run' as const,
    failures: [],
    retries: [],
    curl: undefined,
  }));
}
