import { type Asked, asking, body, on, status } from '../broken-emulator.js';
import type { Mutant } from './mutant.js';
import { emptySuccess, reversed, rows } from './webpy-answers.js';

const folder = 'Works, and what they translate to';
const NOBODY = '00000000-0000-4000-8000-000000000000';

/** The requests that make the world of works with a book and a chapter in it, and some more. */
const worksAnd = (names: RegExp) =>
  new RegExp(`^\\d+ · (makes a world|adds a book|adds a chapter|${names.source})`);

/** Changes paths on their way in. */
const changePath = (from: RegExp, to: string) =>
  asking(from, ({ path }) => ({ path: path.replace(from, to) }));

/** Changes what is sent to a path. */
const changeSent = (path: RegExp, from: RegExp | string, to: string) =>
  asking(path, ({ body: sent }: Asked) => ({ body: sent.replace(from, to) }));

/** Ways in which works can be kept and translated wrongly. */
export const workMutants: readonly Mutant[] = [
  {
    what: 'an identifier is of a foreign work',
    breakIt: on(/\/translate/, body(/"UUID": "[0-9a-f]{8}/g, '"UUID": "00000000')),
    grep: worksAnd(/translates an ISBN with|shows a work/),
    folder,
    caughtBy: [175],
  },
  {
    what: 'hyphens of ISBNs matter',
    breakIt: changePath(/urn:isbn:978-/, 'urn:isbn:979-'),
    grep: worksAnd(/translates an ISBN with|does not look at capitals/),
    folder,
    caughtBy: [175],
  },
  {
    what: 'canonical ones come last',
    breakIt: on(/\/translate/, reversed),
    grep: worksAnd(/translates|finds a title|lets the type/),
    folder,
    caughtBy: [175, 178],
  },
  {
    what: 'a filter by scheme is ignored',
    breakIt: changePath(/,?uri_scheme:[\w:]+/, ''),
    grep: worksAnd(/writes addresses|finds a title by|translates into/),
    folder,
    caughtBy: [175, 178],
  },
  {
    what: 'a filter by type is ignored',
    breakIt: changePath(/,?work_type:[\w-]+/, ''),
    grep: worksAnd(/lets the type|lists works of a type|shows a work/),
    folder,
    caughtBy: [174, 175],
  },
  {
    what: 'one identifier is wanted in vain',
    breakIt: changePath(/&strict=\w+/, ''),
    grep: worksAnd(/does not decide|gives (one|the only)|does not know other/),
    folder,
    caughtBy: [176],
  },
  {
    what: 'candidates are not shown',
    breakIt: status(404, (answer) => ({
      body: answer.body.replace(/"count": .*/, '"count": 0, "data": []}'),
    })),
    grep: worksAnd(/does not decide|gives one/),
    folder,
    caughtBy: [176],
  },
  {
    what: 'an ambiguous identifier is decided at random',
    breakIt: on(
      /strict=true/,
      status(404, (answer) => {
        const [first] = JSON.parse(answer.body).data;
        return { status: 200, body: JSON.stringify({ status: 'ok', code: 200, count: 1, data: [first] }) };
      }),
    ),
    grep: worksAnd(/does not decide|gives one/),
    folder,
    caughtBy: [176],
  },
  {
    what: 'titles are found with far too many other letters',
    breakIt: changePath(/title=The%20Concertos%20Now/, 'title=The%20Contract'),
    grep: worksAnd(/does not find a title|finds a title by/),
    folder,
    caughtBy: [178],
  },
  {
    what: 'other titles are as good as the same',
    breakIt: on(/title=/, body(/"score": \d+/g, '"score": 0')),
    grep: worksAnd(/finds a title/),
    folder,
    caughtBy: [178],
  },
  {
    what: 'addresses lack their slashes',
    breakIt: body(/https:\/\/example/g, 'https:example'),
    grep: worksAnd(/writes addresses|gives the only|lists works with|does not look at/),
    folder,
    caughtBy: [175, 176, 174],
  },
  {
    what: 'works are sorted the other way',
    breakIt: on(/sort=title/, reversed),
    grep: worksAnd(/lists works by|lists works of/),
    folder,
    caughtBy: [174],
  },
  {
    what: 'a work is not listed',
    breakIt: on(
      /\/works$/,
      rows((data) => data.slice(0, 1)),
    ),
    grep: worksAnd(/lists works with|shows a work/),
    folder,
    caughtBy: [174],
  },
  {
    what: 'parents and children are confused',
    breakIt: changeSent(
      /\/work_relations$/,
      /"parent_(\w+)": ("[^"]*"), "child_/,
      '"child_$1": $2, "parent_',
    ),
    grep: worksAnd(/makes a work the parent|shows a work/),
    folder,
    caughtBy: [174],
  },
  {
    what: 'a title that is taken away stays',
    breakIt: changePath(/title=Le%20contrat/, 'title=nothing'),
    grep: worksAnd(/adds a title|takes a title|passes over a title/),
    folder,
    caughtBy: [174],
  },
  {
    what: 'a title comes twice',
    breakIt: on(
      /\/titles$/,
      rows((data) => [...data, ...data]),
    ),
    grep: worksAnd(/lists all titles|shows a work/),
    folder,
    caughtBy: [174],
  },
  {
    what: 'a second canonical identifier is kept',
    breakIt: changeSent(/\/uris$/, '"canonical": true', '"canonical": false'),
    grep: worksAnd(/passes over a second|adds an identifier/),
    folder,
    caughtBy: [175],
  },
  {
    what: 'an identifier that is taken away stays',
    breakIt: changePath(/URI=info:hdl:10077\/1/, 'URI=info:hdl:10077/2'),
    grep: worksAnd(/adds an identifier|takes an identifier|asks what identifier/),
    folder,
    caughtBy: [175],
  },
  {
    what: 'a work that is deleted stays',
    breakIt: asking(/works\?UUID=/, ({ method, path }) =>
      method === 'DELETE' ? { path: path.replace(/UUID=.*/, `UUID=${NOBODY}`) } : {},
    ),
    grep: worksAnd(/deletes a work|does not have it|refuses to delete/),
    folder,
    caughtBy: [177],
  },
  {
    what: 'what was deleted is a success',
    breakIt: on(/works\?UUID/, emptySuccess),
    grep: worksAnd(/deletes a work|refuses to delete|ignores everything/),
    folder,
    caughtBy: [177],
  },
];
