import type { components } from '../../../generated/operas-metrics.js';

type Schemas = components['schemas'];
export type MeasureByYear = Schemas['MeasureByYear'];
export type CountryByMeasure = Schemas['CountryByMeasure'];
export type Citation = Schemas['Citation'];
export type Measure = Schemas['Measure'];
export type MetricEvent = Schemas['Event'];

/** What the Metrics API said: it has something, it has nothing, or it could not answer. */
export interface Answer<Item> {
  readonly url: string;
  readonly status: number;
  readonly data: readonly Item[];
  /** Why there is no answer, in a sentence; empty if there is one, be it that nothing was found. */
  readonly failure: string;
}

/** A body as it may come, from this service or another. */
interface Envelope<Item> {
  readonly data?: readonly Item[];
  readonly message?: string;
  readonly description?: string;
}

/** The Metrics API, as a widget asks it. */
export class MetricsApi {
  readonly #eventsUrl: string;
  readonly #citationsUrl: string;
  readonly #works: string;
  readonly #workUris: readonly string[];

  constructor(settings: { base_url: string; citations_url: string }, workUris: readonly string[]) {
    this.#eventsUrl = settings.base_url;
    this.#citationsUrl = settings.citations_url;
    this.#workUris = workUris;
    this.#works = workUris.map((uri) => `work_uri:${uri}`).join(',');
  }

  byYear(): Promise<Answer<MeasureByYear>> {
    return ask(this.#eventsOf(this.#works, 'measure_uri,year'));
  }

  byCountry(): Promise<Answer<CountryByMeasure>> {
    return ask(this.#eventsOf(this.#works, 'country_uri,measure_uri'));
  }

  /** Single events of some measures. They come first: a work may end in what lets the filter go on. */
  events(measureUris: readonly string[]): Promise<Answer<MetricEvent>> {
    const measures = measureUris.map((uri) => `measure_uri:${uri}`);
    return ask(this.#eventsOf([...measures, this.#works].join(',')));
  }

  citations(): Promise<Answer<Citation>> {
    const works = this.#workUris.map((uri) => `work_uri=${encodeURIComponent(uri)}`);
    return ask(`${this.#citationsUrl}?${works.join('&')}`);
  }

  measures(): Promise<Answer<Measure>> {
    return ask(this.#eventsUrl.replace(/\/events$/, '/measures'));
  }

  #eventsOf(filter: string, aggregation?: string): string {
    const summing = aggregation === undefined ? '' : `&aggregation=${aggregation}`;
    return `${this.#eventsUrl}?filter=${encodeURIComponent(filter)}${summing}`;
  }
}

async function ask<Item>(url: string): Promise<Answer<Item>> {
  const nothing = { url, status: 0, data: [] };
  const response = await fetch(url).catch(() => undefined);
  if (response === undefined) return { ...nothing, failure: 'The Metrics API could not be reached.' };
  const { status } = response;
  const body: Envelope<Item> | undefined = await response.json().catch(() => undefined);
  if (!Array.isArray(body?.data)) {
    return { ...nothing, status, failure: `The Metrics API answered ${status}, and not in its own form.` };
  }
  if (response.ok || status === 404) return { url, status, data: body.data, failure: '' };
  const said = [body.message, body.description].filter(Boolean).join(' ');
  return { ...nothing, status, failure: `The Metrics API answered ${status}: ${said}` };
}
