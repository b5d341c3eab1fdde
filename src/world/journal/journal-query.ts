import { toPathTest } from '../traffic/call-pattern.js';
import type { JournalEntry, JournalQuery } from './journal.js';

/** Fields that are equal or not. */
const EXACT = ['service', 'operation', 'method', 'status', 'because', 'rule', 'fault'] as const;

/** What a query looks at; an entry's path is made only where somebody asks for it. */
export type QueriedEntry = Omit<JournalEntry, 'id'>;

/** Makes the test of a query, once for many entries. `after` is not part of it. */
export function compileQuery(query: JournalQuery): (entry: QueriedEntry) => boolean {
  const tests = [...exactTests(query), ...looseTests(query)];
  return (entry) => tests.every((test) => test(entry));
}

type Test = (entry: QueriedEntry) => boolean;

function exactTests(query: JournalQuery): Test[] {
  return EXACT.flatMap((field) => {
    const wanted = query[field];
    return wanted === undefined ? [] : [(entry: QueriedEntry) => entry[field] === wanted];
  });
}

function looseTests({ statusClass, account, since, until, reason, path }: JournalQuery): Test[] {
  const tests: Test[] = [];
  if (statusClass !== undefined) tests.push(({ status }) => Math.floor(status / 100) === statusClass);
  if (account !== undefined) {
    const wanted = account.toLowerCase();
    tests.push((entry) => entry.account?.toLowerCase() === wanted);
  }
  if (since !== undefined) tests.push(({ at }) => at.getTime() >= since.getTime());
  if (until !== undefined) tests.push(({ at }) => at.getTime() < until.getTime());
  if (reason !== undefined) {
    const fits = toPathTest(reason);
    tests.push((entry) => entry.reason !== undefined && fits(entry.reason));
  }
  if (path !== undefined) {
    const fits = toPathTest(path);
    tests.push((entry) => fits(entry.path) || fits(entry.path.replace(/\?.*$/s, '')));
  }
  return tests;
}
