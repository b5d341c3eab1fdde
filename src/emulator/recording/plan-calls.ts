import { digestOf, messageOf } from '../../scenarios/replay/sign.js';
import type { SignInStep } from '../../scenarios/steps-document.js';
import { TokenSigner } from '../../world/tokens/signer.js';
import { OPTIONS } from '../config.js';
import { addressForms } from './address-forms.js';
import { findGiven, findSent } from './find-secrets.js';
import type { RecordedCall, RecordedControl, RecordedRequest } from './recorded-call.js';
import { rewrite } from './rewrite.js';
import type { SecretKind, StandIns } from './stand-ins.js';
import { toText } from './texts.js';
import { isOddToken } from './token-form.js';

const ALGORITHMS = ['HS256', 'HS384', 'HS512'];

/** A call, and what a replay has to find out by it. */
export interface CallPlan {
  readonly call: RecordedCall;
  /** Secrets that its answer gives out, by variable. */
  readonly given: Map<string, string>;
  /** Links in mails that came of it, by variable: the place of the mail. */
  readonly mailed: Map<string, number>;
  /** The Explorer account that it takes to make it, where no answer told its new key: variables, and its place. */
  revealed: { readonly key: string; readonly secret: string; readonly place: number } | undefined;
  sign: SignInStep | undefined;
  /** Whether how it is refused may depend on what is in a token that nobody is to see. */
  isOdd: boolean;
}

/** Finds out which secrets there are, where they come from, and what stands for them. */
export function planCalls(calls: readonly RecordedCall[], standIns: StandIns): readonly CallPlan[] {
  const planner = new Planner(standIns);
  for (const call of calls) planner.plan(call);
  return planner.plans;
}

class Planner {
  readonly plans: CallPlan[] = [];
  readonly #standIns: StandIns;
  /** Of links in mails, by their token: which call brought it. */
  readonly #mails = new Map<string, { readonly plan: CallPlan; readonly place: number }>();
  readonly #signer = new TokenSigner(OPTIONS.jwtKey.defaultText);

  constructor(standIns: StandIns) {
    this.#standIns = standIns;
  }

  plan(call: RecordedCall): void {
    const plan: CallPlan = {
      call,
      given: new Map(),
      mailed: new Map(),
      revealed: undefined,
      sign: undefined,
      isOdd: false,
    };
    this.plans.push(plan);
    if (call.kind === 'request') this.#planRequest(plan, call);
    else this.#planControl(plan, call);
    for (const { token, place } of call.mailed) this.#mails.set(token, { plan, place });
  }

  #planRequest(plan: CallPlan, call: RecordedRequest): void {
    const { headers, target, signer, answer } = call;
    const text = toText(call.body) ?? Buffer.from(call.body).toString('latin1');
    if (signer !== undefined) this.#planSignature(plan, call, { ...signer, text });
    for (const { secret, kind } of findSent({ headers, target, text })) {
      this.#learn(secret, kind);
      const standIn = this.#standIns.find(secret);
      if (standIn?.isVariable === false && kind === 'token' && isOddToken(secret)) plan.isOdd = true;
    }
    const told = toText(answer.body) ?? '';
    for (const { secret, kind } of findGiven(answer.headers, told)) this.#give(plan, secret, kind);
    this.#planTag(plan, call, told);
  }

  #planControl(plan: CallPlan, { path, body, text }: RecordedControl): void {
    const headers = [['content-type', 'application/json']] as const;
    for (const { secret, kind } of findSent({ headers, target: path, text: toText(body) ?? '' })) {
      this.#learn(secret, kind);
    }
    const [, key] = /^\/keys\/([^/?]+)/.exec(path) ?? [];
    if (key !== undefined) this.#learn(decodeURIComponent(key), 'key');
    for (const { secret, kind } of findGiven([], text)) this.#give(plan, secret, kind);
  }

  /** A secret that a client sent: from a mail, or one of its own. */
  #learn(secret: string, kind: SecretKind): void {
    if (this.#standIns.find(secret) !== undefined) return;
    const mail = this.#mails.get(secret);
    if (mail !== undefined) {
      const name = this.#standIns.capture(secret, 'token');
      if (name !== undefined) mail.plan.mailed.set(name, mail.place);
    } else if (kind === 'token' && this.#isPublished(secret)) this.#standIns.spare(secret);
    else this.#standIns.place(secret, kind);
  }

  #give(plan: CallPlan, secret: string, kind: SecretKind): void {
    const name = this.#standIns.capture(secret, kind);
    if (name !== undefined) plan.given.set(name, secret);
  }

  /** Signed with the key that everybody has, and by nobody else's leave. */
  #isPublished(token: string): boolean {
    try {
      this.#signer.read(token, ALGORITHMS);
      return true;
    } catch {
      return false;
    }
  }

  #planSignature(
    plan: CallPlan,
    { target }: RecordedRequest,
    { key, secret, place, text }: NonNullable<RecordedRequest['signer']> & { readonly text: string },
  ): void {
    const standIns = this.#standIns;
    if (standIns.isSecret(key) && standIns.find(key) === undefined) {
      const names = {
        key: standIns.capture(key, 'key') ?? '',
        secret: standIns.capture(secret, 'secret') ?? '',
      };
      plan.revealed = { ...names, place };
    }
    const query = new URLSearchParams(target.slice(target.indexOf('?') + 1));
    const form = new URLSearchParams(text);
    const digest = query.get('digest') ?? form.get('digest') ?? '';
    const message = form.get('identifiers') ?? messageOf([...query]);
    if (digest !== digestOf(secret, message)) return;
    const name = standIns.capture(digest, 'digest');
    if (name !== undefined) plan.sign = { key: standIns.of(key), secret: standIns.of(secret), as: name };
  }

  /** What a body is told apart by follows from its letters. */
  #planTag(plan: CallPlan, call: RecordedRequest, told: string): void {
    const [, etag] = call.answer.headers.find(([name]) => name === 'etag') ?? [];
    const [, tag] = /"([^"]{8,})"/.exec(etag ?? '') ?? [];
    if (tag === undefined) return;
    const forms = [...addressForms(call), ...this.#standIns.forms()];
    if (rewrite(told, forms) !== told) this.#give(plan, tag, 'tag');
  }
}
