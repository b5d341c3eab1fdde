import { toLine } from './words.js';

/** More mistakes than this in one file are counted, not told. */
const MOST_TOLD = 20;

/**
 * A scenario that can't be used: where, what is wrong there, and what would be right. Nothing of it applies.
 * The message is one line, of the first mistake.
 */
export class ScenarioError extends Error {
  /** A line for each mistake, in the order of the file; of very many, the first, and how many more there are. */
  readonly mistakes: readonly string[];

  /** @param mistakes  one line, or one for each */
  constructor(mistakes: string | readonly string[]) {
    const lines = (typeof mistakes === 'string' ? [mistakes] : mistakes).map(toLine);
    const [first = 'This is no scenario.'] = lines;
    super(lines.length > 1 ? `${first} (and ${lines.length - 1} more)` : first);
    this.name = 'ScenarioError';
    const untold = lines.length - MOST_TOLD;
    this.mistakes = untold > 0 ? [...lines.slice(0, MOST_TOLD), `and ${untold} more mistakes`] : lines;
  }
}
