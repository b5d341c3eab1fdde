import { domainToASCII } from 'node:url';

const MAX_HOST_LENGTH = 253;
const MAX_LABEL_LENGTH = 63;
/** Dot-separated words of the usual characters, or anything in quotes. */
const USER =
  /^(?:[-!#$%&'*+/=?^_`{}|~0-9a-z]+(?:\.[-!#$%&'*+/=?^_`{}|~0-9a-z]+)*|"(?:[\x01-\x08\x0b\x0c\x0e-\x1f!#-[\]-\x7f]|\\[\x01-\x09\x0b\x0c\x0e-\x7f])*")$/i;
const LABEL = /^(xn-|[a-z0-9]+)(-[a-z0-9]+)*$/i;
const TOP_LEVEL = /^([a-z]{2,20}|xn--([a-z0-9]+-)*[a-z0-9]+)$/i;

/**
 * Whether the forms take a text for an e-mail address: a name before the last `@`, a host with a top-level domain
 * behind it.
 *
 * @source WTForms 2.2: validators.py `Email`, `HostnameValidation`
 */
export function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const host = text.slice(at + 1);
  if (at < 0 || !USER.test(text.slice(0, at))) return false;
  const ascii = domainToASCII(host) || host;
  if (ascii.length > MAX_HOST_LENGTH) return false;
  const labels = ascii.split('.');
  const areLabels = labels.every((label) => label.length <= MAX_LABEL_LENGTH && LABEL.test(label));
  return areLabels && labels.length > 1 && TOP_LEVEL.test(labels.at(-1) ?? '');
}
