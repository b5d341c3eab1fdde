import type { CallFacts } from './call-facts.js';

/** Which requests are meant: those that are as each given field says. Without any, all. */
export interface CallPattern {
  readonly service?: string | undefined;
  /** As in the service's spec. */
  readonly operation?: string | undefined;
  readonly method?: string | undefined;
  /** Below the service's prefix; `*` stands for any characters, slashes included. */
  readonly path?: string | undefined;
  /** E-mail address, in any case. */
  readonly account?: string | undefined;
  readonly key?: string | undefined;
}

/** Makes the test of a pattern, once for many requests. */
export function compilePattern(pattern: CallPattern): (facts: CallFacts) => boolean {
  const { service, operation, key } = pattern;
  const method = pattern.method?.toUpperCase();
  const account = pattern.account?.toLowerCase();
  const path = pattern.path === undefined ? undefined : toPathTest(pattern.path);
  return (facts) =>
    (service === undefined || service === facts.service) &&
    (method === undefined || method === facts.method) &&
    (path === undefined || path(facts.path)) &&
    (operation === undefined || operation === facts.operation) &&
    (account === undefined || account === facts.account?.toLowerCase()) &&
    (key === undefined || key === facts.key);
}

/**
 * Makes the test of a pattern in which `*` stands for any characters: pieces in their order, each as early as it can
 * be. It takes no longer than the text is, whatever the pattern.
 */
export function toPathTest(pattern: string): (path: string) => boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return (path) => path === first;
  return (path) => {
    if (!path.startsWith(first)) return false;
    let from = first.length;
    for (const piece of rest) {
      const at = path.indexOf(piece, from);
      if (at < 0) return false;
      from = at + piece.length;
    }
    return path.length - last.length >= from && path.endsWith(last);
  };
}
