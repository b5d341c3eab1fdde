import { toEven } from './rhythm.js';
import { SOURCES, sourceFacts } from './sources.js';

const DAY_MS = 86_400_000;

/** From when to when each source was listened to, by place in `SOURCES`: days of even time; infinite for still. */
export const SOURCE_STARTS: Readonly<Float64Array> = Float64Array.from(SOURCES, ({ from }) => evenDay(from));
export const SOURCE_ENDS: Readonly<Float64Array> = Float64Array.from(SOURCES, (_facts, source) => {
  const { until } = sourceFacts(source);
  return until === undefined ? Number.POSITIVE_INFINITY : evenDay(until);
});

function evenDay(date: string): number {
  return toEven(Date.parse(date) / DAY_MS);
}
