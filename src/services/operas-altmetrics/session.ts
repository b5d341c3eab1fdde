import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Account } from '../../world/accounts/account.js';
import type { AltmetricsEnv } from './env.js';
import type { Flash } from './pages/layout.js';
import { openRememberToken, rememberCookie } from './remember-me.js';

/** What the session cookie carries: the whole session, signed. Names as Flask and its extensions have them. */
interface SessionData {
  csrf_token?: string;
  user_id?: string;
  _flashes?: [string, string][];
}

const EXPIRED = 'Expires=Thu, 01-Jan-1970 00:00:00 GMT; Max-Age=0';

/**
 * The session of one request. Reading it makes the response vary by cookie, changing it sets the cookie.
 *
 * @source Flask 1.1: sessions.py `SecureCookieSessionInterface`; Flask-Login 0.4: login_manager.py
 */
export class Session {
  readonly #c: Context<AltmetricsEnv>;
  readonly #data: SessionData;
  readonly #hadCookie: boolean;
  readonly #cookies: string[] = [];
  #changed = false;

  constructor(c: Context<AltmetricsEnv>) {
    this.#c = c;
    const cookie = getCookie(c, 'session');
    this.#hadCookie = cookie !== undefined;
    const opened = c.env.world.sessions.open(cookie ?? '');
    this.#data = opened.state === 'good' ? { ...(opened.value as SessionData) } : {};
  }

  /** The account that is logged in, by session or by being remembered, if it is still active. */
  async account(): Promise<Account | undefined> {
    const { accounts } = this.#c.env.world;
    const remembered = openRememberToken(this.#c.env.world, getCookie(this.#c, 'remember_token'));
    const id = this.#data.user_id ?? remembered;
    const account = id === undefined ? undefined : await accounts.findById(Number(id));
    if (account === undefined || !account.active) return undefined;
    if (this.#data.user_id === undefined) this.#set({ user_id: String(account.id) });
    this.#c.env.notes.account = account.email;
    return account;
  }

  logIn(account: Account, remember: boolean): void {
    this.#set({ user_id: String(account.id) });
    if (remember) this.#cookies.push(rememberCookie(this.#c.env.world, account));
  }

  logOut(): void {
    if (this.#data.user_id !== undefined) this.#unset('user_id');
    if (getCookie(this.#c, 'remember_token') !== undefined) {
      this.#cookies.push(`remember_token=; ${EXPIRED}; Path=/`);
    }
  }

  /** Leaves a message for the next page. */
  flash(flash: Flash): void {
    this.#set({ _flashes: [...(this.#data._flashes ?? []), [flash.category, flash.message]] });
  }

  /** Takes the messages that were left; nobody sees them twice. */
  takeFlashes(): readonly Flash[] {
    const flashes = this.#data._flashes ?? [];
    if (flashes.length > 0) this.#unset('_flashes');
    return flashes.map(([category, message]) => ({ category: category as Flash['category'], message }));
  }

  get csrfSecret(): string | undefined {
    return this.#data.csrf_token;
  }

  set csrfSecret(secret: string) {
    this.#set({ csrf_token: secret });
  }

  /** Puts the session's headers on the response. */
  commit(response: Response): Response {
    response.headers.append('Vary', 'Cookie');
    if (this.#changed) response.headers.append('Set-Cookie', this.#cookie());
    for (const cookie of this.#cookies) response.headers.append('Set-Cookie', cookie);
    return response;
  }

  #cookie(): string {
    const isEmpty = Object.keys(this.#data).length === 0;
    if (isEmpty && this.#hadCookie) return `session=; ${EXPIRED}; Path=/`;
    return `session=${this.#c.env.world.sessions.seal(this.#data)}; HttpOnly; Path=/`;
  }

  #set(change: SessionData): void {
    Object.assign(this.#data, change);
    this.#changed = true;
  }

  #unset(key: keyof SessionData): void {
    delete this.#data[key];
    this.#changed = true;
  }
}
