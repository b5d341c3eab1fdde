import type { MetricEvent } from './metric-event.js';

/**
 * Which events. Values of one field widen the search, fields narrow it; a value must be equal. A field that is left
 * out, or has no values, lets everything through.
 */
export interface MetricQuery {
  /** In lower case. */
  readonly workUris?: readonly string[] | undefined;
  readonly measureUris?: readonly string[] | undefined;
  readonly countryUris?: readonly string[] | undefined;
  readonly uploaderUris?: readonly string[] | undefined;
  /** Milliseconds since the epoch, both inclusive. */
  readonly fromMs?: number | undefined;
  readonly toMs?: number | undefined;
}

/** Whether an event is one of those that a query is about. */
export type EventTest = (event: Omit<MetricEvent, 'id'>) => boolean;

/** Makes the test for all that a query says, the work included. */
export function toEventTest(query: MetricQuery): EventTest {
  const { workUris = [], measureUris = [], countryUris = [], uploaderUris = [] } = query;
  const works = toValueTest(workUris);
  const measures = toValueTest(measureUris);
  const countries = toValueTest(countryUris);
  const uploaders = toValueTest(uploaderUris);
  const { from, to } = boundsOf(query);
  const isInTime: EventTest = ({ at }) => at >= from && at <= to;
  // Most queries name works or nothing, and may be about very many events.
  if (measureUris.length + countryUris.length + uploaderUris.length === 0) {
    return workUris.length === 0 ? isInTime : (event) => isInTime(event) && works(event.workUri);
  }
  return (event) =>
    isInTime(event) &&
    works(event.workUri) &&
    measures(event.measureUri) &&
    countries(event.countryUri) &&
    uploaders(event.uploaderUri);
}

/** Whether a value is one of those asked for; if none is asked for, every value is. */
export function toValueTest(values: readonly string[] | undefined): (value: string | undefined) => boolean {
  if (values === undefined || values.length === 0) return () => true;
  const asked = new Set(values);
  return (value) => value !== undefined && asked.has(value);
}

/** The works that a query names; undefined if it is about all. */
export function worksAsked({ workUris }: MetricQuery): readonly string[] | undefined {
  return workUris === undefined || workUris.length === 0 ? undefined : [...new Set(workUris)];
}

/** From when to when, in milliseconds since the epoch, both inclusive. */
export function boundsOf({ fromMs, toMs }: MetricQuery): { readonly from: number; readonly to: number } {
  return { from: fromMs ?? Number.NEGATIVE_INFINITY, to: toMs ?? Number.POSITIVE_INFINITY };
}
