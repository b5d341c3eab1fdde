/** What JUnit XML tells of a run. Times are in milliseconds. */
export interface JunitRun {
  readonly name: string;
  readonly durationMs: number;
  readonly suites: readonly JunitSuite[];
}

export interface JunitSuite {
  readonly name: string;
  readonly cases: readonly JunitCase[];
}

export interface JunitCase {
  readonly name: string;
  readonly durationMs: number;
  readonly failure?: { readonly type: string; readonly message: string; readonly text: string } | undefined;
  /** Why it did not run. */
  readonly skipped?: string | undefined;
}

/** Writes JUnit XML, with seconds as it has them. */
export function writeJunit({ name, durationMs, suites }: JunitRun): string {
  const cases = suites.flatMap((suite) => suite.cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escapeXml(name)}" ${describeCases(cases, durationMs)}>`,
    ...suites.flatMap(toSuite),
    '</testsuites>',
    '',
  ].join('\n');
}

function toSuite({ name, cases }: JunitSuite): string[] {
  const durationMs = cases.reduce((sum, one) => sum + one.durationMs, 0);
  return [
    `  <testsuite name="${escapeXml(name)}" ${describeCases(cases, durationMs)}>`,
    ...cases.flatMap((one) => toCase(name, one)),
    '  </testsuite>',
  ];
}

function describeCases(cases: readonly JunitCase[], durationMs: number): string {
  const failures = cases.filter(({ failure }) => failure !== undefined).length;
  const skipped = cases.filter((one) => one.skipped !== undefined).length;
  const skips = skipped === 0 ? '' : ` skipped="${skipped}"`;
  return `tests="${cases.length}" failures="${failures}"${skips} time="${seconds(durationMs)}"`;
}

function toCase(suite: string, { name, durationMs, failure, skipped }: JunitCase): string[] {
  const start = `    <testcase classname="${escapeXml(suite)}" name="${escapeXml(name)}" time="${seconds(durationMs)}"`;
  if (skipped !== undefined) {
    return [`${start}>`, `      <skipped message="${escapeXml(skipped)}"/>`, '    </testcase>'];
  }
  if (failure === undefined) return [`${start}/>`];
  const { type, message, text } = failure;
  return [
    `${start}>`,
    `      <failure type="${escapeXml(type)}" message="${escapeXml(message)}">${escapeXml(text)}</failure>`,
    '    </testcase>',
  ];
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

/** XML 1.0 has no way to write most control characters, nor halves of a surrogate pair: they become `�`. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
