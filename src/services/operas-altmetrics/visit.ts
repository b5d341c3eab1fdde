import type { Context } from 'hono';
import { answerWith } from '../answer.js';
import type { AltmetricsEnv } from './env.js';
import { escapeLikeWerkzeug } from './error-pages.js';
import { type Html, layout } from './pages/layout.js';
import type { Session } from './session.js';

const HTML = { 'Content-Type': 'text/html; charset=utf-8' };

/** One visit of a browser: its session, and the pages and redirects that it is answered with. */
export class Visit {
  readonly session: Session;
  readonly #c: Context<AltmetricsEnv>;

  constructor(c: Context<AltmetricsEnv>) {
    this.#c = c;
    this.session = c.env.session.open();
  }

  /** A page within the layout, under the messages that were left for it. */
  async page(title: string, body: Html): Promise<Response> {
    const flashes = this.session.takeFlashes();
    const visitor = (await this.session.account())?.email;
    const text = String(await layout({ site: this.#c.env.site, flashes, title, visitor, body }));
    return answerWith(text, { headers: HTML });
  }

  /** @param path  below the service's prefix, starting with a slash */
  redirect(path: string): Response {
    const { prefix } = this.#c.env.site;
    return this.redirectTo(`${prefix}${path}`);
  }

  /** @param target  on this host: a path, prefix included, or a whole address */
  redirectTo(target: string): Response {
    const location = target.startsWith('/') ? this.#c.env.site.origin + target : target;
    return redirectPage(302, location, target);
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
  return answerWith(body, { status, headers: { ...HTML, Location: location } });
}

/**
 * Where a client may be sent on to after a form: only to the same host. What the real service's check lets
 * through although browsers would leave the host by it (`/\\evil.example`, `/.//evil.example`) is refused too.
 *
 * @returns a path with query and fragment, or the whole address if that was asked for; undefined for another host
 * @source Flask-Security: utils.py `validate_redirect_url`
 */
export function findTargetOnThisHost(c: Context<AltmetricsEnv>, asked: string): string | undefined {
  const { origin, prefix } = c.env.site;
  const current = `${origin}${prefix}${c.env.rawPath}`;
  if (asked.trim() === '' || !URL.canParse(asked, current)) return undefined;
  const { host, pathname, search, hash, href } = new URL(asked, current);
  if (host !== new URL(origin).host || pathname.startsWith('//')) return undefined;
  return URL.canParse(asked) ? href : pathname + search + hash;
}
