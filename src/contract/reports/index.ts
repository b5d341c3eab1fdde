export { toCurl } from './curl.js';
export { toGithubAnnotations } from './github-annotations.js';
export { toGithubSummary } from './github-summary.js';
export { toHtml } from './html/index.js';
export { toJson } from './json-report.js';
export { toJunit } from './junit-report.js';
export { describeRow, describeSummary } from './terminal-report.js';
