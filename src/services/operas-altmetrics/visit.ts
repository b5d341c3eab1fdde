import type { Context } from 'hono';
import type { AltmetricsEnv } from './env.js';
import { type Html, layout } from './pages/layout.js';
import { Session } from './session.js';
import { escapeLikeWerkzeug } from './wire-error.js';

const HTML = { 'Content-Type': 'text/html; charset=utf-8' };

/** One visit of a browser: its session, and the pages and redirects that it is answered with. */
export class Visit {
  readonly session: Session;
  readonly #c: Context<AltmetricsEnv>;

  constructor(c: Context<AltmetricsEnv>) {
    this.#c = c;
    this.session = new Session(c);
  }

  /** A page within the layout, under the messages that were left for it. */
  async page(title: string, body: Html): Promise<Response> {
    const flashes = this.session.takeFlashes();
    const text = String(await layout({ site: this.#c.env.site, flashes, title, body }));
    return this.session.commit(new Response(text, { headers: HTML }));
  }

  /** @param path  below the service's prefix, starting with a slash */
  redirect(path: string): Response {
    const { prefix } = this.#c.env.site;
    return this.redirectWithin(`${prefix}${path}`);
  }

  /** @param target  a path on this host, prefix included */
  redirectWithin(target: string): Response {
    const location = `${this.#c.env.site.origin}${target}`;
    return this.session.commit(redirectPage(302, location, target));
  }

  json(response: Response): Response {
    return this.session.commit(response);
  }
}

/**
 * Werkzeug's redirect: absolute in the header, as the application said it in the page.
 *
 * @source Werkzeug 0.15: utils.py `redirect`
 */
export function redirectPage(status: 302 | 308, location: string, shown: string): Response {
  const target = escapeLikeWerkzeug(shown);
  const body =
    '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">\n<title>Redirecting...</title>\n' +
    '<h1>Redirecting...</h1>\n<p>You should be redirected automatically to target URL: ' +
    `<a href="${target}">${target}</a>.  If not click the link.`;
  return new Response(body, { status, headers: { ...HTML, Location: location } });
}

/**
 * Where a client may be sent on to after a form: only to the same host. What the real service's check lets
 * through although browsers would leave the host by it (`/\\evil.example`) is refused too.
 *
 * @returns path and query, or undefined for another host
 * @source Flask-Security: utils.py `validate_redirect_url`
 */
export function findPathOnThisHost(c: Context<AltmetricsEnv>, target: string): string | undefined {
  const { origin, prefix } = c.env.site;
  const current = `${origin}${prefix}${c.env.rawPath}`;
  if (!URL.canParse(target, current)) return undefined;
  const { host, pathname, search } = new URL(target, current);
  return host === new URL(origin).host ? pathname + search : undefined;
}
