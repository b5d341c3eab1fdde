import { type Context, Hono } from 'hono';
import type { operations } from '../../../generated/operas-altmetrics.js';
import { answerWith } from '../../answer.js';
import type { AltmetricsEnv } from '../env.js';
import { embeddedWidgetPage, type WidgetDemo, widgetPage } from '../pages/widget-pages.js';
import { addResource } from '../resource.js';

type Show = (demo: WidgetDemo) => ReturnType<typeof widgetPage>;

/** `/demo/…`: the widget that draws a work's metrics, alone and inside a book's page. */
export function demoRoutes(): Hono<AltmetricsEnv> {
  const app = new Hono<AltmetricsEnv>();
  addPage(app, '/demo/widget', 'showWidgetDemo', widgetPage);
  addPage(app, '/demo/embedded-widget', 'showEmbeddedWidgetDemo', embeddedWidgetPage);
  return app;
}

function addPage(app: Hono<AltmetricsEnv>, path: string, operation: keyof operations, show: Show): void {
  const answer = async (c: Context<AltmetricsEnv>) => {
    const query = new URLSearchParams(c.env.search);
    const page = await show({
      version: query.get('widget_version') ?? '0.2.0',
      uri: query.get('uri') ?? 'info:doi:10.5334/bay',
      locale: query.get('locale') ?? 'en',
    });
    return answerWith(String(page), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  };
  addResource(app, { paths: [path], GET: { operation, steps: [answer] } });
}
