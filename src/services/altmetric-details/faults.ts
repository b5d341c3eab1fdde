/** Nobody has heard of the output, or there is no such call. */
export class NotFound extends Error {}

/** The request can't be understood; the message is for the journal, the client is told nothing of it. */
export class BadRequest extends Error {}
