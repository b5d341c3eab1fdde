import { Hono } from 'hono';
import type { ControlEnv } from '../env.js';
import { Refusal } from '../problem.js';
import { refuseUnknown } from '../query.js';

const WIDGET_FIELDS = ['uri'];
/** The page names each of them several times. */
const MAX_WORKS = 50;

/**
 * `/_emulator/widget`: the metrics of works as a person sees them. Its code is loaded when somebody looks.
 *
 * @param metricsMount  path at which the Metrics API is
 */
export function widgetRoutes(metricsMount: string): Hono<ControlEnv> {
  return new Hono<ControlEnv>()
    .get('/_emulator/widget', async (c) => {
      const { world, worldPrefix, origin, search } = c.env;
      const query = new URLSearchParams(search);
      refuseUnknown(query, WIDGET_FIELDS);
      const works = query.getAll('uri').flatMap((uri) => uri.trim() || []);
      if (works.length > MAX_WORKS) throw new Refusal(400, `The page shows ${MAX_WORKS} works at the most.`);
      const { showWidget } = await import('../widget/show-widget.js');
      return showWidget(
        { world, prefix: worldPrefix, metricsUrl: origin + worldPrefix + metricsMount },
        works,
      );
    })
    .get('/_emulator/widget.js', async () => {
      const { WIDGET_SCRIPT } = await import('../../generated/widget-assets.js');
      return asset(WIDGET_SCRIPT, 'text/javascript');
    })
    .get('/_emulator/widget.css', async () => {
      const { WIDGET_STYLE } = await import('../../generated/widget-assets.js');
      return asset(WIDGET_STYLE, 'text/css');
    });
}

function asset(text: string, type: string): Response {
  return new Response(text, {
    headers: { 'Content-Type': `${type}; charset=utf-8`, 'X-Content-Type-Options': 'nosniff' },
  });
}
