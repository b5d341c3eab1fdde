export { findMedia, isJson, parseJson, withoutCallback } from './body-form.js';
export { checkResponse } from './check-response.js';
export {
  type ConformanceChecker,
  createConformanceChecker,
  documentedStatus,
  type Exchange,
  toReceived,
} from './conformance-checker.js';
export { createOperationFinder } from './find-operation.js';
export { loadDocument, loadSpec } from './load-spec.js';
export { readSpec } from './read-spec.js';
export type { DocumentedMedia, DocumentedParameter, ListedOperation, Spec } from './spec.js';
