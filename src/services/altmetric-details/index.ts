import type { Call, Service } from '../service.js';

type Answerer = (call: Call) => Promise<Response>;

const OWN_PATHS = /^\/(v1|donut|details|details\.php|api-prod-post-cache)(\/|$)/;

/** The Altmetric Details Page API: counts, fetch, citations, badges. Its code is loaded with the first call. */
export function altmetricDetails(): Service {
  let answerer: Answerer | undefined;
  let loading: Promise<Answerer> | undefined;
  const load = async () => {
    const { createAnswerer } = await import('./app.js');
    answerer = createAnswerer();
    return answerer;
  };
  return {
    name: 'altmetric-details',
    title: 'Altmetric Details Page API',
    realHosts: ['api.altmetric.com', 'badges.altmetric.com', 'www.altmetric.com'],
    mount: '/altmetric/details',
    pages: {
      donut: '/?size=180&score=141&types=mbrttttf',
      'details page': '/details/241939',
    },
    owns: (path) => OWN_PATHS.test(path),
    answer(call) {
      if (answerer !== undefined) return answerer(call);
      loading ??= load();
      return loading.then((answerCall) => answerCall(call));
    },
    fail: async (status, call) => (await import('./fail.js')).fail(status, call),
  };
}
