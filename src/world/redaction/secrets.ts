import { decodeDeep } from './percent.js';
import { REDACTED } from './secret-names.js';
import { type WrittenForms, writtenForms } from './written-forms.js';

/** What is shorter is in every other word. */
const SHORTEST = 4;
/** Of a secret that is cut off, what is shorter tells nothing. */
const SHORTEST_START = 4;
/** Values that are no secrets, wherever they stand. */
const PLAIN_WORD = /^(?:true|false|null|none|undefined|bearer|basic|<redacted>)$/i;
const BASE64_LETTER = /[\w+/=-]/;
/** A run of text with something percent-encoded in it. */
const ENCODED_RUN = /[^\s"'<>&,;=]*%[0-9a-f]{2}[^\s"'<>&,;=]*/gi;

/** Secrets that came up, such as a password in a form, so that they are hidden wherever else they stand. */
export class Secrets {
  readonly #forms = new Map<string, WrittenForms>();

  /** Takes note of a secret. @returns what stands in its place */
  learn(secret: string): string {
    const isTelling = secret.length >= SHORTEST && !PLAIN_WORD.test(secret);
    if (isTelling && !this.#forms.has(secret)) this.#forms.set(secret, writtenForms(secret));
    return REDACTED;
  }

  /** The text without the secrets: as they are, encoded in the usual ways, and cut off at the text's end. */
  hide(text: string): string {
    if (this.#forms.size === 0 || text === '') return text;
    // The longest first: a secret may begin with another.
    const known = [...this.#forms].sort(([a], [b]) => b.length - a.length);
    let hidden = text;
    for (const [, { literal, base64 }] of known) {
      for (const form of literal) hidden = hidden.replaceAll(form, REDACTED);
      for (const fragment of base64) hidden = hideWithin(hidden, fragment);
    }
    if (hidden.includes('%')) hidden = this.#hideEncoded(hidden);
    return this.#hideCut(hidden);
  }

  /** However its letters are percent-encoded: a run in which one shows goes whole. */
  #hideEncoded(text: string): string {
    return text.replace(ENCODED_RUN, (run) => {
      const decoded = decodeDeep(run);
      return [...this.#forms.keys()].some((secret) => decoded.includes(secret)) ? REDACTED : run;
    });
  }

  #hideCut(text: string): string {
    for (const { literal } of this.#forms.values()) {
      for (const form of literal) {
        for (let length = form.length - 1; length >= SHORTEST_START; length -= 1) {
          if (text.endsWith(form.slice(0, length))) return text.slice(0, -length) + REDACTED;
        }
      }
    }
    return text;
  }
}

/** Takes out the whole run of base64 that a fragment stands in. */
function hideWithin(text: string, fragment: string): string {
  let hidden = '';
  let from = 0;
  for (let at = text.indexOf(fragment); at >= 0; at = text.indexOf(fragment, from)) {
    let start = at;
    let end = at + fragment.length;
    while (start > from && BASE64_LETTER.test(text.charAt(start - 1))) start -= 1;
    while (end < text.length && BASE64_LETTER.test(text.charAt(end))) end += 1;
    hidden += text.slice(from, start) + REDACTED;
    from = end;
  }
  return from === 0 ? text : hidden + text.slice(from);
}
