import type { CallFacts } from '../traffic/call-facts.js';
import type { World } from '../world.js';
import type { Rule } from './rule.js';

/** Whether a world has anything that waits for requests: asked on each. */
export function watchesRequests({ rules, approvals }: World): boolean {
  return rules.watchesRequests || approvals.counting.size > 0;
}

/** One request on its way, as a world's rules and its accounts that wait for approval see it. */
export class WatchedRequest {
  readonly #world: World;
  readonly #facts: CallFacts;
  #before: readonly Rule[] = [];
  #after: readonly Rule[] = [];
  /** Who waited when the request came: one that registers by it does not wait yet. */
  readonly #waiting: ReadonlySet<number>;
  #account: string | undefined;

  constructor(world: World, facts: CallFacts) {
    this.#world = world;
    this.#facts = facts;
    this.#account = facts.account;
    this.#waiting = world.approvals.counting;
  }

  /** To be called before a service sees the request. */
  async arrive(): Promise<void> {
    this.#before = this.#world.rules.arriving(this.#facts);
    if (this.#before.length > 0) await this.#world.agenda.run((nowMs) => this.#apply(this.#before, nowMs));
  }

  /**
   * To be called with the answer.
   *
   * @param account  whose request it was, where the service found out
   * @returns the names of the rules that applied, or will in {@link act}, for the journal; undefined if there are none
   */
  answered(status: number, account: string | undefined): string | undefined {
    this.#account ??= account;
    this.#after = this.#world.rules.answered(this.#facts, status);
    const names = [...this.#before, ...this.#after].map(({ name }) => name);
    return names.length > 0 ? names.join(', ') : undefined;
  }

  /** To be called once the request is answered, and before the client may know: the next one finds what comes of it. */
  async act(): Promise<void> {
    if (this.#waiting.size > 0) await this.#countForApproval();
    if (this.#after.length > 0) await this.#world.agenda.run((nowMs) => this.#apply(this.#after, nowMs));
  }

  async #countForApproval(): Promise<void> {
    const { approvals, agenda, accounts } = this.#world;
    const account = this.#account === undefined ? undefined : await accounts.findByEmail(this.#account);
    if (account === undefined || !this.#waiting.has(account.id)) return;
    if (!approvals.countRequest(account.id)) return;
    await agenda.run((nowMs) => approvals.approveNow(account.id, nowMs));
  }

  async #apply(rules: readonly Rule[], nowMs: number): Promise<void> {
    for (const rule of rules) await this.#world.rules.apply(rule, nowMs);
  }
}
