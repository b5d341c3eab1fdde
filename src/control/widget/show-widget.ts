import type { World } from '../../world/world.js';
import { findExampleWorks } from './example-works.js';
import { toWidgetConfig } from './widget-config.js';
import { widgetPage } from './widget-page.js';

/** Where the widget is looked at. */
export interface WidgetPlace {
  readonly world: World;
  /** What the addresses of the emulator start with on this server: empty, or what leads to the world. */
  readonly prefix: string;
  /** Base URL of the Metrics API. */
  readonly metricsUrl: string;
}

/** Shows the metrics of works. @param works  their URIs, as asked for; with none, examples are shown */
export async function showWidget(
  { world, prefix, metricsUrl }: WidgetPlace,
  works: readonly string[],
): Promise<Response> {
  const types = [...new Set(world.metrics.measures().map(({ type }) => type))];
  const examples = works.length === 0 ? await findExampleWorks(world) : [];
  const config = toWidgetConfig(metricsUrl, works, types);
  return widgetPage({ prefix, worldId: world.id, works, examples, config });
}
