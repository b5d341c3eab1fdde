/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** What is in it itself, without its children. */
  text: string;
}

const NAME = String.raw`[A-Za-z][\w.-]*`;
const TEXT = '(?:[^<&]|&(?:amp|lt|gt|quot|apos|#\\d+);)*';
const TOKEN = new RegExp(
  [
    String.raw`<(?<start>${NAME})(?<attributes>(?:\s+${NAME}="(?:[^<&"]|&(?:amp|lt|gt|quot|apos|#\d+);)*")*)\s*(?<empty>/?)>`,
    `</(?<end>${NAME})>`,
    `(?<text>${TEXT})`,
  ].join('|'),
  'y',
);
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const NOT_XML = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Reads XML without comments and sections. @throws Error  when it is not well-formed */
export function readXml(document: string): XmlElement {
  if (NOT_XML.test(document)) throw new Error('it has a character that XML can not hold');
  const text = document.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const { groups } = TOKEN.exec(text) ?? {};
    if (groups === undefined || TOKEN.lastIndex === at)
      throw new Error(`not well-formed at ${text.slice(at, at + 40)}`);
    take(groups, open);
  }
  const [first, second] = root.children;
  if (open.length !== 1 || !first || second || root.text.trim() !== '')
    throw new Error('it is not one element');
  return first;
}

function take(
  { start, attributes = '', empty, end, text = '' }: Record<string, string>,
  open: XmlElement[],
): void {
  const current = open.at(-1);
  if (start !== undefined) {
    const element = { name: start, attributes: readAttributes(attributes), children: [], text: '' };
    current?.children.push(element);
    if (empty === '') open.push(element);
  } else if (end !== undefined) {
    if (open.pop()?.name !== end) throw new Error(`</${end}> closes what is not open`);
  } else if (current) current.text += decode(text);
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(new RegExp(`(${NAME})="([^"]*)"`, 'g'))];
  const names = pairs.map(([, name]) => name);
  if (new Set(names).size !== names.length) throw new Error(`twice the same attribute: ${text}`);
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, decode(value)]));
}

function decode(text: string): string {
  return text.replace(/&(#(\d+)|\w+);/g, (_, name: string, code?: string) =>
    code === undefined ? (ENTITIES[name] ?? '') : String.fromCodePoint(Number(code)),
  );
}
