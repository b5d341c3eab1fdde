import type { Hide } from './show.js';
import type { ReplayTarget } from './target.js';

/** Takes secrets out of what people and files get to see. */
export interface Redactor {
  /** Takes note of a secret. */
  learn(secret: string): void;
  redact(text: string): string;
}

/** What an emulator's address is called in reports: the port differs from one run to the next. */
const EMULATOR = '<emulator>';

/** Hides secrets, and where the emulator is. */
export function createHide(redactor: Redactor, { root }: ReplayTarget): Hide {
  const addresses = root === undefined ? [] : formsOf(root);
  return (text) => {
    const placeless = addresses.reduce((so, address) => so.replaceAll(address, EMULATOR), text);
    return redactor.redact(placeless);
  };
}

/** How an address may stand in a text: as it is, encoded, as in JSON; without its path, without its scheme. */
function formsOf(root: string): readonly string[] {
  const { origin, host } = new URL(root);
  const plain = [root, origin, host];
  const all = plain.flatMap((text) => [text, encodeURIComponent(text), text.replaceAll('/', '\\/')]);
  return [...new Set(all)].sort((one, other) => other.length - one.length);
}
