import { findShippedStart, type GivenInScenario, type ScenarioDocument } from '../../scenarios/index.js';
import type { WorldStart } from '../../world/world-start.js';
import type { Starts } from '../starts.js';
import { RecordingError } from './recording-error.js';
import { rewrite } from './rewrite.js';
import type { SecretKind, StandIns } from './stand-ins.js';

/** Sections that hold keys and passwords, by the names of these. */
const SECTIONS = ['accounts', 'keys', 'explorer', 'faults'] as const;
const NAMES: Readonly<Record<string, SecretKind>> = {
  password: 'password',
  key: 'key',
  secret: 'secret',
  revoke_key: 'key',
};

/** A start as a scenario tells it. */
export type ToldStart = Pick<ScenarioDocument, 'given' | 'rules'>;

/**
 * Tells how a world stood at its start. A scenario that comes with the emulator is named, and its keys and passwords
 * stay as they are: everybody has them. One's own is told whole, with stand-ins.
 */
export async function readGiven(
  { start, startedAtMs }: { readonly start: WorldStart; readonly startedAtMs: number },
  starts: Starts,
  standIns: StandIns,
): Promise<ToldStart> {
  const document = await starts.describe(start);
  if (document === undefined) throw new RecordingError('The scenario of the world is not known any more.');
  const { given = {}, rules: all } = document;
  const rules = all === undefined ? {} : { rules: all };
  const own = {
    seed: start.seed,
    clock: { now: new Date(startedAtMs).toISOString(), frozen: true },
  };
  if (starts.isShipped(start)) {
    for (const { value } of listSecrets({ given, ...rules })) standIns.spare(value);
    const catalogue = (await isAsShipped(start)) ? {} : { catalogue: adaptedCatalogue(given, start) };
    return { given: { extends: start.scenario, ...own, ...catalogue }, ...rules };
  }
  for (const { value, kind } of listSecrets({ given, ...rules })) standIns.place(value, kind);
  const told = { ...given, ...own, catalogue: adaptedCatalogue(given, start) };
  // Of the same form as what goes in.
  return hide({ given: told, ...rules }, standIns) as ToldStart;
}

async function isAsShipped({ scenario, catalogue }: WorldStart): Promise<boolean> {
  const shipped = await findShippedStart(scenario);
  return JSON.stringify(shipped?.catalogue) === JSON.stringify(catalogue);
}

/** What the options of the server said of the catalogue went before the scenario. */
function adaptedCatalogue(
  given: GivenInScenario,
  { catalogue }: WorldStart,
): NonNullable<GivenInScenario['catalogue']> {
  const { outputs, unknown, anchor } = catalogue;
  return { ...given.catalogue, outputs, unknown, ...(anchor === undefined ? {} : { anchor }) };
}

interface NamedSecret {
  readonly value: string;
  readonly kind: SecretKind;
}

function* listSecrets({ given = {}, rules }: ToldStart): Generator<NamedSecret> {
  for (const section of SECTIONS) yield* walk(given[section]);
  yield* walk(rules);
}

function* walk(value: unknown, name = ''): Generator<NamedSecret> {
  if (typeof value === 'string') {
    const kind = NAMES[name];
    if (kind !== undefined) yield { value, kind };
  } else if (Array.isArray(value)) {
    for (const member of value) yield* walk(member, name);
  } else if (typeof value === 'object' && value !== null) {
    for (const [own, member] of Object.entries(value)) yield* walk(member, own);
  }
}

/** The same with stand-ins: where a secret's name says so, and wherever else one is. */
function hide(value: unknown, standIns: StandIns, name = ''): unknown {
  if (typeof value === 'string') {
    if (Object.hasOwn(NAMES, name)) return standIns.of(value);
    const strong = [...standIns.forms()].filter(({ isStrong }) => isStrong);
    return rewriteStill(value, strong);
  }
  if (Array.isArray(value)) return value.map((member) => hide(member, standIns, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([own, member]) => [own, hide(member, standIns, own)]));
}

/** Nothing is filled in there: braces stay. */
function rewriteStill(text: string, forms: Parameters<typeof rewrite>[1]): string {
  return text.includes('{{') ? text : rewrite(text, forms);
}
