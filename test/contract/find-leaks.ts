/** A secret that was found, and what surrounds it. */
export interface Leak {
  readonly secret: string;
  readonly around: string;
}

/** What of a secret must not be found: a part that is cut off still tells. */
const TELLING_LENGTH = 9;

/**
 * Finds secrets in a text by undoing all that can be undone, however often: percent-encoding, the escapes of JSON,
 * HTML and XML, base64 wherever in it a secret begins, and hexadecimal; JSON web tokens are base64, too. In any case.
 */
export function findLeaks(text: string, ...secrets: readonly string[]): Leak[] {
  const forms = [...unfold(text, 3)].map((form) => form.toLowerCase());
  return secrets.flatMap((secret) =>
    forms.flatMap((form) => {
      const at = form.indexOf(secret.slice(0, TELLING_LENGTH).toLowerCase());
      return at < 0 ? [] : [{ secret, around: form.slice(Math.max(0, at - 60), at + 60) }];
    }),
  );
}

/** The text, and all that it may be an encoding of. */
function unfold(text: string, depth: number): ReadonlySet<string> {
  if (depth === 0 || text === '') return new Set([text]);
  const undone = [undoPercent(text), undoPercent(text.replaceAll('+', ' ')), undoHtml(undoJson(text))];
  const inside = [...base64Runs(text), ...hexRuns(text)];
  const next = [...new Set([...undone, inside.join('\n')])].filter((form) => form !== text);
  return new Set([text, ...next.flatMap((form) => [...unfold(form, depth - 1)])]);
}

function undoPercent(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString());
}

function undoJson(text: string): string {
  return text
    .replace(/\\u(?:([\da-f]{4})|\{([\da-f]+)\})/gi, (_, four = '', any = '') =>
      String.fromCodePoint(Number.parseInt(four + any, 16)),
    )
    .replaceAll('\\n', '\n')
    .replace(/\\(["\\/])/g, '$1');
}

function undoHtml(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text
    .replace(/&#(x?)([\da-f]+);?/gi, (_, x: string, digits: string) =>
      String.fromCodePoint(Number.parseInt(digits, x === '' ? 10 : 16)),
    )
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => named[name] ?? '');
}

function base64Runs(text: string): string[] {
  const joined = text.replace(/(?<=[\w+/-]{60})\r?\n(?=[\w+/-])/g, '');
  const runs = [...joined.matchAll(/[\w+/-]{8,}/g)].map(([run]) => run);
  const shifted = (run: string) =>
    [0, 1, 2, 3].map((shift) => Buffer.from(run.slice(shift), 'base64').toString());
  return runs.flatMap(shifted);
}

function hexRuns(text: string): string[] {
  const runs = [...text.matchAll(/[\da-f]{8,}/gi)].map(([run]) => run);
  return runs.flatMap((run) => [0, 1].map((shift) => Buffer.from(run.slice(shift), 'hex').toString()));
}
