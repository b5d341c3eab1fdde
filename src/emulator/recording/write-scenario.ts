import type { ScenarioDocument } from '../../scenarios/index.js';
import { writtenForms } from '../../world/redaction/written-forms.js';
import type { Starts } from '../starts.js';
import { VERSION } from '../version.js';
import { planCalls } from './plan-calls.js';
import { readGiven } from './read-given.js';
import type { Recording } from './recording.js';
import { RecordingError } from './recording-error.js';
import { BRACES } from './rewrite.js';
import { StandIns } from './stand-ins.js';
import { toSteps } from './to-steps.js';

const BASE64 = /[A-Za-z0-9+/_-]{12,}={0,2}/g;

/**
 * Writes a recording as a scenario that says nothing secret.
 *
 * @throws RecordingError if a secret would be left in it
 */
export async function writeScenario(
  { world, calls, isCut }: Pick<Recording, 'world' | 'calls' | 'isCut'>,
  starts: Starts,
  form: 'yaml' | 'json',
): Promise<string> {
  const standIns = new StandIns();
  const { startedAtMs } = world.incarnation;
  const told = await readGiven({ start: world.start, startedAtMs }, starts, standIns);
  const steps = [...toSteps(planCalls(calls, standIns), standIns, startedAtMs)];
  const end = isCut ? '; what came after the last step was too much for a scenario' : '';
  const document: ScenarioDocument = {
    summary: `Recorded with altmetrics-emulator ${VERSION} from the scenario ${nameOf(world.start.scenario)}${end}.`,
    ...told,
    ...(usesBraces(steps) ? { variables: { [BRACES]: '{{' } } : {}),
    steps,
  };
  refuseSecrets(document, standIns);
  if (form === 'json') return `${JSON.stringify(document, null, 2)}\n`;
  const { stringify } = await import('yaml');
  return stringify(document, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** Where a file is, is nobody's business. */
function nameOf(scenario: string): string {
  return scenario.split(/[/\\]/).at(-1) ?? scenario;
}

function usesBraces(steps: ScenarioDocument['steps']): boolean {
  return JSON.stringify(steps).includes(`{{${BRACES}}}`);
}

/** Looks for secrets as they are, encoded, and within base64. */
function refuseSecrets(document: ScenarioDocument, standIns: StandIns): void {
  const texts = [...listTexts(document)];
  const decoded = texts.flatMap((text) =>
    [...text.matchAll(BASE64)].map(([part]) => Buffer.from(part, 'base64').toString('latin1')),
  );
  const all = [...texts, ...decoded].join('\n');
  for (const { secret, isStrong } of standIns.secrets()) {
    if (!isStrong) continue;
    if (!writtenForms(secret).literal.some((form) => all.includes(form))) continue;
    const text = standIns.of(secret);
    throw new RecordingError(
      `The recording is not written: what ${text.replace(/[{}]/g, '')} stands for would be left in it. Please report it.`,
    );
  }
}

function* listTexts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      yield name;
      yield* listTexts(member);
    }
  }
}
