import type { Spec } from '../conformance/index.js';
import { type AnswerPair, compareAnswers, type FoundDifference } from './compare-answers.js';
import { compareBodies } from './compare-bodies.js';
import { findBrokenRules } from './find-broken-rules.js';
import type { RecordedAnswer, RecordedRequest, ServiceRecording } from './recording.js';

/** What came of comparing two recordings of a service. */
export interface Comparison {
  readonly differences: readonly FoundDifference[];
  /** How many requests were answered on both sides. */
  readonly compared: number;
  /** Operations that were answered on both sides. */
  readonly operations: readonly string[];
  /** Names of requests that live had no time for: they are not compared. */
  readonly undecided: readonly string[];
  /** Names of requests that only one side answered: they are not compared. */
  readonly unanswered: readonly string[];
}

/** Says that a service, or what stands before it, is busy or broken, and nothing of what it answers otherwise. */
const BUSY: readonly number[] = [429, 502, 503, 504];

/**
 * Compares what a service answered on two sides.
 *
 * @param areFindingsOfSpec  whether both sides were held against the spec as it is now
 */
export function compareServices(
  live: ServiceRecording,
  emulator: ServiceRecording,
  { spec, areFindingsOfSpec }: { readonly spec: Spec; readonly areFindingsOfSpec: boolean },
): Comparison {
  const both = live.requests.flatMap((onLive) => {
    const onEmulator = emulator.requests.find(({ id }) => id === onLive.id);
    return onEmulator ? [{ live: onLive, emulator: onEmulator }] : [];
  });
  const isUndecided = (pair: (typeof both)[number]) => isBusy(pair.live, pair.emulator);
  const decided = both.filter((pair) => !isUndecided(pair));
  const answered = decided.filter((pair) => hasAnswer(pair.live) && hasAnswer(pair.emulator));
  const pairs = answered.flatMap(pairAnswers);
  const sides = {
    live: answered.map((pair) => pair.live),
    emulator: answered.map((pair) => pair.emulator),
  };
  const found = [...pairs.flatMap((pair) => compareAnswers(pair, spec)), ...compareBodies(sides, spec)];
  const broken = areFindingsOfSpec ? findBrokenRules(sides, found) : [];
  return {
    differences: joinEqual([...found, ...broken]),
    compared: answered.length,
    operations: [...new Set(pairs.map((pair) => pair.emulator.operation))],
    undecided: both.filter(isUndecided).map((pair) => pair.live.name),
    unanswered: decided
      .filter((pair) => hasAnswer(pair.live) !== hasAnswer(pair.emulator))
      .map((pair) => pair.live.name),
  };
}

function hasAnswer({ answers }: RecordedRequest): boolean {
  return answers.length > 0;
}

function isBusy(live: RecordedRequest, emulator: RecordedRequest): boolean {
  const statuses = ({ answers }: RecordedRequest) => answers.map(({ status }) => status);
  const known = statuses(emulator);
  return statuses(live).some((status) => BUSY.includes(status) && !known.includes(status));
}

/** Scripts may ask other things after other answers: then theirs are not held against each other one by one. */
function pairAnswers({ live, emulator }: { live: RecordedRequest; emulator: RecordedRequest }): AnswerPair[] {
  const isOwn = (answer: RecordedAnswer) => !answer.isOfScript;
  const ofScripts = (request: RecordedRequest) => request.answers.filter(({ isOfScript }) => isOfScript);
  const asked = (request: RecordedRequest) =>
    ofScripts(request)
      .map(({ operation }) => operation)
      .join();
  const pair = (a: readonly RecordedAnswer[], b: readonly RecordedAnswer[]) =>
    a.flatMap((answer, at) => {
      const other = b[at];
      return other ? [{ name: live.name, live: answer, emulator: other }] : [];
    });
  return [
    ...pair(live.answers.filter(isOwn), emulator.answers.filter(isOwn)),
    ...(asked(live) === asked(emulator) ? pair(ofScripts(live), ofScripts(emulator)) : []),
  ];
}

/** One line for what many requests show. */
function joinEqual(found: readonly FoundDifference[]): FoundDifference[] {
  const byText = new Map<string, FoundDifference>();
  for (const difference of found) {
    const key = JSON.stringify({ ...difference, requests: undefined });
    const known = byText.get(key)?.requests ?? [];
    byText.set(key, { ...difference, requests: [...new Set([...known, ...difference.requests])] });
  }
  return [...byText.values()];
}
