import { appendFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  type ContractReport,
  describeRow,
  describeSummary,
  type PlannedRequest,
  type RequestRow,
  toGithubAnnotations,
  toGithubSummary,
  toHtml,
  toJson,
  toJunit,
} from '../contract/index.js';
import { checkFolder } from './check-flags.js';
import type { ContractFlags } from './contract-flags.js';
import type { CommandIo } from './io.js';
import { writeWhole } from './write-whole.js';

/** Makes sure that the reports can be written, before anything is sent. @throws Error  in words for a person */
export async function checkReports({
  junit,
  json,
  html,
  environment,
  secrets,
}: ContractFlags): Promise<void> {
  const taken = new Set(
    [environment, secrets].flatMap((file) => (file === undefined ? [] : [resolve(file)])),
  );
  for (const [flag, file] of Object.entries({ junit, json, html })) {
    if (file === undefined) continue;
    await checkFolder(`--${flag}`, file);
    if (taken.has(resolve(file))) throw new Error(`--${flag} ${file}: another option names that file, too`);
    // Of a device there may be several.
    if (!file.startsWith('/dev/')) taken.add(resolve(file));
  }
}

/**
 * Says of each request how it went, as soon as it is done.
 *
 * @param planned  all that the run is to send
 */
export function describeRows(
  { quiet }: ContractFlags,
  planned: readonly PlannedRequest[],
  io: CommandIo,
): (row: RequestRow) => void {
  const done = new Map<string, number>();
  let previous: RequestRow | undefined;
  return (row) => {
    const at = (done.get(row.service) ?? 0) + 1;
    done.set(row.service, at);
    if (quiet && row.outcome === 'passed') return;
    const of = planned.filter(({ service }) => service === row.service).length;
    const style = { progress: { done: at, of }, hasColours: io.hasColours };
    for (const line of describeRow(row, previous, style)) io.out(line);
    previous = row;
  };
}

/** Writes the reports that are asked for, and the summary. @throws Error  in words for a person, after all the rest */
export async function writeReports(
  report: ContractReport,
  { junit, json, html, github }: ContractFlags,
  io: CommandIo,
): Promise<void> {
  const failures: string[] = [];
  const write = async (file: string | undefined, text: (report: ContractReport) => string): Promise<void> => {
    if (file === undefined) return;
    await writeWhole(file, text(report)).catch((error) =>
      failures.push(`${file} can't be written: ${error}`),
    );
  };
  // One that can't be written is no reason to lose the others.
  await write(junit, toJunit);
  await write(json, toJson);
  await write(html, toHtml);
  if (github) await tellGithub(report, io).catch((error) => failures.push(`the summary: ${error}`));
  for (const line of describeSummary(report, { hasColours: io.hasColours })) io.out(line);
  if (failures.length > 0) throw new Error(failures.join('; '));
}

async function tellGithub(report: ContractReport, io: CommandIo): Promise<void> {
  for (const line of toGithubAnnotations(report)) io.out(line);
  const file = io.env.GITHUB_STEP_SUMMARY;
  // A job has one summary, to which each step adds.
  if (file) await appendFile(file, toGithubSummary(report));
}
