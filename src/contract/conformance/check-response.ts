import type { JsonObject } from '../json-object.js';
import { findMedia, isJson, parseJson, withoutCallback } from './body-form.js';
import type { SchemaFault, SchemaValidator } from './schema-validator.js';
import type { DocumentedHeader, DocumentedResponse } from './spec.js';

/** What is wrong with a response. */
export interface ResponseFault {
  readonly rule: 'header' | 'content-type' | 'body';
  /** Into the body, a JSON pointer; for a header its name; otherwise empty. */
  readonly pointer: string;
  readonly message: string;
}

/** A response as it came in. */
export interface ReceivedResponse {
  /** Values by name in lower case; several for a header that came in several lines. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly body: string;
  /** Whether it answers a HEAD request, so that the documented body must be left out. */
  readonly isBodiless: boolean;
}

/** Holds a response against one that is documented; none means that it conforms. */
export function checkResponse(
  documented: DocumentedResponse,
  received: ReceivedResponse,
  validator: SchemaValidator,
): ResponseFault[] {
  return [
    ...documented.headers.flatMap((header) => checkHeader(header, received, validator)),
    ...checkBody(documented, received, validator),
  ];
}

function checkHeader(
  header: DocumentedHeader,
  received: ReceivedResponse,
  validator: SchemaValidator,
): ResponseFault[] {
  const lines = received.headers.get(header.name) ?? [];
  if (lines.length === 0) {
    return header.required
      ? [{ rule: 'header', pointer: header.name, message: `header ${header.name}: is missing` }]
      : [];
  }
  const { schema } = header;
  if (!schema) return [];
  // Cookies come one a line; lines of any other header mean the same as one line with commas.
  const values = header.name === 'set-cookie' ? lines : [lines.join(', ')];
  return values
    .flatMap((value) => validator.checkText(schema, value))
    .map(({ message }) => ({
      rule: 'header',
      pointer: header.name,
      message: `header ${header.name}: ${message}`,
    }));
}

function checkBody(
  documented: DocumentedResponse,
  received: ReceivedResponse,
  validator: SchemaValidator,
): ResponseFault[] {
  const { body, isBodiless } = received;
  if (documented.content.length === 0 || isBodiless) {
    const reason = isBodiless ? 'to HEAD' : 'here';
    if (body !== '') return [bodyFault('', `must be empty ${reason} (got ${body.length} characters)`)];
    if (documented.content.length === 0) return [];
  }
  const contentType = received.headers.get('content-type')?.join(', ') ?? '';
  const media = findMedia(documented.content, contentType);
  if (!media) {
    const types = documented.content.map(({ type }) => type).join(' or ');
    const message = `content type must be ${types} (got ${contentType || 'none'})`;
    return [{ rule: 'content-type', pointer: '', message }];
  }
  if (isBodiless || !media.schema) return [];
  if (isJson(contentType)) return checkJson(media.schema, body, validator);
  const faults = validator.checkValue(media.schema, body).map(toBodyFault);
  if (!media.jsonp || faults.length > 0) return faults;
  return checkJson(media.jsonp, withoutCallback(body), validator);
}

function checkJson(schema: JsonObject, text: string, validator: SchemaValidator): ResponseFault[] {
  const json = parseJson(text);
  if (!json) return [bodyFault('', `must be JSON (got ${JSON.stringify(text.slice(0, 40))})`)];
  return validator.checkValue(schema, json.value).map(toBodyFault);
}

function toBodyFault({ pointer, message }: SchemaFault): ResponseFault {
  return bodyFault(pointer, message);
}

function bodyFault(pointer: string, message: string): ResponseFault {
  return { rule: 'body', pointer, message: `body${pointer && ' '}${pointer}: ${message}` };
}
