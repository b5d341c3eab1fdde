import type { ExplicitOutput, GivenTally } from '../explicit-output.js';
import type { Author } from '../output-record.js';
import type { MentionSource } from '../sources.js';

/** So many posts of so many accounts; each post of another account unless said otherwise. */
export function tally(source: MentionSource, posts: number, accounts: number = posts): GivenTally {
  return { source, posts, accounts };
}

/** Seconds since the epoch of an ISO 8601 date (midnight UTC) or instant. */
export function on(date: string): number {
  return Date.parse(date) / 1000;
}

/** Authors by name; nothing else is known of them. */
export function by(...names: string[]): { readonly authors: readonly Author[] } {
  return { authors: names.map((name) => ({ name, affiliations: [] })) };
}

/** Title of a work that an example names without telling what it is, and that nobody recorded since. */
export function untitled(identifier: string): string {
  return `Title not recorded: ${identifier}`;
}

/** A written-down work: its mentions are all in its tallies. */
export function work(facts: Omit<ExplicitOutput, 'mentions'>): ExplicitOutput {
  return { ...facts, mentions: [] };
}
