import type { Environment } from '../contract/environment.js';
import {
  createGuest,
  type Guest,
  type GuestListener,
  type GuestOptions,
  readConnectTo,
} from '../contract/guest/index.js';
import { loadShippedCollections, planContract } from '../contract/index.js';
import { createRedactor } from '../contract/redactor.js';
import { systemHost } from '../emulator/system-host.js';
import { type ContractFlags, readNumber } from './contract-flags.js';
import type { CommandIo } from './io.js';

/** What the command line says of how to behave towards live services. */
export type GuestFlags = Pick<ContractFlags, 'interval' | 'budget' | 'connectTo' | 'allowWrites'>;

/** Waits that a person notices. */
const TOLD_FROM_MS = 3000;
const READING = /^(GET|HEAD|OPTIONS)$/;

/**
 * Stands between a run and live services, and tells of long waits.
 *
 * @param environment  its addresses are the only ones that anything is sent to
 * @throws Error  in words for a person
 */
export async function openGuest(flags: GuestFlags, environment: Environment, io: CommandIo): Promise<Guest> {
  return createGuest({
    ...readGuestFlags(flags),
    findRefusal: await judge(flags, environment),
    clock: io.nowMs,
    now: () => new Date(systemHost.nowMs()),
    sleep: (ms, signal) => io.sleep?.(ms, signal) ?? systemHost.delay(ms, signal),
    listener: tellWaits(environment, io),
  });
}

/** Reads what the command line says of it. @throws Error  in words for a person */
export function readGuestFlags({
  interval,
  budget,
  connectTo,
}: GuestFlags): Pick<GuestOptions, 'intervalMs' | 'budget' | 'connectTo'> {
  const seconds = readNumber('--interval', interval, { least: 0, most: 3600 });
  return {
    intervalMs: seconds === undefined ? undefined : seconds * 1000,
    budget: readNumber('--budget', budget, { least: 1, isWhole: true }),
    connectTo: connectTo?.map(readConnectTo),
  };
}

/**
 * What may be sent: to hosts of the environment, and unless writes are allowed by methods that only read, or as one of
 * the requests that the collections call reading. Scripts are held to it, too.
 */
async function judge(
  { allowWrites }: GuestFlags,
  environment: Environment,
): Promise<NonNullable<GuestOptions['findRefusal']>> {
  const collections = await loadShippedCollections();
  const reading = planContract({ collections, environment, allow: ['live-safe', 'read'] });
  const known = new Set(reading.map(({ method, url }) => `${method} ${withoutQuery(url)}`));
  // Scheme and all: to the same host without TLS, keys would go for anybody to read.
  const origins = new Set(
    Object.values(environment).flatMap((value) => (URL.canParse(value) ? [new URL(value).origin] : [])),
  );
  return ({ method, url }) => {
    if (!origins.has(new URL(url).origin)) return 'the environment has no address there';
    const mayRead = READING.test(method) || known.has(`${method} ${withoutQuery(url)}`);
    return mayRead || allowWrites ? undefined : 'it may change something; --allow-writes lets it through';
  };
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, '');
}

function tellWaits(environment: Environment, io: CommandIo): GuestListener {
  const redactor = createRedactor(environment);
  const ignore = (): void => {};
  return {
    sent: ignore,
    answered: ignore,
    retried: ignore,
    refused: ignore,
    stopped: ignore,
    waits({ reason, ms, why }) {
      if (reason !== 'pace' && ms >= TOLD_FROM_MS) io.out(`  … ${redactor.redact(why)}`);
    },
  };
}
