import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file so that nobody ever finds half of it, not even after a power cut: it gets its name when it is
 * complete and on the disk. What was there under that name before stays until then. A link stays one: the file that it
 * leads to is written. A device or a pipe (`/dev/null`, `/dev/stdout`) is written to: no file is put in its place.
 *
 * @throws the error of `node:fs`; then nothing of it is left
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const facts = await stat(path).catch(() => undefined);
  if (facts !== undefined && !facts.isFile() && !facts.isDirectory()) return writeFile(path, content);
  const file = facts === undefined ? path : await realpath(path);
  const part = `${file}.part`;
  try {
    await writeThrough(part, content);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  await syncFolder(dirname(file));
}

async function writeThrough(file: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Puts the new name on the disk too. Where a system doesn't let folders be opened (Windows), it does that itself. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
