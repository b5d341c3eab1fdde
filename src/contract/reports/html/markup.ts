import { escape as escapeHtml } from 'html-escaper';

/** HTML that may be put into a page as it is. */
export interface Markup {
  readonly html: string;
}

/** What can stand in a template: text is escaped, markup is not, and lists are put one after the other. */
export type Content = string | number | Markup | readonly Markup[];

/** Makes markup of a template; whatever is filled in is escaped, unless it is markup itself. */
export function html(template: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return { html: template.reduce((so, text, at) => so + toHtmlText(contents[at - 1] ?? '') + text) };
}

/** Nothing. */
export const nothing: Markup = { html: '' };

function toHtmlText(content: Content): string {
  if (typeof content === 'string') return escapeHtml(withoutUnseen(content));
  if (typeof content === 'number') return `${content}`;
  return 'html' in content ? content.html : content.map((one) => one.html).join('');
}

/** Pages can hold no control characters, and those that turn the direction of text would hide what is there. */
function withoutUnseen(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
