import { appendFile } from 'node:fs/promises';
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
export async function checkReports({ junit, json, html }: ContractFlags): Promise<void> {
  for (const [flag, file] of Object.entries({ junit, json, html })) {
    if (file !== undefined) await checkFolder(`--${flag}`, file);
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

/** Writes the reports that are asked for, and the summary. @throws the error of `node:fs` */
export async function writeReports(
  report: ContractReport,
  { junit, json, html, github }: ContractFlags,
  io: CommandIo,
): Promise<void> {
  if (junit !== undefined) await writeWhole(junit, toJunit(report));
  if (json !== undefined) await writeWhole(json, toJson(report));
  if (html !== undefined) await writeWhole(html, toHtml(report));
  if (github) await tellGithub(report, io);
  for (const line of describeSummary(report, { hasColours: io.hasColours })) io.out(line);
}

async function tellGithub(report: ContractReport, io: CommandIo): Promise<void> {
  for (const line of toGithubAnnotations(report)) io.out(line);
  const file = io.env.GITHUB_STEP_SUMMARY;
  // A job has one summary, to which each step adds.
  if (file) await appendFile(file, toGithubSummary(report));
}
