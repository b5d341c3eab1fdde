import type { FoundDifference } from './compare-answers.js';
import type { Sides } from './compare-bodies.js';
import { judge, type Leaves } from './difference.js';
import type { RecordedFinding, RecordedRequest } from './recording.js';

/** A rule of the spec that answers of one operation with one status break. */
interface Broken {
  readonly operation: string;
  readonly status: number;
  readonly finding: RecordedFinding;
  /** Names of the requests by side. */
  readonly live: readonly string[];
  readonly emulator: readonly string[];
}

const MEMBER = /^(?:lacks|has) '([^']+)'/;

/** Rules of the spec that a side breaks without another difference that would say so. */
export function findBrokenRules(sides: Sides, found: readonly FoundDifference[]): FoundDifference[] {
  return listBroken(sides)
    .filter((broken) => !found.some((difference) => isSaidBy(difference, broken)))
    .map(({ operation, status, finding, live, emulator }) => {
      const tell = (names: readonly string[]) => (names.length > 0 ? finding.message : 'keeps the spec');
      return {
        operation,
        status,
        kind: 'rule',
        pointer: finding.pointer,
        live: tell(live),
        emulator: tell(emulator),
        verdict: judge({ live: live.length > 0, emulator: emulator.length > 0 }),
        requests: live.length > 0 ? live : emulator,
      };
    });
}

function listBroken({ live, emulator }: Sides): Broken[] {
  const broken = new Map<string, Broken>();
  const take = (side: keyof Leaves, requests: readonly RecordedRequest[]) => {
    for (const { name, answers } of requests) {
      for (const { operation, status, findings } of answers) {
        for (const finding of findings) {
          const key = JSON.stringify([operation, status, finding]);
          const known = broken.get(key) ?? { operation, status, finding, live: [], emulator: [] };
          broken.set(key, { ...known, [side]: [...new Set([...known[side], name])] });
        }
      }
    }
  };
  take('live', live);
  take('emulator', emulator);
  return [...broken.values()];
}

/** Whether a rule is broken just by what another difference tells. */
function isSaidBy(difference: FoundDifference, { operation, status, finding }: Broken): boolean {
  const { kind, pointer } = difference;
  if (kind === 'status') return finding.rule === 'status' && difference.operation === operation;
  if (difference.operation !== operation || difference.status !== status) return false;
  if (finding.rule === 'header') return kind === 'header' && pointer === finding.pointer;
  if (finding.rule === 'content-type') return kind === 'header' && pointer === 'content-type';
  if (finding.rule !== 'body' || kind === 'header') return false;
  const [, member] = MEMBER.exec(finding.message) ?? [];
  if (member === undefined) return pointer === finding.pointer || pointer.startsWith(`${finding.pointer}/`);
  const named = [difference.live, difference.emulator, pointer.slice(finding.pointer.length + 1)];
  return pointer.startsWith(`${finding.pointer}/`) && named.includes(member);
}
