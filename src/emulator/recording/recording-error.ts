/** A recording that can't be made, or can't be given out, in words for a person. */
export class RecordingError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RecordingError';
  }
}
