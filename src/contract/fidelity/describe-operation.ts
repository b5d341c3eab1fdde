import type { MetField } from '../coverage/coverage.js';
import {
  type Case,
  CONFIDENCES,
  type Inferred,
  type OperationEvidence,
  type StatusEvidence,
} from './evidence.js';
import { bullets, code, paragraph, ranges, table } from './markdown.js';

/** Fields that are named one by one; of more, there is only their number. */
const MOST_FIELDS = 20;
/** How the line begins that says which fields were never met. */
export const FIELDS_NEVER_MET = 'Fields never met';

/** Says in Markdown what is known of an operation, and what is not. */
export function describeOperation(operation: OperationEvidence): string[] {
  const { operationId, method, path, confidence, source, documented, statuses, cases, inferred } = operation;
  return [
    `### ${operationId}`,
    '',
    ...paragraph(`${code(`${method} ${path}`)}: ${confidence}, from ${source}`),
    ...table([['status', 'proven by', 'exercised', 'cases'], ...statuses.map(describeStatus)]),
    ...table([['cases', 'proven by', 'from'], ...groupBySource(cases)]),
    ...paragraph(documented === undefined ? '' : `Documented otherwise: ${documented}`),
    ...paragraph(neverSent(operation.neverSent)),
    ...paragraph(neverSeen(operation.neverSeen)),
    ...(inferred.length === 0 ? [] : ['Inferred:', '', ...listInferred(inferred)]),
  ];
}

/** A list of what is inferred, each with what it is about. */
export function listInferred(inferred: readonly Inferred[]): string[] {
  return bullets(
    inferred.map(({ sentence, about }) => (about === '' ? sentence : `${code(about)}: ${sentence}`)),
  );
}

function describeStatus({ status, confidence, source, isExercised, cases }: StatusEvidence): string[] {
  const from = source === undefined ? confidence : `${confidence}: ${source}`;
  return [status, from, isExercised ? 'yes' : '**no**', numbersOf(cases)];
}

function groupBySource(cases: readonly Case[]): string[][] {
  return CONFIDENCES.flatMap((confidence) => {
    const sure = cases.filter((one) => one.confidence === confidence);
    const sources = [...new Set(sure.map(({ source }) => source))];
    return sources.map((source) => [
      numbersOf(sure.filter((one) => one.source === source)),
      confidence,
      source,
    ]);
  });
}

function numbersOf(cases: readonly Case[]): string {
  const numbers = cases.flatMap(({ number }) => number ?? []);
  const unnumbered = cases.length - cases.filter(({ number }) => number !== undefined).length;
  return [ranges(numbers), unnumbered > 0 ? `${unnumbered} without a number` : '']
    .filter((text) => text !== '')
    .join(', ');
}

function neverSent(parameters: OperationEvidence['neverSent']): string {
  const named = parameters.map(({ in: place, name }) => `${code(name)} (${place})`);
  return named.length === 0 ? '' : `Never sent: ${named.join(', ')}.`;
}

function neverSeen(fields: OperationEvidence['neverSeen']): string {
  const named = topmost(fields).map(({ status, pointer }) => `${status} ${code(pointer)}`);
  const more = named.length - MOST_FIELDS;
  const shown = [...named.slice(0, MOST_FIELDS), ...(more > 0 ? [`and ${more} more`] : [])];
  return named.length === 0 ? '' : `${FIELDS_NEVER_MET}: ${shown.join(', ')}.`;
}

/** Those whose parents were met: that what is in them was not goes without saying. */
function topmost(fields: readonly MetField[]): MetField[] {
  const unmet = new Set(fields.map(({ status, pointer }) => `${status}${pointer}`));
  return fields.filter(
    ({ status, pointer }) => !unmet.has(`${status}${pointer.slice(0, pointer.lastIndexOf('/'))}`),
  );
}
