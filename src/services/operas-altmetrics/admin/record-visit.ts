import type { Context } from 'hono';
import type { World } from '../../../world/world.js';
import type { AltmetricsEnv } from '../env.js';
import type { FormInput } from '../forms/form-input.js';
import type { Flash, Html } from '../pages/layout.js';
import { findTargetOnThisHost, Visit } from '../visit.js';
import type { Recorded, RecordModel } from './record-model.js';
import { requireRole } from './require-role.js';

type Query = Readonly<Record<string, string | number | undefined>>;

/** A visit to the pages of a model, by somebody who may open them. */
export class RecordVisit<R extends Recorded> {
  readonly model: RecordModel<R>;
  readonly query: URLSearchParams;
  readonly #c: Context<AltmetricsEnv>;
  readonly #visit: Visit;

  private constructor(c: Context<AltmetricsEnv>, model: RecordModel<R>, visit: Visit) {
    this.model = model;
    this.query = new URLSearchParams(c.env.search);
    this.#c = c;
    this.#visit = visit;
  }

  /** @throws Abort 403 */
  static async admit<R extends Recorded>(
    c: Context<AltmetricsEnv>,
    model: RecordModel<R>,
  ): Promise<RecordVisit<R>> {
    const visit = new Visit(c);
    await requireRole(visit, model.roles);
    return new RecordVisit(c, model, visit);
  }

  get world(): World {
    return this.#c.env.world;
  }

  /** Of one of the model's pages, the service's prefix included; `''` is the list. */
  path(page: '' | 'new/' | 'edit/' | 'delete/' | 'action/', query: Query = {}): string {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) search.set(name, String(value));
    }
    const path = `${this.#c.env.site.prefix}/admin/${this.model.name}/${page}`;
    return search.size === 0 ? path : `${path}?${search}`;
  }

  /** Of the page that is being visited, its query included. */
  get ownPath(): string {
    const { site, rawPath, search } = this.#c.env;
    return `${site.prefix}${rawPath}${search}`;
  }

  /**
   * Where to go afterwards: what `url` says, in the address rather than in the form; else to the list.
   *
   * @source Flask-Admin 1.5.3: helpers.py `get_redirect_target`
   */
  returnPath(input?: FormInput): string {
    const target = this.query.get('url') ?? input?.get('url') ?? '';
    return findTargetOnThisHost(this.#c, target) ?? this.path('');
  }

  flash(category: Flash['category'], message: string): void {
    this.#visit.session.flash({ category, message });
  }

  page(title: string, body: Html): Promise<Response> {
    return this.#visit.page(title, body);
  }

  redirect(path: string): Response {
    return this.#visit.redirectTo(path);
  }
}
