import { findShippedEnvironment, readEnvironment } from '../../../src/contract/index.js';
import { digestOf, messageOf } from '../../../src/services/altmetric-explorer/digest.js';
import type { Sabotage } from '../broken-emulator.js';
import { changeParameters, type Pair } from './change-parameters.js';

const { default: document } = await import((await findShippedEnvironment()).href, { with: { type: 'json' } });
const { explorerKey, explorerSecret, institutionalKey, institutionalSecret } = readEnvironment(document);
const SECRETS: ReadonlyMap<string, string> = new Map([
  [explorerKey ?? '', explorerSecret ?? ''],
  [institutionalKey ?? '', institutionalSecret ?? ''],
]);

/** Changes the parameters of queries, and signs these again, so that the change is all that is wrong with them. */
export function changeQuery(path: RegExp, change: (pairs: readonly Pair[]) => readonly Pair[]): Sabotage {
  return changeParameters(path, (pairs) => sign(change(pairs)));
}

/** Asks without some filters: whatever they say, all is answered. */
export function ignoreFilters(path: RegExp, ...names: readonly string[]): Sabotage {
  return changeQuery(path, (pairs) => pairs.filter(([name]) => !names.includes(bareNameOf(name) ?? name)));
}

/** Makes right whatever digest was sent, of keys whose secret is known. */
export function acceptAnyDigest(path: RegExp): Sabotage {
  return changeQuery(path, (pairs) => pairs);
}

/** Takes queries for those of another account, as if they were signed by it. */
export function askAs(account: 'explorer' | 'institutional', path: RegExp): Sabotage {
  const key = account === 'explorer' ? explorerKey : institutionalKey;
  return changeQuery(path, (pairs) => [...pairs.filter(([name]) => name !== 'key'), ['key', key ?? '']]);
}

function bareNameOf(name: string): string | undefined {
  return /^filter\[(\w+)\](?:\[\])?$/.exec(name)?.[1];
}

function sign(pairs: readonly Pair[]): readonly Pair[] {
  const secret = SECRETS.get(pairs.find(([name]) => name === 'key')?.[1] ?? '');
  if (secret === undefined) return pairs;
  const filters = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const bare = bareNameOf(name);
    if (bare !== undefined && bare !== 'order') filters.set(bare, [...(filters.get(bare) ?? []), value]);
  }
  const message = messageOf([...filters].map(([name, values]) => ({ name, values })));
  return [...pairs.filter(([name]) => name !== 'digest'), ['digest', digestOf(secret, message)]];
}
