import { OPERATIONS } from '../../generated/operations.js';
import { type Finding, NOTHING } from '../../world/advice/advice.js';
import { andThen, type MaybeAsync } from '../../world/maybe-async.js';
import { adviseOnFailure } from './of-failure.js';
import { adviseOnAgent, adviseOnPace } from './of-pace.js';
import { adviseOnBadgeKey, adviseOnRoute, adviseOnUri } from './of-route.js';
import { QueryReader, type QueryReading } from './read-query.js';
import type { SaidBoards } from './said-boards.js';
import type { SeenCall } from './seen-call.js';
import { showTarget } from './shown-text.js';
import { WATCHED, type Watch } from './watched.js';

const FIRST_FAILURE = 400;

/** An operation that is looked at. */
interface Watched {
  readonly watch: Watch;
  readonly reader: QueryReader;
  /** What there is to look at beside the query, if the call went well. */
  readonly look: Look | undefined;
}

type Look = (call: SeenCall, query: QueryReading) => MaybeAsync<readonly Finding[]>;

/** Operations with something of their own to look at. */
const LOOKS: Readonly<Record<string, Readonly<Record<string, Look>>>> = {
  'altmetric-details': {
    getCountsById: adviseOnRoute,
    listCitationsByIds: adviseOnRoute,
    getDonutImageOldForm: adviseOnRoute,
    getBadgeCounts: adviseOnBadgeKey,
  },
  'operas-altmetrics': { listEvents: adviseOnUri },
};

/**
 * Looks at each call that was answered, and says what the live service would have passed over in silence or punished.
 * On the way of every request: a call like the one before costs a few look-ups.
 */
export class Adviser {
  readonly #watched: ReadonlyMap<string, ReadonlyMap<string, Watched>> = toWatched();
  readonly #boards: SaidBoards;

  constructor(boards: SaidBoards) {
    this.#boards = boards;
  }

  /** @returns at once, unless something has to be looked up in the world */
  look(call: SeenCall): MaybeAsync<void> {
    const { service, operation, search } = call;
    const watched = operation === undefined ? undefined : this.#watched.get(service)?.get(operation);
    if (watched === undefined) return;
    const query = watched.reader.read(search);
    const caller = query.key || call.clientAddress;
    const ofAnswer = call.isFault ? NOTHING : lookAtAnswer(call, watched, { query, caller });
    const ofPace = lookAtPace(call, watched.watch, caller);
    if (query.findings.length === 0 && ofAnswer === NOTHING && ofPace === NOTHING) return;
    return andThen(ofAnswer, (answer) =>
      andThen(ofPace, (pace) => this.#note(call, [...query.findings, ...answer, ...pace])),
    );
  }

  #note(call: SeenCall, findings: readonly Finding[]): void {
    if (findings.length === 0) return;
    const { world, id, service, operation, account, request, nowMs } = call;
    const { board } = world.advice;
    const example = () => `${request.method} ${showTarget(call.shownPath())}`;
    board.note({ id, at: new Date(nowMs), service, operation, account, example }, findings);
    this.#boards.add(world.id, board);
  }
}

function lookAtAnswer(
  call: SeenCall,
  { watch, look }: Watched,
  { query, caller }: { readonly query: QueryReading; readonly caller: string },
): MaybeAsync<readonly Finding[]> {
  const own = look === undefined ? NOTHING : look(call, query);
  if (call.status < FIRST_FAILURE) return own;
  const ofFailure = adviseOnFailure(call, watch, caller);
  return andThen(own, (findings) => [...findings, ...ofFailure]);
}

function lookAtPace(call: SeenCall, watch: Watch, caller: string): MaybeAsync<readonly Finding[]> {
  if (watch.callsASecond === undefined && !watch.repeats) return NOTHING;
  const { advice, clock } = call.world;
  if (advice.pace.isNew(caller)) {
    const ofAgent = adviseOnAgent(call);
    if (ofAgent.length > 0) return ofAgent;
  }
  // Where time stands still, there is no pace.
  return clock.isFrozen ? NOTHING : adviseOnPace(call, watch, caller);
}

function toWatched(): ReadonlyMap<string, ReadonlyMap<string, Watched>> {
  return new Map(
    Object.entries(WATCHED).map(([service, watches]) => [
      service,
      new Map(Object.entries(watches).map(([name, watch]) => [name, toOperation(service, name, watch)])),
    ]),
  );
}

function toOperation(service: string, name: string, watch: Watch): Watched {
  const spec = OPERATIONS[service]?.find(({ operation }) => operation === name);
  if (spec === undefined) throw new Error(`${service} has no operation ${name}`);
  return { watch, reader: new QueryReader(service, spec, watch), look: LOOKS[service]?.[name] };
}
