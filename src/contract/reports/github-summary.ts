import type { ContractReport, RequestRow } from '../report.js';
import { count, describeDuration, onOneLine, shorten } from './plain-text.js';
import { countRows, describeResult, describeShare, summarise } from './summary.js';

/** GitHub refuses summaries of more than 1 MiB; other steps' are not counted. */
const MOST_BYTES = 900_000;
const LONGEST_MESSAGE = 4000;
/** So many of each kind of thing that was never met are named. */
const NAMED = 50;

/**
 * The run as Markdown, for the summary of a GitHub job: numbers and coverage by service, each failure with a command
 * that sends the request again, what was flaky and what was never met. At most 900 000 bytes.
 */
export function toGithubSummary(report: ContractReport): string {
  const { rows, stop, leftOut, durationMs } = report;
  const notRun = countRows(rows, 'not-run');
  const start = [
    `## Contract: ${describeResult(report)}`,
    ...(stop ? [`**Stopped:** ${escapeText(stop.message)}`] : []),
    [
      `Against ${report.target === 'live' ? 'the live services' : 'an emulator'}, in ${describeDuration(durationMs)}.`,
      ...(leftOut === 0 ? [] : [`${count(leftOut, 'request')} left out: not for this target.`]),
      ...(notRun === 0 ? [] : [`${count(notRun, 'request')} not run.`]),
    ].join(' '),
    describeServices(report),
  ];
  const failed = rows.filter(({ outcome }) => outcome === 'failed');
  return assemble(start, [
    ...(failed.length === 0 ? [] : ['### Failed', ...failed.map(describeFailed)]),
    ...describeFlaky(rows),
    ...describeNever(report),
  ]);
}

/** Adds sections for as long as there is room. */
function assemble(start: readonly string[], sections: readonly string[]): string {
  let text = start.join('\n\n');
  let bytes = Buffer.byteLength(text);
  for (const section of sections) {
    bytes += Buffer.byteLength(section) + 2;
    if (bytes > MOST_BYTES) return `${text}\n\n… There is more than fits here: see the other reports.\n`;
    text += `\n\n${section}`;
  }
  return `${text}\n`;
}

function describeServices(report: ContractReport): string {
  const lines = summarise(report).map(({ service, passed, flaky, failed, totals }) =>
    [
      escapeText(service),
      passed,
      flaky,
      failed,
      describeShare(totals.statuses),
      describeShare(totals.parameters),
      describeShare(totals.fields),
    ].join(' | '),
  );
  return [
    '| Service | Passed | Flaky | Failed | Operations × statuses | Parameters | Response fields |',
    '| :-- | --: | --: | --: | --: | --: | --: |',
    ...lines.map((line) => `| ${line} |`),
  ].join('\n');
}

function describeFailed(row: RequestRow): string {
  const { service, folder, name, method, url, status, failures, curl } = row;
  const place = folder === '' ? service : `${service} · ${folder}`;
  return [
    `<details><summary>✗ ${escapeText(name)} <em>(${escapeText(place)})</em></summary>`,
    codeBlock(
      [
        `${method} ${url} → ${status ?? 'no answer'}`,
        ...failures.map(({ check, message }) => `${check}: ${message}`),
      ],
      '',
    ),
    ...(curl === undefined ? [] : [codeBlock([curl], 'sh')]),
    '</details>',
  ].join('\n\n');
}

function describeFlaky(rows: readonly RequestRow[]): string[] {
  const flaky = rows.filter(({ outcome }) => outcome === 'flaky');
  if (flaky.length === 0) return [];
  return [
    '### Passed only when sent again',
    ...flaky.map(
      ({ service, name, retries }) => `- ${escapeText(`${service}: ${name} (${retries.join('; ')})`)}`,
    ),
  ];
}

function describeNever(report: ContractReport): string[] {
  const sections = summarise(report).flatMap(({ service, never }) =>
    Object.entries({
      'operations and statuses': never.statuses,
      parameters: never.parameters,
      'response fields': never.fields,
    }).flatMap(([things, names]) => {
      if (names.length === 0) return [];
      const more = names.length > NAMED ? [`… and ${names.length - NAMED} more`] : [];
      const title = `${service}: ${things} (${names.length})`;
      return [
        `<details><summary>${escapeText(title)}</summary>\n\n${codeBlock([...names.slice(0, NAMED), ...more], '')}\n\n</details>`,
      ];
    }),
  );
  return sections.length === 0 ? [] : ['### Never met', ...sections];
}

/** Its fence is longer than any within. */
function codeBlock(lines: readonly string[], language: string): string {
  const text = lines.map((line) => shorten(onOneLine(line), LONGEST_MESSAGE).toWellFormed()).join('\n');
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** Text in which nothing is Markdown or HTML, in a table, too. */
function escapeText(text: string): string {
  return onOneLine(text)
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()#|~@]/g, (character) => `&#${character.charCodeAt(0)};`);
}
