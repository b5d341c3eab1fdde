import type { Environment } from '../contract/environment.js';
import { createGuest, type Guest, type GuestListener, readConnectTo } from '../contract/guest/index.js';
import { createRedactor } from '../contract/redactor.js';
import { systemHost } from '../emulator/system-host.js';
import { type ContractFlags, readNumber } from './contract-flags.js';
import type { CommandIo } from './io.js';

/** What the command line says of how to behave towards live services. */
export type GuestFlags = Pick<ContractFlags, 'interval' | 'budget' | 'connectTo'>;

/** Waits that a person notices. */
const TOLD_FROM_MS = 3000;

/**
 * Stands between a run and live services, and tells of long waits.
 *
 * @param environment  its addresses are the only ones that anything is sent to
 * @throws Error  in words for a person
 */
export function openGuest(flags: GuestFlags, environment: Environment, io: CommandIo): Guest {
  const interval = readNumber('--interval', flags.interval, { least: 0, most: 3600 });
  const hosts = new Set(
    Object.values(environment).flatMap((value) => (/^https?:/i.test(value) ? findHost(value) : [])),
  );
  return createGuest({
    intervalMs: interval === undefined ? undefined : interval * 1000,
    budget: readNumber('--budget', flags.budget, { least: 1, isWhole: true }),
    connectTo: flags.connectTo?.map(readConnectTo),
    findRefusal: ({ url }) =>
      hosts.has(new URL(url).host) ? undefined : 'the environment has no address on this host',
    clock: io.nowMs,
    now: () => new Date(systemHost.nowMs()),
    sleep: (ms, signal) => systemHost.delay(ms, signal),
    listener: tellWaits(environment, io),
  });
}

function findHost(address: string): string[] {
  return URL.canParse(address) ? [new URL(address).host] : [];
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
