const MIB = 1024 * 1024;

/** A body that is larger than what is held in memory. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';

  /** @param note  how it was measured, if not as it came: `, unzipped` */
  constructor(what: 'request' | 'answer', maxBytes: number, note = '') {
    super(`the ${what} is larger than ${maxBytes / MIB} MiB${note}`);
  }
}
