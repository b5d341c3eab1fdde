import type { EventEmitter } from 'node:events';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Environment } from './environment.js';
import type { JsonObject } from './json-object.js';
import type { Answer, Message, RunListener, SentRequest } from './run-listener.js';

/** What Newman tells of a request; one that a script sends has an item of its own. */
interface RequestEvent {
  readonly item?: { readonly id: string };
  readonly request: NewmanRequest;
  readonly response?: NewmanResponse;
  readonly history?: { readonly execution?: { readonly data?: readonly Hop[] } };
}

interface Headers {
  all(): readonly { readonly key: string; readonly value: string }[];
}

interface NewmanRequest {
  readonly method: string;
  readonly url: { toString(): string };
  readonly headers: Headers;
  /** Of a form its fields; as text, what is sent. */
  readonly body?: { readonly mode?: string; toString(): string };
}

/** Told as it is to scripts, by way of `toJSON`. */
interface NewmanResponse {
  readonly code: number;
  readonly responseTime: number;
  readonly stream?: Uint8Array;
  readonly headers: Headers;
  toJSON(): object;
}

/** One request of a chain of redirects. */
interface Hop {
  readonly request?: { readonly method?: string; readonly href?: string };
}

interface StartEvent {
  readonly run: { readonly requester: { readonly options: object } };
}

interface ItemEvent {
  readonly item: { readonly id: string };
}

interface AssertionEvent {
  readonly assertion: string;
  readonly skipped: boolean;
  readonly error?: { readonly message: string } | null;
}

const REQUEST_TIMEOUT_MS = 30_000;

/** What a collection runs with. */
export interface RunOptions {
  readonly environment: Environment;
  /** Whether to stop at the first request that fails. */
  readonly bail: boolean;
  readonly listener: RunListener;
  /** What opens connections; default: agents that keep them open. */
  readonly agents?: Agents | undefined;
}

/** What opens connections, by scheme. */
export interface Agents {
  readonly http: HttpAgent;
  readonly https: HttpsAgent;
}

/**
 * Runs the requests of a collection one after the other, with its scripts and a jar of cookies.
 *
 * Newman's own reports hold tokens and passwords; none is made, and what it says goes to the listener only.
 *
 * @throws Error  when the collection can't be run at all
 */
export async function runCollection(
  collection: JsonObject,
  { environment, bail, listener, agents = keepAlive() }: RunOptions,
): Promise<void> {
  // Loaded here: it takes longer than everything else together.
  const { default: newman } = await import('newman');
  await new Promise<void>((resolve, reject) => {
    const run = newman.run(
      {
        collection: { ...collection },
        envVar: Object.entries(environment).map(([key, value]) => ({ key, value })),
        reporters: [],
        bail,
        timeoutRequest: REQUEST_TIMEOUT_MS,
        requestAgents: { ...agents },
      },
      (error) => (error && !progress.hasStopped ? reject(error) : resolve()),
    );
    ignoreProxies(run);
    const progress = passOn(run, listener, () => stop(agents));
  });
}

/** By way of a proxy that the environment names, requests would go past the agents, and past what these hold back. */
function ignoreProxies(run: EventEmitter): void {
  run.on('start', (_: Error | null, { run: { requester } }: StartEvent) => {
    Object.assign(requester.options, { ignoreProxyEnvironmentVariables: true });
  });
}

function keepAlive(): Agents {
  return { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) };
}

/** Tells the listener what Newman says, until it does not want to go on. */
function passOn(
  run: EventEmitter,
  listener: RunListener,
  stopRun: () => void,
): { readonly hasStopped: boolean } {
  const progress = { hasStopped: false, id: '' };
  const on = <E>(event: string, hear: (event: E, error: Error | null) => void): void => {
    run.on(event, (error: Error | null, value: E) => {
      if (!progress.hasStopped) hear(value, error);
    });
  };
  on<ItemEvent>('beforeItem', ({ item }) => {
    progress.id = item.id;
    listener.started(item.id);
  });
  on<RequestEvent>('request', (event, error) => {
    if (event.response) tellAsText(event.response);
    listener.sent({
      ...toSentRequest(event),
      isOfScript: event.item?.id !== progress.id,
      error: error?.message,
    });
  });
  on<AssertionEvent>('assertion', ({ assertion, skipped, error }) => {
    listener.tested({ name: assertion, isSkipped: skipped, error: error?.message });
  });
  on<{ readonly error: Error }>('exception', ({ error }) => listener.scriptFailed(error.message));
  on('item', () => {
    progress.hasStopped = !listener.ended();
    if (progress.hasStopped) stopRun();
  });
  return progress;
}

/**
 * Newman stops by itself when a test fails, but knows nothing of specs and can't be stopped from outside: without
 * a connection, its next request fails for it, too.
 */
function stop(agents: Agents): void {
  for (const agent of Object.values(agents)) {
    agent.destroy();
    Object.assign(agent, {
      createConnection: (_: unknown, refuse: (reason: Error) => void) =>
        refuse(new Error('the run was stopped')),
    });
  }
}

/**
 * Hands an answer to scripts as text rather than as a list of its bytes, as Newman does for those that scripts ask
 * for: a tenth of the time, of large ones. What is no UTF-8 stays as it is.
 */
function tellAsText(response: NewmanResponse): void {
  const bytes = Buffer.from(response.stream ?? []);
  const body = bytes.toString('utf8');
  if (!Buffer.from(body, 'utf8').equals(bytes)) return;
  const toJson = response.toJSON.bind(response);
  Object.assign(response, { toJSON: () => ({ ...toJson(), stream: undefined, body }) });
}

function toSentRequest(event: RequestEvent): Omit<SentRequest, 'isOfScript' | 'error'> {
  const message = toMessage(event.request);
  const { method, url } = message;
  return {
    message,
    durationMs: event.response?.responseTime ?? 0,
    answer: event.response && toAnswer(event.response, { method, url, ...lastHop(event) }),
  };
}

function toMessage({ method, url, headers, body }: NewmanRequest): Message {
  const isText = body?.mode === 'raw' || body?.mode === 'urlencoded';
  return {
    method,
    url: url.toString(),
    headers: toPairs(headers),
    body: isText ? body.toString() : undefined,
  };
}

function toAnswer(response: NewmanResponse, asked: { method: string; url: string }): Answer {
  return {
    ...asked,
    status: response.code,
    headers: toPairs(response.headers),
    body: Buffer.from(response.stream ?? []).toString('utf8'),
  };
}

function toPairs(headers: Headers): (readonly [string, string])[] {
  return headers.all().map(({ key, value }) => [key, value] as const);
}

function lastHop({ history }: RequestEvent): { method?: string; url?: string } {
  const hops = history?.execution?.data ?? [];
  const { method, href } = (hops.length > 1 && hops.at(-1)?.request) || {};
  return method && href ? { method, url: href } : {};
}
