import type { DocumentedPath, PathParameter } from './spec.js';

/** How a request path fits a template: exactly as documented, or only but for a slash that is missing. */
export type PathFit = 'exact' | 'slash-missing';

/** Tries one documented path. */
export interface PathMatcher {
  /** @param path  decoded, with its leading slash */
  match(path: string): PathFit | undefined;
}

/**
 * Compiles a path template.
 *
 * @param accepts  whether a value is allowed by the schema of a parameter
 */
export function compilePath(
  path: DocumentedPath,
  accepts: (parameter: PathParameter, value: string) => boolean,
): PathMatcher {
  const bare = path.template.length > 1 ? path.template.replace(/\/$/, '') : path.template;
  const names: string[] = [];
  const pattern = bare
    .split(/(\{[^{}]+\})/)
    .map((part) =>
      part.startsWith('{') ? parameterPattern(part.slice(1, -1), path, names) : escapeForPattern(part),
    )
    .join('');
  const regex = new RegExp(`^${pattern}${bare === '/' ? '()' : '(/?)'}$`, 's');
  return {
    match(requested) {
      const found = regex.exec(requested);
      if (!found) return undefined;
      const values = found.slice(1, -1);
      const hasSlash = found.at(-1) === '/';
      const isMeant = values.every((value, at) => {
        const parameter = parameterOf(path, names[at]);
        return !parameter || accepts(parameter, value);
      });
      return isMeant ? slashFit(path, hasSlash) : undefined;
    },
  };
}

/**
 * Decodes a path as a WSGI server does before it routes: all of it at once, so that `%2F` separates segments
 * like a slash does; what is no escape stays, what is no UTF-8 becomes a replacement character. However many
 * slashes it starts with, one is left.
 *
 * @param mergesSlashes  whether one is left of several anywhere, as nginx does unless told otherwise
 */
export function decodePath(path: string, mergesSlashes: boolean): string {
  return path
    .replace(/(?:%[0-9A-Fa-f]{2})+/g, (escapes) =>
      Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8'),
    )
    .replace(mergesSlashes ? /\/+/g : /^\/+/, '/');
}

function parameterPattern(name: string, path: DocumentedPath, names: string[]): string {
  names.push(name);
  const parameter = parameterOf(path, name);
  // A value that spans slashes neither begins nor ends with one: to the real services, `/api/uriset//x` and
  // `/api/uriset/x//` are other paths.
  return parameter?.spansSlashes ? '([^/](?:.*[^/])?)' : '([^/]+?)';
}

function parameterOf(path: DocumentedPath, name: string | undefined): PathParameter | undefined {
  return path.parameters.find((parameter) => parameter.name === name);
}

function slashFit(path: DocumentedPath, hasSlash: boolean): PathFit | undefined {
  if (path.trailingSlash === 'same' || hasSlash === path.template.endsWith('/') || path.template === '/')
    return 'exact';
  return path.trailingSlash === 'redirect' && !hasSlash ? 'slash-missing' : undefined;
}

function escapeForPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
