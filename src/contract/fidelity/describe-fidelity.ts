import type { Share } from '../coverage/coverage.js';
import { describeOperation, FIELDS_NEVER_MET, listInferred } from './describe-operation.js';
import { CONFIDENCES, type OperationEvidence, type ServiceEvidence } from './evidence.js';
import { bullets, code, paragraph, ranges, table } from './markdown.js';

/** How the line begins that says how many fields were met. */
const FIELDS_MET = 'Fields met';

const INTRODUCTION = `# Fidelity

What is known of each service, how sure that is, and what is not known. This page is made by \`npm run fidelity\` from
\`openapi/\`, from the requests in \`postman/\`, and from a run of all of them against the emulator; \`npm test\` fails when it
is stale.

- **recorded**: a reply of the live service that somebody published.
- **code**: the service's own source, or that of a client which depends on it.
- **documented**: what the vendor says, and nothing else.
- **inferred**: the most plausible behaviour where nobody knows.

A status is as sure as its answer says in the spec; where it says nothing, as the surest request that gets it; where
there is none, as the operation. It is *exercised* when a request gets it from the emulator and the answer fits the spec;
answers that a fault made do not count. *Cases* are the numbers in front of the names of requests. \`{}\` in the name of
a field is any member of a list or map; which of the rare ones are met depends on the day of the run. Sources are
repositories, documents, or rows of [sources.md](sources.md).
`;

/** The document: a summary, then a section a service. The same evidence gives the same text. */
export function describeFidelity(services: readonly ServiceEvidence[]): string {
  const lines = [INTRODUCTION, ...summary(services), ...services.flatMap(describeService)];
  return `${lines.join('\n').trimEnd()}\n`;
}

function summary(services: readonly ServiceEvidence[]): string[] {
  const all = services.flatMap(({ operations }) => operations);
  const head = ['service', 'operations', 'statuses exercised', 'parameters sent', ...CONFIDENCES];
  const fields = services.map(
    ({ service, operations }) => `${code(service)} ${describeShares(operations.map((one) => one.fields))}`,
  );
  return [
    ...table([
      head,
      ...services.map(({ service, operations }) => [code(service), ...sums(operations)]),
      ['all', ...sums(all)],
    ]),
    ...paragraph(`${FIELDS_MET}: ${fields.join(', ')}.`),
  ];
}

function sums(operations: readonly OperationEvidence[]): string[] {
  const statuses = operations.flatMap((operation) => operation.statuses);
  const exercised = statuses.filter(({ isExercised }) => isExercised).length;
  return [
    `${operations.length}`,
    describeShares([{ met: exercised, of: statuses.length }]),
    describeShares(operations.map(({ parameters }) => parameters)),
    ...CONFIDENCES.map((wanted) =>
      percent({
        met: statuses.filter(({ confidence }) => confidence === wanted).length,
        of: statuses.length,
      }),
    ),
  ];
}

function describeService(evidence: ServiceEvidence): string[] {
  const { title, operations, inferred, casesWithoutRequest, quirks, openQuestions } = evidence;
  const questions = openQuestions.map(({ id, says }) => `${code(id)}: ${says}`);
  const odd = quirks.map(({ id, says, source = '' }) => [code(id), says, source]);
  return [
    `## ${title}`,
    '',
    ...paragraph(
      casesWithoutRequest.length === 0
        ? ''
        : `Cases that the spec names and no request carries: ${ranges(casesWithoutRequest)}.`,
    ),
    ...operations.flatMap(describeOperation),
    ...(questions.length === 0
      ? []
      : [`### Open questions: ${title}`, '', 'What the emulator does as long as nobody knows.', '']),
    ...bullets(questions),
    ...(inferred.length === 0 ? [] : [`### Inferred of several operations: ${title}`, '']),
    ...listInferred(inferred),
    ...(odd.length === 0 ? [] : [`### Quirks: ${title}`, '', ...table([['quirk', 'what', 'from'], ...odd])]),
  ];
}

function describeShares(shares: readonly Share[]): string {
  const met = shares.reduce((sum, share) => sum + share.met, 0);
  return `${met} of ${shares.reduce((sum, { of }) => sum + of, 0)}`;
}

function percent({ met, of }: Share): string {
  return of === 0 ? '' : `${Math.round((met * 100) / of)} %`;
}

/**
 * The number of the first line, from 1, in which a page says something else than it should; nothing when there is
 * none. Which fields were met is left out: that is not the same every day.
 */
export function firstStaleLine(page: string, current: string): number | undefined {
  const [lines, wanted] = [linesToCompare(page), linesToCompare(current)];
  const at = wanted.findIndex(({ text }, index) => text !== lines[index]?.text);
  if (at < 0 && lines.length === wanted.length) return undefined;
  return lines[at < 0 ? wanted.length : at]?.number ?? page.split('\n').length;
}

function linesToCompare(page: string): { readonly text: string; readonly number: number }[] {
  return page
    .split('\n')
    .map((text, index) => ({ text, number: index + 1 }))
    .filter(({ text }) => text !== '' && !text.startsWith(FIELDS_MET) && !text.startsWith(FIELDS_NEVER_MET));
}
