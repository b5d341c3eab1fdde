import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A comment may be broken between the two. */
const QUIRK_ID = /quirk[\s*]+`?([a-z0-9]+(?:-[a-z0-9]+)+)/gi;

/** The ids of the quirks that code or tests in a folder name. */
export function quirksNamedIn(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('quirks.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(QUIRK_ID)].map(([, id]) => id ?? '')));
}
