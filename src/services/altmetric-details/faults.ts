/** Nobody has heard of the output, or there is no such call. */
export class NotFound extends Error {}

/** One for all: it has nothing of its own to tell, and a stack would cost more than the answer. */
export const NOT_FOUND = new NotFound();

/** The request can't be understood; the message is for the journal, the client is told nothing of it. */
export class BadRequest extends Error {}
