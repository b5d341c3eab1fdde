import { asking, type Breakage, body, on } from '../broken-emulator.js';
import type { Mutant } from './mutant.js';
import { oneTwice, reversed, rows, withoutFirst } from './webpy-answers.js';

const allow = ['live-safe'];
const SUMS = /aggregation=\w/;
const FIXTURE = 'The events of the real service’s own tests';

/** The requests that make the world of the thirty events, and some more. */
const thirtyAnd = (names: RegExp) => new RegExp(`^\\d+ · (makes a world for thirty|${names.source})`);

/** Takes a part of a query away before it is looked at. */
const ignore = (part: RegExp) => asking(part, ({ path }) => ({ path: path.replace(part, '') }));

const oneOfThirtyLost: Breakage = (answer, path) =>
  answer.body.includes('"count": 30,') ? withoutFirst(answer, path) : answer;

/** Ways in which events can be chosen, sorted and summed up wrongly. */
export const figureMutants: readonly Mutant[] = [
  {
    what: 'rows are counted otherwise',
    breakIt: body('"count": ', '"count": 1'),
    grep: /^(113|145) ·/,
    allow,
    caughtBy: [113, 145],
  },
  {
    what: 'the latest event comes first',
    breakIt: reversed,
    grep: /^112 · (lists the oldest|wraps)/,
    allow,
    caughtBy: [112],
  },
  {
    what: 'an event comes twice',
    breakIt: oneTwice,
    grep: /^(112|113) · (lists each event once|finds one)/,
    allow,
    caughtBy: [112, 113],
  },
  {
    what: 'there are pages',
    breakIt: on(
      /limit=1/,
      rows((data) => data.slice(0, 1)),
    ),
    grep: /^(140|141) · (has no pages|takes its path)/,
    allow,
    caughtBy: [140],
  },
  {
    what: 'a filter lets others through',
    breakIt: body('/bay.a"', '/bay.b"'),
    grep: /^116 ·/,
    allow,
    caughtBy: [116],
  },
  {
    what: 'a filter by work is ignored',
    breakIt: ignore(/filter=work_uri[^&]*/),
    grep: thirtyAnd(/lists (thirty|fifteen events of one)/),
    folder: FIXTURE,
    caughtBy: [116],
  },
  {
    what: 'a filter by measure is ignored',
    breakIt: ignore(/,measure_uri:[^,&]*/),
    grep: /^120 · narrows by/,
    allow,
    caughtBy: [120],
  },
  {
    what: 'a filter by country is ignored',
    breakIt: ignore(/,country_uri:[^,&]*/),
    grep: /^(120|121) · (narrows by country|takes values)/,
    allow,
    caughtBy: [120],
  },
  {
    what: 'a filter by uploader is ignored',
    breakIt: ignore(/,uploader_uri:[^,&]*/),
    grep: /makes a world for mentions|knows nothing of its mentions|stops the clock of the world for mentions/,
    folder: 'From a mention to an event',
    caughtBy: [112],
  },
  {
    what: 'capitals in works matter',
    breakIt: asking(/INFO:DOI/, ({ path }) => ({ path: path.replace('INFO:DOI', 'info:x') })),
    grep: /^(118|119) · (takes a work|does not find)/,
    allow,
    caughtBy: [118],
  },
  {
    what: 'filters that are not known are ignored',
    breakIt: asking(/filter=(foo:bar|work_uri)$/, ({ path }) => ({
      path: path.replace(/filter=.*/, 'filter=work_uri:info:doi:10.5334/bay.a'),
    })),
    grep: /^(122|123|133) · (refuses a filter|looks at filters)/,
    allow,
    caughtBy: [122, 123, 133],
  },
  {
    what: 'an id finds another event',
    breakIt: on(/event_id/, body(/"value": \d+/, '"value": 0')),
    grep: /^113 ·/,
    allow,
    caughtBy: [113],
  },
  {
    what: 'a first day is ignored',
    breakIt: ignore(/&start_date=[^&]*/),
    grep: /^(135|136|137) · (starts with|ignores a last|takes a day)/,
    allow,
    caughtBy: [135],
  },
  {
    what: 'a last day is ignored',
    breakIt: ignore(/&end_date=[^&]*/),
    grep: /^(135|136) ·/,
    allow,
    caughtBy: [135],
  },
  {
    what: 'a last day alone is looked at',
    breakIt: on(/end_date=2018/, withoutFirst),
    grep: /^(136|137|140) ·/,
    allow,
    caughtBy: [136],
  },
  {
    what: 'the last day is left out',
    breakIt: asking(/end_date=2018-12-01/, ({ path }) => ({
      path: path.replace('end_date=2018-12-01', 'end_date=2018-11-30'),
    })),
    grep: thirtyAnd(/lists the five of midnight|lists ten/),
    folder: FIXTURE,
    caughtBy: [139],
  },
  {
    what: 'one of thirty events is lost',
    breakIt: oneOfThirtyLost,
    grep: thirtyAnd(/lists (thirty|fifteen|all)|takes an empty|has thirty/),
    folder: FIXTURE,
    caughtBy: [112, 121, 124, 140, 141, 152],
  },
  {
    what: 'sums are off',
    breakIt: on(SUMS, body('"value": ', '"value": 1')),
    grep: /^(126|127|128|129|130|131|132|134) · sums up/,
    allow,
    caughtBy: [126, 127, 128, 129, 130, 131, 132, 134],
  },
  {
    what: 'a sum counts events and not their values',
    breakIt: on(SUMS, body(/"value": \d+/g, '"value": 1')),
    grep: /^126 · (sums up by measure$|tells of)/,
    allow,
    caughtBy: [126],
  },
  {
    what: 'sums are by month where they should be by year',
    breakIt: asking(/aggregation=measure_uri,year/, ({ path }) => ({
      path: path.replace(',year', ',month'),
    })),
    grep: /^(129|131) · sums up by/,
    allow,
    caughtBy: [129],
  },
  {
    what: 'sums have their parts in the other order',
    breakIt: asking(/aggregation=measure_uri,country_uri/, ({ path }) => ({
      path: path.replace('measure_uri,country_uri', 'country_uri,measure_uri'),
    })),
    grep: /^(127|128) · sums up by/,
    allow,
    caughtBy: [127],
  },
  {
    what: 'a sum that is documented only is refused',
    breakIt: asking(/year,country_uri/, ({ path }) => ({ path: path.replace('year,country_uri', 'fake') })),
    grep: /^(133|134) ·/,
    allow,
    caughtBy: [134],
  },
  {
    what: 'nowhere comes first',
    breakIt: on(/aggregation=country/, reversed),
    grep: /^(127|128) · lists/,
    allow,
    caughtBy: [128],
  },
  {
    what: 'years are sorted the other way',
    breakIt: on(/aggregation=year/, reversed),
    grep: /^(130|134) ·/,
    allow,
    caughtBy: [130],
  },
  {
    what: 'a country comes twice',
    breakIt: on(/aggregation=country/, oneTwice),
    grep: /^(127|128) · sums up/,
    allow,
    caughtBy: [128],
  },
  {
    what: 'years are numbers',
    breakIt: body(/"year": "(\d+)"/g, '"year": $1'),
    grep: /^(128|129|130|134) · (sums up|lists years)/,
    allow,
    caughtBy: [129, 130, 134],
  },
  {
    what: 'a month is another',
    breakIt: body('"month": "12"', '"month": "11"'),
    grep: thirtyAnd(/sums up by month/),
    folder: FIXTURE,
    caughtBy: [132],
  },
];
