import { createHash, timingSafeEqual } from 'node:crypto';
import type { ControlCall } from './env.js';
import { problem } from './problem.js';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const EVERY_ADDRESS: readonly string[] = ['0.0.0.0', '::'];

export interface GuardOptions {
  /** The address that the server listens on, as configured. */
  readonly listensOn: string;
  /** What a caller must bring, if anything. */
  readonly token: string | undefined;
}

/** Whether only this machine can reach a server that listens on `address`. */
export function isLoopback(address: string): boolean {
  return LOOPBACK.test(address) || address === '::1';
}

/**
 * Keeps strangers from steering the emulator: other sites in the browser of whoever runs it (by their Origin,
 * and by the Host that a rebound name brings), and other machines (by the token).
 *
 * @returns the refusal, or undefined for a request that may go on
 */
export function refuseStranger(call: ControlCall, options: GuardOptions): Response | undefined {
  const origin = call.request.headers.get('origin');
  if (origin !== null && origin !== call.origin) {
    return problem(403, `The control API takes no requests from ${origin}.`);
  }
  if (call.viaSocket && !isOwnHost(call.host, options.listensOn)) {
    return problem(403, `The emulator does not listen on ${call.host}.`);
  }
  if (options.token === undefined || !call.viaSocket) return undefined;
  const given = /^Bearer (.+)$/i.exec(call.request.headers.get('authorization') ?? '')?.[1];
  if (given !== undefined && isSame(given, options.token)) return undefined;
  const refusal = problem(
    401,
    'The control API of this emulator asks for its token: "Authorization: Bearer …".',
  );
  refusal.headers.set('WWW-Authenticate', 'Bearer');
  return refusal;
}

/** A server that listens on every address has every name; there, the token decides alone. */
function isOwnHost(host: string, listensOn: string): boolean {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  return LOOPBACK.test(name) || EVERY_ADDRESS.includes(listensOn) || name === inHeader(listensOn);
}

/** An address as a Host header has it: IPv6 in brackets. */
function inHeader(address: string): string {
  const name = address.toLowerCase();
  return name.includes(':') ? `[${name}]` : name;
}

/** Compares digests, so that the time it takes says nothing of the token. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
