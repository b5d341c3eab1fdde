/** A table of Markdown; the first row is its head. An empty table is nothing. */
export function table([head, ...rows]: readonly (readonly string[])[]): string[] {
  if (head === undefined || rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line), ''];
}

/** Items of a list, each on a line. */
export function bullets(items: readonly string[]): string[] {
  return items.length === 0 ? [] : [...items.map((item) => `- ${plain(item)}`), ''];
}

/** A paragraph; nothing where there is nothing to say. */
export function paragraph(text: string): string[] {
  return text === '' ? [] : [plain(text), ''];
}

/** Something that is written as it is meant: a name, a path. */
export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** Numbers in order, three and more in a row as a range: `1–3, 7`. */
export function ranges(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ');
}

function cell(text: string): string {
  return plain(text).replaceAll('|', '\\|');
}

/** On one line, and what looks like HTML shown as it is, but for what is code. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(`+[^`]+`+)/)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '&lt;')))
    .join('');
}
