import type { ExplorerWorld } from '../../world/explorer/explorer-world.js';
import type { World } from '../../world/world.js';
import type { Call, Service } from '../service.js';

type Answerer = (call: Call) => Promise<Response>;

const OWN_PATHS = /^\/explorer(\/|$)/;

/**
 * The Altmetric Explorer API: queries over all outputs, and identifier lists. Its code is loaded with the first call.
 *
 * @param explorerOf  what a world keeps for it
 */
export function altmetricExplorer(explorerOf: (world: World) => ExplorerWorld): Service {
  let answerer: Answerer | undefined;
  let loading: Promise<Answerer> | undefined;
  const load = async () => {
    const { createAnswerer } = await import('./app.js');
    answerer = createAnswerer(explorerOf);
    return answerer;
  };
  return {
    name: 'altmetric-explorer',
    title: 'Altmetric Explorer API',
    realHosts: ['www.altmetric.com'],
    mount: '/altmetric/explorer',
    // The second isn't repeated: named here, it has the same capitals in answers to HEAD as Node gives it to GET.
    repeatedHeaders: ['X-Frame-Options', 'Transfer-Encoding'],
    pages: {},
    owns: (path) => OWN_PATHS.test(path),
    answer(call) {
      if (answerer !== undefined) return answerer(call);
      loading ??= load();
      return loading.then((answerCall) => answerCall(call));
    },
    fail: async (status, call) => (await import('./fail.js')).fail(status, call),
  };
}
