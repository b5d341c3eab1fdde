import type { Site } from '../service.js';

const HOST = /^[a-z0-9.-]+(?::\d{1,5})?$/i;
const SCHEMES: readonly string[] = ['http', 'https'];

/**
 * Where a client called that came through a reverse proxy, as the proxy tells: only to be asked where it is trusted,
 * as anybody can write such headers. Of several proxies the first, which is the client's, counts.
 */
export function forwardedSite(site: Site, headers: Headers): Site {
  const scheme = firstOf(headers.get('x-forwarded-proto'))?.toLowerCase();
  const host = firstOf(headers.get('x-forwarded-host'));
  const [ownScheme = 'http', ownHost = ''] = site.origin.split('://');
  const told = scheme !== undefined && SCHEMES.includes(scheme) ? scheme : ownScheme;
  const toldHost = host !== undefined && HOST.test(host) ? host : ownHost;
  return { ...site, origin: `${told}://${toldHost}` };
}

function firstOf(list: string | null): string | undefined {
  return list?.split(',')[0]?.trim();
}
