import type { Json } from './json-text.js';
import type { Level } from './levels.js';

/** How a refusal differs from what its level alone says. */
export interface RefusalDetails {
  /** What was wrong in particular; empty if not given. */
  readonly description?: string;
  /** What is shown in spite of it; nothing if not given. */
  readonly data?: readonly Json[];
  /** What really happened, for the journal, where the answer does not say. */
  readonly reason?: string;
}

/** Turns a request down, in the form that the web.py services of OPERAS share. */
export class Refusal extends Error {
  readonly level: Level;
  readonly description: string;
  readonly data: readonly Json[];
  readonly reason: string | undefined;

  constructor(level: Level, { description = '', data = [], reason }: RefusalDetails = {}) {
    super(level);
    this.name = 'Refusal';
    this.level = level;
    this.description = description;
    this.data = data;
    this.reason = reason;
  }
}
