import { listScenarios, type ReadScenario, readScenario } from '../scenarios/index.js';
import type { CommandIo, ExitCode } from './io.js';

/** What the command line asks of a look at scenarios. */
export interface ScenariosFlags {
  readonly json?: boolean;
}

/** A part of a scenario, in words: its name, and what is in it. */
type Row = readonly [part: string, content: string];

/**
 * Lists the scenarios that come with the emulator; or checks one, and says what is in it.
 *
 * @param scenario  name of a shipped one, or a file
 * @throws ScenarioError if it has a mistake
 */
export async function scenarios(
  scenario: string | undefined,
  { json = false }: ScenariosFlags,
  io: CommandIo,
): Promise<ExitCode> {
  if (scenario !== undefined) tellOne(await readScenario(scenario), json, io);
  else tellAll(json, io);
  return 0;
}

function tellAll(json: boolean, io: CommandIo): void {
  const all = listScenarios();
  if (json) {
    io.out(JSON.stringify(all));
    return;
  }
  for (const line of table(all.map(({ name, steps, summary }) => [name, countOf(steps, 'step'), summary]))) {
    io.out(line);
  }
}

function tellOne({ name, document, bases }: ReadScenario, json: boolean, io: CommandIo): void {
  const { summary, given = {}, variables = {}, rules = [], steps = [] } = document;
  if (json) {
    io.out(
      JSON.stringify({
        name,
        summary,
        extends: bases,
        given,
        variables,
        rules: rules.length,
        steps: steps.length,
      }),
    );
    return;
  }
  const rows: Row[] = [
    ...(bases.length > 0 ? [['extends', bases.join(', which extends ')] as const] : []),
    ...Object.entries(given).map(([section, value]): Row => [`given.${section}`, describe(value)]),
    ...(Object.keys(variables).length > 0 ? [['variables', describe(variables)] as const] : []),
    ['rules', String(rules.length)],
    ['steps', String(steps.length)],
  ];
  io.out(`${name} is a scenario without mistakes: ${summary}`);
  for (const line of table(rows)) io.out(`  ${line}`);
}

/** A list by its length, an object by its fields, anything else as it is. */
function describe(value: unknown): string {
  if (Array.isArray(value)) return String(value.length);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([field, inner]) => `${field}: ${Array.isArray(inner) ? inner.length : plain(inner)}`)
    .join(', ');
}

function plain(value: unknown): string {
  return typeof value === 'object' && value !== null ? `{${Object.keys(value).join(', ')}}` : String(value);
}

function countOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** Columns, each as wide as its widest cell. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
