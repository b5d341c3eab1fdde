import { isDeepStrictEqual } from 'node:util';
import type { Bound, JsonValue, MatcherInStep } from '../steps-document.js';
import { compilePattern } from './pattern.js';
import { type Difference, type Hide, show, showTexts } from './show.js';
import { isList } from './template.js';

type Check = (wanted: never, actual: JsonValue | undefined, hide: Hide) => Difference | undefined;

const CHECKS = {
  equals: (wanted: JsonValue, actual, hide) =>
    isDeepStrictEqual(wanted, actual) ? undefined : differ(wanted, actual, hide),
  not: (wanted: JsonValue, actual, hide) =>
    unless(!isDeepStrictEqual(wanted, actual), `not ${show(wanted, hide)}`, actual, hide),
  at_least: (bound: Bound, actual, hide) =>
    unless(isNumber(actual) && actual >= Number(bound), `at least ${bound}`, actual, hide),
  at_most: (bound: Bound, actual, hide) =>
    unless(isNumber(actual) && actual <= Number(bound), `at most ${bound}`, actual, hide),
  above: (bound: Bound, actual, hide) =>
    unless(isNumber(actual) && actual > Number(bound), `above ${bound}`, actual, hide),
  below: (bound: Bound, actual, hide) =>
    unless(isNumber(actual) && actual < Number(bound), `below ${bound}`, actual, hide),
  matches: (pattern: string, actual, hide) =>
    unless(
      typeof actual === 'string' && compilePattern(pattern).find(actual) !== undefined,
      `a text that matches ${hide(pattern)}`,
      actual,
      hide,
    ),
  contains: (part: JsonValue, actual, hide) =>
    unless(contains(actual, part), `what contains ${show(part, hide)}`, actual, hide),
  type: (type: string, actual, hide) =>
    unless(actual !== undefined && typesOf(actual).includes(type), `a value of type ${type}`, actual, hide),
  length: (wanted: NonNullable<MatcherInStep['length']>, actual, hide) => {
    const length = lengthOf(actual);
    const { at_least, at_most } = typeof wanted === 'object' ? wanted : { at_least: wanted, at_most: wanted };
    const isRight =
      length !== undefined && length >= Number(at_least ?? 0) && length <= Number(at_most ?? length);
    const shown = length === undefined ? show(actual, hide) : `length ${length}`;
    return isRight ? undefined : { expected: `length ${describeBounds(wanted)}`, actual: shown };
  },
  absent: (_wanted: true, actual, hide) => unless(actual === undefined, 'nothing', actual, hide),
  present: (_wanted: true, actual, hide) => unless(actual !== undefined, 'something', actual, hide),
} satisfies Record<keyof MatcherInStep, Check>;

/**
 * Holds a value against what it is to be.
 *
 * @param wanted  filled: without `{{name}}`
 * @param actual  undefined where nothing is
 * @returns undefined if it is so
 */
export function checkValue(
  wanted: JsonValue | MatcherInStep,
  actual: JsonValue | undefined,
  hide: Hide,
): Difference | undefined {
  if (!isMatcher(wanted)) return CHECKS.equals(wanted, actual, hide);
  for (const [field, value] of Object.entries(wanted)) {
    const check: Check | undefined = CHECKS[field as keyof MatcherInStep];
    const difference = check?.(value as never, actual, hide);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

/** Whether it says something of a value, rather than being one. */
export function isMatcher(wanted: JsonValue | MatcherInStep): wanted is MatcherInStep {
  return typeof wanted === 'object' && wanted !== null && !Array.isArray(wanted);
}

function differ(wanted: JsonValue, actual: JsonValue | undefined, hide: Hide): Difference {
  if (typeof wanted === 'string' && typeof actual === 'string') return showTexts(wanted, actual, hide);
  return { expected: show(wanted, hide), actual: show(actual, hide) };
}

function unless(
  isRight: boolean,
  expected: string,
  actual: JsonValue | undefined,
  hide: Hide,
): Difference | undefined {
  return isRight ? undefined : { expected, actual: show(actual, hide) };
}

function isNumber(value: JsonValue | undefined): value is number {
  return typeof value === 'number';
}

function contains(whole: JsonValue | undefined, part: JsonValue): boolean {
  if (typeof whole === 'string') return typeof part === 'string' && whole.includes(part);
  return whole !== undefined && isList(whole) && whole.some((member) => isDeepStrictEqual(member, part));
}

function typesOf(value: JsonValue): readonly string[] {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  return Number.isInteger(value) ? ['integer', 'number'] : [typeof value];
}

function lengthOf(value: JsonValue | undefined): number | undefined {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return undefined;
  return isList(value) ? value.length : Object.keys(value).length;
}

function describeBounds(wanted: NonNullable<MatcherInStep['length']>): string {
  if (typeof wanted !== 'object') return String(wanted);
  const { at_least, at_most } = wanted;
  if (at_most === undefined) return `of at least ${at_least}`;
  return at_least === undefined ? `of at most ${at_most}` : `of ${at_least} to ${at_most}`;
}
