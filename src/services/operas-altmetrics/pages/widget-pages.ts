import { html, raw } from 'hono/html';
import { escape as escapeHtml } from 'html-escaper';
import type { Html } from './layout.js';

const CDN = 'https://storage.googleapis.com/operas/metrics-widget';

/** What the widget is asked to show: its release, a work by its URI, and a language. */
export interface WidgetDemo {
  readonly version: string;
  readonly uri: string;
  readonly locale: string;
}

/** The widget alone. */
export function widgetPage(demo: WidgetDemo): Html {
  return html`<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Metrics widget</title>
    <link rel="stylesheet" href="${CDN}/hirmeos-metrics-${demo.version}.css">
  </head>
  <body>
    ${widget(demo)}
  </body>
</html>
`;
}

/** The widget as a reader meets it, in the page of a book that there is not. */
export function embeddedWidgetPage(demo: WidgetDemo): Html {
  return html`<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A book with metrics</title>
    <link rel="stylesheet" href="${CDN}/hirmeos-metrics-${demo.version}.css">
  </head>
  <body>
    <h1>A Book of Examples</h1>
    <p>A made-up book, to show how the widget looks inside the page of a publisher.</p>
    ${widget(demo)}
  </body>
</html>
`;
}

function widget({ version, uri, locale }: WidgetDemo): Html {
  return html`<div id="metrics-block"></div>
    <script>
      var widget_params = { uri: ${scriptText(uri)}, locale: ${scriptText(locale)} };
    </script>
    <script src="${CDN}/hirmeos-metrics-${version}.min.js"></script>`;
}

/** Escaped as HTML, like the real page has it, and as a script's text, so that nothing gets out of the quotes. */
function scriptText(value: string): Html {
  return raw(JSON.stringify(escapeHtml(value)));
}
