import { asking, type Sabotage } from '../broken-emulator.js';

/** A parameter of a query, decoded. */
export type Pair = readonly [name: string, value: string];

/** Changes the parameters of queries on their way in. */
export function changeParameters(
  path: RegExp,
  change: (pairs: readonly Pair[]) => readonly Pair[],
): Sabotage {
  return asking(path, ({ path: sent }) => {
    const at = sent.indexOf('?');
    if (at < 0) return {};
    const pairs = change([...new URLSearchParams(sent.slice(at))]);
    return { path: `${sent.slice(0, at)}?${new URLSearchParams(pairs.map((pair) => [...pair]))}` };
  });
}

/** Asks without some parameters: whatever they say, nobody hears it. */
export function ignoreParameters(path: RegExp, ...names: readonly string[]): Sabotage {
  return changeParameters(path, (pairs) => pairs.filter(([name]) => !names.includes(name)));
}

/** Gives a parameter another value, wherever it is sent. */
export function setParameter(path: RegExp, name: string, change: (value: string) => string): Sabotage {
  return changeParameters(path, (pairs) =>
    pairs.map(([one, value]) => [one, one === name ? change(value) : value]),
  );
}
