export { toHtml } from './html-report.js';
export { html, type Markup, nothing } from './markup.js';
export { writePage } from './page.js';
