import { listFolders, listRequests, selectRequests, variablesOf, withIds } from './collection.js';
import type { ServiceCoverage } from './coverage/index.js';
import { type Environment, fillTemplate } from './environment.js';
import type { JsonObject } from './json-object.js';
import { createRecorder } from './recorder.js';
import { createRedactor, isSecretName } from './redactor.js';
import { type ContractReport, hasPassed, type RequestRow } from './report.js';
import { runCollection } from './run-collection.js';

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
  /** Values of the variables of the collections. */
  readonly environment: Environment;
  /** Only these services; absent for all. */
  readonly services?: readonly string[] | undefined;
  /** Only the requests of this folder. */
  readonly folder?: string | undefined;
  /** Only the requests whose name matches. */
  readonly grep?: RegExp | undefined;
  /** Only requests with one of these tags, such as `live-safe`; absent for all. */
  readonly allow?: readonly string[] | undefined;
  /** Whether to stop at the first request that fails. */
  readonly bail?: boolean | undefined;
  /** Hears of each request as soon as it is done. */
  readonly onRequest?: ((row: RequestRow) => void) | undefined;
  /** Milliseconds on a clock that only goes forward. */
  readonly clock: () => number;
}

/** A run that can't be made, in words for a person: there is nothing to run, or something is not known. */
export class ContractError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ContractError';
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
  const rows: RequestRow[] = [];
  const coverage: ServiceCoverage[] = [];
  for (const collection of chooseCollections(options)) {
    if (options.bail && !rows.every(hasPassed)) break;
    coverage.push(await runOne(collection, options, rows));
  }
  if (rows.length === 0) throw new ContractError('nothing ran: no request has that folder, name or tag');
  if (rows.every((row) => row.checks === 0 && hasPassed(row))) {
    throw new ContractError(
      `nothing was checked: none of ${rows.length} requests has a test or belongs to a spec`,
    );
  }
  const passed = rows.filter(hasPassed).length;
  const leftOut = countLeftOut(options);
  return {
    target: 'emulator',
    rows,
    coverage,
    passed,
    flaky: 0,
    stop: undefined,
    failed: rows.length - passed,
    leftOut,
    durationMs: options.clock() - startedAt,
  };
}

function chooseCollections({
  collections,
  services,
  folder,
}: ContractOptions): readonly ContractCollection[] {
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

/** Those that would run if every tag were allowed. */
function countLeftOut(options: ContractOptions): number {
  const count = (selection: ContractOptions) =>
    chooseCollections(options)
      .map(({ definition }) => listRequests(withIds(selectRequests(definition, selection))).size)
      .reduce((sum, size) => sum + size, 0);
  return count({ ...options, allow: undefined }) - count(options);
}

async function runOne(
  { service, definition, base, spec }: ContractCollection,
  options: ContractOptions,
  rows: RequestRow[],
): Promise<ServiceCoverage> {
  const selected = withIds(selectRequests(definition, options));
  const requests = listRequests(selected);
  if (requests.size === 0) return { service, operations: [] };
  const measured = spec === undefined ? undefined : await createChecker(service, spec);
  const variables = { ...variablesOf(definition), ...options.environment };
  const recorder = createRecorder({
    service,
    base: fillTemplate(base, variables),
    checker: measured?.checker,
    redactor: createRedactor(secretsOf(variables)),
    requests,
    onRow(row) {
      rows.push(row);
      options.onRequest?.(row);
      return !options.bail || hasPassed(row);
    },
  });
  await runCollection(selected, {
    environment: options.environment,
    bail: options.bail ?? false,
    listener: recorder,
  });
  return measured?.coverage() ?? { service, operations: [] };
}

async function createChecker(service: string, location: URL | string) {
  // Loaded here: the validators take longer to load than an emulator to start.
  const { createConformanceChecker, loadSpec } = await import('./conformance/index.js');
  const { countCoverage } = await import('./coverage/index.js');
  const spec = await loadSpec(location);
  const checker = createConformanceChecker(spec);
  return { checker, coverage: () => countCoverage(service, spec, checker.exercised()) };
}

function secretsOf(variables: Environment): string[] {
  return Object.entries(variables)
    .filter(([name]) => isSecretName(name))
    .map(([, value]) => value);
}
