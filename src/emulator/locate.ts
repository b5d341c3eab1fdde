import type { Service, Site } from '../services/service.js';
import { DEFAULT_WORLD } from '../world/worlds.js';

const WORLD_PREFIX = /^\/_world\/([^/]*)(?=\/|$)/;
const CONTROL = '/_emulator';

/** The parts of a request's URL, as sent. */
export interface Target {
  readonly origin: string;
  readonly host: string;
  /** What a reverse proxy took off the front of the path; empty without one. */
  readonly prefix: string;
  readonly path: string;
  readonly search: string;
}

/** Where a request is going: to which world, and to what in it. */
export type Place =
  | { readonly kind: 'service'; readonly service: Service; readonly site: Site; readonly path: string }
  | { readonly kind: 'control'; readonly path: string }
  | { readonly kind: 'start-page' }
  | { readonly kind: 'nowhere' };

export interface Location {
  readonly worldId: string;
  /** What leads to the world: nothing, or `/_world/{id}`, after what a reverse proxy took off. */
  readonly worldPrefix: string;
  readonly place: Place;
}

/** Takes a URL apart without parsing it: the services see their path letter for letter. */
export function toTarget(url: string): Target {
  const hostStart = url.indexOf('//') + 2;
  const pathStart = url.indexOf('/', hostStart);
  const hash = url.indexOf('#', pathStart);
  const end = hash < 0 ? url.length : hash;
  const question = url.indexOf('?', pathStart);
  const pathEnd = question < 0 || question > end ? end : question;
  return {
    origin: url.slice(0, pathStart),
    host: url.slice(hostStart, pathStart),
    prefix: '',
    path: url.slice(pathStart, pathEnd),
    search: url.slice(pathEnd, end),
  };
}

/**
 * Finds what a request is for: first its world, by prefix or header, then a service by its prefix, by the real
 * host, or by a path that only it has.
 *
 * @param worldHeader  value of `X-Emulator-World`
 */
export function locate(services: readonly Service[], target: Target, worldHeader: string | null): Location {
  const [worldPath = '', worldInPath] = target.path.startsWith('/_world/')
    ? (WORLD_PREFIX.exec(target.path) ?? [])
    : [];
  const path = target.path.slice(worldPath.length) || '/';
  const worldPrefix = target.prefix + worldPath;
  const place = findPlace(services, target, path, worldPrefix);
  return { worldId: worldInPath ?? worldHeader ?? DEFAULT_WORLD, worldPrefix, place };
}

function findPlace(services: readonly Service[], target: Target, path: string, worldPrefix: string): Place {
  if (path === CONTROL || path.startsWith(`${CONTROL}/`)) return { kind: 'control', path };
  const { origin, host } = target;
  const hostname = host.replace(/:\d+$/, '').toLowerCase();
  for (const service of services) {
    const { mount } = service;
    if (path.startsWith(mount) && (path.length === mount.length || path[mount.length] === '/')) {
      const site = { origin, prefix: worldPrefix + mount };
      return { kind: 'service', service, site, path: path.slice(mount.length) || '/' };
    }
  }
  const hosted = services.filter(({ realHosts }) => realHosts.includes(hostname));
  const atHome = hosted.find((service) => service.owns(path)) ?? hosted[0];
  if (atHome !== undefined)
    return { kind: 'service', service: atHome, site: { origin, prefix: worldPrefix }, path };
  if (path === '/') return { kind: 'start-page' };
  const owner = services.find((service) => service.owns(path));
  if (owner === undefined) return { kind: 'nowhere' };
  return { kind: 'service', service: owner, site: { origin, prefix: worldPrefix }, path };
}
