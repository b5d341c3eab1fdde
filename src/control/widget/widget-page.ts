import { html, raw } from 'hono/html';
import type { WidgetConfig } from './widget-config.js';

type Html = ReturnType<typeof html>;

/** What is on the page. */
export interface WidgetPage {
  /** What the addresses of the emulator start with on this server: empty, or what leads to the world. */
  readonly prefix: string;
  readonly worldId: string;
  /** URIs of the works to show, as asked for; with none, the examples are shown. */
  readonly works: readonly string[];
  readonly examples: readonly string[];
  readonly config: WidgetConfig;
}

const BUNDLE = 'https://storage.googleapis.com/operas/metrics-widget/v1/latest';
/** The page takes nothing from anywhere but this server, and nobody else may frame it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page that shows the metrics of works as a widget would: the figures come with its script, from the Metrics API. */
export async function widgetPage(page: WidgetPage): Promise<Response> {
  const { prefix, works, worldId } = page;
  const title = works.length === 0 ? 'Metrics of a work' : `Metrics of ${works.join(', ')}`;
  const text = html`<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="data:,">
    <title>${title}</title>
    <link rel="stylesheet" href="${prefix}/_emulator/widget.css">
    <script type="application/json" id="operas-metrics-config">${inScript(page.config)}</script>
    <script src="${prefix}/_emulator/widget.js" defer></script>
  </head>
  <body>
    <header>
      <p><a href="${prefix}/">altmetrics-emulator</a> · world <strong>${worldId}</strong></p>
      <h1>Metrics of a work</h1>
      ${searchForm(page)}
    </header>
    <main>
      ${works.length === 0 ? exampleList(page) : widget()}
      ${works.length === 0 ? '' : embedding(page.config)}
    </main>
  </body>
</html>
`;
  return new Response(String(await text), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  });
}

function searchForm({ prefix, works }: WidgetPage): Html {
  const fields = (works.length === 0 ? [''] : works).map((work, index) => {
    const id = `uri-${index + 1}`;
    const label = index === 0 ? 'Work URI' : `Work URI ${index + 1}`;
    return html`<label for="${id}">${label}</label>
        <input id="${id}" name="uri" value="${work}" placeholder="info:doi:10.5334/bay" autocomplete="off" autocapitalize="none" spellcheck="false">
        `;
  });
  return html`<form action="${prefix}/_emulator/widget" role="search" aria-label="Works">
        ${fields}<button>Show</button>
      </form>`;
}

function widget(): Html {
  return html`<div id="metrics-widget" data-state="loading" aria-busy="true">
        <p class="state">Loading…</p>
        <noscript><p class="state">The figures are drawn by a script, which this browser doesn't run.</p></noscript>
      </div>`;
}

function exampleList({ prefix, examples }: WidgetPage): Html {
  const links = examples.map(
    (work) =>
      html`<li><a href="${prefix}/_emulator/widget?uri=${encodeURIComponent(work)}">${work}</a></li>
        `,
  );
  return html`<section aria-labelledby="examples">
        <h2 id="examples">Works to look at</h2>
        ${links.length === 0 ? html`<p>Of the works of the documentation, this world has no events.</p>` : html`<ul class="works">${links}</ul>`}
        <p>Any other work will do that has events in the Metrics API of this world. The DOI 10.5334/bay is written
          <code>info:doi:10.5334/bay</code>. To add up several works, repeat <code>uri</code> in the address.</p>
      </section>`;
}

/** The real widget can't be on this page, which takes no scripts from elsewhere; on any other it can. */
function embedding(config: WidgetConfig): Html {
  const snippet = `<div id="metrics-widget"></div>
<script type="application/json" id="operas-metrics-config">
${JSON.stringify(config, null, 2).replaceAll('<', '\\u003c')}
</script>
<link rel="stylesheet" href="${BUNDLE}/widget.css">
<script src="${BUNDLE}/widget.js"></script>
`;
  return html`<details class="embedding">
        <summary>Look at these works with the real widget</summary>
        <p>Nothing on this page comes from another host. Put this on a page of yours, and the widget of OPERAS draws
          the figures of this emulator:</p>
        <pre tabindex="0" role="region" aria-label="Markup to embed the widget"><code>${snippet}</code></pre>
      </details>`;
}

/** JSON that can't end the element that it is in. */
function inScript(value: unknown): ReturnType<typeof raw> {
  return raw(JSON.stringify(value).replaceAll('<', '\\u003c'));
}
