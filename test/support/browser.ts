import { ALTMETRICS, ORIGIN, type TestEmulator } from './test-emulator.js';

/** A page as a person sees it. */
export interface Page {
  readonly status: number;
  readonly location: string | null;
  readonly text: string;
  readonly headers: Headers;
}

/** A browser without scripts: keeps cookies, fills in forms, does not follow redirects unasked. */
export class Browser {
  readonly #emulator: TestEmulator;
  readonly #base: string;
  readonly cookies = new Map<string, string>();

  /** @param world  prefix of a world, e.g. `/_world/a` */
  constructor(emulator: TestEmulator, world = '') {
    this.#emulator = emulator;
    this.#base = world + ALTMETRICS;
  }

  open(path: string): Promise<Page> {
    return this.#request(path);
  }

  /** Follows where the last answer pointed. */
  follow(page: Page): Promise<Page> {
    return this.open((page.location ?? '').slice((ORIGIN + this.#base).length));
  }

  post(path: string, fields: Record<string, string> | [string, string][]): Promise<Page> {
    return this.#request(path, { method: 'POST', body: new URLSearchParams(fields) });
  }

  postJson(path: string, value: unknown): Promise<Page> {
    const headers = { 'content-type': 'application/json' };
    return this.#request(path, { method: 'POST', body: JSON.stringify(value), headers });
  }

  /** Opens the page of a form and sends the form with its hidden token. */
  async submit(path: string, fields: Record<string, string>): Promise<Page> {
    return this.post(path, { csrf_token: await this.csrfToken(path), ...fields });
  }

  async csrfToken(path: string): Promise<string> {
    return /name="csrf_token"[^>]*value="([^"]*)"/.exec((await this.open(path)).text)?.[1] ?? '';
  }

  async #request(path: string, init: RequestInit = {}): Promise<Page> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(init.headers as Record<string, string>), ...(cookie === '' ? {} : { cookie }) };
    const response = await this.#emulator.fetch(this.#base + path, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const location = response.headers.get('location');
    return { status: response.status, location, text: await response.text(), headers: response.headers };
  }
}
