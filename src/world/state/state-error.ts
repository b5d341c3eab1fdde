/** Why a world can't be made of what was written down, as a sentence. */
export class StateError extends Error {
  override readonly name = 'StateError';
}
