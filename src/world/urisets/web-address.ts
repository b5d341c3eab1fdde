import { isStorable } from '../storable.js';

const LETTER = 'a-z\\u00a1-\\uffff';
/** `a-b` but neither `-a`, `a-` nor `a--b`; written so that no text makes the matcher try two ways. */
const LABEL = `[${LETTER}0-9]+(?:-[${LETTER}0-9]+)*`;
const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d{1,2})';
const LAST_OCTET = '(?:25[0-4]|2[0-4]\\d|1\\d\\d|[1-9]\\d?)';
const FIRST_OCTET = '(?:22[0-3]|2[01]\\d|1\\d\\d|[1-9]\\d?)';
const USER = `(?:[-${LETTER}0-9._~%!$&'()*+,;=:]+@)?`;
const HOST = `(?:localhost|${FIRST_OCTET}(?:\\.${OCTET}){2}\\.${LAST_OCTET}|${LABEL}(?:\\.${LABEL})*\\.[${LETTER}]{2,})`;
const PATH = `(?:/[-${LETTER}0-9._~%!$&'()*+,;=:@/]*)?`;

const WEB_ADDRESS = new RegExp(
  `^(?:https?|ftp)://${USER}${HOST}(?::\\d{2,5})?${PATH}(?:\\?[^\\s#]*)?(?:#\\S*)?\\n?$`,
  'i',
);

/**
 * Whether the service takes a text for a URL: http, https or ftp; a host that is `localhost`, an IPv4 address
 * of class A to C, or a name with a top-level domain of two letters or more; no spaces. Underscores are read
 * as hyphens for the check alone.
 *
 * @source validators 0.12.2: url.py, the pattern; hirmeos/altmetrics: src/processor/models.py:95-98
 */
export function isAcceptedUrl(text: string): boolean {
  return WEB_ADDRESS.test(text.replaceAll('_', '-')) && isStorable(text);
}

/** An address as the service keeps it: without any slashes at its end. */
export function withoutLastSlashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === '/') end -= 1;
  return text.slice(0, end);
}
