import type { Surroundings } from '../../world/create-world.js';
import type { KeptState, WorldCounts } from '../../world/kept-worlds.js';
import type { Plain } from '../../world/state/room.js';
import { StateError } from '../../world/state/state-error.js';
import type { WorldStart } from '../../world/world-start.js';
import { DEFAULT_WORLD, Worlds } from '../../world/worlds.js';
import { OPTIONS } from '../config.js';
import type { EmulatorOptions } from '../options.js';
import { Starts } from '../starts.js';
import { type DataDir, refuse } from './data-dir.js';
import { agree, filesOf, type ServerFacts, toServerFacts } from './server-facts.js';
import type { StoredRow, StoredWorld } from './sqlite-store.js';
import { StateKeeper } from './state-keeper.js';
import { isComplete, type KnownStarts, readStart, readWorld } from './world-header.js';
import { WorldLedger } from './world-ledger.js';

const DAY_LENGTH = 10;

/** Worlds that outlive the process. */
export interface DurableWorlds {
  readonly starts: Starts;
  readonly files: readonly string[];
  readonly worlds: Worlds;
  readonly keeper: StateKeeper;
}

/** What worlds are opened with. */
export interface Opening {
  readonly options: EmulatorOptions;
  readonly surroundings: Surroundings;
  readonly idleMs: number | null;
}

/**
 * Opens the worlds of a directory as they were, or makes the first one of an empty directory.
 *
 * @throws ConfigError if the options say something else than what is there, or what is there can't be read
 * @throws ScenarioError if the scenario can't be used
 */
export async function openDurably(dir: DataDir, opening: Opening): Promise<DurableWorlds> {
  const text = dir.store.findFact('server');
  if (text === undefined) return begin(dir, opening);
  try {
    // It is what was written.
    return await goOn(dir, opening, JSON.parse(text) as ServerFacts);
  } catch (error) {
    if (!(error instanceof StateError || error instanceof SyntaxError)) throw error;
    throw refuse(dir.path, `holds a state that can't be read. ${error.message} Choose another directory.`);
  }
}

async function begin({ store }: DataDir, { options, surroundings, idleMs }: Opening): Promise<DurableWorlds> {
  const starts = new Starts(options);
  const { start, files } = await starts.load(options.scenario ?? OPTIONS.scenario.defaultText);
  const worlds = await Worlds.open(start, surroundings, idleMs).catch((error: unknown) => {
    throw starts.explain(error, start);
  });
  const facts = await toServerFacts(options, start);
  const keeper = new StateKeeper(store);
  keeper.adopt(worlds, []);
  worlds.keepWith(keeper);
  await keeper.during(async () => keeper.keep({ world: worlds.default, idleMs: null }));
  // Last: without it, the directory counts as empty.
  store.write([{ kind: 'fact', name: 'server', text: JSON.stringify(facts) }]);
  return { starts, files, worlds, keeper };
}

/** What is there of a world, and how it was read. */
interface Read {
  readonly stored: StoredWorld;
  readonly rows: readonly StoredRow[];
  readonly kept: KeptState;
}

async function goOn(
  { path, store }: DataDir,
  { options, surroundings, idleMs }: Opening,
  facts: ServerFacts,
): Promise<DurableWorlds> {
  const known: KnownStarts = new Map();
  const reads = store.worlds().map((stored) => read(stored, store.rows(stored.place), known));
  const start = readStart(facts.start, known);
  const held = { ...facts, start: withAnchor(start, reads) };
  const starts = new Starts(await agree(path, options, held));
  const counts: WorldCounts = JSON.parse(store.findFact('counts') ?? '{"incarnation":0,"made":0}');
  const worlds = await Worlds.reopen(
    { start, worlds: reads.map(({ kept }) => kept), counts },
    surroundings,
    idleMs,
  );
  const keeper = new StateKeeper(
    store,
    reads.reduce((last, { stored }) => Math.max(last, stored.place), 0),
  );
  await follow(keeper, worlds, reads);
  worlds.keepWith(keeper);
  return { starts, files: await filesOf(options.scenario), worlds, keeper };
}

function read(stored: StoredWorld, rows: readonly StoredRow[], known: KnownStarts): Read {
  const shelves = new Map<string, [string, Plain][]>();
  for (const { shelf, key, text } of rows) {
    const entries = shelves.get(shelf) ?? [];
    entries.push([JSON.parse(key), JSON.parse(text)]);
    shelves.set(shelf, entries);
  }
  return { stored, rows, kept: readWorld(stored, shelves, known) };
}

/** The anchor that the first world has, where nobody said one. */
function withAnchor(start: WorldStart, reads: readonly Read[]): WorldStart {
  const first = reads.find(({ kept }) => kept.id === DEFAULT_WORLD);
  const { anchor } = start.catalogue;
  if (anchor !== undefined || first === undefined) return start;
  const day = new Date(first.kept.state.incarnation.startedAtMs).toISOString().slice(0, DAY_LENGTH);
  return { ...start, catalogue: { ...start.catalogue, anchor: day } };
}

async function follow(keeper: StateKeeper, worlds: Worlds, reads: readonly Read[]): Promise<void> {
  const ledgers = new Map<string, WorldLedger>();
  for (const { stored, rows, kept } of reads) {
    const world = worlds.find(kept.id);
    if (world === undefined) continue;
    const ledger = new WorldLedger(stored.place, { world, idleMs: kept.idleMs });
    ledger.startAfter(rows);
    ledgers.set(kept.id, ledger);
  }
  keeper.adopt(worlds, ledgers);
  await keeper.during(async () => {
    for (const { kept } of reads) {
      const world = worlds.find(kept.id);
      // What an older version did not know starts to be kept now.
      if (world !== undefined && !isComplete({ world, idleMs: kept.idleMs }, kept)) {
        keeper.keep({ world, idleMs: kept.idleMs });
      }
    }
  });
}
