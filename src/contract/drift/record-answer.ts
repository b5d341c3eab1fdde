import {
  type ConformanceChecker,
  isJson,
  parseJson,
  type Spec,
  withoutCallback,
} from '../conformance/index.js';
import type { Answer } from '../run-listener.js';
import { documentedAnswer } from './documented.js';
import { headerForms } from './header-forms.js';
import type { BodyShape, RecordedAnswer, RecordedFinding } from './recording.js';
import type { SchemaView } from './schema-view.js';
import { stepsOf } from './shape.js';
import { generalPointer, shapeOf } from './shape-of.js';

/** What answers of a run are reduced by. */
export interface AnswerContext {
  readonly spec: Spec;
  readonly checker: ConformanceChecker;
  /** What a text may be kept as. */
  readonly tell: (text: string) => string;
  /** A text without secrets. */
  readonly redact: (text: string) => string;
}

/** A body, read as what its content type says. */
interface ReadBody {
  readonly kind: BodyShape['kind'];
  /** Of JSON and JSONP the JSON value; of a text the text; of a page its title; absent for what says nothing. */
  readonly value?: unknown;
}

/** What is shorter stands in too many texts by chance. */
const SHORTEST_NUMBER = 4;
const SHORTEST_WORD = 8;

/**
 * Reduces an answer to its shape.
 *
 * @param path  the service's own, without query
 */
export function recordAnswer(
  answer: Answer,
  path: string,
  { spec, checker, tell, redact }: AnswerContext,
): Omit<RecordedAnswer, 'isOfScript'> {
  const { method, status, headers, body } = answer;
  const documented = documentedAnswer(spec, checker.findOperation(method, path), status);
  const type = contentTypeOf(answer);
  const read = readBody(body, type);
  const view = documented.view(read.kind === 'jsonp' ? 'jsonp' : 'body', type);
  // Of pages only what an error is called: the titles of others are those of research outputs.
  const isTold = read.value !== undefined && (read.kind !== 'html' || status >= 400);
  const tellAnswer = (text: string) => tell(withoutEcho(text, answer.url));
  const shape = isTold
    ? shapeOf(read.value, view, { tell: tellAnswer, redact, isError: status >= 400 })
    : undefined;
  const findings = checker.check({ method, path, status, headers, body });
  return {
    operation: documented.operation,
    status,
    headers: headerForms(headers, documented.headers, redact),
    body: { kind: read.kind, ...(shape ? { shape } : {}) },
    findings: inOrder(findings.map((finding) => toRecorded(finding, { read, view, redact }))),
  };
}

function contentTypeOf({ headers }: Answer): string {
  const [, value = ''] = headers.find(([name]) => name.toLowerCase() === 'content-type') ?? [];
  return value.toLowerCase();
}

function readBody(body: string, type: string): ReadBody {
  if (body === '') return { kind: 'empty' };
  if (isJson(type)) {
    const json = parseJson(body);
    return json ? { kind: 'json', ...json } : { kind: 'text', value: body };
  }
  const json = type.includes('script') ? parseJson(withoutCallback(body)) : undefined;
  if (json) return { kind: 'jsonp', ...json };
  if (type.includes('html')) {
    const [, title] = /<title>([^<]*)/i.exec(body) ?? [];
    return { kind: 'html', value: title?.trim() };
  }
  if (/^(?:image\/(?!svg)|audio|video|font|application\/(?:octet-stream|pdf|zip|gzip))/.test(type)) {
    return { kind: 'binary' };
  }
  return /^text\/(?:plain|csv)/.test(type) ? { kind: 'text', value: body } : { kind: 'text' };
}

/** Errors repeat what was asked for, and each run asks for identifiers of its own. */
function withoutEcho(text: string, url: string): string {
  const { pathname, searchParams } = new URL(url);
  return [...pathname.split('/'), ...searchParams.values()]
    .map(decodeLoosely)
    .filter((asked) => asked.length >= (/\d/.test(asked) ? SHORTEST_NUMBER : SHORTEST_WORD))
    .reduce((so, asked) => so.replaceAll(asked, '{asked}'), text);
}

function decodeLoosely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

type Finding = ReturnType<ConformanceChecker['check']>[number];

interface ToldBy extends Pick<AnswerContext, 'redact'> {
  readonly read: ReadBody;
  readonly view: SchemaView | undefined;
}

function toRecorded(
  { rule, pointer, message }: Finding,
  { read: { kind, value }, view, redact }: ToldBy,
): RecordedFinding {
  const isInJson = rule === 'body' && (kind === 'json' || kind === 'jsonp');
  const place = isInJson ? generalPointer(value, view, stepsOf(pointer)) : pointer;
  const isPlaced = rule === 'body' || rule === 'header';
  // Where it was met, the pointer says; what was met there may be somebody's data.
  const text = isPlaced ? message.replace(/^(?:body|header)[^:]*: /, '') : message;
  return { rule, pointer: redact(place), message: redact(text.replace(/ \(got .*\)$/s, '')) };
}

function inOrder(findings: readonly RecordedFinding[]): RecordedFinding[] {
  const byText = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, finding]) => finding);
}
