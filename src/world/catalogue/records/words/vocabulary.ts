/** What the outputs of a field are about: noun phrases, with `{bird}`, `{city}` and the like to be filled in. */
export interface Vocabulary {
  readonly things: readonly string[];
  readonly aspects: readonly string[];
}
