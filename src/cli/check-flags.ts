import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Asked before a run, so that nobody waits for a report that can't be written.
 *
 * @param flag  what names the file, such as `--junit`
 * @throws Error in words for a person
 */
export async function checkFolder(flag: string, file: string): Promise<void> {
  const isFolder = await stat(dirname(file)).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new Error(`${flag} ${file}: there is no folder ${dirname(file)}`);
  const isFolderItself = await stat(file === '' ? '.' : file).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
  if (isFolderItself) throw new Error(`${flag} "${file}" is no file, but a folder`);
}

/** The value of `--base-url`. @throws Error in words for a person */
export function checkBaseUrl(url: string): string {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new Error(`--base-url "${url}" is no http address`);
  }
  const { origin, pathname, search, hash, username, password } = new URL(url);
  if (search + hash + username + password !== '') {
    throw new Error(`--base-url is to be an address without user, query and fragment`);
  }
  return origin + pathname.replace(/\/+$/, '');
}
