export { collectEvidence } from './collect-evidence.js';
export { describeFidelity, firstStaleLine } from './describe-fidelity.js';
export type { ServiceMaterial } from './evidence.js';
export { readFidelityRun } from './fidelity-run.js';
export { readNotes } from './read-notes.js';
