import type { Environment } from '../contract/environment.js';
import { createRedactor } from '../contract/redactor.js';
import type { CommandIo } from './io.js';

/** What a command says, without secrets. */
export interface DiscreetIo {
  readonly io: CommandIo;
  /** A text without the secrets that are known so far. */
  redact(text: string): string;
  /** From now on the secrets of these variables are taken out, besides what is secret by its form. */
  know(environment: Environment): void;
}

/** Takes secrets out of all that a command says. */
export function sayDiscreetly(io: CommandIo): DiscreetIo {
  let redactor = createRedactor({});
  const redact = (text: string) => redactor.redact(text);
  return {
    io: { ...io, out: (line) => io.out(redact(line)), error: (line) => io.error(redact(line)) },
    redact,
    know(environment) {
      redactor = createRedactor(environment);
    },
  };
}
