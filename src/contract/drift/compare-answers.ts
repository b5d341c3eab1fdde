import type { Spec } from '../conformance/index.js';
import { type Difference, judge, type Leaves } from './difference.js';
import { headersOfAnswers, viewOfAnswers } from './documented.js';
import type { RecordedAnswer } from './recording.js';
import type { SchemaView } from './schema-view.js';
import { ANY, keyOf, pointerTo, type Shape, union } from './shape.js';

/** What a request was answered with on both sides. */
export interface AnswerPair {
  /** Name of the request. */
  readonly name: string;
  readonly live: RecordedAnswer;
  readonly emulator: RecordedAnswer;
}

/** A difference before it is known where else it shows, and what the spec has there. */
export type FoundDifference = Omit<Difference, 'service' | 'line'>;

/**
 * What differs between two answers to one request: status, headers, what kind of body, and the words of errors. What
 * JSON is made of is compared over many answers instead.
 */
export function compareAnswers(pair: AnswerPair, spec: Spec): FoundDifference[] {
  const { live, emulator } = pair;
  if (live.status !== emulator.status) return [compareStatus(pair)];
  return [...compareHeaders(pair, spec), ...compareBodies(pair), ...compareWords(pair, spec)];
}

function compareStatus({ name, live, emulator }: AnswerPair): FoundDifference {
  return {
    operation: emulator.operation,
    status: emulator.status,
    kind: 'status',
    pointer: '',
    live: `${live.status}`,
    emulator: `${emulator.status}`,
    verdict: judge({ live: breaks(live, 'status'), emulator: breaks(emulator, 'status') }),
    requests: [name],
  };
}

/** A header that the spec lists, and that may be absent, is no difference when it is. */
function compareHeaders(pair: AnswerPair, spec: Spec): FoundDifference[] {
  const { live, emulator } = pair;
  const documented = headersOfAnswers(spec, emulator);
  return union(Object.keys(live.headers), Object.keys(emulator.headers)).flatMap((header) => {
    const [onLive, onEmulator] = [live.headers[header], emulator.headers[header]];
    if (onLive === onEmulator) return [];
    const leaves = { live: breaksHeader(live, header), emulator: breaksHeader(emulator, header) };
    const isOptional = documented.includes(header) && !leaves.live && !leaves.emulator;
    if (isOptional && (onLive === undefined || onEmulator === undefined)) return [];
    return [differs(pair, { kind: 'header', pointer: header, live: onLive, emulator: onEmulator, leaves })];
  });
}

function breaksHeader(answer: RecordedAnswer, header: string): boolean {
  return breaks(answer, 'header', header) || (header === 'content-type' && breaks(answer, 'content-type'));
}

/** Where content types differ already, that other bodies come with them says nothing more. */
function compareBodies(pair: AnswerPair): FoundDifference[] {
  const { live, emulator } = pair;
  const isSaid = live.headers['content-type'] !== emulator.headers['content-type'];
  if (live.body.kind === emulator.body.kind || isSaid) return [];
  const leaves = { live: breaks(live, 'body'), emulator: breaks(emulator, 'body') };
  return [
    differs(pair, { kind: 'body', pointer: '', live: live.body.kind, emulator: emulator.body.kind, leaves }),
  ];
}

function compareWords(pair: AnswerPair, spec: Spec): FoundDifference[] {
  const { live, emulator } = pair;
  if (live.status < 400 || live.body.kind !== emulator.body.kind) return [];
  if (!live.body.shape || !emulator.body.shape) return [];
  const view = viewOfAnswers(spec, emulator, emulator.body.kind);
  return compareValues({ live: live.body.shape, emulator: emulator.body.shape, view, pointer: '' }).map(
    ({ leaves, ...found }) => {
      const breaksThere = (answer: RecordedAnswer) => breaks(answer, 'body', found.pointer);
      return differs(pair, {
        ...found,
        kind: 'value',
        leaves: {
          live: leaves.live || breaksThere(live),
          emulator: leaves.emulator || breaksThere(emulator),
        },
      });
    },
  );
}

interface Values {
  readonly live: Shape;
  readonly emulator: Shape;
  readonly view: SchemaView | undefined;
  readonly pointer: string;
}

type FoundValue = Pick<FoundDifference, 'pointer' | 'live' | 'emulator'> & { readonly leaves: Leaves };

/** Where two errors say different things; what only one of them has is compared elsewhere. */
function compareValues({ live, emulator, view, pointer }: Values): FoundValue[] {
  const [onLive, onEmulator] = [live.values, emulator.values].map((values) => values?.join(' or '));
  const isSame = onLive === undefined || onEmulator === undefined || onLive === onEmulator;
  const strange = ({ values = [] }: Shape) => values.some((value) => view?.fixed?.includes(value) === false);
  const leaves = { live: strange(live), emulator: strange(emulator) };
  const names = Object.keys(live.keys ?? {}).filter((name) => keyOf(emulator, name));
  const below: [Shape | undefined, Shape | undefined, SchemaView | undefined, string][] = [
    ...names.map((name): [Shape | undefined, Shape | undefined, SchemaView | undefined, string] => [
      keyOf(live, name)?.shape,
      keyOf(emulator, name)?.shape,
      view?.property(name),
      pointerTo(pointer, name),
    ]),
    [live.items, emulator.items, view?.items(), `${pointer}/${ANY}`],
    [live.map, emulator.map, view?.members(), `${pointer}/${ANY}`],
  ];
  return [
    ...(isSame ? [] : [{ pointer, live: onLive, emulator: onEmulator, leaves }]),
    ...below.flatMap(([ofLive, ofEmulator, of, at]) =>
      ofLive && ofEmulator
        ? compareValues({ live: ofLive, emulator: ofEmulator, view: of, pointer: at })
        : [],
    ),
  ];
}

function breaks({ findings }: RecordedAnswer, rule: string, pointer?: string): boolean {
  return findings.some((one) => one.rule === rule && (pointer === undefined || one.pointer === pointer));
}

interface Differing extends Pick<FoundDifference, 'kind' | 'pointer'> {
  readonly live: string | undefined;
  readonly emulator: string | undefined;
  readonly leaves: Leaves;
}

function differs({ name, emulator }: AnswerPair, { leaves, ...rest }: Differing): FoundDifference {
  return {
    ...rest,
    operation: emulator.operation,
    status: emulator.status,
    live: rest.live ?? 'absent',
    emulator: rest.emulator ?? 'absent',
    verdict: judge(leaves),
    requests: [name],
  };
}
