export { decodeText } from './decoded-text.js';
export { type FoundSecret, mergeFound } from './found-secret.js';
export { findKnown, type KnownSecret, prepareSecret, prepareText } from './known-secret.js';
export { findByPlace, isSecretName } from './secret-places.js';
