import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ContractReport, runContract } from '../../src/contract/index.js';
import { createRedactor } from '../../src/contract/redactor.js';
import {
  describeRow,
  describeSummary,
  toCurl,
  toGithubAnnotations,
  toGithubSummary,
  toHtml,
  toJson,
  toJunit,
} from '../../src/contract/reports/index.js';
import { runCollection } from '../../src/contract/run-collection.js';
import type { RunListener, SentRequest } from '../../src/contract/run-listener.js';
import { ALL_CANARIES, CANARIES, echo, formsOf, IN_ADDRESS, loudRequests, OF_SERVER } from './canaries.js';
import { findLeaks } from './find-leaks.js';
import { collectionOf, openStub } from './stub-server.js';

const spec = new URL('../../openapi/operas-altmetrics.yaml', import.meta.url);
const definition = {
  ...collectionOf(),
  item: [{ name: `Folder of ${CANARIES.countsKey}`, item: loudRequests() }],
};

async function openService() {
  const { url } = await openStub(echo);
  return { ...CANARIES, base: url.replace('//', `//me:${IN_ADDRESS}@`) };
}

async function runLoudly(run: typeof runContract): Promise<ContractReport> {
  const environment = await openService();
  const collections = [{ service: 'operas-altmetrics', definition, base: '{{base}}', spec }];
  return run({ collections, environment, clock: () => 0 });
}

/** Each report by its name. */
function reportsOf(report: ContractReport): Readonly<Record<string, string>> {
  const stopped = { ...report, stop: undefined };
  return {
    terminal: [...report.rows.flatMap((row) => describeRow(row)), ...describeSummary(report)].join('\n'),
    coloured: report.rows.flatMap((row) => describeRow(row, undefined, { hasColours: true })).join('\n'),
    junit: toJunit(stopped),
    json: toJson(report),
    html: toHtml(report),
    annotations: toGithubAnnotations(report).join('\n'),
    summary: toGithubSummary(report),
  };
}

function leaksIn(text: string): string[] {
  return findLeaks(text, ...ALL_CANARIES).map(({ around }) => around);
}

/** Which secrets are found in a text, each once. */
function leakedIn(text: string): readonly string[] {
  return [...new Set(findLeaks(text, ...ALL_CANARIES).map(({ secret }) => secret))].sort();
}

describe('secrets that are planted everywhere', () => {
  afterEach(() => {
    vi.doUnmock('../../src/contract/redactor.js');
    vi.resetModules();
  });

  it('are in no report', { timeout: 60_000 }, async () => {
    const { runContract: run } = await import('../../src/contract/index.js');
    const report = await runLoudly(run);
    expect(report.rows.map(({ outcome }) => outcome)).toEqual(loudRequests().map(() => 'failed'));
    const leaks = Object.entries(reportsOf(report)).flatMap(([name, text]) =>
      leaksIn(text).map((leak) => `${name}: ${leak}`),
    );
    expect(leaks).toEqual([]);
  });

  it('are in every report when nothing takes them out', { timeout: 60_000 }, async () => {
    vi.resetModules();
    vi.doMock('../../src/contract/redactor.js', () => ({
      isSecretName: () => false,
      createRedactor: () => ({ learn: () => {}, redact: (text: string) => text, find: () => [] }),
    }));
    const { runContract: run } = await import('../../src/contract/index.js');
    const reports = reportsOf(await runLoudly(run));
    const found = Object.entries(reports).map(([name, text]) => [name, leakedIn(text)]);
    expect(found).toEqual(Object.keys(reports).map((name) => [name, ALL_CANARIES.toSorted()]));
  });

  it('are in no command that sends a request again', async () => {
    const environment = await openService();
    const sent: SentRequest[] = [];
    const redactor = createRedactor(environment);
    const listener: RunListener = {
      started: () => {},
      sent: (request) => void sent.push(request),
      tested: () => {},
      scriptFailed: () => {},
      ended: () => true,
    };
    await runCollection(definition, { environment, bail: false, listener });
    const commands = sent.map(({ message }) => toCurl(message, { redactor, variables: environment }));
    expect(commands).toHaveLength(loudRequests().length);
    expect(leaksIn(commands.join('\n'))).toEqual([]);
    const bare = sent.map(({ message }) => toCurl(message, { redactor: { find: () => [] } }));
    expect(leaksIn(bare.join('\n'))).not.toEqual([]);
  });
});

const forms = [...Object.values(CANARIES), IN_ADDRESS].flatMap((canary) =>
  Object.entries(formsOf(canary)).map(([form, text]) => [canary, form, text] as const),
);

describe('the search for secrets', () => {
  it.each(forms)('finds %s %s', (canary, _, text) => {
    expect(findLeaks(`before ${text} behind`, canary)).not.toEqual([]);
  });
});

describe('the redactor of a run', () => {
  const redactor = createRedactor({ ...CANARIES, base: `http://me:${IN_ADDRESS}@h` });
  it.each(forms)('takes out %s %s', (canary, _, text) => {
    const shown = redactor.redact(`before ${text} behind`);
    expect(findLeaks(shown, canary)).toEqual([]);
    expect(shown).toMatch(/^before .* behind$/);
  });

  it('knows what it learns from then on', () => {
    const text = `a ${OF_SERVER.cookie} b`;
    expect(redactor.redact(text)).toBe(text);
    redactor.learn(OF_SERVER.cookie, 'COOKIE');
    expect(redactor.redact(text)).toBe('a <redacted> b');
  });
});
