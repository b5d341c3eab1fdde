import type { AnswerCause, SeenEffect } from '../world/journal/journal.js';
import type { World } from '../world/world.js';

/** Where a service is mounted for one request, as its client sees it: what absolute URLs start with. */
export interface Site {
  /** Scheme, host and port, e.g. `http://127.0.0.1:4010`. */
  readonly origin: string;
  /**
   * What stands between the origin and the service's own path: empty on a real host or at the root. It starts with what
   * a trusted reverse proxy took off.
   */
  readonly prefix: string;
}

/** What a service tells about a request while it answers it; it goes into the journal. */
export interface Notes {
  /** As in the service's spec. */
  operation?: string | undefined;
  /** The account that made the request, once it is known: its e-mail address, or what it is called. */
  account?: string | undefined;
  /** Why the request failed, where the answer does not say. */
  reason?: string | undefined;
  /** The fault that applied to the request, by its id. */
  fault?: string | undefined;
  /** What the fault did to the answer. */
  effect?: SeenEffect | undefined;
  /** Where the answer comes from; `service` if nothing is said. */
  because?: AnswerCause | undefined;
  /** The path to record instead of the requested one, where that holds a secret. */
  path?: string | undefined;
  /** The rule of the scenario that applied: not for the service to say. */
  rule?: string | undefined;
}

/** One request to a service, in the world that it belongs to. */
export interface Call {
  readonly request: Request;
  readonly world: World;
  readonly site: Site;
  /** The service's own path, as sent: percent-encoded, without the query. */
  readonly rawPath: string;
  /** With its question mark, or empty. */
  readonly search: string;
  /**
   * The network address of the client, as its socket has it, or as a trusted reverse proxy tells; `in-process` for a
   * request without one.
   */
  readonly clientAddress: string;
  /** Names and values as they came in, without the emulator's own headers. */
  readonly headerLines: () => readonly (readonly [string, string])[];
  /** The body, whole; undefined if it is longer than `maxBytes`. To be called once. */
  readonly readBody: (maxBytes: number) => Promise<Uint8Array | undefined>;
  readonly notes: Notes;
}

/** One emulated API. */
export interface Service {
  /** Folder, tag and spec name. */
  readonly name: string;
  readonly title: string;
  /**
   * Hosts of the live service, its own first: a request with such a Host header is meant for it. Of services that
   * share a host, the one that owns the path gets it.
   */
  readonly realHosts: readonly string[];
  /** Path that the emulator serves it at. */
  readonly mount: string;
  /** Headers that the live service sends on several lines, one a value: over a socket they are taken apart again. */
  readonly repeatedHeaders?: readonly string[];
  /** What a person may open in a browser, by name: paths below the mount. */
  readonly pages: Readonly<Record<string, string>>;
  /** Whether the live service has something at this path, so that it may answer without its prefix. */
  owns(path: string): boolean;
  /**
   * Never rejects: a failure inside is answered as the live service answers its own. A body that it gives to HEAD is
   * left out on the way to the client.
   */
  answer(call: Call): Response | Promise<Response>;
  /**
   * Answers as the service, or the proxy in front of it, does when it fails with a status, from 400 to 599; nothing
   * in the world changes. Never rejects.
   */
  fail(status: number, call: Call): Response | Promise<Response>;
}
