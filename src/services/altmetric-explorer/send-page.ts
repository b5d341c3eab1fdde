import type { Context } from 'hono';
import type { ExplorerEnv } from './env.js';
import { countPages, writeEnvelope } from './envelope.js';
import { toJsonText } from './json-text.js';
import { type LinkParts, pageLinks, singlePageLinks } from './links.js';
import type { Page } from './parse-page.js';
import { type Sending, sendJson } from './render.js';

/** A page of rows, and what is said of all. */
export interface RowPage {
  readonly page: Page;
  readonly total: number;
  readonly description: string;
  readonly linkParts: LinkParts;
  readonly rows: readonly unknown[];
  /** What the rows refer to: not sent where there is none. */
  readonly included?: readonly unknown[];
  /** Of mention sources only. */
  readonly mentions?: number;
}

/** Sends one page of several. */
export function sendPage(c: Context<ExplorerEnv>, told: RowPage, sending: Sending = {}): Response {
  const { page, total, description, linkParts, rows, included = [], mentions } = told;
  const pages = countPages(total, page.size);
  const json = writeEnvelope({
    parameters: c.get('parameters'),
    page,
    response: { description, total, pages, mentions },
    links: pageLinks(linkParts, { ...page, pages }),
    data: toJsonText(rows),
    included: included.length === 0 ? undefined : toJsonText(included),
  });
  return sendJson(c, json, sending);
}

/** Sends all rows at once, whatever page was asked for. */
export function sendWhole(
  c: Context<ExplorerEnv>,
  told: Pick<RowPage, 'total' | 'description' | 'linkParts'> & {
    /** JSON text of the rows: long, and so kept. */
    readonly data: string;
  },
): Response {
  const { total, description, linkParts, data } = told;
  const json = writeEnvelope({
    parameters: c.get('parameters'),
    page: undefined,
    response: { description, total, pages: 1 },
    links: singlePageLinks(linkParts),
    data,
  });
  return sendJson(c, json);
}
