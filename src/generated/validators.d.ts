// Made by `npm run generate`. Do not edit: change openapi/ or scenarios/ instead.
/** One thing that is wrong with a value, as ajv says it. */
export interface Mistake {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly Mistake[] | null;
}
export const validateScenario: Validator;
export const validateSetClock: Validator;
export const validateAdvanceClock: Validator;
export const validateAddAccount: Validator;
export const validateChangeAccount: Validator;
export const validateSetAccess: Validator;
export const validateSetLimits: Validator;
export const validateAddKey: Validator;
export const validateChangeKey: Validator;
export const validateSpendQuota: Validator;
export const validateSetExplorerRules: Validator;
export const validateAddOutputs: Validator;
export const validateChangeOutput: Validator;
export const validateAddMentions: Validator;
export const validateAddWorld: Validator;
