import { html, type Markup } from './markup.js';
import { STYLE } from './style.js';

/** A whole page that needs nothing else: no script, no address that a browser would ask. */
export function writePage({ title, content }: { readonly title: string; readonly content: Markup }): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
${content}
</body>
</html>
`;
  return page.html;
}
