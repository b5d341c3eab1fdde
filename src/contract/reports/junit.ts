/** What JUnit XML tells of a run. Times are in milliseconds. */
export interface JunitRun {
  readonly name: string;
  readonly durationMs: number;
  readonly suites: readonly JunitSuite[];
}

export interface JunitSuite {
  readonly name: string;
  readonly cases: readonly JunitCase[];
  /** What else there is to say of it, by name. */
  readonly properties?: readonly (readonly [name: string, value: string])[] | undefined;
}

export interface JunitCase {
  readonly name: string;
  readonly durationMs: number;
  /** How many things were checked. */
  readonly assertions?: number | undefined;
  readonly failure?: { readonly type: string; readonly message: string; readonly text: string } | undefined;
  /** Why it did not run. */
  readonly skipped?: string | undefined;
  /** What it said while it ran. */
  readonly output?: string | undefined;
}

/**
 * Writes JUnit XML, with seconds as it has them.
 *
 * @source jenkinsci/xunit-plugin: src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd
 */
export function writeJunit({ name, durationMs, suites }: JunitRun): string {
  const cases = suites.flatMap((suite) => suite.cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    // It can not say how many were skipped.
    `<testsuites name="${escapeXml(name)}" ${describeCases(cases, durationMs)}>`,
    ...suites.flatMap(toSuite),
    '</testsuites>',
    '',
  ].join('\n');
}

function toSuite({ name, cases, properties = [] }: JunitSuite): string[] {
  const durationMs = cases.reduce((sum, one) => sum + one.durationMs, 0);
  const skipped = cases.filter((one) => one.skipped !== undefined).length;
  const skips = skipped === 0 ? '' : ` skipped="${skipped}"`;
  return [
    `  <testsuite name="${escapeXml(name)}" ${describeCases(cases, durationMs)}${skips}>`,
    ...toProperties(properties),
    ...cases.flatMap((one) => toCase(name, one)),
    '  </testsuite>',
  ];
}

function toProperties(properties: readonly (readonly [string, string])[]): string[] {
  if (properties.length === 0) return [];
  return [
    '    <properties>',
    ...properties.map(
      ([name, value]) => `      <property name="${escapeXml(name)}" value="${escapeXml(value)}"/>`,
    ),
    '    </properties>',
  ];
}

function describeCases(cases: readonly JunitCase[], durationMs: number): string {
  const failures = cases.filter(({ failure }) => failure !== undefined).length;
  return `tests="${cases.length}" failures="${failures}" time="${seconds(durationMs)}"`;
}

function toCase(suite: string, { name, durationMs, assertions, ...rest }: JunitCase): string[] {
  const checked = assertions === undefined ? '' : ` assertions="${assertions}"`;
  const start = `    <testcase classname="${escapeXml(suite)}" name="${escapeXml(name)}"${checked} time="${seconds(durationMs)}"`;
  const inside = describeInside(rest);
  return inside.length === 0 ? [`${start}/>`] : [`${start}>`, ...inside, '    </testcase>'];
}

function describeInside({ failure, skipped, output }: Partial<JunitCase>): string[] {
  if (skipped !== undefined) return [`      <skipped message="${escapeXml(skipped)}"/>`];
  return [
    ...(failure === undefined
      ? []
      : [
          `      <failure type="${escapeXml(failure.type)}" message="${escapeXml(failure.message)}">${escapeXml(failure.text)}</failure>`,
        ]),
    ...(output === undefined ? [] : [`      <system-out>${escapeXml(output)}</system-out>`]),
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
