import type { RandomStream } from '../random.js';
import { type Latency, MAX_LATENCY_MS } from './fault.js';

const TWO_TO_32 = 2 ** 32;

/** How long an answer is held back: whole milliseconds, neither less than none nor more than the longest. */
export function drawLatencyMs(latency: Latency, stream: RandomStream): number {
  const drawn = latency.kind === 'range' ? drawEvenly(latency, stream) : drawAround(latency, stream);
  return Math.min(MAX_LATENCY_MS, Math.max(0, Math.round(drawn)));
}

function drawEvenly({ fromMs, toMs }: Latency & { kind: 'range' }, stream: RandomStream): number {
  return fromMs + (toMs - fromMs) * drawFraction(stream);
}

/** A normal distribution, by Box and Muller. */
function drawAround({ meanMs, deviationMs }: Latency & { kind: 'normal' }, stream: RandomStream): number {
  // Never zero, which has no logarithm.
  const radius = Math.sqrt(-2 * Math.log(1 - drawFraction(stream)));
  return meanMs + deviationMs * radius * Math.cos(2 * Math.PI * drawFraction(stream));
}

/** From 0 to just below 1. */
function drawFraction(stream: RandomStream): number {
  return stream.uint32() / TWO_TO_32;
}
