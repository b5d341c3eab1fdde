import { html } from 'hono/html';
import type { Site } from '../../service.js';

/** A piece of a page, escaped where it holds what a person typed. */
export type Html = ReturnType<typeof html>;

/** A message that a request leaves for the next page. */
export interface Flash {
  readonly category: 'info' | 'success' | 'error';
  readonly message: string;
}

interface LayoutOptions {
  readonly site: Site;
  readonly flashes: readonly Flash[];
  readonly title?: string;
  /** E-mail address of whoever is logged in. */
  readonly visitor?: string | undefined;
  readonly body?: Html;
}

/**
 * The page that all others are in: navigation bar, messages, and a container. Alone, it is what the API answers
 * to a client that prefers HTML.
 */
export function layout({ site, flashes, title = 'Altmetrics', visitor, body }: LayoutOptions): Html {
  const { prefix } = site;
  return html`<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <link rel="icon" href="data:,">
    <title>${title}</title>
    <link rel="stylesheet" href="${prefix}/static/css/base.css">
  </head>
  <body>
    <nav class="navbar">
      <a class="navbar-brand" href="${prefix}/">Altmetrics</a>
      <a class="nav-link" href="${prefix}/">Home</a>
      <a class="nav-link" href="${prefix}/admin/">Admin</a>
      ${visitor === undefined ? strangerLinks(prefix) : visitorLinks(prefix, visitor)}
    </nav>
    ${flashes.map(({ category, message }) => html`<div class="alert alert-${category}">${message}</div>\n    `)}
    <div class="container-fluid">
      ${body ?? ''}
    </div>
  </body>
</html>
`;
}

function strangerLinks(prefix: string): Html {
  return html`<a class="nav-link" href="${prefix}/login">Login</a>
      <a class="nav-link" href="${prefix}/register">Register</a>`;
}

function visitorLinks(prefix: string, visitor: string): Html {
  return html`<span>${visitor}</span>
      <a class="nav-link" href="${prefix}/logout">Logout</a>`;
}
