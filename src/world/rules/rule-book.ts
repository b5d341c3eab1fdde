import type { AgendaSource } from '../agenda/agenda-source.js';
import type { Randomness } from '../random.js';
import type { Room } from '../state/room.js';
import { Table } from '../state/table.js';
import type { CallFacts } from '../traffic/call-facts.js';
import { compilePattern } from '../traffic/call-pattern.js';
import { hasTurn } from '../traffic/turns.js';
import type { Action } from './action.js';
import type { RequestTrigger, Rule, RuleProgress, Trigger } from './rule.js';

/** Most rules that a world has at a time: each of them is looked at for each request. */
export const MAX_RULES = 1000;

const NOTHING_YET: RuleProgress = { seen: 0, applied: 0, failed: 0 };

export interface RuleBookParts {
  readonly random: Randomness;
  /**
   * Does one action, as of an instant.
   *
   * @throws an error that says in a sentence why it can't be done
   */
  readonly perform: (action: Action, atMs: number) => Promise<void>;
}

interface Watch {
  readonly rule: Rule;
  readonly trigger: RequestTrigger;
  readonly fits: (facts: CallFacts) => boolean;
}

/** The rules of a world, in their order, and what has become of each. */
export class RuleBook implements Room, AgendaSource {
  readonly name = 'rules';
  readonly #rules = Table.byText<Rule>('rules');
  readonly #progress = Table.byText<RuleProgress>('progress');
  readonly shelves = [this.#rules, this.#progress];
  readonly #parts: RuleBookParts;
  #watches: readonly Watch[] = [];
  #nextAtMs = Number.POSITIVE_INFINITY;

  constructor(parts: RuleBookParts) {
    this.#parts = parts;
  }

  get nextAtMs(): number {
    return this.#nextAtMs;
  }

  /** Whether any rule waits for requests: asked on every request. */
  get watchesRequests(): boolean {
    return this.#watches.length > 0;
  }

  get size(): number {
    return this.#rules.size;
  }

  list(): readonly Rule[] {
    return [...this.#rules.values()];
  }

  find(name: string): Rule | undefined {
    return this.#rules.get(name);
  }

  progressOf(name: string): RuleProgress {
    return this.#progress.get(name) ?? NOTHING_YET;
  }

  /** Adds a rule behind all others. A moment of the past is due now. */
  add(rule: Rule, nowMs: number): void {
    this.#put(rule, nowMs);
    this.restored();
  }

  /** All of them begin anew. */
  replaceAll(rules: readonly Rule[], nowMs: number): void {
    this.#rules.clear();
    this.#progress.clear();
    for (const rule of rules) this.#put(rule, nowMs);
    this.restored();
  }

  /** @returns whether there was one */
  remove(name: string): boolean {
    this.#progress.delete(name);
    const was = this.#rules.delete(name);
    this.restored();
    return was;
  }

  /** Counts a request that no service has seen yet. @returns the rules that are to act before one does */
  arriving(facts: CallFacts): readonly Rule[] {
    return this.#match(facts, ({ isBefore }) => isBefore);
  }

  /** Counts a request that was answered. @returns the rules that are to act now */
  answered(facts: CallFacts, answeredWith: number): readonly Rule[] {
    return this.#match(
      facts,
      ({ isBefore, status }) => !isBefore && (status === undefined || status === answeredWith),
    );
  }

  /** Does a rule's actions, one after the other, as of an instant. One that can't be done is noted, and left out. */
  async apply({ name, actions }: Rule, atMs: number): Promise<void> {
    // Removed meanwhile?
    if (!this.#rules.has(name)) return;
    this.#note(name, ({ applied }) => ({ applied: applied + 1 }));
    for (const action of actions) {
      try {
        await this.#parts.perform(action, atMs);
      } catch (error) {
        const lastFailure = `${action.kind}: ${error instanceof Error ? error.message : String(error)}`;
        this.#note(name, ({ failed }) => ({ failed: failed + 1, lastFailure }));
      }
    }
  }

  /** Of several at one instant, the first in the order of the rules. */
  async happen(): Promise<void> {
    const atMs = this.#nextAtMs;
    const due = this.list().find(({ name }) => this.progressOf(name).dueAtMs === atMs);
    if (due === undefined) return;
    this.#note(due.name, () => ({ dueAtMs: undefined }));
    this.#findNext();
    await this.apply(due, atMs);
  }

  restored(): void {
    this.#watches = this.list().flatMap((rule) => {
      const { when } = rule;
      return when.kind === 'request' ? [{ rule, trigger: when, fits: compilePattern(when.pattern) }] : [];
    });
    this.#findNext();
  }

  #put(rule: Rule, nowMs: number): void {
    this.#rules.set(rule.name, rule);
    this.#progress.set(rule.name, { ...NOTHING_YET, dueAtMs: dueOf(rule.when, nowMs) });
  }

  #match(facts: CallFacts, isMeant: (trigger: RequestTrigger) => boolean): readonly Rule[] {
    const matched: Rule[] = [];
    for (const { rule, trigger, fits } of this.#watches) {
      if (!isMeant(trigger) || !fits(facts)) continue;
      const { seen } = this.#note(rule.name, (before) => ({ seen: before.seen + 1 }));
      if (hasTurn(trigger.turns, seen, this.#parts.random, `rule ${rule.name}`)) matched.push(rule);
    }
    return matched;
  }

  #note(name: string, change: (before: RuleProgress) => Partial<RuleProgress>): RuleProgress {
    const before = this.progressOf(name);
    const after = { ...before, ...change(before) };
    // An action may have removed its own rule.
    if (this.#rules.has(name)) this.#progress.set(name, after);
    return after;
  }

  #findNext(): void {
    const moments = [...this.#progress.values()].map(({ dueAtMs = Number.POSITIVE_INFINITY }) => dueAtMs);
    this.#nextAtMs = Math.min(Number.POSITIVE_INFINITY, ...moments);
  }
}

function dueOf(when: Trigger, nowMs: number): number | undefined {
  if (when.kind === 'request') return undefined;
  return when.kind === 'after' ? nowMs + when.ms : Math.max(nowMs, when.atMs);
}
