/** Thrown where the real model or its database refuses to save. The message is what they say, if anything. */
export class RecordRefused extends Error {
  constructor(message = '') {
    super(message);
    this.name = 'RecordRefused';
  }
}
