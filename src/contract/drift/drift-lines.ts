import { count, onOneLine } from '../reports/plain-text.js';
import {
  type ComparedService,
  type DifferenceGroup,
  type DriftReport,
  describeDifference,
  describeStale,
  describeVerdict,
  groupDifferences,
  placeOf,
} from './drift-report.js';

/** Operations that are named for one and the same difference. */
const MOST_PLACES = 5;

/** The lines of a report for a terminal; the last says how many differences there are. */
export function describeDrift(report: DriftReport): string[] {
  const groups = groupDifferences(report.differences);
  const lines = [
    ...report.services.flatMap((compared) => [
      '',
      `${compared.service}: ${count(compared.compared, 'request')} compared`,
      ...describeGaps(compared).map((gap) => `  ${gap}`),
      ...groups
        .filter(({ first }) => first.service === compared.service)
        .flatMap((group) => describeGroup(group, report)),
    ]),
    '',
    ...report.accepted.map(
      ({ difference, reason }) => `accepted: ${difference.service} ${placeOf(difference)}: ${reason}`,
    ),
    ...report.stale.map((entry) => `stale: ${describeStale(entry)}`),
    ...(report.stop ? [report.stop.message] : []),
    describeResult(report),
  ];
  return lines.map(onOneLine);
}

/** How many differences there are, or in how much there is none. */
export function describeResult(report: DriftReport): string {
  const { services, differences, accepted, stale } = report;
  const compared = services.reduce((sum, service) => sum + service.compared, 0);
  if (compared === 0) return 'nothing was compared';
  const found = groupDifferences(differences).length;
  const none = `no drift in the ${count(compared, 'request')} that ${compared === 1 ? 'was' : 'were'} compared`;
  const parts = [
    found === 0 ? none : count(found, 'difference'),
    ...(accepted.length > 0 ? [`${accepted.length} accepted`] : []),
    ...(stale.length > 0 ? [`${stale.length} stale in the baseline`] : []),
  ];
  return parts.join(', ');
}

/** What of a service was not compared, and why: a sentence each, without its full stop. */
export function describeGaps({ undecided, unanswered, isSpecChanged }: ComparedService): string[] {
  return [
    ...(undecided.length > 0 ? [`not compared, as live was busy: ${undecided.join(', ')}`] : []),
    ...(unanswered.length > 0 ? [`not compared: ${count(unanswered.length, 'request')} got no answer`] : []),
    ...(isSpecChanged ? ['the spec has changed since: rules about values were not compared'] : []),
  ];
}

function describeGroup({ first, places, requests }: DifferenceGroup, { sides }: DriftReport): string[] {
  const others = places.slice(1, MOST_PLACES);
  const more = places.length - 1 - others.length;
  const also = [...others, ...(more > 0 ? [`${more} more`] : [])];
  const [example = ''] = requests;
  return [
    `  ✗ ${placeOf(first)}`,
    `      ${describeDifference(first, sides)}`,
    `      ${describeVerdict(first, sides)}`,
    ...(also.length > 0 ? [`      also in ${also.join(', ')}`] : []),
    `      ${count(requests.length, 'request')}, such as "${example}"`,
  ];
}
