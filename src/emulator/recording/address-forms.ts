import type { RecordedCall } from './recorded-call.js';
import type { Form } from './rewrite.js';

/** How the emulator's own address may stand in an answer, and the variables that a replay has for its own. */
export function* addressForms(call: RecordedCall): Generator<Form> {
  const { origin, worldPrefix } = call;
  if (call.kind === 'request') {
    const path = worldPrefix + call.mount;
    yield strong(path, `{{emulator_path}}${call.mount}`);
    yield strong(encodeURIComponent(path), `{{emulator_path_encoded}}${encodeURIComponent(call.mount)}`);
  }
  if (worldPrefix !== '') yield strong(worldPrefix, '{{emulator_path}}');
  if (origin === undefined) return;
  const root = origin + worldPrefix;
  const host = origin.slice(origin.indexOf('//') + 2);
  yield strong(root, '{{emulator}}');
  yield strong(encodeURIComponent(root), '{{emulator_encoded}}');
  // A bare name is in other addresses, too.
  if (host.includes(':')) yield strong(host, '{{emulator_host}}');
}

function strong(form: string, text: string): Form {
  return { form, text, isStrong: true };
}
