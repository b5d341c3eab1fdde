import { count, onOneLine } from '../reports/plain-text.js';
import {
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
    ...report.services.flatMap(({ service, compared, undecided, isSpecChanged }) => [
      '',
      `${service}: ${count(compared, 'request')} compared`,
      ...(undecided.length > 0 ? [`  not compared, as live was busy: ${undecided.join(', ')}`] : []),
      ...(isSpecChanged ? ['  the spec has changed since: rules about values were not compared'] : []),
      ...groups
        .filter(({ first }) => first.service === service)
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

/** `no drift`, or how many differences there are. */
export function describeResult(report: DriftReport): string {
  const { differences, accepted, stale } = report;
  const found = groupDifferences(differences).length;
  const parts = [
    found === 0 ? 'no drift' : count(found, 'difference'),
    ...(accepted.length > 0 ? [`${accepted.length} accepted`] : []),
    ...(stale.length > 0 ? [`${stale.length} stale in the baseline`] : []),
  ];
  return parts.join(', ');
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
