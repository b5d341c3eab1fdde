import type { ServiceCoverage } from '../coverage/index.js';
import type { RequestRow } from '../report.js';
import type { ServiceJob } from '../run-service.js';
import type { Lane } from './lane.js';

/** A part of a run that is made when its turn comes, and cleared away after it. */
export interface PlannedJob {
  readonly service: string;
  /** How long it is likely to take, in any unit. */
  readonly weight: number;
  /** Makes it ready, e.g. a world of its own. */
  open(): Promise<{ readonly job: ServiceJob; close(): Promise<void> }>;
}

/**
 * Runs the parts of a run on several lanes, whichever is free: the shortest at once, since at the end it would run
 * alone, and then the longest first. What is told of them is in
 * the order in which they were planned all the same: rows of later ones wait for their turn.
 *
 * @param onRow  whether to go on
 * @returns what was met of each service's spec, in the order of the plan
 */
export async function runOnLanes(
  planned: readonly PlannedJob[],
  lanes: readonly Lane[],
  onRow: (row: RequestRow) => boolean,
): Promise<readonly ServiceCoverage[]> {
  const teller = tellInOrder(planned, onRow);
  const coverage = new Map<PlannedJob, ServiceCoverage>();
  const waiting = lanes.length === 1 ? [...planned] : inOrderOfStart(planned);
  const work = async (lane: Lane): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined && teller.goesOn(); next = waiting.shift()) {
      const plan = next;
      const { job, close } = await plan.open();
      try {
        coverage.set(plan, await lane.run(job, (row) => teller.row(plan, row)));
      } catch (error) {
        teller.stop();
        throw error;
      } finally {
        await close();
      }
      teller.done(plan);
    }
  };
  await Promise.all(lanes.map(work));
  return planned.map((plan) => coverage.get(plan) ?? { service: plan.service, operations: [] });
}

function inOrderOfStart(planned: readonly PlannedJob[]): PlannedJob[] {
  const sorted = [...planned].sort((a, b) => a.weight - b.weight);
  const [shortest, ...others] = sorted;
  return shortest === undefined ? [] : [shortest, ...others.reverse()];
}

/** Keeps the rows of parts whose turn has not come. */
function tellInOrder(planned: readonly PlannedJob[], onRow: (row: RequestRow) => boolean) {
  const kept = new Map<PlannedJob, RequestRow[]>();
  const finished = new Set<PlannedJob>();
  let turn = 0;
  let goesOn = true;
  const tell = (row: RequestRow): void => {
    if (goesOn) goesOn = onRow(row);
  };
  return {
    goesOn: () => goesOn,
    stop(): void {
      goesOn = false;
    },
    row(plan: PlannedJob, row: RequestRow): boolean {
      if (plan === planned[turn]) tell(row);
      else kept.set(plan, [...(kept.get(plan) ?? []), row]);
      return goesOn;
    },
    done(plan: PlannedJob): void {
      finished.add(plan);
      for (let at = planned[turn]; at !== undefined && finished.has(at); at = planned[turn]) {
        turn += 1;
        const next = planned[turn];
        if (next === undefined) break;
        for (const row of kept.get(next) ?? []) tell(row);
        kept.delete(next);
      }
    },
  };
}
