/** An action that can't be done as the world is now. It has changed nothing. */
export class ActionFailure extends Error {
  /** @param message  one sentence for the person who reads it */
  constructor(message: string) {
    super(message);
    this.name = 'ActionFailure';
  }
}
