import type { Approval } from '../world/accounts/approval.js';
import { parseDuration } from '../world/duration.js';
import type { ApprovalInScenario } from './rules-document.js';

const REQUESTS = /^(\d+) requests?$/;

const WITHOUT_CONDITION = {
  immediate: { kind: 'immediate' },
  'by administrator': { kind: 'by-administrator' },
  never: { kind: 'never' },
} as const;

/** @returns undefined for text that is neither a number of requests nor a duration */
export function toApproval(written: ApprovalInScenario): Approval | undefined {
  if (typeof written === 'string') return WITHOUT_CONDITION[written];
  const [, requests] = REQUESTS.exec(written.after) ?? [];
  if (requests !== undefined) return { kind: 'after-requests', requests: Number(requests) };
  const ms = parseDuration(written.after);
  return ms === undefined ? undefined : { kind: 'after-time', ms, text: written.after };
}

/** As a person writes it. */
export function writeApproval(approval: Approval): ApprovalInScenario {
  switch (approval.kind) {
    case 'immediate':
    case 'never':
      return approval.kind;
    case 'by-administrator':
      return 'by administrator';
    case 'after-requests':
      return { after: approval.requests === 1 ? '1 request' : `${approval.requests} requests` };
    case 'after-time':
      return { after: approval.text };
  }
}
