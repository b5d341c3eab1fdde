import { parseDuration } from '../../world/duration.js';
import type { ControlInStep, StepInScenario } from '../steps-document.js';
import { type BuiltRequest, buildControlRequest, buildRequest, type Surroundings } from './build-request.js';
import { CookieJar } from './cookie-jar.js';
import { type Delay, HttpClient } from './http-client.js';
import { Received } from './received.js';

const MS = 1000;

/** Somebody asked the replay to end. */
export class Interrupted extends Error {}

/** A request that was sent, and what came back. */
export interface Exchanged {
  readonly request: BuiltRequest;
  readonly received: Received;
}

/** Sends what steps ask for, as one client: with one set of cookies, over connections that stay open. */
export class Exchange {
  readonly #client: HttpClient;
  readonly #cookies = new CookieJar();
  readonly #signal: AbortSignal;

  constructor(delay: Delay, signal: AbortSignal) {
    this.#client = new HttpClient(delay);
    this.#signal = signal;
  }

  /** Takes the step's one action. @throws MissingVariable @throws RequestError @throws Interrupted */
  async take(step: StepInScenario, surroundings: Omit<Surroundings, 'cookieFor'>): Promise<Exchanged> {
    const { request } = step;
    if (request === undefined) return this.control(toControl(step), surroundings);
    const cookieFor = (base: string) => this.#cookies.headerFor(base);
    const built = buildRequest(request, { ...surroundings, cookieFor });
    const received = await this.#send(built);
    if (request.cookies !== false) {
      this.#cookies.keep(built.base, received.header('set-cookie'), received.header('date')[0]);
    }
    return { request: built, received };
  }

  /** Steers the world. */
  async control(call: ControlInStep, surroundings: Omit<Surroundings, 'cookieFor'>): Promise<Exchanged> {
    const request = buildControlRequest(call, surroundings);
    return { request, received: await this.#send(request) };
  }

  close(): void {
    this.#client.close();
  }

  async #send({ ready }: BuiltRequest): Promise<Received> {
    if (this.#signal.aborted) throw new Interrupted();
    const answer = await this.#client.send(ready, this.#signal);
    if (this.#signal.aborted) throw new Interrupted();
    return new Received(answer);
  }
}

/** The call that moves the world's clock forward. @param duration  such as `2 hours` */
export function advanceClock(duration: string): ControlInStep {
  return {
    method: 'POST',
    path: '/clock/advance',
    json: { seconds: (parseDuration(duration) ?? 0) / MS },
  };
}

/** The call that sets the world's clock. */
export function setClock(setting: { readonly now?: string; readonly frozen?: boolean }): ControlInStep {
  return { method: 'PUT', path: '/clock', json: { ...setting } };
}

function toControl({ clock = {}, control }: StepInScenario): ControlInStep {
  if (control !== undefined) return control;
  const { advance, set, frozen } = clock;
  if (advance !== undefined) return advanceClock(advance);
  return setClock({
    ...(set === undefined ? {} : { now: set }),
    ...(frozen === undefined ? {} : { frozen }),
  });
}
