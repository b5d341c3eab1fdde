export { type AcceptedDifference, readBaseline, writeBaseline } from './baseline.js';
export { compareRecordings } from './compare-recordings.js';
export { describeDrift } from './drift-lines.js';
export { toDriftPage } from './drift-page.js';
export type { DriftReport } from './drift-report.js';
export { type KnownSpecs, knowSpecs, SENT } from './record-service.js';
export { recordSide } from './record-side.js';
export { type Recording, readRecording, writeRecording } from './recording.js';
