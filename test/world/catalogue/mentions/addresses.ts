const PLATFORMS = [
  'twitter.com',
  'www.facebook.com',
  'www.reddit.com',
  'plus.google.com',
  'www.youtube.com',
] as const;

/** Whether an address parses, and is on a reserved domain or on a platform whose own form a contract records. */
export function isNobodysAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, protocol } = new URL(address);
  if (protocol !== 'https:' || hostname.split('.').some((label) => label.length > 63)) return false;
  if (/(^|\.)example(\.(com|org|net))?$/.test(hostname)) return true;
  return /^[a-z]{2}\.wikipedia\.org$/.test(hostname) || PLATFORMS.some((host) => host === hostname);
}
