import type { Control, ControlCall } from '../control/index.js';
import { problem } from '../control/problem.js';
import type { Call, Service } from '../services/service.js';
import type { World } from '../world/world.js';
import type { Worlds } from '../world/worlds.js';
import type { SaidBoards } from './advice/said-boards.js';
import type { Answered } from './answered.js';
import type { Arrival } from './arrival.js';
import { ServiceCaller } from './call-service.js';
import { findForwardedAddress } from './client-address.js';
import { forwardedTarget } from './forwarded-target.js';
import type { SentRequest } from './journal/answered-call.js';
import { type Location, locate, type Place, type Target, toTarget } from './locate.js';
import { readBody } from './read-body.js';
import type { Recordings } from './recording/recordings.js';
import { startPage } from './start-page.js';

const WORLD_HEADER = 'x-emulator-world';
/** The client address of a request that came over no socket. */
const IN_PROCESS = 'in-process';

interface Parts {
  readonly worlds: Worlds;
  readonly services: readonly Service[];
  readonly control: Control;
  readonly boards: SaidBoards;
  readonly recordings: Recordings;
  /** Whether a reverse proxy tells, in headers, where clients called and from which address. */
  readonly trustsProxy: boolean;
}

/** What answers requests. */
export interface Answering {
  answer(arrival: Arrival): Promise<Answered>;
}

/** Brings each request to the world and the service that it is for, and keeps the journal. */
export class Dispatcher implements Answering {
  readonly #parts: Parts;
  readonly #caller: ServiceCaller;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#caller = new ServiceCaller(parts.boards);
  }

  /** Hands on the promise of whoever answers: one of its own would be felt on every request. */
  answer(arrival: Arrival): Promise<Answered> {
    const { worlds, services, recordings, trustsProxy } = this.#parts;
    const sent = toTarget(arrival.request.url);
    // The headers are not so much as looked at otherwise: anybody can write them.
    const target = trustsProxy ? forwardedTarget(sent, arrival.request.headers) : sent;
    const location = locate(services, target, findWorldHeader(arrival));
    const { worldId } = location;
    const world = worlds.find(worldId);
    if (world === undefined) {
      const response = problem(404, `There is no world "${worldId}". POST /_emulator/worlds makes one.`);
      return Promise.resolve({ response, world: worlds.default });
    }
    const recording = recordings.isEmpty ? undefined : recordings.find(worldId);
    if (!recording?.takes({ arrival, location }))
      return this.#arrive(arrival, target, { ...location, world });
    const answer = (read: Arrival, now: World) => this.#arrive(read, target, { ...location, world: now });
    return recording.take({ arrival, target, location, answer });
  }

  #arrive(
    arrival: Arrival,
    target: Target,
    location: Location & { readonly world: World },
  ): Promise<Answered> {
    const { world, place } = location;
    if (place.kind === 'service') return this.#callService(arrival, target, world, place);
    return this.#arriveAt(place, arrival, { target, ...location });
  }

  async #arriveAt(
    place: Exclude<Place, { readonly kind: 'service' }>,
    arrival: Arrival,
    { target, world, worldPrefix }: Pick<Location, 'worldPrefix'> & { target: Target; world: World },
  ): Promise<Answered> {
    const { services, control } = this.#parts;
    switch (place.kind) {
      case 'control':
        return {
          response: await control.answer(
            toControlCall(arrival, target, { world, worldPrefix, path: place.path }),
          ),
          world,
        };
      case 'start-page': {
        await world.agenda.catchUp();
        const base = target.origin + worldPrefix;
        const mayShow = control.admits(toControlCall(arrival, target, { world, worldPrefix, path: '/' }));
        return { response: await startPage({ services, base, world, mayShow }), world };
      }
      case 'nowhere':
        return { response: this.#nowhere(target, worldPrefix), world };
    }
  }

  #callService(
    { request, rawHeaders, clientAddress = IN_PROCESS, readBody: read }: Arrival,
    target: Target,
    world: World,
    { service, site, path }: Pick<Call, 'site'> & { service: Service; path: string },
  ): Promise<Answered> {
    const told = this.#parts.trustsProxy ? findForwardedAddress(request.headers) : undefined;
    const sent: SentRequest = { headers: rawHeaders ?? request.headers, body: undefined };
    return this.#caller.call(service, {
      request,
      sent,
      world,
      site,
      rawPath: path,
      search: target.search,
      clientAddress: told ?? clientAddress,
      headerLines: () => listHeaders(request, rawHeaders),
      readBody: async (maxBytes) => {
        sent.body = await (read?.(maxBytes) ?? readBody(request, maxBytes));
        return sent.body;
      },
    });
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
  { request, rawHeaders, readBody: readAlready }: Arrival,
  { origin, search }: Target,
  place: Pick<ControlCall, 'world' | 'worldPrefix' | 'path'>,
): ControlCall {
  const viaSocket = rawHeaders !== undefined;
  // As it was sent, even where a proxy is trusted: a page that rebound its name can write the proxy's headers.
  const { host } = toTarget(request.url);
  const read = readAlready ?? ((maxBytes: number) => readBody(request, maxBytes));
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
