import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Debian puts it; CHROMIUM_PATH says so where it is elsewhere. */
const EXECUTABLE = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** Opens the browser that pages are looked at with. @returns undefined where there is none, or it does not start */
export async function openChromium(): Promise<Browser | undefined> {
  if (!existsSync(EXECUTABLE)) return undefined;
  const args = ['--no-sandbox', '--disable-dev-shm-usage'];
  return chromium.launch({ executablePath: EXECUTABLE, args }).catch(() => undefined);
}
