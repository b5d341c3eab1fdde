/** A tab of the widget: measures of one type. */
interface WidgetTab {
  readonly id: string;
  readonly name: string;
  readonly scopes: Readonly<Record<string, WidgetScope>>;
  readonly graphs: readonly WidgetGraph[];
}

interface WidgetScope {
  /** URIs of works. */
  readonly works: readonly string[];
  /** Texts that are in the URIs of the measures meant. */
  readonly measures: readonly string[];
}

interface WidgetGraph {
  readonly id: string;
  readonly type: 'line' | 'country_table' | 'citations';
  readonly title: string;
  readonly scopes: readonly string[];
}

/**
 * What the widget is told by the page that it is on.
 *
 * @source ubiquitypress/operas-metrics-widget 2.0.2: README.md "Configuration"
 */
export interface WidgetConfig {
  readonly settings: { readonly base_url: string; readonly citations_url: string };
  readonly tabs: readonly WidgetTab[];
}

/**
 * Tells the widget to show all that is counted for some works; it hides by itself what there is nothing of.
 *
 * @param metricsUrl  base URL of the Metrics API
 * @param types  of measures
 */
export function toWidgetConfig(
  metricsUrl: string,
  works: readonly string[],
  types: readonly string[],
): WidgetConfig {
  return {
    settings: { base_url: `${metricsUrl}/events`, citations_url: `${metricsUrl}/citations` },
    tabs: works.length === 0 ? [] : types.map((type) => toTab(type, works)),
  };
}

function toTab(type: string, works: readonly string[]): WidgetTab {
  const scopes = [type];
  const byYear: WidgetGraph = { id: 'over_time', type: 'line', title: 'Over time', scopes };
  const byCountry: WidgetGraph = { id: 'countries', type: 'country_table', title: 'By country', scopes };
  const citing: WidgetGraph = { id: 'citations', type: 'citations', title: 'Cited by', scopes };
  return {
    id: type,
    name: `${type.charAt(0).toUpperCase()}${type.slice(1)}`,
    // With both slashes, or views would be page views, too.
    scopes: { [type]: { works, measures: [`/${type}/`] } },
    graphs: type === 'citations' ? [byYear, citing] : [byYear, byCountry],
  };
}
