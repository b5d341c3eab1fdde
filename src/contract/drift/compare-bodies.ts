import type { Spec } from '../conformance/index.js';
import type { FoundDifference } from './compare-answers.js';
import { compareShapes } from './compare-shapes.js';
import { viewOfAnswers } from './documented.js';
import type { BodyShape, RecordedFinding, RecordedRequest } from './recording.js';
import { mergeAll, type Shape, shapeAt } from './shape.js';

/** What was answered on each side, request by request. */
export interface Sides {
  readonly live: readonly RecordedRequest[];
  readonly emulator: readonly RecordedRequest[];
}

/** Answers of one operation with one status and one kind of body. */
interface Group {
  readonly operation: string;
  readonly status: number;
  readonly kind: BodyShape['kind'];
  readonly answers: readonly GroupedAnswer[];
}

interface GroupedAnswer {
  readonly name: string;
  readonly shape: Shape;
  readonly findings: readonly RecordedFinding[];
}

/**
 * What differs in what bodies are made of. All answers of an operation with one status are taken together: a single
 * one may lack what the next has.
 */
export function compareBodies(sides: Sides, spec: Spec): FoundDifference[] {
  const ofLive = groupAnswers(sides.live);
  return [...groupAnswers(sides.emulator)].flatMap(([key, emulator]) => {
    const live = ofLive.get(key);
    return live ? compareGroups({ live, emulator }, spec) : [];
  });
}

function groupAnswers(requests: readonly RecordedRequest[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const { name, answers } of requests) {
    for (const { operation, status, body, findings } of answers) {
      if (!body.shape) continue;
      const key = `${operation} ${status} ${body.kind}`;
      const known = groups.get(key)?.answers ?? [];
      const answer = { name, shape: body.shape, findings };
      groups.set(key, { operation, status, kind: body.kind, answers: [...known, answer] });
    }
  }
  return groups;
}

function compareGroups(
  groups: { readonly live: Group; readonly emulator: Group },
  spec: Spec,
): FoundDifference[] {
  const { operation, status, kind } = groups.emulator;
  const [live, emulator] = [shapeOfGroup(groups.live), shapeOfGroup(groups.emulator)];
  if (!live || !emulator) return [];
  const view = viewOfAnswers(spec, groups.emulator, kind);
  const found = compareShapes({ live, emulator, view, pointer: '' }, (side, pointer, name) =>
    groups[side].answers.some(({ findings }) => findings.some((one) => saysThatLacks(one, pointer, name))),
  );
  // What errors say is compared one by one.
  const unsaid = found.filter((difference) => status < 400 || difference.kind !== 'value');
  return unsaid.map(({ shownBy, shownAt, ...difference }) => ({
    ...difference,
    operation,
    status,
    requests: namesOf(groups[shownBy], shownAt),
  }));
}

function shapeOfGroup({ answers }: Group): Shape | undefined {
  return mergeAll(answers.map(({ shape }) => shape));
}

function saysThatLacks({ rule, pointer, message }: RecordedFinding, at: string, name: string): boolean {
  return rule === 'body' && pointer === at && message === `lacks '${name}'`;
}

function namesOf({ answers }: Group, pointer: string): string[] {
  const showing = answers.filter(({ shape }) => shapeAt(shape, pointer) !== undefined);
  return [...new Set(showing.map(({ name }) => name))];
}
