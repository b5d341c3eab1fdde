import type { ContractReport, RequestRow } from '../report.js';
import { count, onOneLine, shorten } from './plain-text.js';

/** GitHub shows no more of a kind for each step. */
const MOST_OF_A_KIND = 10;
const LONGEST_MESSAGE = 4000;

/**
 * Lines that a step of GitHub Actions prints to mark what failed and what was flaky: ten of each at most, as GitHub
 * shows no more, and how many there are besides.
 *
 * @source GitHub Docs: "Workflow commands for GitHub Actions"; actions/toolkit: packages/core/src/command.ts
 */
export function toGithubAnnotations({ rows, stop }: ContractReport): string[] {
  const stopped = stop ? [command('error', 'The contract run was stopped', onOneLine(stop.message))] : [];
  const failed = rows.filter(({ outcome }) => outcome === 'failed').map(describeFailed);
  const flaky = rows.filter(({ outcome }) => outcome === 'flaky').map(describeFlaky);
  const errors = [...stopped, ...failed];
  const more = [
    ...describeRest(errors, 'request', 'failed'),
    ...describeRest(flaky, 'request', 'passed only when sent again'),
  ];
  return [
    ...errors.slice(0, MOST_OF_A_KIND),
    ...flaky.slice(0, MOST_OF_A_KIND),
    ...(more.length === 0 ? [] : [command('notice', 'Contract', more.join('; '))]),
  ];
}

function describeFailed({ service, name, method, url, status, failures, curl }: RequestRow): string {
  const lines = [
    `${method} ${url} → ${status ?? 'no answer'}`,
    ...failures.map(({ check, message }) => `${check}: ${message}`),
    ...(curl === undefined ? [] : [curl]),
  ];
  return command('error', `${service}: ${name}`, lines.map(onOneLine).join('\n'));
}

function describeFlaky({ service, name, retries }: RequestRow): string {
  return command(
    'warning',
    `${service}: ${name}`,
    onOneLine(`It passed only when sent again: ${retries.join('; ')}`),
  );
}

function describeRest(all: readonly string[], thing: string, what: string): string[] {
  const rest = all.length - MOST_OF_A_KIND;
  return rest > 0 ? [`${count(rest, `more ${thing}`)} ${what}: see the summary of the job`] : [];
}

function command(kind: 'error' | 'warning' | 'notice', title: string, message: string): string {
  return `::${kind} title=${escapeProperty(onOneLine(title))}::${escapeMessage(shorten(message, LONGEST_MESSAGE))}`;
}

function escapeMessage(text: string): string {
  return text.toWellFormed().replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
