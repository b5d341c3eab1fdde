// Made by `npm run generate`. Do not edit: change openapi/ or scenarios/ instead.
/** One thing that is wrong with a value, as ajv says it. */
export interface Mistake {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
  /** What the keyword says, and the schema that it stands in. */
  readonly schema?: unknown;
  readonly parentSchema?: unknown;
  /** Of a field whose name is wrong, that name; the data is the name, too. */
  readonly propertyName?: string;
}
/** The fields that a scenario has at its top, and below `given`. */
export const SCENARIO_FIELDS: Readonly<Record<'scenario' | 'given', readonly string[]>>;
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly Mistake[] | null;
}
export const validateScenario: Validator;
export const validateRestoreState: Validator;
export const validateStartRecording: Validator;
export const validateSetClock: Validator;
export const validateAdvanceClock: Validator;
export const validateAddAccount: Validator;
export const validateChangeAccount: Validator;
export const validateExpireTokens: Validator;
export const validateSetAccess: Validator;
export const validateSetLimits: Validator;
export const validateSpendCalls: Validator;
export const validateAddKey: Validator;
export const validateChangeKey: Validator;
export const validateSpendQuota: Validator;
export const validateSetExplorerRules: Validator;
export const validateAddExplorerAccount: Validator;
export const validateChangeExplorerAccount: Validator;
export const validateAddOutputs: Validator;
export const validateChangeOutput: Validator;
export const validateAddMentions: Validator;
export const validateAddRule: Validator;
export const validateReplaceRules: Validator;
export const validateAddFault: Validator;
export const validateReplaceFaults: Validator;
export const validateSetFault: Validator;
export const validateAddWorld: Validator;
