import type { Environment } from '../environment.js';
import type { Redactor } from '../redactor.js';

/** What is shorter stands in too many words by chance. */
const SHORTEST_VALUE = 4;

/**
 * Makes the same text of what two services say in the same words: values of the environment become their names,
 * addresses, dates and numbers what they are. Secrets go.
 *
 * @param environment  of the run that the texts come from
 */
export function createTeller(environment: Environment, redactor: Redactor): (text: string) => string {
  const known = Object.entries(environment)
    .filter(([, value]) => value.length >= SHORTEST_VALUE)
    .toSorted(([, a], [, b]) => b.length - a.length);
  return (text) => {
    const named = known.reduce((so, [name, value]) => so.replaceAll(value, `{{${name}}}`), text);
    return redactor
      .redact(named)
      .replace(/https?:\/\/[^\s'"<>]+/g, '{address}')
      .replace(/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?)?/g, '{date}')
      .replace(/\d+(?:\.\d+)?/g, '{number}');
  };
}
