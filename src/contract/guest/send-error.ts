import { describeWait } from './describe-wait.js';

/** Why there is no answer, in words for a person. */
export interface Failure {
  readonly message: string;
  /** Whether it may go well when it is tried again. */
  readonly mayPass: boolean;
  /** Whether the time for it was up. */
  readonly isTimeout?: boolean;
  readonly cause: unknown;
}

/** A request that got no whole answer. */
export class SendError extends Error {
  override readonly name = 'SendError';
  readonly mayPass: boolean;
  /** Whether the time for it was up. */
  readonly isTimeout: boolean;
  /** Whether there was a connection that the request could go onto. */
  readonly hasConnected: boolean;

  constructor({ message, mayPass, isTimeout = false, cause }: Failure, hasConnected: boolean) {
    super(message, { cause });
    this.mayPass = mayPass;
    this.isTimeout = isTimeout;
    this.hasConnected = hasConnected;
  }
}

/** Codes of networks that have their troubles; a host that is not there, and its certificate, stay as they are. */
const PASSING: Readonly<Record<string, string>> = {
  ECONNRESET: 'connection reset',
  ECONNREFUSED: 'connection refused',
  ECONNABORTED: 'connection aborted',
  EPIPE: 'connection closed',
  ETIMEDOUT: 'connection timed out',
  ENETUNREACH: 'network unreachable',
  EHOSTUNREACH: 'host unreachable',
  EAI_AGAIN: 'name service not available',
};

/** @param timeoutMs  the time that was up; absent when it was not */
export function describeFailure(error: unknown, timeoutMs: number | undefined): Failure {
  if (timeoutMs !== undefined) {
    const message = `no whole answer within ${describeWait(timeoutMs)}`;
    return { message, mayPass: true, isTimeout: true, cause: error };
  }
  const code = findCode(error);
  const passing = code === undefined ? undefined : PASSING[code];
  if (passing !== undefined) return { message: passing, mayPass: true, cause: error };
  const message = error instanceof Error ? error.message : String(error);
  if (code?.startsWith('HPE_')) {
    return { message: `the answer is no HTTP: ${message}`, mayPass: false, cause: error };
  }
  // OpenSSL adds addresses and places of its own code.
  const [, ofTls] = /SSL routines:[^:]*:([^:]+)/.exec(message) ?? [];
  return { message: ofTls === undefined ? message : `no TLS: ${ofTls}`, mayPass: false, cause: error };
}

function findCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
