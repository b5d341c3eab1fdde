import type { Mistake } from '../generated/validators.js';
import { describeKeyword, sayChoices, sayType, toList } from './describe-keyword.js';
import { describePath, type Path, type ScenarioMistake } from './mistake.js';
import { listChoices, toLine } from './words.js';

/** Nobody reads more, and putting them in words takes its time. */
export const MOST_MISTAKES = 1000;
/** Keywords that only say that something below them is wrong. */
const HOLLOW: readonly string[] = ['propertyNames', 'if', 'allOf', '$ref'];
const CHOICES: readonly string[] = ['anyOf', 'oneOf'];
/** Keywords that tell one alternative from another. */
const TELLING: readonly string[] = ['type', 'const', 'enum', 'required', 'additionalProperties'];

/** Puts what a validator has found in words, one mistake each; nobody reads of a choice that they didn't mean. */
export function findMistakes(errors: readonly Mistake[]): ScenarioMistake[] {
  const found: Mistake[] = [];
  for (const error of errors) {
    if (CHOICES.includes(error.keyword)) found.push(...choose(error, takeBelow(found, error.instancePath)));
    else if (!HOLLOW.includes(error.keyword)) found.push(error);
  }
  return found.slice(0, MOST_MISTAKES).map(toMistake);
}

/** Says in one line what is wrong with a value: the first of what a validator has found. */
export function describeMistakes(errors: readonly Mistake[]): string {
  const [mistake] = findMistakes(errors);
  if (mistake === undefined) return 'The body is not valid.';
  const where = describePath(mistake.path);
  return toLine(where === '' ? mistake.text : `${where}: ${mistake.text}`);
}

/** Takes off the end of a list what was found at a value and below it: so far, one of several forms was tried. */
function takeBelow(found: Mistake[], path: string): Mistake[] {
  const below: Mistake[] = [];
  for (let last = found.at(-1); last !== undefined && isBelow(last.instancePath, path); last = found.at(-1)) {
    below.unshift(last);
    found.pop();
  }
  return below;
}

function isBelow(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}/`);
}

/**
 * Finds what to say of a value that none of several forms fits, or more than one.
 *
 * @param tried  what was wrong with it in each form
 */
function choose(error: Mistake, tried: readonly Mistake[]): Mistake[] {
  if (Array.isArray(error.params.passingSchemas)) return [toReworded(error, sayOneOnly(error))];
  const branches = toBranches(error, tried);
  const isHere = (one: Mistake) => one.instancePath === error.instancePath;
  const fitting = branches.filter((branch) => !branch.some((one) => one.keyword === 'type' && isHere(one)));
  if (fitting.length === 0) {
    const types = tried.filter((one) => one.keyword === 'type' && isHere(one));
    return [
      toReworded(
        error,
        sayType(
          error.data,
          types.flatMap(({ params }) => toList(params.type).map(String)),
        ),
      ),
    ];
  }
  const choices = fitting.flatMap((branch) => branch.filter((one) => isHere(one) && isChoice(one)));
  if (fitting.length > 1 && choices.length === fitting.length) {
    return [toReworded(error, sayChoices(error.data, choices.flatMap(choicesOf)))];
  }
  const weigh = (branch: readonly Mistake[]) =>
    branch.filter((one) => isHere(one) && TELLING.includes(one.keyword)).length * tried.length +
    branch.length;
  const [best = [error]] = [...fitting].sort((a, b) => weigh(a) - weigh(b));
  return [...best];
}

/** What was wrong in each form. A form that is defined elsewhere is told by its reference. */
function toBranches(error: Mistake, tried: readonly Mistake[]): Mistake[][] {
  const forms = toList(error.schema);
  const branches: Mistake[][] = forms.map(() => []);
  let last = 0;
  for (const one of tried) {
    const form = forms.findIndex((schema, n) => {
      const inline = `${error.schemaPath}/${n}/`;
      return one.schemaPath.startsWith(inline) || one.schemaPath.startsWith(`${referenceOf(schema)}/`);
    });
    last = form < 0 ? last : form;
    branches[last]?.push(one);
  }
  return branches.filter((branch) => branch.length > 0);
}

function referenceOf(schema: unknown): string {
  return typeof schema === 'object' && schema !== null && '$ref' in schema ? String(schema.$ref) : 'none';
}

function isChoice({ keyword }: Mistake): boolean {
  return keyword === 'enum' || keyword === 'const';
}

function choicesOf({ keyword, params }: Mistake): readonly unknown[] {
  return keyword === 'const' ? [params.allowedValue] : toList(params.allowedValues);
}

function sayOneOnly({ schema }: Mistake): string {
  const names = toList(schema).flatMap((form) =>
    typeof form === 'object' && form !== null && 'required' in form ? toList(form.required).map(String) : [],
  );
  return names.length === 0 ? 'more than one form fits; use one' : `use only one of ${listChoices(names)}`;
}

/** The same mistake in words of its own. */
function toReworded(error: Mistake, text: string): Mistake {
  return { ...error, keyword: 'reworded', message: text };
}

function toMistake(error: Mistake): ScenarioMistake {
  const path = readPointer(error.instancePath);
  const text = error.keyword === 'reworded' ? String(error.message) : describeKeyword(error);
  const { additionalProperty, unevaluatedProperty } = error.params;
  const field = additionalProperty ?? unevaluatedProperty ?? error.propertyName;
  return typeof field === 'string' ? { path, text, field } : { path, text };
}

/** `/accounts/2/state`, as JSON Pointer has it. */
function readPointer(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
