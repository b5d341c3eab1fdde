import type { Problem } from './problem.js';

/** Says in words what is wrong with an edit of the catalogue; of any other problem, its kind. */
export function describeProblem(problem: Problem): string {
  switch (problem.kind) {
    case 'output-invalid':
      return `${problem.field}: ${problem.reason}`;
    case 'output-taken':
      return `another output has ${nameOf(problem.identifier)}`;
    case 'output-unknown':
      return `no output has ${nameOf(problem.identifier)}`;
    case 'mention-unknown':
      return 'the output has no such mention';
    default:
      return problem.kind;
  }
}

/** `doi:10.1234/x` as people say it: `the doi "10.1234/x"`. */
function nameOf(identifier: string): string {
  const [, scheme, value] = /^([a-z]+):(.*)$/s.exec(identifier) ?? [];
  if (scheme === undefined) return `the identifier "${identifier}"`;
  return scheme === 'id' ? `the Altmetric ID ${value}` : `the ${scheme} "${value}"`;
}
