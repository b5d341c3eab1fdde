import type { MetField, MetParameter, Share } from '../coverage/coverage.js';
import type { JsonObject } from '../json-object.js';

/** How sure something is, surest first: seen from the live service, read in code, said by documentation, deduced. */
export const CONFIDENCES = ['recorded', 'code', 'documented', 'inferred'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** How sure something is, and where it comes from. */
export interface Proof {
  readonly confidence: Confidence;
  readonly source: string;
}

/** A request of a collection that goes to an operation. */
export interface Case extends Proof {
  /** Absent where its name has none. */
  readonly number: number | undefined;
  /** What it was answered with when the collection ran; absent when it did not run. */
  readonly status: number | undefined;
}

/** What is known of a documented status of an operation. */
export interface StatusEvidence {
  readonly status: string;
  /** What its answer itself says in the spec; otherwise the surest request that gets it, or else the operation's. */
  readonly confidence: Confidence;
  readonly source: string | undefined;
  readonly isExercised: boolean;
  readonly cases: readonly Case[];
}

/** What is known of an operation. */
export interface OperationEvidence extends Proof {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** What the documentation says, where behaviour differs or goes further. */
  readonly documented: string | undefined;
  readonly statuses: readonly StatusEvidence[];
  readonly cases: readonly Case[];
  readonly parameters: Share;
  readonly fields: Share;
  readonly neverSent: readonly MetParameter[];
  /** Of statuses that were exercised. */
  readonly neverSeen: readonly MetField[];
  /** What its description calls inferred, and no other operation's. */
  readonly inferred: readonly Inferred[];
}

/** A sentence that calls something inferred. */
export interface Inferred {
  readonly sentence: string;
  /** The parameter, field or status that it is about; empty where it is about more. */
  readonly about: string;
}

/** Something said of a service, under an id that code and tests name. */
export interface Note {
  readonly id: string;
  readonly says: string;
  /** Absent where nobody knows. */
  readonly source: string | undefined;
}

/** What is known of a service. */
export interface ServiceEvidence {
  readonly service: string;
  readonly title: string;
  readonly operations: readonly OperationEvidence[];
  /** What is inferred of several operations, or of all. */
  readonly inferred: readonly Inferred[];
  /** Numbers of cases that the spec names and no request of the collection carries. */
  readonly casesWithoutRequest: readonly number[];
  readonly quirks: readonly Note[];
  readonly openQuestions: readonly Note[];
}

/** What the evidence of a service is collected from. */
export interface ServiceMaterial {
  readonly service: string;
  /** Its OpenAPI document, every `$ref` replaced by what it names. */
  readonly document: JsonObject;
  /** Its Postman collection. */
  readonly definition: JsonObject;
  /** Address of the service in the collection, as a rule a variable: `{{altmetrics}}`. */
  readonly base: string;
  /** Odd behaviour that is kept on purpose. */
  readonly quirks: readonly Note[];
  /** What nobody has seen the live service do, and what the emulator does meanwhile. */
  readonly openQuestions: readonly Note[];
}

/** Whether a text names one of the four. */
export function isConfidence(value: unknown): value is Confidence {
  return CONFIDENCES.some((confidence) => confidence === value);
}

/** The surest of some; nothing of none. */
export function surest(proofs: readonly Proof[]): Proof | undefined {
  return CONFIDENCES.flatMap((wanted) => proofs.find(({ confidence }) => confidence === wanted) ?? [])[0];
}
