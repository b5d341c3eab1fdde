import { type CaseItem, listRequests, variablesOf, withIds } from './collection.js';
import type { ServiceCoverage } from './coverage/index.js';
import { type Environment, fillTemplate, keepNamed } from './environment.js';
import { joinScripts } from './join-scripts.js';
import type { JsonObject } from './json-object.js';
import type { ContractNetwork } from './network.js';
import { createRecorder } from './recorder.js';
import { createRedactor } from './redactor.js';
import type { RequestRow } from './report.js';
import { runCollection } from './run-collection.js';

/** One service's part of a run, in values that another thread can be handed. */
export interface ServiceJob {
  readonly service: string;
  /** A Postman collection that holds just the requests to run. */
  readonly definition: JsonObject;
  /** Address of the service, as a rule a variable. What is asked elsewhere is not held against the spec. */
  readonly base: string;
  /** Address of the OpenAPI document; absent to run the collection's own tests only. */
  readonly spec: string | undefined;
  readonly environment: Environment;
  /** Whether to stop at the first request that fails. */
  readonly bail: boolean;
}

/** What a part of a run has to do with its surroundings. */
export interface ServiceHooks {
  /** @returns whether to go on */
  onRow(row: RequestRow): boolean;
  /** What stands between the run and the network. Default: nothing. */
  readonly network?: Omit<ContractNetwork, 'stop'> | undefined;
}

/**
 * Runs the requests of one collection, and tells of each as soon as it is done.
 *
 * @returns what they met of the service's spec
 * @throws Error  when the collection, or the spec, can't be used
 */
export async function runService(job: ServiceJob, hooks: ServiceHooks): Promise<ServiceCoverage> {
  const { service, bail } = job;
  const { network } = hooks;
  const definition = withIds(job.definition);
  const environment = keepNamed(job.environment, JSON.stringify(definition));
  const requests: ReadonlyMap<string, CaseItem> = listRequests(definition);
  const empty = { service, operations: [] };
  if (requests.size === 0) return empty;
  const measured = job.spec === undefined ? undefined : await openSpec(service, job.spec);
  const variables = { ...variablesOf(definition), ...job.environment };
  const recorder = createRecorder({
    service,
    base: fillTemplate(job.base, variables),
    checker: measured?.checker,
    meter: measured?.meter,
    variables,
    redactor: createRedactor(variables),
    requests,
    onRow: hooks.onRow,
    network,
  });
  await runCollection(joinScripts(definition), {
    environment,
    bail,
    listener: recorder,
    agents: network?.agents,
  });
  return measured?.meter.coverage() ?? empty;
}

async function openSpec(service: string, location: string) {
  // Loaded here: the validators take longer to load than an emulator to start.
  const { createConformanceChecker, loadSpec } = await import('./conformance/index.js');
  const { createCoverageMeter } = await import('./coverage/index.js');
  const spec = await loadSpec(URL.canParse(location) ? new URL(location) : location);
  return { checker: createConformanceChecker(spec), meter: createCoverageMeter(service, spec) };
}
