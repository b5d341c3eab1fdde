import type { Call } from '../service.js';
import type { Answerer } from './answerer.js';

/** Waits with loading a service's code until there is a call for it. */
export function loadLazily(load: () => Promise<Answerer>): (call: Call) => Promise<Response> {
  let answerer: Answerer | undefined;
  let loading: Promise<Answerer> | undefined;
  return (call) => {
    if (answerer !== undefined) return answerer(call);
    loading ??= load().then((loaded) => {
      answerer = loaded;
      return loaded;
    });
    return loading.then((answerCall) => answerCall(call));
  };
}
