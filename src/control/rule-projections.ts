import type { components } from '../generated/emulator-control.js';
import type { Rule } from '../world/rules/rule.js';
import type { RuleBook } from '../world/rules/rule-book.js';

type WireRule = components['schemas']['Rule'];

/** A rule as it was written, and what has become of it. */
export function toWireRule({ name, asWritten }: Rule, rules: RuleBook): WireRule {
  const { seen, applied, dueAtMs, failed, lastFailure } = rules.progressOf(name);
  return {
    name,
    when: { ...asWritten.when },
    // biome-ignore lint/suspicious/noThenProperty: what a person calls it; it is a list, and nothing to wait for.
    then: asWritten.actions.map((action) => ({ ...action })),
    requests: seen,
    applied,
    next_at: dueAtMs === undefined ? null : new Date(dueAtMs).toISOString(),
    failed,
    last_failure: lastFailure ?? null,
  };
}
