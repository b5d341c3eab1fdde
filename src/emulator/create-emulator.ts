import { isLoopback } from '../control/guard.js';
import { createControl } from '../control/index.js';
import type { ScenarioDocument } from '../scenarios/index.js';
import type { Service } from '../services/service.js';
import { Passwords } from '../world/accounts/passwords.js';
import { Catalogues } from '../world/catalogue/catalogues.js';
import type { Host } from '../world/clock.js';
import { TokenSigner } from '../world/tokens/signer.js';
import { DEFAULT_WORLD } from '../world/worlds.js';
import { type GivenAdvice, SaidBoards } from './advice/said-boards.js';
import { OPTIONS } from './config.js';
import { createControlClient } from './control-client.js';
import { type Answering, Dispatcher } from './dispatcher.js';
import { addWorld, type EmulatedWorld, type ServiceInfo, type WorldOptions } from './emulated-world.js';
import type { Emulator } from './emulator.js';
import { deliverInProcess } from './faults/deliver-without-socket.js';
import { HttpDate } from './http-date.js';
import { type Listener, listen } from './listen.js';
import { openWorlds } from './open-worlds.js';
import type { OpenedWorlds } from './opened-worlds.js';
import { checkOptions, type EmulatorOptions } from './options.js';
import { Recordings, type StoryRecording } from './recording/recordings.js';
import { refuseStrangeHost } from './refuse-strange-host.js';
import { createServices } from './services.js';
import { systemHost } from './system-host.js';
import { VERSION } from './version.js';

const SECRET_BYTES = 24;
/** Where requests in process seem to go. Nothing answers there over a network, so that a forgotten `listen` shows. */
const IN_PROCESS_URL = 'http://emulator.invalid';

/**
 * Sets up an emulator. It does not listen until it is told to.
 *
 * @throws ScenarioError if the scenario can't be used
 * @throws ConfigError if an option can't
 */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  checkOptions(options);
  const opened = await openWorlds(options, {
    host: systemHost,
    signer: new TokenSigner(options.jwtKey ?? OPTIONS.jwtKey.defaultText),
    passwords: new Passwords(systemHost.secureBytes(SECRET_BYTES)),
    catalogues: new Catalogues(),
  });
  const { worlds, starts } = opened;
  const recordings = new Recordings(worlds, starts);
  const host = options.host ?? OPTIONS.host.defaultText;
  const services = createServices();
  const { trustProxy: trustsProxy = false } = options;
  // Through a proxy, others reach a server on loopback.
  const isPrivate = isLoopback(host) && !trustsProxy;
  const token = options.controlToken ?? (isPrivate ? undefined : makeToken(systemHost));
  const control = createControl({
    worlds,
    services,
    starts,
    recordings,
    version: VERSION,
    delay: systemHost.delay,
    listensOn: host,
    token,
  });
  const boards = new SaidBoards();
  const parts = { worlds, services, control, boards, recordings, trustsProxy };
  const dispatcher = opened.guard(new Dispatcher(parts));
  const port = options.port ?? Number(OPTIONS.port.defaultText);
  return new RunningEmulator(
    { ...options, host, port },
    {
      ...opened,
      dispatcher,
      services,
      boards,
      recordings,
      token,
    },
  );
}

interface Parts extends OpenedWorlds {
  readonly dispatcher: Answering;
  readonly services: readonly Service[];
  readonly boards: SaidBoards;
  readonly recordings: Recordings;
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

  get scenario(): string {
    return this.#parts.worlds.default.start.scenario;
  }

  get files(): readonly string[] {
    return this.#parts.files;
  }

  get controlToken(): string | undefined {
    return this.#parts.token;
  }

  get services(): readonly ServiceInfo[] {
    return this.#parts.services.map(({ name, title, mount }) => ({ name, title, url: this.#url + mount }));
  }

  readonly fetch = async (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
    const place = typeof input === 'string' && input.startsWith('/') ? this.#url + input : input;
    const request = place instanceof Request && init === undefined ? place : new Request(place, init);
    const { host, trustProxy: trustsProxy = false } = this.#options;
    // Behind a proxy, it goes by any name.
    if (!trustsProxy) {
      refuseStrangeHost(request.url, { services: this.#parts.services, url: this.#url, host });
    }
    request.signal.throwIfAborted();
    const { response, world, delivery } = await this.#parts.dispatcher.answer({ request });
    const { delay } = systemHost;
    const delivered =
      delivery === undefined
        ? response
        : await deliverInProcess(response, delivery, { delay, signal: request.signal });
    delivered.headers.set('Date', this.#date.of(world.clock));
    // Over a socket, Node leaves it out.
    return request.method === 'HEAD' ? new Response(null, delivered) : delivered;
  };

  readonly control = createControlClient(this.fetch);

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
    const { worlds, keep } = this.#parts;
    await keep(() => worlds.reset(DEFAULT_WORLD));
  }

  async apply(scenario: string | ScenarioDocument): Promise<readonly string[]> {
    const { worlds, starts, keep } = this.#parts;
    const { start, files } = await starts.load(scenario);
    await keep(() => worlds.reset(DEFAULT_WORLD, start)).catch((error: unknown) => {
      throw starts.explain(error, start);
    });
    return files;
  }

  createWorld(options: WorldOptions = {}): Promise<EmulatedWorld> {
    return addWorld(this.#parts, this, options);
  }

  record(): Promise<StoryRecording> {
    return this.#parts.recordings.open(DEFAULT_WORLD);
  }

  async advice(worldId?: string): Promise<readonly GivenAdvice[]> {
    return this.#parts.boards.list(worldId);
  }

  async close(): Promise<void> {
    const listener = this.#listener;
    this.#listener = undefined;
    this.#url = IN_PROCESS_URL;
    // Whoever waits for requests, or follows them, would hold the server up.
    for (const { journal } of this.#parts.worlds.list()) journal.release();
    await (await listener)?.close();
    await this.#parts.close();
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
