import { readForwarded } from './forwarded-header.js';
import type { Target } from './locate.js';

const SCHEME = /^https?$/i;
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;
const HAS_PORT = /:\d+$/;
const PORT = /^\d{1,5}$/;
const MAX_PORT = 65_535;
/** Segments that need no escaping anywhere. Not `..`, which would lead elsewhere. */
const PREFIX = /^(?:\/(?!\.{1,2}(?:\/|$))(?:[\w.~@:+-]|%[\da-f]{2})+)+$/i;

/**
 * Where a client called that came through a reverse proxy, as the proxy tells: only to be asked where it is trusted,
 * as anybody can write such headers. Of several proxies the first counts, which is the client's; their prefixes add up.
 * What can't be an address is ignored. A port that is told besides is for a host that has none.
 *
 * @source RFC 7239, for the scheme and host that no `X-Forwarded-…` tells
 */
export function forwardedTarget(target: Target, headers: Headers): Target {
  const forwarded = readForwarded(headers.get('forwarded'));
  const [ownScheme = 'http'] = target.origin.split('://');
  const told = firstOf(headers.get('x-forwarded-host')) ?? forwarded.host;
  const scheme = findScheme(firstOf(headers.get('x-forwarded-proto')) ?? forwarded.proto) ?? ownScheme;
  const name = told !== undefined && isHost(told) ? told : target.host;
  const host = HAS_PORT.test(name) ? name : name + portAfter(firstOf(headers.get('x-forwarded-port')));
  const prefix = target.prefix + toPrefix(headers.get('x-forwarded-prefix'));
  const address = `${scheme}://${host}`;
  // As browsers write it, in their Origin too: without the port that the scheme means anyway.
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url === undefined
    ? { ...target, prefix }
    : { ...target, prefix, origin: url.origin, host: url.host };
}

function firstOf(list: string | null): string | undefined {
  return list?.split(',', 1)[0]?.trim();
}

function findScheme(text: string | undefined): string | undefined {
  return text !== undefined && SCHEME.test(text) ? text.toLowerCase() : undefined;
}

function isHost(text: string): boolean {
  return HOST.test(text) && URL.canParse(`http://${text}`);
}

function portAfter(text: string | undefined): string {
  return text !== undefined && PORT.test(text) && Number(text) <= MAX_PORT ? `:${text}` : '';
}

function toPrefix(list: string | null): string {
  const prefix = (list ?? '').split(',').map(withoutLastSlash).join('');
  return PREFIX.test(prefix) ? prefix : '';
}

function withoutLastSlash(path: string): string {
  const trimmed = path.trim();
  return trimmed.endsWith('/') ? trimmed.slice(0, -1) : trimmed;
}
