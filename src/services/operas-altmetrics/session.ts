import { parse } from 'hono/utils/cookie';
import type { Account } from '../../world/accounts/account.js';
import type { Call } from '../service.js';
import type { Flash } from './pages/layout.js';
import { openRememberToken, rememberCookie } from './remember-me.js';
import { sessionSigner } from './signers.js';

/** What the session cookie carries: the whole session, signed. Names as Flask and its extensions have them. */
interface SessionData {
  csrf_token?: string;
  user_id?: string;
  _flashes?: [string, string][];
}

const EXPIRED = 'Expires=Thu, 01-Jan-1970 00:00:00 GMT; Max-Age=0';

/**
 * The session of one request, kept in the client's cookie.
 *
 * @source Flask 1.1: sessions.py `SecureCookieSessionInterface`; Flask-Login 0.4: login_manager.py
 */
export class Session {
  readonly #call: Call;
  readonly #data: SessionData;
  readonly #rememberToken: string | undefined;
  #rememberCookie: string | undefined;
  #changed = false;

  /** @param cookies  the request's Cookie header */
  constructor(call: Call, cookies: string) {
    this.#call = call;
    const { session = '', remember_token } = parse(cookies);
    const opened = sessionSigner(call.world).open(session);
    this.#data = opened.state === 'good' && isSession(opened.value) ? { ...opened.value } : {};
    this.#rememberToken = remember_token;
  }

  /** The account that is logged in, by session or by being remembered, if it is still active. */
  async account(): Promise<Account | undefined> {
    const { world, notes } = this.#call;
    const id = this.#data.user_id ?? openRememberToken(world, this.#rememberToken);
    const account = id === undefined ? undefined : await world.accounts.findById(Number(id));
    if (account === undefined || !account.active) return undefined;
    if (this.#data.user_id === undefined) this.#set({ user_id: String(account.id) });
    notes.account = account.email;
    return account;
  }

  logIn(account: Account, remember: boolean): void {
    this.#set({ user_id: String(account.id) });
    if (remember) this.#rememberCookie = rememberCookie(this.#call.world, account);
  }

  logOut(): void {
    if (this.#data.user_id !== undefined) this.#unset('user_id');
    if (this.#rememberToken !== undefined) this.#rememberCookie = `remember_token=; ${EXPIRED}; Path=/`;
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

  /**
   * Puts the session's headers on the response. A session with nothing in it leaves no trace but the removal of
   * its cookie; any other makes the response vary by cookie, whatever the request was for, as an extension looks
   * into it after each.
   */
  putOn(response: Response): void {
    if (this.#rememberCookie !== undefined) response.headers.append('Set-Cookie', this.#rememberCookie);
    const isEmpty = Object.keys(this.#data).length === 0;
    if (isEmpty && this.#changed) response.headers.append('Set-Cookie', `session=; ${EXPIRED}; Path=/`);
    if (isEmpty) return;
    response.headers.append('Vary', 'Cookie');
    if (!this.#changed) return;
    const cookie = sessionSigner(this.#call.world).seal(this.#data);
    response.headers.append('Set-Cookie', `session=${cookie}; HttpOnly; Path=/`);
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

/** The session of a request, taken out of its cookie only when somebody asks for it. */
export class SessionSlot {
  readonly #call: Call;
  #session: Session | undefined;

  constructor(call: Call) {
    this.#call = call;
  }

  open(): Session {
    this.#session ??= new Session(this.#call, this.#call.request.headers.get('cookie') ?? '');
    return this.#session;
  }

  /** To be called once the response is there, also for an error. */
  finish(response: Response): Response {
    const isThere = this.#session !== undefined || this.#call.request.headers.get('cookie') !== null;
    if (isThere) this.open().putOn(response);
    return response;
  }
}

function isSession(value: unknown): value is SessionData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
