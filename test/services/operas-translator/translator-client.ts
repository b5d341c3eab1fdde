import type { ScenarioDocument } from '../../../src/scenarios/index.js';
import { makeToken } from '../../support/altmetrics-client.js';
import { openEmulator, type TestEmulator, TRANSLATOR } from '../../support/test-emulator.js';

export const BOOK = '463b4279-4e8d-47f8-a133-ad8ce7c4f86c';
export const CHAPTER = 'b23bfb0f-dc1b-45bd-9f31-2955dcae9b0d';
export const OTHER = '0a0f1877-d3da-4a84-bce6-e388b5e722d5';
export const NOBODY = '00000000-1111-4222-8333-444444444444';

/** A book and its chapter, which share an ISBN, and a work that has nothing to do with them. */
const SCENARIO: ScenarioDocument = {
  summary: 'Of the identifier translation.',
  given: {
    catalogue: { outputs: 0, pinned_works: false },
    works: [
      {
        uuid: BOOK,
        type: 'monograph',
        titles: ['That Greece Might Still Be Free'],
        uris: [
          { uri: 'https://www.openbookpublishers.com/product/3' },
          { uri: 'info:doi:10.11647/OBP.0001', canonical: true },
          { uri: 'urn:isbn:978-1-906924-00-3', canonical: true },
        ],
      },
      {
        uuid: CHAPTER,
        type: 'book-chapter',
        titles: ['The Outbreak'],
        uris: [{ uri: 'info:doi:10.11647/obp.0001.01', canonical: true }, { uri: 'urn:isbn:9781906924003' }],
        parents: [BOOK],
      },
      {
        uuid: OTHER,
        type: 'book',
        titles: ['Zürich', 'A second title'],
        uris: [{ uri: 'info:doi:10.5334/bay' }, { uri: 'info:doi:10.5334/bay2' }],
      },
    ],
  },
};

/** An answer, taken apart. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every form
  readonly json: any;
}

export interface TranslatorClient {
  readonly emulator: TestEmulator;
  /** With a token unless it says otherwise. */
  readonly send: (path: string, init?: RequestInit) => Promise<Reply>;
  readonly get: (path: string, query?: Readonly<Record<string, string>>) => Promise<Reply>;
  /** @param body  an object, or a text as it is */
  readonly post: (path: string, body: unknown) => Promise<Reply>;
  readonly remove: (path: string, query?: Readonly<Record<string, string>>) => Promise<Reply>;
  /** Everything that there is, to see whether something changed. */
  readonly everything: () => Promise<string>;
}

/** @param world  prefix of a world, e.g. `/_world/a` */
export function translatorOf(emulator: TestEmulator, world = ''): TranslatorClient {
  const send = async (path: string, init?: RequestInit): Promise<Reply> => {
    const headers = { authorization: `Bearer ${makeToken()}` };
    const response = await emulator.fetch(world + TRANSLATOR + path, { headers, ...init });
    const text = await response.text();
    const { status } = response;
    return {
      status,
      headers: response.headers,
      text,
      json: /^[[{]/.test(text) ? JSON.parse(text) : undefined,
    };
  };
  const withQuery = (path: string, query: Readonly<Record<string, string>> = {}) =>
    `${path}?${new URLSearchParams(query)}`;
  const get: TranslatorClient['get'] = (path, query) => send(withQuery(path, query));
  return {
    emulator,
    send,
    get,
    post: (path, body) =>
      send(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }),
    remove: (path, query) => send(withQuery(path, query), { method: 'DELETE' }),
    everything: async () => {
      const works = await get('/works');
      const related = await Promise.all(
        (works.json.data ?? []).map(({ UUID }: { UUID: string }) => get('/works', { uuid: UUID })),
      );
      return [works.text, (await get('/titles')).text, ...related.map(({ text }) => text)].join('\n');
    },
  };
}

export async function openTranslator(): Promise<TranslatorClient> {
  return translatorOf(await openEmulator({ scenario: SCENARIO }));
}

/** What is told of a request that was turned down, by the members of its error. */
export function errorOf({ json }: Reply): { code: number; message: string; description: string } {
  const { code, message, description } = json;
  return { code, message, description };
}

export const NO_RESULT = {
  code: 404,
  message: 'No records have matched your search criteria.',
  description: '',
};
export const FATAL = { code: 500, message: 'Something terrible has happened.', description: '' };
export const FORBIDDEN = {
  code: 403,
  message: 'You do not have permissions to access this resource.',
  description: '',
};
export const badParameters = (description: string) => ({
  code: 400,
  message: 'Invalid parameters provided.',
  description,
});
export const badFilters = (description: string) => ({
  code: 400,
  message: 'Invalid filters supplied.',
  description,
});
