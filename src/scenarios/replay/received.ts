import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { JsonValue } from '../steps-document.js';
import type { Answer } from './http-client.js';

const BYTE_ORDER_MARK = /^\ufeff/;

/** An answer as expectations look at it; what takes time to find out is found out when it is asked for. */
export class Received {
  readonly #answer: Answer;
  #bytes: Buffer | undefined;
  #text: string | undefined;
  #json: { readonly value: JsonValue } | 'none' | undefined;

  constructor(answer: Answer) {
    this.#answer = answer;
  }

  get status(): number | undefined {
    return this.#answer.status;
  }

  get trouble(): Answer['trouble'] {
    return this.#answer.trouble;
  }

  /** Lines of a header. @param name  in any case */
  header(name: string): readonly string[] {
    const { rawHeaders } = this.#answer;
    const wanted = name.toLowerCase();
    const values: string[] = [];
    for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
      if (rawHeaders[index]?.toLowerCase() === wanted) values.push(rawHeaders[index + 1] ?? '');
    }
    return values;
  }

  /** Names of all headers, in lower case. */
  get headerNames(): readonly string[] {
    return this.#answer.rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
  }

  get #unzipped(): Buffer {
    this.#bytes ??= unzip(this.#answer.body, this.header('content-encoding')[0] ?? '');
    return this.#bytes;
  }

  get text(): string {
    this.#text ??= this.#unzipped.toString('utf8');
    return this.#text;
  }

  /** Undefined if the body is no JSON. */
  get json(): { readonly value: JsonValue } | undefined {
    this.#json ??= parse(this.text);
    return this.#json === 'none' ? undefined : this.#json;
  }

  get sha256(): string {
    return createHash('sha256').update(this.#unzipped).digest('hex');
  }
}

const UNZIP: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  gzip: gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/** The body as it was before it was compressed; as it came, if that can't be told. */
function unzip(bytes: Buffer, encoding: string): Buffer {
  try {
    return UNZIP[encoding.trim().toLowerCase()]?.(bytes) ?? bytes;
  } catch {
    return bytes;
  }
}

function parse(text: string): { readonly value: JsonValue } | 'none' {
  try {
    return { value: JSON.parse(text.replace(BYTE_ORDER_MARK, '')) };
  } catch {
    return 'none';
  }
}
