import type { TestEmulator } from './test-emulator.js';

/** Asks the control API, and reads its JSON. */
export function controlClient({ fetch }: TestEmulator) {
  return async (method: string, path: string, body?: unknown) => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await fetch(`/_emulator${path}`, init);
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
}
