import { ProblemError } from '../../world/problem.js';
import { Refusal } from '../webpy/refusal.js';

/**
 * How what the domain refuses looks here: all but a work that nobody knows is a failure of the real service (quirk
 * `relation-repeated-500`).
 *
 * @source hirmeos/identifier_translation_service: src/models/work.py `find_or_fail`, `save`
 */
export function toRefusal(error: unknown): Refusal | undefined {
  if (!(error instanceof ProblemError)) return undefined;
  const { problem } = error;
  if (problem.kind === 'work-unknown') return unknownWork(problem.id);
  return failure(problem.kind);
}

export function unknownWork(id: string): Refusal {
  return badParameters(`Unknown work '${id}'`);
}

export function badParameters(description: string): Refusal {
  return new Refusal('BADPARAMS', { description });
}

/** What the real service fails with, as it does not check it. */
export function failure(reason: string): Refusal {
  return new Refusal('FATAL', { reason });
}
