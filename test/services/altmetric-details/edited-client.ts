import { vi } from 'vitest';
import type { components } from '../../../src/generated/altmetric-details.js';
import { altmetricDetails } from '../../../src/services/altmetric-details/index.js';
import { Catalogues } from '../../../src/world/catalogue/catalogues.js';
import { checkAnswer, DETAILS, ORIGIN } from '../../support/test-emulator.js';
import { makeWorld } from '../../world/catalogue/support/worlds.js';
import { type AnyWorld, viewOf } from '../../world/catalogue/view/edited-worlds.js';
import { openWorld } from './open-world.js';

export type Counts = components['schemas']['CountsObject'];
export type Page = components['schemas']['CitationsPage'];
export type FetchObject = components['schemas']['FetchObject'];

const service = altmetricDetails();
const catalogues = new Catalogues();

/** What a client with full access gets from a world that has been edited; each answer is held against the spec. */
export interface EditedClient {
  readonly text: (path: string) => Promise<string>;
  readonly counts: (path: string) => Promise<Counts>;
  readonly page: (path: string) => Promise<Page | undefined>;
  readonly fetched: (path: string) => Promise<FetchObject>;
}

/** @returns a client whose paths are below `/v1` */
export async function clientOf(edited: AnyWorld): Promise<EditedClient> {
  const view = await viewOf(edited);
  const { catalogue } = makeWorld({ ...edited, catalogues });
  vi.spyOn(catalogue, 'look').mockReturnValue(view);
  const limits = { keyed: { hourly: null, daily: null } };
  const world = { ...(await openWorld({ clock: { now: edited.now, frozen: true }, limits })), catalogue };
  const answer = async (path: string): Promise<Response> => {
    const [rawPath = '', query = ''] = `/v1${path}`.split('?');
    const search = `?${query}&key=full`;
    const response = await service.answer({
      request: new Request(ORIGIN + DETAILS + rawPath + search),
      world,
      site: { origin: ORIGIN, prefix: DETAILS },
      rawPath,
      search,
      clientAddress: 'in-process',
      headerLines: () => [],
      readBody: async () => undefined,
      notes: {},
    });
    await checkAnswer(DETAILS + rawPath, 'GET', response);
    return response;
  };
  return {
    text: async (path) => (await answer(path)).text(),
    counts: async (path) => (await answer(path)).json(),
    fetched: async (path) => (await answer(path)).json(),
    page: async (path) => {
      const response = await answer(path);
      return response.status === 404 ? undefined : response.json();
    },
  };
}

/** All pages of a list: as a client asks that goes on while there is more. */
export async function pagesOf({ page }: EditedClient, path: string, pageSize: number): Promise<Page[]> {
  const first = await page(`${path}num_results=${pageSize}&page=1`);
  const count = Math.ceil((first?.query.total ?? 0) / pageSize);
  const rest = Array.from({ length: Math.max(0, count - 1) }, (_value, index) =>
    page(`${path}num_results=${pageSize}&page=${index + 2}`),
  );
  return [first, ...(await Promise.all(rest))].filter((one) => one !== undefined);
}
