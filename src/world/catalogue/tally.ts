import { fraction } from './hash.js';
import { sourceFacts } from './sources.js';

/**
 * The mentions that an output gets from one source in all its time. When each of them comes, who posts it and what
 * it counts follow from these few numbers, so that counts are known without making the mentions, and the mentions,
 * when they are listed, are as many as the counts say.
 *
 * Attention decays: of all that a work will ever get, `x / (x + halving)` has come `x` days after it appeared, so
 * that half of it comes in the first `halving` days and a few mentions years later. A tally has the part of this
 * curve that lies between `from` and `to`.
 */
export interface Tally {
  /** Place in `SOURCES`. */
  readonly source: number;
  readonly posts: number;
  /** Distinct accounts among the posters, from 1 to `posts`. */
  readonly accounts: number;
  /** Names its random numbers. */
  readonly key: number;
  /** When the output appeared, and from when to when mentions come: days of even time. */
  readonly born: number;
  readonly from: number;
  readonly to: number;
  /** Days in which half of the attention comes; infinite if it comes evenly. */
  readonly halving: number;
  /** What all accounts together add to the score, in thousandths, if it isn't what the source's weight says. */
  readonly worth?: number | undefined;
  /** Patents: in how many jurisdictions. */
  readonly jurisdictions?: number | undefined;
  /** The first post comes exactly at `from` and the last exactly at `to`. */
  readonly isSharp?: boolean | undefined;
}

/** The tallies of one output, one after the other. */
export interface TallyList {
  readonly length: number;
  /** Place of a tally's source in `SOURCES`. */
  sourceAt(place: number): number;
  /** One of them: an object that the next call may change. */
  at(place: number): Tally;
}

/** The tallies of a list, to keep. */
export function toTallies(list: TallyList): Tally[] {
  return Array.from({ length: list.length }, (_value, place) => ({ ...list.at(place) }));
}

/** How much of a tally's time is over at an instant of even time, measured in its posts: from 0 to `posts`. */
function progress(tally: Tally, even: number): number {
  const { from, to, born, halving, posts } = tally;
  if (even >= to) return posts;
  if (even <= from) return tally.isSharp && even === from ? Number.MIN_VALUE : 0;
  if (halving === Number.POSITIVE_INFINITY) return ((even - from) / (to - from)) * posts;
  const before = share(from - born, halving);
  return ((share(even - born, halving) - before) / (share(to - born, halving) - before)) * posts;
}

/** Part of all attention that has come after `days`. */
export function share(days: number, halving: number): number {
  return days / (days + halving);
}

/** Posts that have come by an instant of even time. */
export function postsAt(tally: Tally, even: number): number {
  const done = progress(tally, even);
  const whole = Math.floor(done);
  if (whole >= tally.posts) return tally.posts;
  return done > whole && offset(tally, whole) <= done - whole ? whole + 1 : whole;
}

/** When post `n` comes, from 0 on: days of even time. */
export function timeOf(tally: Tally, n: number): number {
  const { from, to, born, halving, posts } = tally;
  const done = (n + offset(tally, n)) / posts;
  if (halving === Number.POSITIVE_INFINITY) return from + done * (to - from);
  const before = share(from - born, halving);
  const part = before + done * (share(to - born, halving) - before);
  return Math.min(to, Math.max(from, born + (halving * part) / (1 - part)));
}

/** Where in its n-th part of the attention post `n` lies: from 0 to 1. */
function offset(tally: Tally, n: number): number {
  if (tally.isSharp && n === 0) return 0;
  if (tally.isSharp && n === tally.posts - 1) return 1;
  return fraction(tally.key, n);
}

/** Distinct accounts among the first `posts` posts: they come evenly between the repeated ones. */
export function accountsAmong(tally: Tally, posts: number): number {
  return Math.ceil((posts * tally.accounts) / tally.posts);
}

/** Which of the tally's accounts posts post `n`: a new one, or one that has before. */
export function accountOf(tally: Tally, n: number): number {
  const before = accountsAmong(tally, n);
  return accountsAmong(tally, n + 1) > before ? before : repeatedAccount(tally, n, before);
}

/** Which of the `before` accounts that have posted so far posts post `n`, if it isn't a new one. */
export function repeatedAccount({ key }: Tally, n: number, before: number): number {
  return Math.floor(fraction(key ^ 0x5bd1e995, n) * before);
}

/** Where patents are from: those of a tally are of the first few of these. */
export const JURISDICTIONS: readonly string[] = ['US', 'EP', 'WO', 'CN', 'JP', 'KR'];

/** Patent jurisdictions among the first `accounts` patents. */
export function jurisdictionsAmong(tally: Tally, accounts: number): number {
  return Math.ceil((accounts * (tally.jurisdictions ?? 1)) / tally.accounts);
}

/**
 * What the first `accounts` accounts of a tally add to the attention score, in thousandths.
 *
 * @source docs/sources.md details 11
 */
export function worthOf(tally: Tally, accounts: number): number {
  if (accounts === 0) return 0;
  if (tally.worth !== undefined) return Math.round((accounts * tally.worth) / tally.accounts);
  const { weight, counts } = sourceFacts(tally.source);
  switch (counts) {
    case 'each':
      return accounts * weight;
    case 'once':
      return weight;
    case 'jurisdictions':
      return jurisdictionsAmong(tally, accounts) * weight;
  }
}
