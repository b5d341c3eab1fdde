import { firstOf, isFalsy } from '../webpy/python-truth.js';
import { Refusal } from '../webpy/refusal.js';
import { parseJsonBody } from '../webpy/request.js';
import { toPythonInt } from './python-int.js';
import { parseTimestamp, type SentTimestamp } from './timestamps/parse-timestamp.js';

/** An event as somebody sends it: what the database would make of its members is not looked at. */
export interface SentEvent {
  /** In lower case. */
  readonly workUri: string;
  readonly measureUri: unknown;
  readonly timestamp: SentTimestamp;
  readonly value: bigint;
  /** null for none. */
  readonly eventUri: unknown;
  readonly countryUri: unknown;
  readonly uploaderUri: string;
}

/** Who sends an event, and when. */
export interface Sending {
  /** The `sub` of the token, whatever it is. */
  readonly uploader: unknown;
  /** Milliseconds since the epoch. */
  readonly nowMs: number;
}

type Members = Readonly<Record<string, unknown>>;

/**
 * Reads an event from the body of a request. The type of the request is not looked at.
 *
 * @throws Refusal `FATAL` for what is no JSON (quirk `malformed-body-500`), and at last for a value that is no number;
 *   `BADPARAMS` for what is no object, lacks a member, or has a timestamp that can't be read
 * @source hirmeos/metrics-api: src/eventsctrl.py:77-113, src/models/event.py:11
 */
export function parseEvent(body: Uint8Array, sending: Sending): SentEvent {
  const parsed = parseJsonBody(body);
  if (parsed === undefined) throw new Refusal('FATAL', { reason: 'the body is no JSON' });
  const members = toMembers(parsed.value);
  const workUri = textOf(members.work_uri, 'work_uri').toLowerCase();
  const timestamp = parseTimestamp(textOf(members.timestamp, 'timestamp'), sending.nowMs);
  if (timestamp === undefined) throw refuse('the timestamp is no date');
  // Quirk `value-zero-400`: a zero counts as missing, as Python takes it for no.
  for (const name of ['measure_uri', 'value'])
    if (isFalsy(members[name])) throw refuse(`there is no ${name}`);
  // Quirk `sub-missing-400`, quirk `uploader-from-token`: what the body says of the uploader is not looked at.
  const uploaderUri = textOf(sending.uploader, 'sub');
  // Quirk `value-coerced`: only now, and nobody catches what fails here.
  const value = toPythonInt(members.value);
  if (value === undefined) throw new Refusal('FATAL', { reason: 'the value is no number' });
  return {
    workUri,
    measureUri: members.measure_uri,
    timestamp,
    value,
    // Quirk `empty-text-is-null`.
    eventUri: firstOf(members.event_uri, null),
    countryUri: firstOf(members.country_uri, null),
    uploaderUri,
  };
}

function toMembers(value: unknown): Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw refuse('the body is no object');
  return { ...value };
}

function textOf(value: unknown, name: string): string {
  if (typeof value !== 'string' || value === '') throw refuse(`there is no ${name}`);
  return value;
}

function refuse(reason: string): Refusal {
  return new Refusal('BADPARAMS', { reason });
}
