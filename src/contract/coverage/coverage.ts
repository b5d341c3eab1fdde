/** How often something that a spec documents was met; 0 means never. */
export interface Met {
  readonly times: number;
}

/** A documented status of an operation, such as `404`. */
export interface MetStatus extends Met {
  readonly status: string;
}

/** A documented parameter of an operation. */
export interface MetParameter extends Met {
  readonly in: 'path' | 'query' | 'header' | 'cookie' | 'body';
  readonly name: string;
}

/** A member of a documented answer. */
export interface MetField extends Met {
  readonly status: string;
  /** JSON pointer into answers, in which `{}` stands for any member of a list or map: `/results/{}/score`. */
  readonly pointer: string;
}

/** What a run met of one operation of a spec. */
export interface OperationCoverage {
  readonly operationId: string;
  /** In capitals. */
  readonly method: string;
  /** As the spec has it: `/v1/doi/{doi}`. */
  readonly path: string;
  readonly statuses: readonly MetStatus[];
  readonly parameters: readonly MetParameter[];
  readonly fields: readonly MetField[];
}

/** What a run met of a service's spec. Answers that a fault made are not counted. */
export interface ServiceCoverage {
  readonly service: string;
  /** In the order of the spec. */
  readonly operations: readonly OperationCoverage[];
}

/** Things met, of all that there are. */
export interface Share {
  readonly met: number;
  readonly of: number;
}

/** Sums over operations. */
export interface CoverageTotals {
  /** Pairs of operation and status. */
  readonly statuses: Share;
  readonly parameters: Share;
  readonly fields: Share;
}

/**
 * Whether a run met less of the pairs of operation and status than it has to; of several services, of all
 * together. A run that measured nothing is below whatever is asked for.
 *
 * @param minimum  per cent, from 0 to 100
 */
export function isBelow(coverage: readonly ServiceCoverage[], minimum: number): boolean {
  const { met, of } = totalsOf(coverage.flatMap(({ operations }) => operations)).statuses;
  return of === 0 ? minimum > 0 : met * 100 < minimum * of;
}

/** Adds up what was met of some operations. */
export function totalsOf(operations: readonly OperationCoverage[]): CoverageTotals {
  const share = (lists: readonly (readonly Met[])[]): Share => {
    const all = lists.flat();
    return { met: all.filter(({ times }) => times > 0).length, of: all.length };
  };
  return {
    statuses: share(operations.map(({ statuses }) => statuses)),
    parameters: share(operations.map(({ parameters }) => parameters)),
    fields: share(operations.map(({ fields }) => fields)),
  };
}
