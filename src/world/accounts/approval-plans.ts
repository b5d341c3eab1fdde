import type { AgendaSource } from '../agenda/agenda-source.js';
import type { Room } from '../state/room.js';
import { Table } from '../state/table.js';
import type { Account } from './account.js';
import { type Approval, type ApprovalPlan, BY_ADMINISTRATOR } from './approval.js';

const WAITING: ApprovalPlan = { approval: BY_ADMINISTRATOR, requests: 0 };

export interface ApprovalPlansParts {
  /** How accounts are approved that register while the world runs. */
  readonly atRegistration: Approval;
  /** Approves an account as of an instant, unless it is approved already or gone. */
  readonly approve: (accountId: number, atMs: number) => Promise<void>;
}

/** How the accounts of a world come to be approved by themselves, and how far each has come. */
export class ApprovalPlans implements Room, AgendaSource {
  readonly name = 'approvals';
  readonly atRegistration: Approval;
  /** By number of the account; one without a plan waits for an administrator. */
  readonly #plans = Table.byNumber<ApprovalPlan>('plans');
  readonly shelves = [this.#plans];
  readonly #approve: ApprovalPlansParts['approve'];
  #nextAtMs = Number.POSITIVE_INFINITY;
  #counting: ReadonlySet<number> = new Set();

  constructor({ atRegistration, approve }: ApprovalPlansParts) {
    this.atRegistration = atRegistration;
    this.#approve = approve;
  }

  get nextAtMs(): number {
    return this.#nextAtMs;
  }

  /** The accounts that requests bring nearer to their approval; another set after each change. */
  get counting(): ReadonlySet<number> {
    return this.#counting;
  }

  planOf(accountId: number): ApprovalPlan {
    return this.#plans.get(accountId) ?? WAITING;
  }

  /** Lets an account wait as said from now on: requests are counted anew, days from when it was registered. */
  set(account: Pick<Account, 'id' | 'createdAt'>, approval: Approval, nowMs: number): void {
    const dueAtMs = dueOf(approval, account.createdAt.getTime(), nowMs);
    if (approval.kind === 'by-administrator') this.#plans.delete(account.id);
    else this.#plans.set(account.id, { approval, requests: 0, dueAtMs });
    this.restored();
  }

  /** Notes a request of an account. @returns whether it has the approval that it waited for */
  countRequest(accountId: number): boolean {
    const plan = this.#plans.get(accountId);
    if (plan?.approval.kind !== 'after-requests') return false;
    const requests = plan.requests + 1;
    this.#plans.set(accountId, { ...plan, requests });
    return requests >= plan.approval.requests;
  }

  /** There is nothing left to wait for. */
  end(accountId: number): void {
    if (this.#plans.delete(accountId)) this.restored();
  }

  /** Approves an account as of an instant: it has nothing left to wait for. */
  async approveNow(accountId: number, atMs: number): Promise<void> {
    this.end(accountId);
    await this.#approve(accountId, atMs);
  }

  /** Of several at one instant, the account of the lowest number comes first. */
  async happen(): Promise<void> {
    const due = [...this.#plans].filter(([, { dueAtMs }]) => dueAtMs === this.#nextAtMs);
    const id = Math.min(...due.map(([accountId]) => accountId));
    await this.approveNow(id, this.#nextAtMs);
  }

  restored(): void {
    const plans = [...this.#plans.values()];
    this.#nextAtMs = Math.min(
      Number.POSITIVE_INFINITY,
      ...plans.map(({ dueAtMs = Number.POSITIVE_INFINITY }) => dueAtMs),
    );
    this.#counting = new Set(
      [...this.#plans].flatMap(([id, { approval }]) => (approval.kind === 'after-requests' ? [id] : [])),
    );
  }
}

/** One whose time is over already is due now. */
function dueOf(approval: Approval, registeredAtMs: number, nowMs: number): number | undefined {
  if (approval.kind === 'immediate') return nowMs;
  return approval.kind === 'after-time' ? Math.max(nowMs, registeredAtMs + approval.ms) : undefined;
}
