/** Something that may stand in a text, and what is written in its place. */
export interface Form {
  readonly form: string;
  readonly text: string;
  /** What is written where nothing tells how it is encoded: in addresses percent-encoded, else as it is. */
  readonly raw?: string | undefined;
  /** Whether it is replaced within words, too. */
  readonly isStrong: boolean;
}

/**
 * Where a text comes from: `target` for addresses and forms, in which all is percent-encoded; `answer` for what may
 * have addresses in it, `html` and `rails` for answers that escape angle brackets, each in its own way; `plain` for
 * all else.
 */
export type TextKind = 'target' | 'answer' | 'html' | 'rails' | 'plain';

/** What stands before a value of a query, at the end of a text. */
const IN_QUERY = /(?:[?&]|&amp;|\\u0026)[\w%[\].-]+=$/;
const LONGEST_NAME = 100;

const ESCAPED: Readonly<Partial<Record<TextKind, (bracket: string) => string>>> = {
  html: (bracket) => (bracket === '<' ? '&lt;' : '&gt;'),
  rails: (bracket) => (bracket === '<' ? '\\u003c' : '\\u003e'),
};

/** The variable that stands for two braces where they are no variable. */
export const BRACES = 'braces';
const VARIABLE = '\\{\\{(?=\\w+\\}\\})';

/** Replaces forms in a text, all in one go: what is written in their place is not looked at again. */
export function rewrite(text: string, forms: Iterable<Form>, kind: TextKind = 'plain'): string {
  const found = new Map<string, Form>();
  for (const form of forms) {
    if (form.form !== '' && text.includes(form.form) && !found.has(form.form)) found.set(form.form, form);
  }
  const longestFirst = [...found.values()].sort((a, b) => b.form.length - a.form.length);
  const patterns = longestFirst.map(({ form, isStrong }) => {
    const quoted = form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    return isStrong ? quoted : `(?<![A-Za-z0-9])${quoted}(?![A-Za-z0-9])`;
  });
  const pattern = new RegExp([...patterns, VARIABLE].join('|'), 'g');
  return text.replace(pattern, (whole, offset: number) => {
    const form = found.get(whole);
    if (form === undefined) return `{{${BRACES}}}`;
    if (form.raw === undefined) return form.text;
    const isInAddress =
      kind === 'target' ||
      (kind !== 'plain' && IN_QUERY.test(text.slice(Math.max(0, offset - LONGEST_NAME), offset)));
    if (isInAddress) return encodeURIComponent(form.raw);
    const inKind = ESCAPED[kind];
    return inKind === undefined ? form.raw : form.raw.replace(/[<>]/g, inKind);
  });
}
