import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseJson } from '../conformance/index.js';
import { isJsonObject } from '../json-object.js';
import type { Shape } from './shape.js';

/** What a service answered, reduced to shapes: no values but those that the spec fixes, and nothing secret. */
export interface Recording {
  readonly version: typeof RECORDING_VERSION;
  /** UTC instant in ISO 8601. */
  readonly recordedAt: string;
  /** Whether only some of the requests were asked for, or were sent. */
  readonly isPart: boolean;
  /** Names of the variables that the requests were sent with: who has other ones sends other requests. */
  readonly variables: readonly string[];
  readonly services: readonly ServiceRecording[];
}

export interface ServiceRecording {
  readonly service: string;
  /** Of the spec that the answers were held against: another one may find other things in them. */
  readonly specDigest: string;
  readonly requests: readonly RecordedRequest[];
}

/** A request of a collection, with those of its scripts. */
export interface RecordedRequest {
  /** As its description has it (`id: …`), or its name: the same in each run. */
  readonly id: string;
  readonly name: string;
  /** In order; none when there was no answer. */
  readonly answers: readonly RecordedAnswer[];
}

export interface RecordedAnswer {
  /** The operation's id; where none is meant, the kind of answers that the spec has for any path: `unlistedPath`. */
  readonly operation: string;
  /** Whether a script asked for it, rather than the collection itself. */
  readonly isOfScript: boolean;
  readonly status: number;
  /** Those that matter by name in lower case, each reduced to what is compared. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: BodyShape;
  readonly findings: readonly RecordedFinding[];
}

export interface BodyShape {
  readonly kind: 'empty' | 'json' | 'jsonp' | 'html' | 'text' | 'binary';
  /** Of JSON, and of what stands in the parentheses of JSONP; of a text that of a string, of a page that of its title. */
  readonly shape?: Shape;
}

/** One way in which an answer leaves its spec. */
export interface RecordedFinding {
  readonly rule: 'status' | 'header' | 'content-type' | 'body';
  /** Into the body, with `{}` for members of lists and maps; for a header its name in lower case; otherwise empty. */
  readonly pointer: string;
  /** Without the value that was met. */
  readonly message: string;
}

/** Whether there is anything in it to compare. */
export function isAnswered({ services }: Pick<Recording, 'services'>): boolean {
  return services.some(({ requests }) => requests.some(({ answers }) => answers.length > 0));
}

/** Changes when older programs would misread what newer ones save. */
export const RECORDING_VERSION = 1;

const text = { type: 'string' };
const texts = { type: 'array', items: text };
const object = (properties: object, optional: object = {}) => ({
  type: 'object',
  properties: { ...properties, ...optional },
  required: Object.keys(properties),
  additionalProperties: false,
});
const listOf = (items: object) => ({ type: 'array', items });
const shape = { $ref: '#/$defs/shape' };

const SCHEMA = {
  $defs: {
    shape: object(
      { kinds: texts },
      {
        formats: texts,
        values: texts,
        items: shape,
        keys: { type: 'object', additionalProperties: object({ isAlways: { type: 'boolean' }, shape }) },
        map: shape,
      },
    ),
  },
  ...object({
    version: { const: RECORDING_VERSION },
    recordedAt: text,
    isPart: { type: 'boolean' },
    variables: texts,
    services: listOf(
      object({
        service: text,
        specDigest: text,
        requests: listOf(
          object({
            id: text,
            name: text,
            answers: listOf(
              object({
                operation: text,
                isOfScript: { type: 'boolean' },
                status: { type: 'integer' },
                headers: { type: 'object', additionalProperties: text },
                body: object(
                  { kind: { enum: ['empty', 'json', 'jsonp', 'html', 'text', 'binary'] } },
                  { shape },
                ),
                findings: listOf(
                  object({
                    rule: { enum: ['status', 'header', 'content-type', 'body'] },
                    pointer: text,
                    message: text,
                  }),
                ),
              }),
            ),
          }),
        ),
      }),
    ),
  }),
};

/** Writes a recording, one line a request, so that two of the same answers are the same text, but for the date. */
export function writeRecording({ services, ...head }: Recording): string {
  const written = services.map(({ requests, ...service }) => {
    const lines = requests.map((request) => `  ${JSON.stringify(request)}`);
    return `${JSON.stringify(service).slice(0, -1)},"requests":[\n${lines.join(',\n')}\n]}`;
  });
  return `${JSON.stringify(head).slice(0, -1)},"services":[\n${written.join(',\n')}\n]}\n`;
}

/** @throws Error  in words for a person, when the text is no recording that this version can read */
export function readRecording(json: string): Recording {
  const document = parseJson(json);
  if (!document) throw new Error(`${NO_RECORDING}: it is no JSON`);
  const validate = new Ajv2020().compile<Recording>(SCHEMA);
  const { value } = document;
  if (validate(value)) return value;
  const version = isJsonObject(value) ? value.version : undefined;
  if (typeof version === 'number' && version !== RECORDING_VERSION) {
    throw new Error(`${NO_RECORDING} of version ${RECORDING_VERSION}, but of version ${version}`);
  }
  const [{ instancePath = '', message = '' } = {}] = validate.errors ?? [];
  throw new Error(
    `${NO_RECORDING}, as --save writes them: ${instancePath === '' ? 'it' : instancePath} ${message}`,
  );
}

const NO_RECORDING = 'it is no recording of shapes';
