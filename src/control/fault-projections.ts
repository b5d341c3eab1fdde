import type { components } from '../generated/emulator-control.js';
import type { Fault, FaultEffect, Latency } from '../world/faults/fault.js';
import type { FaultStore } from '../world/faults/fault-store.js';

type WireFault = components['schemas']['Fault'];

/** A fault as a person writes it, and what it has met. What it does not say is left out. */
export function toWireFault(fault: Fault, store: FaultStore): WireFault {
  const { id, when, turns, fromMs, untilMs, latency, effect } = fault;
  return {
    id,
    when: givenOf(when),
    ...givenOf(turns),
    ...(fromMs === undefined ? {} : { from: new Date(fromMs).toISOString() }),
    ...(untilMs === undefined ? {} : { until: new Date(untilMs).toISOString() }),
    ...(latency === undefined ? {} : { latency: toWireLatency(latency) }),
    ...(effect === undefined ? {} : toWireEffect(effect)),
    ...store.countOf(id),
  };
}

type Given<Fields> = { [Name in keyof Fields]?: NonNullable<Fields[Name]> };

/** Without the fields that are there, and undefined. */
function givenOf<Fields extends object>(fields: Fields): Given<Fields> {
  const given: Given<Fields> = {};
  for (const name of Object.keys(fields) as (keyof Fields)[]) {
    const value = fields[name];
    if (value !== undefined && value !== null) given[name] = value;
  }
  return given;
}

function toWireLatency(latency: Latency): NonNullable<WireFault['latency']> {
  if (latency.kind === 'normal') return { mean: latency.meanMs, deviation: latency.deviationMs };
  const { fromMs, toMs } = latency;
  return fromMs === toMs ? fromMs : { from: fromMs, to: toMs };
}

function toWireEffect(effect: FaultEffect): Partial<WireFault> {
  switch (effect.kind) {
    case 'status':
      return { status: effect.status, ...(effect.headers && { headers: { ...effect.headers } }) };
    case 'reset':
      return { reset: effect.at };
    case 'cut':
      return { cut_after_bytes: effect.afterBytes };
    case 'malformed-json':
      return { malformed_json: true };
    case 'stall':
      return { stall_after_bytes: effect.afterBytes };
    case 'trickle':
      return { trickle: { bytes_per_second: effect.bytesPerSecond } };
  }
}
