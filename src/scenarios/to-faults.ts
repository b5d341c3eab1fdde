import type { Fault, FaultEffect, Latency } from '../world/faults/fault.js';
import { freeFaultId } from '../world/faults/free-fault-id.js';
import { parseInstant } from '../world/instant.js';
import type { FaultInScenario } from './fault-document.js';
import { findHeaderMistake } from './find-header-mistake.js';
import { findPatternMistake } from './find-pattern-mistake.js';

const EFFECTS = [
  'status',
  'reset',
  'cut_after_bytes',
  'malformed_json',
  'stall_after_bytes',
  'trickle',
] as const satisfies readonly (keyof FaultInScenario)[];
const TURNS = ['first', 'nth', 'every', 'probability'] as const satisfies readonly (keyof FaultInScenario)[];

/** What is wrong with a fault that has the right form. */
interface FaultMistake {
  /** Path to the value within the fault; empty for the fault itself. */
  readonly at: string;
  readonly what: string;
}

/** @returns e.g. `until: is not after from`; undefined for a fault that can be set */
export function describeFaultMistake(fault: FaultInScenario): string | undefined {
  const mistake = findMistake(fault);
  if (mistake === undefined) return undefined;
  return mistake.at === '' ? `The fault ${mistake.what}` : `${mistake.at}: ${mistake.what}`;
}

/** Of each mistake in a list of faults, the path to the value, a colon, and what is wrong there. */
export function* findFaultContradictions(faults: readonly FaultInScenario[] = []): Iterable<string> {
  const ids = new Set<string>();
  for (const [index, fault] of faults.entries()) {
    const where = `faults[${index}]`;
    const mistake = findMistake(fault);
    if (mistake !== undefined) yield `${where}${mistake.at && `.${mistake.at}`}: ${mistake.what}`;
    if (fault.id === undefined) continue;
    if (ids.has(fault.id)) yield `${where}.id: another fault is called "${fault.id}"`;
    ids.add(fault.id);
  }
}

/** Turns faults without mistakes into what a world knows; those without a name get one that is free. */
export function toFaults(faults: readonly FaultInScenario[] = []): readonly Fault[] {
  const taken = new Set(faults.flatMap(({ id }) => id ?? []));
  return faults.map((fault) => {
    const id = fault.id ?? freeFaultId((one) => taken.has(one));
    taken.add(id);
    return toFault(fault, id);
  });
}

/** @param fault  without mistakes, see {@link findFaultMistake} */
export function toFault(fault: FaultInScenario, id: string): Fault {
  const { when = {}, first, nth, every, probability, from, until, latency } = fault;
  return {
    id,
    when,
    turns: { first, nth, every, probability },
    fromMs: from === undefined ? undefined : parseInstant(from)?.getTime(),
    untilMs: until === undefined ? undefined : parseInstant(until)?.getTime(),
    latency: latency === undefined ? undefined : toLatency(latency),
    effect: toEffect(fault),
  };
}

function toLatency(latency: NonNullable<FaultInScenario['latency']>): Latency {
  if (typeof latency === 'number') return { kind: 'range', fromMs: latency, toMs: latency };
  const { from, to, mean, deviation } = latency;
  return mean === undefined
    ? { kind: 'range', fromMs: from ?? 0, toMs: to ?? 0 }
    : { kind: 'normal', meanMs: mean, deviationMs: deviation ?? 0 };
}

function toEffect(fault: FaultInScenario): FaultEffect | undefined {
  const { status, headers, reset, cut_after_bytes, malformed_json, stall_after_bytes, trickle } = fault;
  if (status !== undefined) return { kind: 'status', status, ...(headers && { headers }) };
  if (reset !== undefined) return { kind: 'reset', at: reset };
  if (cut_after_bytes !== undefined) return { kind: 'cut', afterBytes: cut_after_bytes };
  if (malformed_json !== undefined) return { kind: 'malformed-json' };
  if (stall_after_bytes !== undefined) return { kind: 'stall', afterBytes: stall_after_bytes };
  return trickle && { kind: 'trickle', bytesPerSecond: trickle.bytes_per_second };
}

function findMistake(fault: FaultInScenario): FaultMistake | undefined {
  const pattern = findPatternMistake(fault.when ?? {});
  if (pattern !== undefined) return { at: `when.${pattern.field}`, what: pattern.what };
  const [effect, otherEffect] = EFFECTS.filter((name) => fault[name] !== undefined);
  if (otherEffect !== undefined) {
    return { at: otherEffect, what: `a fault has one effect, and this one has ${effect}` };
  }
  if (effect === undefined && fault.latency === undefined) {
    return { at: '', what: `does nothing; give it latency or one of ${EFFECTS.join(', ')}` };
  }
  const [turn, otherTurn] = TURNS.filter((name) => fault[name] !== undefined);
  if (otherTurn !== undefined) return { at: otherTurn, what: `does not go together with ${turn}` };
  return findHeaderMistake(fault) ?? findWindowMistake(fault) ?? findLatencyMistake(fault);
}

/** The format lets leap seconds through, which no date can hold. */
function findWindowMistake({ from, until }: FaultInScenario): FaultMistake | undefined {
  const start = from === undefined ? undefined : parseInstant(from);
  const end = until === undefined ? undefined : parseInstant(until);
  if (from !== undefined && start === undefined) return { at: 'from', what: `"${from}" is no instant` };
  if (until !== undefined && end === undefined) return { at: 'until', what: `"${until}" is no instant` };
  const isUpsideDown = start !== undefined && end !== undefined && end <= start;
  return isUpsideDown ? { at: 'until', what: `${until} is not after ${from}` } : undefined;
}

function findLatencyMistake({ latency }: FaultInScenario): FaultMistake | undefined {
  if (latency === undefined || typeof latency === 'number') return undefined;
  const { from, to, mean, deviation } = latency;
  const isRange = from !== undefined && to !== undefined && mean === undefined && deviation === undefined;
  const isNormal = mean !== undefined && deviation !== undefined && from === undefined && to === undefined;
  if (!isRange && !isNormal) {
    return { at: 'latency', what: 'takes a number, or from and to, or mean and deviation' };
  }
  return isRange && from > to ? { at: 'latency.to', what: `${to} is less than from, ${from}` } : undefined;
}
