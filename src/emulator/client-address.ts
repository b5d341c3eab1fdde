import { isIP } from 'node:net';
import { readForwarded } from './forwarded-header.js';

const MAPPED_IPV4 = '::ffff:';
const BRACKETS = /^\[(.*)\](?::\d+)?$/;
const IPV4_WITH_PORT = /^([\d.]+):\d+$/;

/** An IPv4 client is the same one on a server that listens on IPv6, too. A socket that has gone has no address. */
export function toClientAddress(remoteAddress = 'gone'): string {
  const isMapped = remoteAddress.startsWith(MAPPED_IPV4) && remoteAddress.includes('.');
  return isMapped ? remoteAddress.slice(MAPPED_IPV4.length) : remoteAddress;
}

/**
 * The address that a client has, as the first of the reverse proxies tells: only to be asked where they are trusted.
 *
 * @returns undefined if none is told, or something that is no address
 * @source RFC 7239, section 6, where no `X-Forwarded-For` tells it
 */
export function findForwardedAddress(headers: Headers): string | undefined {
  const [first] = headers.get('x-forwarded-for')?.split(',', 1) ?? [];
  const told = first ?? readForwarded(headers.get('forwarded')).for ?? '';
  const address = told.trim().replace(BRACKETS, '$1').replace(IPV4_WITH_PORT, '$1');
  return isIP(address) === 0 ? undefined : toClientAddress(address.toLowerCase());
}
