import { aboutSection, requestList } from './about.js';
import { citationSection } from './citations.js';
import { countrySection } from './countries.js';
import { element, folded, link } from './elements.js';
import { toCountryFigures, toTypeFigures, yearsOf } from './figures.js';
import { headline } from './headline.js';
import { MENTION_TYPES, mentionSection } from './mentions.js';
import type {
  Answer,
  Citation,
  CountryByMeasure,
  Measure,
  MeasureByYear,
  MetricEvent,
  MetricsApi,
} from './metrics-api.js';
import { inColours, type ShownType } from './palette.js';
import { typeChoice } from './type-choice.js';
import { toWebAddress } from './wording.js';
import { yearSection } from './year-chart.js';

/** All that was asked for. */
interface Found {
  readonly byYear: Answer<MeasureByYear>;
  readonly byCountry: Answer<CountryByMeasure>;
  readonly citations: Answer<Citation>;
  readonly measures: Answer<Measure>;
  readonly mentions?: Answer<MetricEvent>;
}

/** Asks for the metrics of works and draws them. Never rejects: what goes wrong is drawn, too. */
export async function drawWidget(
  place: HTMLElement,
  api: MetricsApi,
  works: readonly string[],
): Promise<void> {
  show(place, 'loading', [element('p', { class: 'state', role: 'status' }, ['Loading…'])]);
  const found = await findAll(api);
  const answers = Object.values(found);
  const failure = answers.find((answer) => answer.failure !== '')?.failure;
  if (failure !== undefined) {
    const again = element('button', { type: 'button' }, ['Try again']);
    again.addEventListener('click', () => drawWidget(place, api, works));
    const words = element('div', { class: 'state', role: 'alert' }, [
      element('h2', {}, ['The figures could not be loaded']),
      element('p', {}, [failure]),
      again,
    ]);
    show(place, 'error', [words, folded('Requests to the Metrics API', [requestList(answers)])]);
  } else if (found.byYear.data.length === 0 && found.citations.data.length === 0) {
    show(place, 'nothing', [
      nothingFound(works),
      folded('Requests to the Metrics API', [requestList(answers)]),
    ]);
  } else {
    show(place, 'shown', [title(works), ...parts(found, answers)]);
  }
}

async function findAll(api: MetricsApi): Promise<Found> {
  const [byYear, byCountry, citations, measures] = await Promise.all([
    api.byYear(),
    api.byCountry(),
    api.citations(),
    api.measures(),
  ]);
  const mentioning = byYear.data.filter(({ type }) => MENTION_TYPES.includes(type));
  const found = { byYear, byCountry, citations, measures };
  if (mentioning.length === 0) return found;
  return { ...found, mentions: await api.events(mentioning.map(({ measure_uri }) => measure_uri)) };
}

function parts(found: Found, answers: readonly Answer<unknown>[]): readonly HTMLElement[] {
  const types = inColours(toTypeFigures(found.byYear.data));
  const mentions = found.mentions?.data ?? [];
  return [
    ...(types.length === 0 ? [] : [headline(types), charts(types, found.byCountry.data)]),
    ...(found.citations.data.length === 0 ? [] : [citationSection(found.citations.data)]),
    ...(mentions.length === 0 ? [] : [mentionSection(mentions, found.measures.data)]),
    aboutSection(types, found.measures.data, answers),
  ];
}

function charts(types: readonly ShownType[], byCountry: readonly CountryByMeasure[]): HTMLElement {
  const years = yearsOf(types);
  const countries = toCountryFigures(byCountry);
  const place = element('div', { class: 'charts' });
  const draw = (shown: readonly ShownType[]) =>
    place.replaceChildren(yearSection(shown, years), countrySection(shown, countries));
  draw(types);
  return element('div', {}, [...(types.length > 1 ? [typeChoice(types, draw)] : []), place]);
}

function title(works: readonly string[]): HTMLElement {
  const links = works.flatMap((work, place) => [
    ...(place === 0 ? [] : [', ']),
    link(toWebAddress(work), work),
  ]);
  return element('h2', { class: 'works', role: 'status' }, links);
}

function nothingFound(works: readonly string[]): HTMLElement {
  const doi =
    works.length === 1
      ? /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)?(10\..+)$/i.exec(works[0] ?? '')?.[1]
      : undefined;
  const meant = `info:doi:${doi}`;
  const address = `?${new URLSearchParams({ uri: meant })}`;
  const hint = element('p', {}, ['A DOI is known here as ', element('a', { href: address }, [meant]), '.']);
  return element('div', { class: 'state', role: 'status' }, [
    element('h2', {}, ['Nothing found']),
    element('p', {}, [`The Metrics API of this world has no events of ${works.join(', ')}.`]),
    ...(doi === undefined ? [] : [hint]),
  ]);
}

function show(place: HTMLElement, state: string, children: readonly HTMLElement[]): void {
  place.dataset.state = state;
  place.setAttribute('aria-busy', String(state === 'loading'));
  place.replaceChildren(...children);
}
