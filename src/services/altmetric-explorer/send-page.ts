import type { Context } from 'hono';
import type { ExplorerRules } from '../../world/explorer/explorer-rules.js';
import type { ExplorerEnv } from './env.js';
import { countPages, writeEnvelope } from './envelope.js';
import { toJsonText } from './json-text.js';
import { type LinkParts, pageLinks, singlePageLinks } from './links.js';
import type { Page } from './parse-page.js';
import { type Sending, sendBody } from './render.js';

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
  const rules = rulesOf(c);
  const pages = countPages(total, page.size, rules);
  const json = writeEnvelope({
    parameters: c.get('parameters'),
    rules,
    page,
    response: { description, total, pages, mentions },
    links: pageLinks(linkParts, { ...page, pages, linksBack: rules.linksBack }),
    data: toJsonText(rows),
    included: included.length === 0 ? undefined : toJsonText(included),
  });
  return sendBody(c.env, json, sending);
}

/**
 * Sends all rows at once, whatever page was asked for. Open question `included-of-aggregates`: the documentation shows
 * an empty object, which no recorded reply has.
 */
export function sendWhole(
  c: Context<ExplorerEnv>,
  told: Pick<RowPage, 'total' | 'description' | 'linkParts'> & {
    /** JSON text of the rows: long, and so kept. */
    readonly data: string;
  },
): Response {
  const { total, description, linkParts, data } = told;
  const rules = rulesOf(c);
  const json = writeEnvelope({
    parameters: c.get('parameters'),
    rules,
    page: undefined,
    response: { description, total, pages: 1 },
    links: singlePageLinks(linkParts),
    data,
    included: rules.aggregateIncluded === 'empty' ? '{}' : undefined,
  });
  return sendBody(c.env, json);
}

function rulesOf(c: Context<ExplorerEnv>): ExplorerRules {
  return c.env.explorer.explorerRules.value;
}
