import { compilePath, decodePath, type PathMatcher } from './path-template.js';
import type { SchemaValidator } from './schema-validator.js';
import type { DocumentedPath, Operation, Responses, Spec } from './spec.js';

/** What a request may be answered with. */
export interface Expectation {
  /** Absent for what is not tied to one operation: an unlisted path or method, OPTIONS, a redirect. */
  readonly operationId: string | undefined;
  /** For people, e.g. `getToken` or `a path that is not listed`. */
  readonly subject: string;
  /** The template that the path fits, which may be an alias; absent where no operation is meant. */
  readonly template?: string | undefined;
  readonly responses: Responses;
}

/** Finds what a request may be answered with. */
export type FindExpectation = (method: string, path: string) => Expectation;

/**
 * Prepares the paths of a spec for look-up.
 *
 * @returns a function of the method in capitals and the service's own path, percent-encoded, without query
 */
export function createOperationFinder(spec: Spec): FindExpectation {
  const candidates = spec.paths.map((path) => ({ path, matcher: matcherFor(path, spec.validator) }));
  return (method, requested) => {
    const decoded = decodePath(requested === '' ? '/' : requested, spec.mergesSlashes);
    const matches = candidates.flatMap(({ path, matcher }) => {
      const fit = matcher.match(decoded);
      return fit ? [{ path, fit }] : [];
    });
    if (matches.length === 0) return everywhere(spec, 'unlistedPath', 'a path that is not listed');
    // Several templates may fit; the one that has the method is meant.
    const match = matches.find(({ path }) => hasMethod(path, method));
    if (!match)
      return everywhere(spec, 'unlistedMethod', `${method}, which ${matches[0]?.path.template} lacks`);
    if (match.fit === 'slash-missing')
      return everywhere(spec, 'redirectToSlash', `${match.path.template} without slash`);
    const operation = operationFor(match.path, method);
    if (!operation) return everywhere(spec, 'options', `OPTIONS ${match.path.template}`);
    const { operationId, responses } = operation;
    return { operationId, subject: operationId, template: match.path.template, responses };
  };
}

function matcherFor(path: DocumentedPath, validator: SchemaValidator): PathMatcher {
  return compilePath(
    path,
    ({ schema }, value) => schema === undefined || validator.checkText(schema, value).length === 0,
  );
}

function hasMethod(path: DocumentedPath, method: string): boolean {
  return method === 'OPTIONS' || operationFor(path, method) !== undefined;
}

function operationFor(path: DocumentedPath, method: string): Operation | undefined {
  return path.operations.get(method) ?? (method === 'HEAD' ? path.operations.get('GET') : undefined);
}

function everywhere(spec: Spec, kind: keyof Spec['everywhere'], subject: string): Expectation {
  return { operationId: undefined, subject, responses: spec.everywhere[kind] };
}
