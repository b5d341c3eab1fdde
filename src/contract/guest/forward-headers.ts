import type { Outgoing } from './outgoing.js';
import { findHeader, type RawHeaders, toPairs } from './raw-headers.js';

/** What is said of a connection, and is not for who is at the end of the next one. */
const OF_CONNECTION: readonly string[] = ['keep-alive', 'proxy-connection', 'te', 'trailer', 'upgrade'];
/** For all others Node announces a body. */
const WITHOUT_BODY: readonly string[] = ['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT'];

/**
 * The headers to send a request with: all that it came with, in their order and case, but for those of its connection.
 *
 * @source RFC 9110, section 7.6.1
 */
export function toForward({ rawHeaders, method, body }: Outgoing): RawHeaders {
  const connection = findHeader(rawHeaders, 'connection') ?? '';
  // Those two say nothing that would not hold for the next connection.
  const isPlain = /^(keep-alive|close)?$/i.test(connection.trim());
  const named = connection.split(',').map((name) => name.trim().toLowerCase());
  const dropped = [...OF_CONNECTION, ...named, ...(isPlain ? [] : ['connection'])];
  const kept = toPairs(rawHeaders).filter(([name]) => !dropped.includes(name.toLowerCase()));
  const hasLength = kept.some(([name]) => /^(content-length|transfer-encoding)$/i.test(name));
  const isSilent = hasLength || WITHOUT_BODY.includes(method);
  return [...kept.flat(), ...(isSilent ? [] : ['Content-Length', String(body.length)])];
}
