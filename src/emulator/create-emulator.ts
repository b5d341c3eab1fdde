import { isLoopback } from '../control/guard.js';
import { createControl } from '../control/index.js';
import { findShippedScenario, loadScenario } from '../scenarios/index.js';
import type { Service } from '../services/service.js';
import { Passwords } from '../world/accounts/passwords.js';
import { Catalogues } from '../world/catalogue/catalogues.js';
import type { Host } from '../world/clock.js';
import { TokenSigner } from '../world/tokens/signer.js';
import { DEFAULT_WORLD, Worlds } from '../world/worlds.js';
import { OPTIONS } from './config.js';
import { Dispatcher } from './dispatcher.js';
import { HttpDate } from './http-date.js';
import { type Listener, listen } from './listen.js';
import { adapt, checkOptions, type EmulatorOptions } from './options.js';
import { prepareCatalogue } from './prepare-catalogue.js';
import { createServices } from './services.js';
import { systemHost } from './system-host.js';
import { VERSION } from './version.js';

const SECRET_BYTES = 24;
/** Where requests in process seem to go. Nothing answers there over a network, so that a forgotten `listen` shows. */
const IN_PROCESS_URL = 'http://emulator.invalid';

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
  const scenario = options.scenario ?? OPTIONS.scenario.defaultText;
  const start = adapt(await loadScenario(scenario), options);
  const host = options.host ?? OPTIONS.host.defaultText;
  const services = createServices();
  const worlds = await Worlds.open(start, {
    host: systemHost,
    signer: new TokenSigner(options.jwtKey ?? OPTIONS.jwtKey.defaultText),
    passwords: new Passwords(systemHost.secureBytes(SECRET_BYTES)),
    catalogues: new Catalogues(),
  });
  await prepareCatalogue(worlds.default, start, typeof scenario === 'string' ? scenario : 'scenario');
  const { trustProxy: trustsProxy = false } = options;
  // Through a proxy, others reach a server on loopback.
  const isPrivate = isLoopback(host) && !trustsProxy;
  const token = options.controlToken ?? (isPrivate ? undefined : makeToken(systemHost));
  const findStart = (name: string) => {
    const found = findShippedScenario(name);
    return found && adapt(found, options);
  };
  const control = createControl({ worlds, services, findStart, version: VERSION, listensOn: host, token });
  const dispatcher = new Dispatcher({ worlds, services, control, trustsProxy });
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
    // Over a socket, Node leaves it out.
    return request.method === 'HEAD' ? new Response(null, response) : response;
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

function makeToken(host: Host): string {
  return Buffer.from(host.secureBytes(SECRET_BYTES)).toString('base64url');
}

/** A server on all addresses is reached by loopback here; IPv6 stands in brackets. */
function toUrlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
