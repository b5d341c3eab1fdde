import { isLoopback } from '../control/guard.js';
import type { Service } from '../services/service.js';
import { suggest } from '../world/suggest.js';
import { toTarget } from './locate.js';

/** Paths of the emulator itself: whoever asks for them means it, whatever name it goes by. */
const OWN_PATH = /^\/_(?:world|emulator)(?:\/|$)/;

/** Where the emulator is at home. */
export interface Home {
  readonly services: readonly Pick<Service, 'mount' | 'realHosts'>[];
  /** Its own base URL. */
  readonly url: string;
  /** The address that it is to listen on. */
  readonly host: string;
}

/**
 * Fails as `fetch` does for a name that nobody has, such as a mistyped one of a live service. Only for requests in
 * process: over a socket, whoever calls has found the emulator already, and proxies bring all kinds of names.
 *
 * @throws TypeError `fetch failed`, with what is wrong as its cause
 */
export function refuseStrangeHost(requestUrl: string, { services, url, host }: Home): void {
  const { host: called, path } = toTarget(requestUrl);
  const hostname = toHostname(called);
  if (hostname === toHostname(toTarget(`${url}/`).host) || isHere(hostname, host)) return;
  const live = services.flatMap(({ realHosts }) => realHosts);
  const isOwn = OWN_PATH.test(path) || services.some(({ mount }) => isBelow(path, mount));
  if (live.includes(hostname) || isOwn) return;
  const near = suggest(hostname, live);
  const meant = near === undefined ? '' : ` (did you mean ${near}?)`;
  const cause = new Error(`no service of the emulator is at ${hostname}${meant}`);
  throw new TypeError('fetch failed', { cause: Object.assign(cause, { code: 'ENOTFOUND', hostname }) });
}

/** Without port and brackets. */
function toHostname(host: string): string {
  return host
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase();
}

function isHere(hostname: string, host: string): boolean {
  return isLoopback(hostname) || hostname.endsWith('.localhost') || hostname === host.toLowerCase();
}

function isBelow(path: string, mount: string): boolean {
  return path === mount || path.startsWith(`${mount}/`);
}
