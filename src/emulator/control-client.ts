import type { components, operations } from '../generated/emulator-control.js';

type Schemas = components['schemas'];
type Asked = NonNullable<operations['listRequests']['parameters']['query']>;
type Send = (path: string, init?: RequestInit) => Promise<Response>;

/** What a world's clock shows. */
export type ClockReading = Schemas['Clock'];
/** What to set of a clock; what is left out stays as it is, and a `now` of null is the machine's time. */
export type ClockSetting = Schemas['ClockSetting'];
/** Something that goes wrong on purpose. */
export type NewFault = Schemas['NewFault'];
/** A fault that was set, and what it has met. */
export type SetFault = Schemas['Fault'] & { readonly id: string };
/** A request that a service has answered. */
export type RequestSeen = Schemas['Request'];
/** An account of the OPERAS services. */
export type ControlledAccount = Schemas['Account'];
/** All that a world remembers; to be kept as it is. */
export type WorldState = Schemas['State'];
/** Which requests are meant: those that are as each given field says. */
export type RequestQuery = Omit<Asked, 'wait' | 'at_least' | 'status'> & {
  /** A status, or a class of them like `4xx`. */
  readonly status?: number | string;
};

/** How long to wait, and for how many requests. */
export interface Waiting {
  /** Default: 1. */
  readonly atLeast?: number;
  /** In milliseconds of real time, a minute at the most. Default: 5000. */
  readonly timeout?: number;
}

/**
 * Steers one world from TypeScript, with what its control API takes and gives. What it has no method for is asked of
 * the world's `fetch`, below `/_emulator`.
 */
export interface ControlClient {
  readonly clock: {
    read(): Promise<ClockReading>;
    set(setting: ClockSetting): Promise<ClockReading>;
    /** @param by  text like "2 hours", or seconds */
    advance(by: string | number): Promise<ClockReading>;
    /** Lets the time stand still where it is. */
    freeze(): Promise<ClockReading>;
    /** Lets it run again. */
    run(): Promise<ClockReading>;
  };
  readonly faults: {
    list(): Promise<readonly SetFault[]>;
    add(fault: NewFault): Promise<SetFault>;
    remove(id: string): Promise<void>;
    clear(): Promise<void>;
  };
  /** Does what the administrator does for an account. */
  approve(email: string): Promise<ControlledAccount>;
  /** The requests that were answered, oldest first unless asked otherwise. */
  requests(query?: RequestQuery): Promise<readonly RequestSeen[]>;
  /**
   * Waits until there are so many requests; those before the call count.
   *
   * @returns all that there are then
   * @throws ControlError if there are fewer when the time has passed, or the world is reset meanwhile
   */
  waitForRequest(query?: RequestQuery, waiting?: Waiting): Promise<readonly RequestSeen[]>;
  /** Returns the world to its start. */
  reset(): Promise<void>;
  /** All that the world remembers, for `restore` of this world or another. */
  state(): Promise<WorldState>;
  restore(state: WorldState): Promise<void>;
}

/** What the control API refused, in its words. */
export class ControlError extends Error {
  override readonly name = 'ControlError';
  /** As the control API answered; 408 for waiting in vain. */
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

const DEFAULT_WAIT_MS = 5000;
const WAITED_IN_VAIN = 408;

/** @param send  asks the world; takes paths below its URL */
export function createControlClient(send: Send): ControlClient {
  const link = new Link(send);
  const reset = async () => void (await link.send('POST', '/reset'));
  return {
    clock: clockOf(link),
    faults: faultsOf(link),
    approve: (email) => link.json('POST', `/accounts/${encodeURIComponent(email)}/approve`),
    requests: (query = {}) => link.json('GET', `/requests${toSearch(query)}`),
    waitForRequest: (query = {}, waiting = {}) => waitForRequest(link, query, waiting),
    reset,
    state: () => link.json('GET', '/state'),
    restore: async (state) => void (await link.send('PUT', '/state', state)),
  };
}

function clockOf(link: Link): ControlClient['clock'] {
  const set = (setting: ClockSetting): Promise<ClockReading> => link.json('PUT', '/clock', setting);
  return {
    read: () => link.json('GET', '/clock'),
    set,
    advance: (by) => link.json('POST', '/clock/advance', typeof by === 'number' ? { seconds: by } : { by }),
    freeze: () => set({ frozen: true }),
    run: () => set({ frozen: false }),
  };
}

function faultsOf(link: Link): ControlClient['faults'] {
  return {
    list: () => link.json('GET', '/faults'),
    add: (fault) => link.json('POST', '/faults', fault),
    remove: async (id) => void (await link.send('DELETE', `/faults/${encodeURIComponent(id)}`)),
    clear: async () => void (await link.send('DELETE', '/faults')),
  };
}

async function waitForRequest(
  link: Link,
  query: RequestQuery,
  { atLeast = 1, timeout = DEFAULT_WAIT_MS }: Waiting,
): Promise<readonly RequestSeen[]> {
  const search = toSearch({ ...query, wait: `${timeout}ms`, at_least: atLeast });
  const response = await link.send('GET', `/requests${search}`);
  const seen = (await response.json()) as readonly RequestSeen[];
  const outcome = response.headers.get('emulator-wait');
  if (outcome === 'met') return seen;
  const why = outcome === 'ended' ? 'The world was reset or closed' : `${timeout} ms passed`;
  throw new ControlError(
    `${why} while waiting for requests${toSearch(query)}: there are ${seen.length} of ${atLeast}.`,
    WAITED_IN_VAIN,
  );
}

function toSearch(query: object): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)]));
  return search.size === 0 ? '' : `?${search}`;
}

/** Asks the control API, and throws what it refuses. */
class Link {
  readonly #send: Send;

  constructor(send: Send) {
    this.#send = send;
  }

  async send(method: string, path: string, body?: unknown): Promise<Response> {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await this.#send(`/_emulator${path}`, init);
    if (response.ok) return response;
    const { detail } = (await response.json()) as Schemas['Problem'];
    throw new ControlError(`${method} /_emulator${path}: ${detail}`, response.status);
  }

  /** The type is what the spec says of the answer. */
  async json<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    return (await (await this.send(method, path, body)).json()) as Answer;
  }
}
