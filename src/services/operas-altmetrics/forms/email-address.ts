import { domainToASCII } from 'node:url';

const MAX_HOST_LENGTH = 253;
const MAX_LABEL_LENGTH = 63;
const LABEL = /^(xn-|[a-z0-9]+)(-[a-z0-9]+)*$/i;
const TOP_LEVEL = /^([a-z]{2,20}|xn--([a-z0-9]+-)*[a-z0-9]+)$/i;

/**
 * Whether the forms take a text for an e-mail address: anything before the last `@`, a host name with a
 * top-level domain behind it.
 *
 * @source WTForms 2.2: validators.py `Email`, `HostnameValidation`
 */
export function isEmailAddress(text: string): boolean {
  const [, host] = /^.+@([^.@][^@]+)$/.exec(text) ?? [];
  if (host === undefined) return false;
  const ascii = domainToASCII(host) || host;
  if (ascii.length > MAX_HOST_LENGTH) return false;
  const labels = ascii.split('.');
  const areLabels = labels.every((label) => label.length <= MAX_LABEL_LENGTH && LABEL.test(label));
  return areLabels && labels.length > 1 && TOP_LEVEL.test(labels.at(-1) ?? '');
}
