import type { FaultInScenario } from './fault-document.js';
import { show } from './words.js';

const NAME = /^[\w!#$%&'*+.^`|~-]{1,100}$/;
/** What a header can hold; bytes beyond ASCII are read differently by each client. */
const VALUE = /^[\t\x20-\x7e]*$/;
/** They frame an answer, or are the emulator's to set: with others than fit, no client could read it. */
const FRAMING: readonly string[] = [
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/** Finds what is wrong with the headers that a fault sets: the path to it within the fault, and words. */
export function findHeaderMistake({
  headers,
  status,
}: FaultInScenario): { readonly at: string; readonly what: string } | undefined {
  if (headers === undefined) return undefined;
  if (status === undefined) return { at: 'headers', what: 'go with a status, and this fault has none' };
  for (const [name, value] of Object.entries(headers)) {
    if (!NAME.test(name)) return { at: 'headers', what: `${show(name)} is no name of a header` };
    const at = `headers.${name}`;
    if (FRAMING.includes(name.toLowerCase())) {
      return { at, what: 'frames the answer itself, and can not be set' };
    }
    if (!VALUE.test(value)) return { at, what: `${show(value)} has characters that no header can hold` };
  }
  return undefined;
}
