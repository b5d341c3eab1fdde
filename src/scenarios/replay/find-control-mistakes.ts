import { CONTROL_OPERATIONS } from '../../generated/control-operations.js';
import type { SpecOperation } from '../../world/traffic/spec-operation.js';
import type { ScenarioMistake } from '../mistake.js';
import type { ControlInStep } from '../steps-document.js';
import { listChoices, suggestion } from '../words.js';

/** What every path of the control API begins with, and no step writes. */
const PREFIX = /^\/_emulator(?=\/|$)/;
const VARIABLE = /\{\{\w+\}\}/;
const PARAMETER = /^\{[^{}]+\}$/;

type Mistakes = Generator<ScenarioMistake>;

/** Finds what a call of the control API asks for that is not there. What a variable holds may be anything. */
export function* findControlMistakes({ method = 'GET', path, query = {} }: ControlInStep): Mistakes {
  const place = ['control', 'path'];
  if (PREFIX.test(path)) {
    const own = path.replace(PREFIX, '');
    const example = own.length > 1 ? own : '/requests/count';
    yield { path: place, text: `a control path begins below /_emulator: write ${example}` };
    return;
  }
  const [way = '', inPath = ''] = path.split('?', 2);
  const fitting = findFitting(way);
  if (fitting.length === 0) {
    const text = `the control API has no path ${JSON.stringify(way)}${suggestion(way, listLikely(way))}`;
    yield { path: place, text };
    return;
  }
  const wanted = method.toUpperCase() === 'HEAD' ? 'GET' : method.toUpperCase();
  const operations = fitting.filter((operation) => operation.method === wanted);
  if (operations.length === 0) {
    const methods = [...new Set(fitting.map((operation) => operation.method))];
    const field = { path: ['control'], field: 'method' };
    yield { ...field, text: `${way} does not take ${wanted}; use ${listChoices(methods)}` };
    return;
  }
  const known = operations.flatMap((operation) => operation.query.map(({ name }) => name));
  for (const name of Object.keys(query)) {
    yield* findInName(name, known, { path: ['control', 'query'], field: name });
  }
  for (const name of new URLSearchParams(inPath).keys()) yield* findInName(name, known, { path: place });
}

function* findInName(
  name: string,
  known: readonly string[],
  place: Pick<ScenarioMistake, 'path' | 'field'>,
): Mistakes {
  if (VARIABLE.test(name) || known.includes(name)) return;
  const choices = known.length === 0 ? 'it takes none' : `use ${listChoices(known)}`;
  yield { ...place, text: `"${name}" is no parameter of this path; ${choices}${suggestion(name, known)}` };
}

/** Those that a path may be of: what names it letter for letter goes before what has a parameter in its place. */
function findFitting(way: string): readonly SpecOperation[] {
  const exact = CONTROL_OPERATIONS.filter(({ paths }) => paths.includes(way));
  if (exact.length > 0) return exact;
  return CONTROL_OPERATIONS.filter(({ paths }) => paths.some((template) => fits(way, template)));
}

function fits(way: string, template: string): boolean {
  const written = way.split('/');
  const parts = template.split('/');
  // A variable at the end may hold several parts.
  const isOpen = VARIABLE.test(written.at(-1) ?? '');
  if (written.length > parts.length || (written.length < parts.length && !isOpen)) return false;
  return written.every((one, index) => fitsPart(one, parts[index] ?? ''));
}

function fitsPart(written: string, part: string): boolean {
  return PARAMETER.test(part) ? written !== '' : written === part || VARIABLE.test(written);
}

/** The paths that there are, each with what was written in the places of its parameters. */
function listLikely(way: string): readonly string[] {
  const written = way.split('/');
  const likely = CONTROL_OPERATIONS.flatMap(({ paths }) => paths).map((template) =>
    template
      .split('/')
      .map((part, index) => (PARAMETER.test(part) ? written[index] || part : part))
      .join('/'),
  );
  return [...new Set(likely)];
}
