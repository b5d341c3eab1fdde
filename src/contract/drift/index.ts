export { type AcceptedDifference, readBaseline, writeBaseline } from './baseline.js';
export { compareRecordings } from './compare-recordings.js';
export { describeDrift } from './drift-lines.js';
export { toDriftPage } from './drift-page.js';
export { type DriftReport, EMULATOR } from './drift-report.js';
export { type KnownSpecs, knowSpecs, SENT } from './record-service.js';
export { gatherRecording, recordSide } from './record-side.js';
export {
  isAnswered,
  type RecordedRequest,
  type Recording,
  readRecording,
  writeRecording,
} from './recording.js';
