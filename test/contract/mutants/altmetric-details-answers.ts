import { body, on, status } from '../broken-emulator.js';
import { ignoreParameters, setParameter } from './change-parameters.js';
import type { Mutant } from './mutant.js';

const fetch = 'Fetch: GET /v1/fetch/{identifier_type}/{id}';
const images = 'Badges, images and pages';

/** What is told of one output. */
export const answerMutants: readonly Mutant[] = [
  {
    what: 'a count has another name',
    breakIt: body('"cited_by_posts_count"', '"posts_count"'),
    grep: /^(29|37|40) ·/,
    caughtBy: [37, 40],
  },
  {
    what: 'absent counts are 0',
    breakIt: body('"cited_by_posts', '"cited_by_policies_count":0,$&'),
    grep: /^(29|37) ·/,
    caughtBy: [37],
  },
  {
    what: 'readers are numbers',
    breakIt: body('"mendeley":"9"', '"mendeley":9'),
    grep: /^(29|38) ·/,
    caughtBy: [38],
  },
  {
    what: 'a percentage goes up to 100',
    breakIt: body(/"pct":99/g, '"pct":100'),
    grep: /^(45|46) ·/,
    caughtBy: [46],
  },
  {
    what: 'a score in a badge is rounded down',
    breakIt: body(/score=141/g, 'score=140'),
    grep: /^(41|42) ·/,
    caughtBy: [41],
  },
  {
    what: 'a score in a badge is not rounded',
    breakIt: body(/score=141/g, 'score=140.5'),
    grep: /^(29|41) ·/,
    caughtBy: [41],
  },
  {
    what: 'letters of a badge come in another order',
    breakIt: body(/types=mbtttfdg/g, 'types=bmtttfdg'),
    folder: images,
    grep: /^(42|158) ·/,
    caughtBy: [158],
  },
  {
    what: 'all pictures are of one size',
    breakIt: setParameter(/\/\?.*size=/, 'size', () => '64'),
    folder: images,
    grep: /^(150|151|154) ·/,
    caughtBy: [151],
  },
  {
    what: 'who has no score is shown one',
    breakIt: setParameter(/\/\?.*score=/, 'score', () => '7'),
    folder: images,
    grep: /^(150|152) ·/,
    caughtBy: [152],
  },
  {
    what: 'sections of counts are not looked at',
    breakIt: ignoreParameters(/v1\/(id|doi)/, 'include_sections'),
    grep: /^(43|54) ·/,
    caughtBy: [54],
  },
  {
    what: 'sections of a fetch are not looked at',
    breakIt: ignoreParameters(/fetch.*(465860a|colours)/, 'include_sections'),
    folder: fetch,
    grep: /^(103|107 · tells the ID) ·?/,
    caughtBy: [107],
  },
  {
    what: 'sources of a fetch are not looked at',
    breakIt: ignoreParameters(/fetch/, 'include_sources', 'exclude_sources'),
    folder: fetch,
    grep: /^(102|103|104|106) ·/,
    caughtBy: [102, 103, 104],
  },
  {
    what: 'retweets are not left out',
    breakIt: ignoreParameters(/fetch/, 'post_types'),
    folder: fetch,
    grep: /^(107 · tells two|108 · has) ·?/,
    caughtBy: [108],
  },
  {
    what: 'fetch counts otherwise',
    breakIt: on(/fetch/, body('"total":{"posts_count":', '$&1')),
    folder: fetch,
    grep: /^(96|112|122|106) ·/,
    caughtBy: [96, 112, 122],
  },
  {
    what: 'tweeters have names',
    breakIt: on(/fetch/, body('"posts_count":3604', '"unique_users":[],$&')),
    folder: fetch,
    grep: /^(96|97) ·/,
    caughtBy: [96],
  },
  {
    what: 'sources keep the name of the filter',
    breakIt: body('"googleplus":[', '"gplus":['),
    folder: fetch,
    grep: /^(104|105) ·/,
    caughtBy: [104],
  },
  {
    what: 'a tweet says who wrote it',
    breakIt: body('"author":{"tweeter_id"', '"author":{"name":"Ada","tweeter_id"'),
    folder: fetch,
    grep: /^(114|117) ·/,
    caughtBy: [114],
  },
  {
    what: 'days of posts have no offset',
    breakIt: on(/fetch/, body(/"posted_on":"([^"+]+)\+00:00"/g, '"posted_on":"$1"')),
    folder: fetch,
    grep: /^(97|119) ·/,
    caughtBy: [119],
  },
  {
    what: 'an empty translation is not found',
    breakIt: status(404, () => ({ status: 200 })),
    grep: /^(128|129) ·/,
    caughtBy: [129],
  },
  {
    what: 'translations are texts',
    breakIt: on(/translate/, body(/:(\d+)/g, ':"$1"')),
    grep: /^(126|128|129) ·/,
    caughtBy: [126, 128],
  },
  {
    what: 'a translation is of another output',
    breakIt: on(/translate/, body(/:(\d+)/g, ':1$1')),
    grep: /^(126|127|129) ·/,
    caughtBy: [126, 127],
  },
  {
    what: 'several outputs come as one',
    breakIt: on(/v1\/id\/\d+,/, body(/^\{"results":\[(\{.*?\})[,\]].*$/, '$1')),
    grep: /^(131|132) ·/,
    caughtBy: [131],
  },
];
