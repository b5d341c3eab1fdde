import { isLoopback } from '../control/guard.js';
import { createControl } from '../control/index.js';
import { findShippedScenario, loadScenario, type ScenarioDocument } from '../scenarios/index.js';
import type { Service } from '../services/service.js';
import { Passwords } from '../world/accounts/passwords.js';
import type { ClockStart, Host } from '../world/clock.js';
import { parseInstant } from '../world/instant.js';
import { TokenSigner } from '../world/tokens/signer.js';
import type { WorldStart } from '../world/world-start.js';
import { DEFAULT_WORLD, Worlds } from '../world/worlds.js';
import { ConfigError, MAX_PORT, OPTIONS } from './config.js';
import { Dispatcher } from './dispatcher.js';
import { HttpDate } from './http-date.js';
import { type Listener, listen } from './listen.js';
import { createServices } from './services.js';
import { systemHost } from './system-host.js';
import { VERSION } from './version.js';

const SECRET_BYTES = 24;
/** Where requests in process seem to go. Nothing answers there over a network, so that a forgotten `listen` shows. */
const IN_PROCESS_URL = 'http://emulator.invalid';

/** How to set up an emulator; everything has a default. */
export interface EmulatorOptions {
  /** TCP port for {@link Emulator.listen}; 0 takes any free one. Default: 4010. */
  readonly port?: number;
  /** Address for {@link Emulator.listen}. Default: 127.0.0.1. */
  readonly host?: string;
  /** What all that is random in the world grows from. Default: the scenario's. */
  readonly seed?: string;
  /** Name of a shipped scenario, path of a file, or a scenario as an object. Default: `default`. */
  readonly scenario?: string | ScenarioDocument;
  /** The clock at the start, instead of the scenario's. */
  readonly clock?: ClockStart;
  /** Key that signs the tokens of the OPERAS services. Default: `dev-key-ok-as-is`. */
  readonly jwtKey?: string;
  /** Token that the control API asks for. Default: none on loopback, else a random one. */
  readonly controlToken?: string;
  /**
   * True if nothing else runs in this process. Serving is faster then, as the global `Request` and `Response` are
   * replaced by lighter ones. Default: false.
   */
  readonly ownsProcess?: boolean;
}

/** What the emulator serves, and where. */
export interface ServiceInfo {
  readonly name: string;
  readonly title: string;
  /** Base URL to give to a client. */
  readonly url: string;
}

/** A running emulator. */
export interface Emulator {
  /** Base URL of the server; before it listens, one that only requests in process can use. */
  readonly url: string;
  readonly services: readonly ServiceInfo[];
  /** What the control API asks for, if anything. */
  readonly controlToken: string | undefined;
  /**
   * Answers a request in process, without a socket; wherever a client takes a `fetch`, it takes this one. Redirects
   * are handed back rather than followed.
   */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** Starts to listen. @returns the URL @throws an error with a `code`, e.g. `EADDRINUSE` */
  listen(): Promise<string>;
  /** Returns the world `default` to its start. */
  reset(): Promise<void>;
  /** Lets the requests in flight finish, for less than a second, and stops listening. */
  close(): Promise<void>;
}

/**
 * Sets up an emulator. It does not listen until it is told to.
 *
 * @throws ScenarioError if the scenario can't be used
 * @throws ConfigError if an option can't
 */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  checkOptions(options);
  const start = adapt(await loadScenario(options.scenario ?? OPTIONS.scenario.defaultText), options);
  const host = options.host ?? OPTIONS.host.defaultText;
  const services = createServices();
  const worlds = await Worlds.open(start, {
    host: systemHost,
    signer: new TokenSigner(options.jwtKey ?? OPTIONS.jwtKey.defaultText),
    passwords: new Passwords(systemHost.secureBytes(SECRET_BYTES)),
  });
  const token = options.controlToken ?? (isLoopback(host) ? undefined : makeToken(systemHost));
  const findStart = (name: string) => {
    const found = findShippedScenario(name);
    return found && adapt(found, options);
  };
  const control = createControl({ worlds, services, findStart, version: VERSION, listensOn: host, token });
  const dispatcher = new Dispatcher({ worlds, services, control });
  const port = options.port ?? Number(OPTIONS.port.defaultText);
  return new RunningEmulator({ ...options, host, port }, { dispatcher, worlds, services, token });
}

interface Parts {
  readonly dispatcher: Dispatcher;
  readonly worlds: Worlds;
  readonly services: readonly Service[];
  readonly token: string | undefined;
}

class RunningEmulator implements Emulator {
  readonly #options: EmulatorOptions & { readonly host: string; readonly port: number };
  readonly #parts: Parts;
  readonly #date = new HttpDate();
  #listener: Promise<Listener> | undefined;
  #url = IN_PROCESS_URL;

  constructor(options: EmulatorOptions & { host: string; port: number }, parts: Parts) {
    this.#options = options;
    this.#parts = parts;
  }

  get url(): string {
    return this.#url;
  }

  get controlToken(): string | undefined {
    return this.#parts.token;
  }

  get services(): readonly ServiceInfo[] {
    return this.#parts.services.map(({ name, title, mount }) => ({ name, title, url: this.#url + mount }));
  }

  readonly fetch = async (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init);
    request.signal.throwIfAborted();
    const { response, world } = await this.#parts.dispatcher.answer({ request });
    response.headers.set('Date', this.#date.of(world.clock));
    return response;
  };

  async listen(): Promise<string> {
    const { host, port, ownsProcess = false } = this.#options;
    this.#listener ??= listen(this.#parts.dispatcher, { host, port, ownsProcess });
    const listener = await this.#listener.catch((error: unknown) => {
      // A port that was taken may be free the next time.
      this.#listener = undefined;
      throw error;
    });
    this.#url = `http://${toUrlHost(host)}:${listener.port}`;
    return this.#url;
  }

  async reset(): Promise<void> {
    await this.#parts.worlds.reset(DEFAULT_WORLD);
  }

  async close(): Promise<void> {
    const listener = this.#listener;
    this.#listener = undefined;
    this.#url = IN_PROCESS_URL;
    await (await listener)?.close();
  }
}

function checkOptions({ port = 0, clock, ...texts }: EmulatorOptions): void {
  if (!Number.isInteger(port) || port < 0 || port > MAX_PORT) {
    throw new ConfigError(`port: ${port} is not a port; use a number from 0 to ${MAX_PORT}`);
  }
  if (clock?.now !== undefined && parseInstant(clock.now) === undefined) {
    throw new ConfigError(
      `clock.now: "${clock.now}" is no instant with a time zone, like 2024-03-01T00:00:00Z`,
    );
  }
  const empty = Object.entries(texts).find(([, value]) => value === '');
  if (empty !== undefined) throw new ConfigError(`${empty[0]} is empty`);
}

/** Seed and clock of the server's options go before those of any scenario that is started on it. */
function adapt(start: WorldStart, { seed, clock }: EmulatorOptions): WorldStart {
  return { ...start, ...(seed === undefined ? {} : { seed }), ...(clock === undefined ? {} : { clock }) };
}

function makeToken(host: Host): string {
  return Buffer.from(host.secureBytes(SECRET_BYTES)).toString('base64url');
}

/** A server on all addresses is reached by loopback here; IPv6 stands in brackets. */
function toUrlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
