import { STATUS_CODES } from 'node:http';
import type { components } from '../../generated/emulator-control.js';
import type { JournalBody, JournalMessage, WholeJournalEntry } from '../../world/journal/journal.js';

type Archive = components['schemas']['HttpArchive'];
type Exchange = components['schemas']['ArchivedExchange'];

const HTTP = 'HTTP/1.1';
/** In HAR: it is not known. */
const UNKNOWN = -1;
const FORM = /^application\/x-www-form-urlencoded/i;

/**
 * Requests and answers as an HTTP archive.
 *
 * @source HAR 1.2, http://www.softwareishard.com/blog/har-12-spec/
 */
export function toHar(entries: readonly WholeJournalEntry[], version: string): Archive {
  const creator = { name: 'altmetrics-emulator', version };
  return { log: { version: '1.2', creator, entries: entries.map(toExchange) } };
}

function toExchange(entry: WholeJournalEntry): Exchange {
  const { at, url, method, request, response, service, operation } = entry;
  const comment = `#${entry.id}: ${[service, operation].filter(Boolean).join(' ')}`;
  return {
    startedDateTime: at.toISOString(),
    // Real durations would make two runs differ.
    time: 0,
    request: { method, url: toUri(url), ...toRequest(url, request) },
    response: toResponse(entry.status, response),
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
    comment,
  };
}

/** What stands for a secret is no part of an address. */
function toUri(url: string): string {
  return url.replace(/[<>"\s^`{|}\u0080-\uffff]/gu, (letter) => encodeURIComponent(letter));
}

function toRequest(url: string, message: JournalMessage) {
  const mimeType = find(message, 'content-type') ?? '';
  return {
    httpVersion: HTTP,
    cookies: (find(message, 'cookie') ?? '').split(';').flatMap(toCookie),
    headers: toPairs(message.headers),
    queryString: toPairs([...new URLSearchParams(/\?(.*)$/s.exec(url)?.[1] ?? '')]),
    ...(message.body === undefined ? {} : { postData: toPostData(message.body, mimeType) }),
    headersSize: UNKNOWN,
    bodySize: message.body?.bytes ?? 0,
  };
}

function toPostData({ text = '' }: JournalBody, mimeType: string) {
  const params = FORM.test(mimeType) ? toPairs([...new URLSearchParams(text)]) : [];
  return { mimeType, params, text };
}

function toResponse(status: number, message: JournalMessage) {
  const { body } = message;
  return {
    status,
    statusText: STATUS_CODES[status] ?? '',
    httpVersion: HTTP,
    cookies: message.headers
      .filter(([name]) => name.toLowerCase() === 'set-cookie')
      .flatMap(([, value]) => toCookie(value.split(';', 1)[0] ?? '')),
    headers: toPairs(message.headers),
    content: {
      size: body?.bytes ?? 0,
      mimeType: find(message, 'content-type') ?? '',
      ...(body?.text === undefined ? {} : { text: body.text }),
      ...(body?.isCut ? { comment: 'Only the beginning is kept.' } : {}),
    },
    redirectURL: find(message, 'location') ?? '',
    headersSize: UNKNOWN,
    bodySize: UNKNOWN,
  };
}

function toCookie(pair: string): { name: string; value: string }[] {
  const [name = '', ...value] = pair.trim().split('=');
  return name === '' ? [] : [{ name, value: value.join('=') }];
}

function toPairs(lines: readonly (readonly [string, string])[]): { name: string; value: string }[] {
  return lines.map(([name, value]) => ({ name, value }));
}

function find({ headers }: JournalMessage, wanted: string): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
}
