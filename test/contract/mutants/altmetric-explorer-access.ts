import { body, json, on, status } from '../broken-emulator.js';
import { acceptAnyDigest, askAs, changeQuery } from './explorer-queries.js';
import type { Mutant } from './mutant.js';

const allow = ['live-safe'];
const institutions = 'Institutions and departments';
const rules = 'Other rules, and another key, in a world of its own';
const NOTHING = '{"meta":{"query":{},"response":{"status":"ok"}},"links":{},"data":[]}';
const answerAll = status(400, () => ({ status: 200, body: NOTHING }));
const asText = { headers: { 'content-type': 'text/plain' }, body: 'Bad Request' };

/** Who gets in, and how the others are turned away. */
export const accessMutants: readonly Mutant[] = [
  {
    what: 'a digest that is wrong is accepted',
    breakIt: acceptAnyDigest(/research_outputs/),
    grep: /^(59|60|61|62|65|67|71|72|128) ·/,
    allow,
    caughtBy: [59, 60, 61, 62, 65, 67, 71, 128],
  },
  {
    what: 'a digest that is wrong is accepted for departments',
    breakIt: acceptAnyDigest(/departments/),
    grep: /^(60|125) ·/,
    allow,
    caughtBy: [125],
  },
  {
    what: 'a digest counts without regard to capitals',
    breakIt: changeQuery(/digest=6BEB/, (pairs) => pairs),
    grep: /^(60|61) ·/,
    allow,
    caughtBy: [61],
  },
  {
    what: 'any key will do',
    breakIt: askAs('explorer', /research_outputs\?/),
    grep: /^(60|72|73|74|75) ·/,
    folder: 'Key and digest',
    caughtBy: [60, 72, 73, 74, 75],
  },
  {
    what: 'a key that has lapsed is still good',
    breakIt: askAs('explorer', /key=0+e01/),
    grep: /^(73|74) ·/,
    folder: 'Key and digest',
    caughtBy: [74],
  },
  {
    what: 'an organisation that does not pay is let in',
    breakIt: askAs('explorer', /key=0+e02/),
    grep: /^(74|75) ·/,
    folder: 'Key and digest',
    caughtBy: [75],
  },
  {
    what: 'an old key is still taken',
    breakIt: status(401, () => ({ status: 200, body: NOTHING })),
    folder: rules,
    grep: /^(72|73|77) ·/,
    caughtBy: [72, 73, 77],
  },
  {
    what: 'an institution is shown the outputs of all others',
    breakIt: askAs('explorer', /research_outputs.*key=fedc/),
    folder: institutions,
    grep: /^(79|80|81|122) ·/,
    caughtBy: [79, 80, 81],
  },
  {
    what: 'the departments of another institution are shown',
    breakIt: askAs('institutional', /departments\?key=0123/),
    folder: institutions,
    grep: /^(122|123) ·/,
    caughtBy: [123],
  },
  {
    what: 'refusals are 401',
    breakIt: status(400, () => ({ status: 401 })),
    grep: /^(59|72|116) ·/,
    allow,
    caughtBy: [59, 72, 116],
  },
  {
    what: 'refusals are a text',
    breakIt: status(400, () => asText),
    grep: /^(62|76|117) ·/,
    allow,
    caughtBy: [62, 76, 117],
  },
  {
    what: 'a code of errors is another',
    breakIt: body('invalid_digest', 'wrong_digest'),
    grep: /^(59|60|71|73) ·/,
    allow,
    caughtBy: [59, 60, 71],
  },
  {
    what: 'the status of errors is a number',
    breakIt: body('"status":"400"', '"status":400'),
    grep: /^(72|76) ·/,
    allow,
    caughtBy: [72, 76],
  },
  {
    what: 'errors have data',
    breakIt: body('"errors"', '"data":[],$&'),
    grep: /^(63|76) ·/,
    allow,
    caughtBy: [63, 76],
  },
  {
    what: 'unknown values are passed over where they are to be refused',
    breakIt: answerAll,
    folder: rules,
    grep: /^(54|77|78|84|85|94) ·/,
    caughtBy: [54, 77, 78, 84, 85, 94],
  },
  {
    what: 'the digest of a list is not looked at, nor what is in it',
    breakIt: on(/identifier_lists/, answerAll),
    folder: 'Identifier lists: POST /identifier_lists',
    grep: /^(98|100|101|102|105) ·/,
    caughtBy: [100, 101, 102, 105],
  },
  {
    what: 'any range of days will do',
    breakIt: on(/mentioned_/, answerAll),
    grep: /^(115|116|117|118|119) ·/,
    allow,
    caughtBy: [116, 117, 118, 119],
  },
  {
    what: 'what is unknown is refused',
    breakIt: status(404, () => ({ status: 400 })),
    grep: /^108 ·/,
    allow,
    caughtBy: [108],
  },
  {
    what: 'the institution is not named',
    breakIt: body(/ from University of \w+/, ''),
    folder: institutions,
    grep: /^(79|80) ·/,
    caughtBy: [80],
  },
  {
    what: 'departments are listed without their names',
    breakIt: on(
      /departments/,
      json<{ data: readonly object[] }>((page) => ({
        ...page,
        data: page.data.map((row) => ({ ...row, attributes: {} })),
      })),
    ),
    folder: institutions,
    grep: /^(79|122|123) ·/,
    caughtBy: [122],
  },
  {
    what: 'departments are not told with outputs',
    breakIt: body(/"institutional-departments"/g, '"departments"'),
    folder: institutions,
    grep: /^(79|81|82|122) ·/,
    caughtBy: [79, 81, 82],
  },
];
