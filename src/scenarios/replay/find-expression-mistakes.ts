import type { ScenarioMistake } from '../mistake.js';
import type { CaptureInStep, ExpectInStep, MatcherInStep, StepInScenario } from '../steps-document.js';
import { JsonPaths } from './json-path.js';
import { isMatcher } from './matcher.js';
import { compilePattern } from './pattern.js';

type Path = ScenarioMistake['path'];

/** Finds the JSON paths and regular expressions of a step that can't be read. */
export function* findExpressionMistakes({
  expect = {},
  repeat,
  capture = {},
}: StepInScenario): Generator<ScenarioMistake> {
  yield* findInExpect(expect, ['expect']);
  if (repeat?.until !== undefined) yield* findInExpect(repeat.until, ['repeat', 'until']);
  for (const [name, from] of Object.entries(capture)) yield* findInCapture(from, ['capture', name]);
}

function* findInExpect(
  { json = {}, headers = {}, text }: ExpectInStep,
  path: Path,
): Generator<ScenarioMistake> {
  for (const [jsonPath, wanted] of Object.entries(json)) {
    yield* checkPath(jsonPath, [...path, 'json', jsonPath]);
    yield* findInMatcher(wanted, [...path, 'json', jsonPath]);
  }
  for (const [name, wanted] of Object.entries(headers))
    yield* findInMatcher(wanted, [...path, 'headers', name]);
  if (text !== undefined) yield* findInMatcher(text, [...path, 'text']);
}

function* findInMatcher(wanted: MatcherInStep | unknown, path: Path): Generator<ScenarioMistake> {
  const matches = isMatcher(wanted as MatcherInStep) ? (wanted as MatcherInStep).matches : undefined;
  if (matches !== undefined) yield* checkPattern(matches, [...path, 'matches']);
}

function* findInCapture(from: CaptureInStep, path: Path): Generator<ScenarioMistake> {
  if (typeof from === 'string') yield* checkPath(from, path);
  else {
    const places = Object.keys(from).filter((field) => field !== 'matches');
    if (places.length > 1) yield { path, text: `${places.join(' and ')} together; take one` };
    if ('json' in from) yield* checkPath(from.json, [...path, 'json']);
    if ('matches' in from && from.matches !== undefined)
      yield* checkPattern(from.matches, [...path, 'matches']);
  }
}

function* checkPath(text: string, path: Path): Generator<ScenarioMistake> {
  yield* tryIt(text, path, {
    compile: () => new JsonPaths().compile(text),
    wrong: 'is no JSON path, like $.results[0].score',
  });
}

function* checkPattern(text: string, path: Path): Generator<ScenarioMistake> {
  yield* tryIt(text, path, {
    compile: () => compilePattern(text),
    wrong: 'is no regular expression of RE2 (without look-around and back references)',
  });
}

/** What has variables in it is read only when they have values. */
function* tryIt(
  text: string,
  path: Path,
  { compile, wrong }: { readonly compile: () => unknown; readonly wrong: string },
): Generator<ScenarioMistake> {
  if (/\{\{\w+\}\}/.test(text)) return;
  try {
    compile();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield { path, text: `${JSON.stringify(text)} ${wrong}: ${reason}` };
  }
}
