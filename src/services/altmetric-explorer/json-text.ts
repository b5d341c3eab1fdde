/** What the service's framework escapes in JSON besides what JSON itself asks for: what could end a script tag. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/**
 * JSON as the service writes it: compact, other scripts raw, `&` as `\u0026`, no last newline.
 *
 * @source docs/sources.md explorer 2.6: `&` is recorded, the others are the framework's (inferred)
 */
export function toJsonText(value: unknown): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
