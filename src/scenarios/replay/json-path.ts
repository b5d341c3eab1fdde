import { JSONPathEnvironment, type JSONPathQuery } from 'json-p3';
import type { JsonValue } from '../steps-document.js';

/** A JSON path (RFC 9535), ready to be followed. */
export interface JsonPath {
  /**
   * @returns undefined where nothing is; for a path that may lead to many values, the list of them, and undefined if
   *   it leads to none
   */
  find(document: JsonValue): JsonValue | undefined;
}

/** Reads JSON paths. */
export class JsonPaths {
  readonly #environment = createEnvironment();
  readonly #known = new Map<string, JsonPath>();

  /** @throws Error saying what is wrong with the path */
  compile(text: string): JsonPath {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const path = toJsonPath(this.#environment.compile(text));
    this.#known.set(text, path);
    return path;
  }
}

/** Without the functions that take regular expressions: those would run without a bound on their time. */
function createEnvironment(): JSONPathEnvironment {
  const environment = new JSONPathEnvironment();
  environment.functionRegister.delete('match');
  environment.functionRegister.delete('search');
  return environment;
}

function toJsonPath(query: JSONPathQuery): JsonPath {
  const isSingular = query.singularQuery();
  return {
    find(document) {
      // The library's type of JSON knows no read-only lists.
      const values = query.query(document as never).values() as JsonValue[];
      return isSingular ? values[0] : values.length === 0 ? undefined : values;
    },
  };
}
