import { isJsonObject, type JsonObject } from '../json-object.js';

/** What is in these is of the live service or made up, and says nothing about it. */
const EXAMPLES: readonly string[] = ['example', 'examples', 'x-source'];

/** Sentences, each with the parameter, field or status that it is about; empty where it is about all. */
export type Sentences = ReadonlyMap<string, string>;

/**
 * The sentences of all descriptions within a part of a document that call something inferred, each once, in order.
 * Those that explain the word are not among them.
 *
 * @param part  of an OpenAPI document without references
 */
export function inferredSentences(part: unknown): Sentences {
  const found = new Map<string, string>();
  collect(part, '', { found, seen: new Set() });
  return found;
}

function collect(
  part: unknown,
  about: string,
  to: { readonly found: Map<string, string>; readonly seen: Set<unknown> },
): void {
  if (typeof part !== 'object' || part === null || to.seen.has(part)) return;
  to.seen.add(part);
  if (!isJsonObject(part)) {
    for (const member of Object.values(part)) collect(member, about, to);
    return;
  }
  const own = typeof part.name === 'string' && typeof part.in === 'string' ? part.name : about;
  for (const [name, member] of Object.entries(part)) {
    if (EXAMPLES.includes(name)) continue;
    if (name === 'description' && typeof member === 'string') {
      for (const sentence of sentencesOf(member)) {
        if (isAboutInferred(sentence) && !to.found.has(sentence)) to.found.set(sentence, own);
      }
    } else if (isNaming(name, member)) {
      for (const [key, one] of Object.entries(member)) collect(one, key, to);
    } else collect(member, own, to);
  }
}

/** Whether the keys of a member say what is in there: fields, or statuses. */
function isNaming(name: string, member: unknown): member is JsonObject {
  if (!isJsonObject(member)) return false;
  const keys = Object.keys(member);
  return name === 'properties' || (keys.length > 0 && keys.every((key) => /^\d(?:\d\d|XX)$/.test(key)));
}

function isAboutInferred(sentence: string): boolean {
  return /(?<!`)\binferred\b/.test(sentence);
}

/** Paragraphs, and items of lists, end sentences too. */
function sentencesOf(text: string): string[] {
  return text
    .split(/\n\s*\n|\n\s*- /)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').replace(/^- /, '').trim())
    .flatMap((paragraph) => paragraph.split(/(?<=[.:])\s+(?=[A-Z`*[])/));
}
