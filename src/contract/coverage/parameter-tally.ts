import type { DocumentedMedia, DocumentedParameter, ListedOperation } from '../conformance/index.js';
import type { MetParameter } from './coverage.js';
import type { SeenExchange } from './seen-exchange.js';
import { bodyNames, isPieceSent, isSent, namesInBody, namesInCookies, namesInQuery } from './sent-names.js';

/** Counts the requests that carry each parameter of an operation. */
export interface ParameterTally {
  /** @param template  that the path fits, which may be an alias */
  saw(exchange: SeenExchange, template: string): void;
  coverage(): MetParameter[];
}

/** A tally that has met nothing yet; what the body may hold comes last. */
export function createParameterTally({ parameters, bodies }: ListedOperation['operation']): ParameterTally {
  const counted = [...parameters, ...bodyParameters(bodies)].map((parameter) => ({ parameter, times: 0 }));
  return {
    saw(exchange, template) {
      if (counted.length === 0) return;
      const sent = readSent(exchange, template);
      for (const one of counted) if (carries(sent[one.parameter.in], one.parameter)) one.times += 1;
    },
    coverage: () =>
      counted.map(({ parameter, times }) => ({ in: parameter.in, name: parameter.name, times })),
  };
}

/** Where a parameter may be, and what it is called there. */
type Parameter = Omit<DocumentedParameter, 'in'> & { readonly in: MetParameter['in'] };

function bodyParameters(bodies: readonly DocumentedMedia[]): Parameter[] {
  const names = new Set(bodies.flatMap(({ schema }) => (schema ? bodyNames(schema) : [])));
  return [...names].map((name) => ({ in: 'body', name, isDeep: false }));
}

function carries(sent: ReadonlySet<string>, { in: place, name, isDeep }: Parameter): boolean {
  if (isDeep) return isPieceSent(name, sent);
  return isSent(place === 'header' ? name.toLowerCase() : name, sent);
}

function readSent(
  { query, requestHeaders, requestBody = '' }: SeenExchange,
  template: string,
): Readonly<Record<Parameter['in'], ReadonlySet<string>>> {
  const lines = [...requestHeaders].map(([name, value]) => [name.toLowerCase(), value] as const);
  const valuesOf = (wanted: string): string[] =>
    lines.flatMap(([name, value]) => (name === wanted ? [value] : []));
  const [contentType = ''] = valuesOf('content-type');
  return {
    path: new Set([...template.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name)),
    query: namesInQuery(query),
    header: new Set(lines.map(([name]) => name)),
    cookie: namesInCookies(valuesOf('cookie')),
    body: requestBody === '' ? new Set() : namesInBody(requestBody, contentType),
  };
}
