/** What the client gets, and the Content-Type that says so: its own words where they were specific enough. */
export interface Choice {
  readonly form: 'json' | 'html';
  readonly contentType: string;
}

interface MediaType {
  readonly main: string;
  readonly sub: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const RENDERERS = [
  { form: 'json', type: { main: 'application', sub: 'json', parameters: new Map() } },
  { form: 'html', type: { main: 'text', sub: 'html', parameters: new Map() } },
] as const satisfies readonly { form: Choice['form']; type: MediaType }[];

const JSON_CHOICE: Choice = { form: 'json', contentType: 'application/json' };

/**
 * Chooses between JSON and HTML as Flask-API does: the most specific media types first, JSON before HTML among
 * equals, q-values ignored but repeated in the Content-Type.
 *
 * @param accept  the header; a client without one takes anything
 * @returns undefined if nothing fits (quirk `not-acceptable-500`)
 * @source Flask-API 1.1: negotiation.py `select_renderer`, mediatypes.py
 */
export function negotiate(accept: string | undefined): Choice | undefined {
  if (accept === undefined || accept === '*/*') return JSON_CHOICE;
  const asked = accept.split(',').map((token) => parseMediaType(token.trim()));
  for (const specificity of [3, 2, 1, 0]) {
    const candidates = asked.filter((type) => specificityOf(type) === specificity);
    for (const { form, type } of RENDERERS) {
      const match = candidates.find((candidate) => covers(candidate, type));
      if (match === undefined) continue;
      const named = specificityOf(type) > specificity ? type : match;
      return { form, contentType: writeMediaType(named) };
    }
  }
  return undefined;
}

/** Letter for letter, and with one parameter at the most: whatever follows the first `=` is its value. */
function parseMediaType(text: string): MediaType {
  const [fullType, parameter] = cut(text, ';');
  const [main, sub] = cut(fullType, '/');
  const [name, value] = cut(parameter, '=');
  const parameters = name === '' ? [] : [[name, value.replace(/^"(.*)"$/, '$1')] as const];
  return { main, sub, parameters: new Map(parameters) };
}

function cut(text: string, at: string): [string, string] {
  const index = text.indexOf(at);
  return index < 0 ? [text.trim(), ''] : [text.slice(0, index).trim(), text.slice(index + 1).trim()];
}

function specificityOf({ main, sub, parameters }: MediaType): number {
  if (main === '*') return 0;
  if (sub === '*') return 1;
  const onlyQuality = [...parameters.keys()].every((name) => name === 'q');
  return onlyQuality ? 2 : 3;
}

function covers(asked: MediaType, offered: MediaType): boolean {
  for (const [name, value] of asked.parameters) {
    if (name !== 'q' && offered.parameters.get(name) !== value) return false;
  }
  return (
    (asked.sub === '*' || asked.sub === offered.sub) && (asked.main === '*' || asked.main === offered.main)
  );
}

function writeMediaType({ main, sub, parameters }: MediaType): string {
  return [`${main}/${sub}`, ...[...parameters].map(([name, value]) => `${name}="${value}"`)].join('; ');
}
