import type { Control, ControlCall } from '../control/index.js';
import { problem } from '../control/problem.js';
import type { Call, Notes, Service } from '../services/service.js';
import type { World } from '../world/world.js';
import type { Worlds } from '../world/worlds.js';
import { findForwardedAddress } from './client-address.js';
import { forwardedTarget } from './forwarded-target.js';
import { locate, type Target, toTarget } from './locate.js';
import { readBody } from './read-body.js';
import { PathRecorder } from './redact.js';
import { startPage } from './start-page.js';

const WORLD_HEADER = 'x-emulator-world';
/** The client address of a request that came over no socket. */
const IN_PROCESS = 'in-process';

/** How a request reached the emulator. */
export interface Arrival {
  readonly request: Request;
  /** Names and values in turn, as they came over a socket; undefined for a request made in process. */
  readonly rawHeaders?: readonly string[];
  /** Of the other end of the socket. */
  readonly clientAddress?: string;
}

/** An answer, and the world whose time it was given at. */
export interface Answered {
  readonly response: Response;
  readonly world: World;
  /** Headers whose values go on lines of their own. */
  readonly repeatedHeaders?: readonly string[] | undefined;
}

interface Parts {
  readonly worlds: Worlds;
  readonly services: readonly Service[];
  readonly control: Control;
  /** Whether a reverse proxy tells, in headers, where clients called and from which address. */
  readonly trustsProxy: boolean;
}

/** Brings each request to the world and the service that it is for, and keeps the journal. */
export class Dispatcher {
  readonly #parts: Parts;
  readonly #paths = new PathRecorder();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async answer(arrival: Arrival): Promise<Answered> {
    const { worlds, services, control, trustsProxy } = this.#parts;
    const sent = toTarget(arrival.request.url);
    // The headers are not so much as looked at otherwise: anybody can write them.
    const target = trustsProxy ? forwardedTarget(sent, arrival.request.headers) : sent;
    const { worldId, worldPrefix, place } = locate(services, target, findWorldHeader(arrival));
    const world = worlds.find(worldId);
    if (world === undefined) {
      const response = problem(404, `There is no world "${worldId}". POST /_emulator/worlds makes one.`);
      return { response, world: worlds.default };
    }
    switch (place.kind) {
      case 'service': {
        const { repeatedHeaders } = place.service;
        return { response: await this.#callService(arrival, target, world, place), world, repeatedHeaders };
      }
      case 'control':
        return {
          response: await control.answer(
            toControlCall(arrival, target, { world, worldPrefix, path: place.path }),
          ),
          world,
        };
      case 'start-page': {
        const base = target.origin + worldPrefix;
        const mayShow = control.admits(toControlCall(arrival, target, { world, worldPrefix, path: '/' }));
        return { response: await startPage({ services, base, world, mayShow }), world };
      }
      case 'nowhere':
        return { response: this.#nowhere(target, worldPrefix), world };
    }
  }

  async #callService(
    { request, rawHeaders, clientAddress = IN_PROCESS }: Arrival,
    target: Target,
    world: World,
    { service, site, path }: Pick<Call, 'site'> & { service: Service; path: string },
  ): Promise<Response> {
    const told = this.#parts.trustsProxy ? findForwardedAddress(request.headers) : undefined;
    const notes: Notes = {};
    const call: Call = {
      request,
      world,
      site,
      rawPath: path,
      search: target.search,
      clientAddress: told ?? clientAddress,
      headerLines: () => listHeaders(request, rawHeaders),
      readBody: (maxBytes) => readBody(request, maxBytes),
      notes,
    };
    const response = await service.answer(call);
    world.journal.add({
      at: world.clock.now(),
      service: service.name,
      operation: notes.operation,
      method: request.method,
      path: notes.path ?? this.#paths.record(path, target.search),
      status: response.status,
      account: notes.account,
      reason: notes.reason,
      because: notes.because ?? 'service',
    });
    return response;
  }

  #nowhere({ origin, prefix, path }: Target, worldPrefix: string): Response {
    const bases = this.#parts.services.map(({ title, mount }) => `${title}: ${origin}${worldPrefix}${mount}`);
    return problem(
      404,
      `No service has ${path}. ${bases.join(', ')}. Control API: ${origin}${prefix}/_emulator.`,
    );
  }
}

/** From the lines as they came in, where there are any: to make a `Headers` of them costs more than the routing. */
function findWorldHeader({ request, rawHeaders }: Arrival): string | null {
  if (rawHeaders === undefined) return request.headers.get(WORLD_HEADER);
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length === WORLD_HEADER.length && name.toLowerCase() === WORLD_HEADER) {
      return rawHeaders[index + 1] ?? null;
    }
  }
  return null;
}

function toControlCall(
  { request, rawHeaders }: Arrival,
  { origin, search }: Target,
  place: Pick<ControlCall, 'world' | 'worldPrefix' | 'path'>,
): ControlCall {
  const viaSocket = rawHeaders !== undefined;
  // As it was sent, even where a proxy is trusted: a page that rebound its name can write the proxy's headers.
  const { host } = toTarget(request.url);
  const read = (maxBytes: number) => readBody(request, maxBytes);
  return { request, ...place, search, origin, host, viaSocket, readBody: read };
}

/** The emulator's own headers are none of the services' business: one echoes all that it gets. */
function listHeaders(request: Request, rawHeaders: readonly string[] | undefined): [string, string][] {
  const lines: [string, string][] = [];
  if (rawHeaders === undefined) {
    if (!request.headers.has('host')) lines.push(['host', toTarget(request.url).host]);
    for (const [name, value] of request.headers) lines.push([name, value]);
  } else {
    for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
      lines.push([rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '']);
    }
  }
  return lines.filter(([name]) => name.toLowerCase() !== WORLD_HEADER);
}
