import type { ServiceInStep } from '../steps-document.js';

/** The variable that holds a service's base URL, as the Postman environments name it. */
export const ADDRESS_VARIABLES: Readonly<Record<ServiceInStep, string>> = {
  'operas-altmetrics': 'altmetrics',
  'operas-metrics': 'metrics',
  'operas-tokens': 'tokens',
  'operas-translator': 'translator',
  'altmetric-details': 'details',
  'altmetric-explorer': 'explorer',
};
/** The variable that holds the base URL of the control API. */
export const CONTROL_VARIABLE = 'control';

/** Variables that hold where an emulator's world is: its root, and parts of that, also as they stand in a query. */
export const PLACE_VARIABLES = [
  'emulator',
  'emulator_encoded',
  'emulator_host',
  'emulator_path',
  'emulator_path_encoded',
] as const;

/** Where a story is replayed. */
export interface ReplayTarget {
  readonly kind: 'emulator' | 'live';
  /** Base URL of each service that is there, by its name, without a last slash. */
  readonly addresses: Readonly<Record<string, string>>;
  /** Of the emulator's world: what is below it steers the world, or is found by its host. Absent on a live target. */
  readonly root?: string | undefined;
  /** What the control API asks for. */
  readonly controlToken?: string | undefined;
}

/** The addresses as variables that every story has. */
export function* addressVariables({ addresses, root }: ReplayTarget): Generator<[string, string]> {
  for (const [service, variable] of Object.entries(ADDRESS_VARIABLES)) {
    const address = addresses[service];
    if (address !== undefined) yield [variable, address];
  }
  if (root === undefined) return;
  yield [CONTROL_VARIABLE, `${root}/_emulator`];
  const { host } = new URL(root);
  const path = root.slice(root.indexOf(host) + host.length);
  yield* Object.entries({
    emulator: root,
    emulator_encoded: encodeURIComponent(root),
    emulator_host: host,
    emulator_path: path,
    emulator_path_encoded: encodeURIComponent(path),
  } satisfies Record<(typeof PLACE_VARIABLES)[number], string>);
}
