/**
 * Keeps what services say from moving the cursor or breaking lines, and from being taken for a command by what runs
 * jobs and reads their output: GitHub's runner, and Azure's.
 *
 * @source actions/runner: src/Runner.Common/ActionCommand.cs: `::` at the beginning of a line, behind blanks, too;
 *   `##[` anywhere in it
 */
export function onOneLine(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .replace(/##(?=\[|vso\[)/gi, '## ')
    .replace(/^(\s*):(?=:)/, '$1: ');
}

/** The beginning of a text that is longer than so many characters. */
export function shorten(text: string, most: number): string {
  return text.length <= most
    ? text
    : `${text
        .slice(0, most)
        .toWellFormed()
        .replace(/\ufffd$/, '')}…`;
}

/** `1 request`, `2 requests`. */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

/** `12 ms`, `1.3 s`. */
export function describeDuration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
