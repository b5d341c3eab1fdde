import {
  type ConformanceChecker,
  documentedStatus,
  findMedia,
  isJson,
  type Spec,
} from '../conformance/index.js';
import { type SchemaView, viewOf } from './schema-view.js';

type Expectation = ReturnType<ConformanceChecker['findOperation']>;
type Responses = Expectation['responses'];
type DocumentedResponse = Responses extends ReadonlyMap<string, infer Response> ? Response : never;

/** What a spec says of the answers with one status to one request. */
export interface DocumentedAnswer {
  /** The operation's id, or the kind of answers that the spec has for any path. */
  readonly operation: string;
  /** Names of headers in lower case. */
  readonly headers: readonly string[];
  /** What is said of a body with that content type; with `jsonp`, of what stands in its parentheses. */
  view(form: 'body' | 'jsonp', contentType: string): SchemaView | undefined;
}

/** Looks up an answer in the spec. */
export function documentedAnswer(spec: Spec, expectation: Expectation, status: number): DocumentedAnswer {
  const responses = [expectation.responses, spec.everywhere.anyOperation].flatMap((some) =>
    responsesFor(some, status),
  );
  return {
    operation: expectation.operationId ?? kindOf(spec, expectation.responses),
    headers: responses.flatMap(({ headers }) => headers.map(({ name }) => name)),
    view: (form, contentType) => {
      const media = responses.map(({ content }) => findMedia(content, contentType));
      return viewOf(media.map((one) => (form === 'body' ? one?.schema : one?.jsonp)));
    },
  };
}

/** What a spec says of answers that were recorded. */
export interface RecordedPlace {
  readonly operation: string;
  readonly status: number;
}

/** What a spec says of the body of answers that were recorded. @param kind  of the body, such as `json` */
export function viewOfAnswers(spec: Spec, place: RecordedPlace, kind: string): SchemaView | undefined {
  const media = responsesTo(spec, place).flatMap(({ content }) => content);
  if (kind === 'jsonp') return viewOf(media.map(({ jsonp }) => jsonp));
  return viewOf(media.filter(({ type }) => isJson(type) === (kind === 'json')).map(({ schema }) => schema));
}

/** The names of the headers, in lower case, that a spec lists for answers that were recorded. */
export function headersOfAnswers(spec: Spec, place: RecordedPlace): readonly string[] {
  return responsesTo(spec, place).flatMap(({ headers }) => headers.map(({ name }) => name));
}

function responsesTo(spec: Spec, { operation, status }: RecordedPlace): DocumentedResponse[] {
  const own = spec.operations
    .filter((listed) => listed.operation.operationId === operation)
    .map((listed) => listed.operation.responses);
  const ofAnyPath = Object.entries(spec.everywhere)
    .filter(([kind]) => kind === operation)
    .map(([, responses]) => responses);
  return [...own, ...ofAnyPath, spec.everywhere.anyOperation].flatMap((responses) =>
    responsesFor(responses, status),
  );
}

function kindOf({ everywhere }: Spec, responses: Responses): string {
  return Object.entries(everywhere).find(([, some]) => some === responses)?.[0] ?? '-';
}

function responsesFor(responses: Responses, status: number): DocumentedResponse[] {
  const found = responses.get(documentedStatus(responses, status) ?? '');
  return found ? [found] : [];
}
