import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Range,
} from 'yaml';
import { describePath, type Path, type ScenarioMistake } from './mistake.js';
import { ScenarioError } from './scenario-error.js';
import type { ScenarioSource } from './source.js';

/** How many slips of the YAML itself are told. */
const MOST_SLIPS = 2;

/** A scenario that was written as YAML, so that each of its values has a line and a column. */
export class YamlSource implements ScenarioSource {
  readonly name: string;
  readonly #lines = new LineCounter();
  readonly #document: Document;

  /**
   * @param name  of the file, as messages show it
   * @throws ScenarioError for text that is no YAML
   */
  constructor(text: string, name: string) {
    this.name = name;
    this.#document = parseDocument(text, {
      prettyErrors: false,
      lineCounter: this.#lines,
      // No set, no binary data: what there is in JSON is what a scenario is made of.
      resolveKnownTags: false,
      // What is wrong is told in our words, and not on stderr.
      logLevel: 'error',
    });
    // The first upsets the parser, which stumbles over all that follows.
    const mistakes = [...this.#document.errors, ...this.#document.warnings].slice(0, MOST_SLIPS);
    if (mistakes.length > 0) {
      throw new ScenarioError(
        mistakes.map(({ pos: [offset], message }) => `${this.#place(offset)} ${message.split('\n')[0]}`),
      );
    }
  }

  /** @throws ScenarioError for a document that refers to itself over and over */
  read(): unknown {
    try {
      const value: unknown = this.#document.toJS();
      // What refers to itself has no end, and is no JSON.
      JSON.stringify(value);
      return value;
    } catch (error) {
      throw new ScenarioError(`${this.#place(0)} ${describe(error)}`);
    }
  }

  describe(mistake: ScenarioMistake): string {
    const where = describePath(mistake.path);
    return `${this.#place(this.offsetOf(mistake))} ${where === '' ? '' : `${where}: `}${mistake.text}`;
  }

  offsetOf({ path, field }: ScenarioMistake): number {
    const { node, offset } = this.#find(path);
    const pair = field === undefined ? undefined : findPair(node, field);
    return startOf(pair?.key) ?? offset;
  }

  /** The value at a path; of one that isn't there, what it would be in. */
  #find(path: Path): { node: unknown; offset: number } {
    let node: unknown = this.#document.contents;
    let offset = startOf(node) ?? 0;
    for (const part of path) {
      const pair = findPair(node, part);
      const next = pair?.value ?? (isSeq(node) && typeof part === 'number' ? node.items[part] : undefined);
      if (pair === undefined && next === undefined) break;
      // Of a field without a value, the name is all that there is to point at.
      offset = startOf(isEmpty(next) ? pair?.key : next) ?? offset;
      node = isAlias(next) ? next.resolve(this.#document) : next;
    }
    return { node, offset };
  }

  /** `busy.yaml:14:12`: editors and terminals open the file there. */
  #place(offset: number): string {
    const { line, col } = this.#lines.linePos(offset);
    return `${this.name}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  }
}

function describe(error: unknown): string {
  if (error instanceof TypeError) return 'a part of the document refers to what it is in itself';
  if (error instanceof RangeError) return 'the document is nested too deeply';
  return error instanceof Error ? error.message : String(error);
}

function findPair(node: unknown, name: string | number): Pair | undefined {
  if (!isMap(node)) return undefined;
  return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(name));
}

function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.value === null;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0 satisfies keyof Range];
}
