import { describe, expect, it } from 'vitest';
import { digestOf, isDigestOf, messageOf } from '../../../src/services/altmetric-explorer/digest.js';
import { parseForm } from '../../../src/services/altmetric-explorer/form-text.js';
import { toParameters } from '../../../src/services/altmetric-explorer/parameters.js';
import { parseSigned } from '../../../src/services/altmetric-explorer/signed.js';

const S1 = '0178eec6221448cea012e9d41a4922ba';
const UUID_SECRET = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';
const PLAIN_SECRET = 'aaaaaaaabbbbccccddddeeeeeeeeeeee';

/** The message of a query as the server builds it. */
function signed(query: string): string {
  return messageOf(parseSigned(toParameters(parseForm(query) ?? [])));
}

describe('the digest of a query', () => {
  // docs/sources.md explorer 1.7
  it.each([
    ['V1', S1, 'key=K&page[size]=1', '', '6beb7fbde99955e9b77d1c38befefe93ba055aae'],
    [
      'V2',
      S1,
      'filter[q]=pandemic&filter[scope]=all&filter[timeframe]=3m&filter[type][]=article&filter[type][]=dataset',
      'q|pandemic|scope|all|timeframe|3m|type|article|dataset',
      '9fe61af3372cc2902d57b803b007519a65e6fe40',
    ],
    [
      'V3',
      S1,
      'filter[type][]=article&filter[type][]=dataset&filter[timeframe]=3m&filter[scope]=all&filter[q]=pandemic',
      'q|pandemic|scope|all|timeframe|3m|type|article|dataset',
      '9fe61af3372cc2902d57b803b007519a65e6fe40',
    ],
    [
      'V4',
      S1,
      'filter[q]=pandemic&filter[scope]=all&filter[timeframe]=3m&filter[type][]=dataset&filter[type][]=article',
      'q|pandemic|scope|all|timeframe|3m|type|dataset|article',
      '9e0ffca641a0df4898b05b5093fc7900517224ef',
    ],
    ['V5', 'my_secret_key', '', '', '4b4f493acb45332879e4812a98473fc98209fee6'],
    [
      'V6',
      'my_secret_key',
      'filter[q]=hello&filter[p]=goodbye',
      'p|goodbye|q|hello',
      '33ee14e459af352fc7faf0a8f4c8625738bb210f',
    ],
    [
      'V7',
      'my_secret_key',
      'filter[list][]=c&filter[list][]=b&filter[list][]=a',
      'list|c|b|a',
      '3d2e8af0687757e8ad69d8d577d49169d00f03e5',
    ],
    ['V8', UUID_SECRET, 'filter[q]=climate', 'q|climate', '73a9ceac6a49191eaa7a9c96ae3673d6296e0267'],
    ['V9', PLAIN_SECRET, 'filter[q]=climate', 'q|climate', '73a9ceac6a49191eaa7a9c96ae3673d6296e0267'],
    [
      'V10',
      S1,
      'filter[order]=profile-type&page[size]=100&filter[mention_sources_types][]=type:policy&filter[mention_sources_types][]=type:blog&filter[timeframe]=3d',
      'mention_sources_types|type:policy|type:blog|timeframe|3d',
      'ac234338a98805302f5c0171e627fca4fd3b3b3d',
    ],
    [
      'V11',
      S1,
      'filter%5Bq%5D=M%C3%BCller%20%26%20%C5%81%C3%B3d%C5%BA%20%E6%B0%97%E5%80%99',
      'q|Müller & Łódź 気候',
      'd55eda0e5deefe49e9bc3730a3f245aa933fb7ee',
    ],
    [
      'V12',
      S1,
      'filter[title]=cats+%26+dogs+%2B+100%25',
      'title|cats & dogs + 100%',
      'fa855f0f8000af1ee5adbac72c13c4e8fc2951bb',
    ],
    [
      'V13',
      S1,
      'filter[affiliations][]=grid.5335.0&filter[mention_sources][]=type:wikipedia&filter[scope]=all&filter[timeframe]=1m',
      'affiliations|grid.5335.0|mention_sources|type:wikipedia|scope|all|timeframe|1m',
      'f29b19d4645ad1a9174a1fae0c27f1a456870222',
    ],
    [
      'V14',
      S1,
      'filter%5Bdepartment_id%5D=cuboulder%3Agroup%3A112',
      'department_id|cuboulder:group:112',
      '23ece622ae85605ca07963919c9d1f3f8f4f70ab',
    ],
    ['V15', S1, 'filter[filter]=msm', 'filter|msm', 'c9829f4b30b8017b578c09b7bfc2b6365bb9ba3e'],
    [
      'V16',
      S1,
      'filter[identifier_list_id]=6f1ed002-ab59-4d4e-8b5b-2d2f3a1c9d10&filter[scope]=all',
      'identifier_list_id|6f1ed002-ab59-4d4e-8b5b-2d2f3a1c9d10|scope|all',
      '7a6ae4c02c62d9adceed45b2c2983b536fee18ab',
    ],
    [
      'V17',
      S1,
      'filter[mentioned_after]=2024-01-01&filter[mentioned_before]=2024-06-30&filter[orcid]=0000-0001-7616-0594&filter[scope]=all',
      'mentioned_after|2024-01-01|mentioned_before|2024-06-30|orcid|0000-0001-7616-0594|scope|all',
      '0c2e3589997257bb2f7b9b64f9e6f848f7250c83',
    ],
    ['V18', S1, 'filter[q]=a|b', 'q|a|b', '1229119778a70f3e5e1a3378b81806cafae07382'],
    ['V19', S1, 'filter[q]=', 'q|', '9687efec876257b705cd72b118d28ceca3e3684a'],
  ])('%s: is that of the contract', (_name, secret, query, message, digest) => {
    expect(signed(query)).toBe(message);
    expect(digestOf(secret, message)).toBe(digest);
    expect(isDigestOf(secret, message, digest)).toBe(true);
  });

  it.each([
    [
      'V20',
      'c864n7yuw920upegazilhlz9nih3nkzs',
      'department_id|cuboulder:group:112|latest',
      '8eb892eb1abb99e549a521d02939722ca4610867',
    ],
    ['V21', 'my_secret_key', 'foo', '155ce81b88766ccd779d515af9ab6081586f077f'],
    ['I1', S1, '10.1038/nplants.2015.3\naltmetric:12345', '5332915597716aff4b2e494c1efeedbc316ea0c8'],
    [
      'I2',
      UUID_SECRET,
      '10.1038/nplants.2015.3\naltmetric:12345',
      '520cfc7066a373c4da6a5ee94e2911849e1bdf1b',
    ],
    ['I3', S1, '10.1038/nplants.2015.3 altmetric:12345', '37b8d4f9082f3097b2d63ca4bdc6aa971dc53592'],
  ])('%s: signs a raw text', (_name, secret, text, digest) => {
    expect(digestOf(secret, text)).toBe(digest);
  });

  // docs/sources.md explorer 1.7, negative vectors; cases 61, 65, 69, 71
  it.each([
    [
      'a secret with its hyphens',
      UUID_SECRET,
      'filter[q]=climate',
      'b235f119aefbfaa48ca28225b290d889a28dd1b2',
    ],
    [
      'percent-encoded text',
      S1,
      'filter[q]=M%C3%BCller%20%26%20%C5%81%C3%B3d%C5%BA%20%E6%B0%97%E5%80%99',
      '091dc644e6a8de9b92ead6d75138602b589b7970',
    ],
    ['paging', S1, 'filter[q]=pandemic&page[size]=100', '6f8542daa4e6659cdbb58afb4629f1b76ca0e9ec'],
    [
      'the order',
      S1,
      'filter[q]=climate&filter[order]=score_desc',
      '69f8d1c8b00e63c919c0a28ad13ef64c500a8f59',
    ],
    ['capitals', S1, '', '6BEB7FBDE99955E9B77D1C38BEFEFE93BA055AAE'],
    ['nothing', S1, '', ''],
  ])('refuses one made with %s', (_what, secret, query, digest) => {
    expect(isDigestOf(secret, signed(query), digest)).toBe(false);
  });

  // docs/sources.md explorer 1.7, further digests
  it.each([
    ['filter[scope]=all', '9fc140bd88fc41aeb914ef9a7e8dc20ee118ebda'],
    ['filter[scope]=institution', '3cf87d6b7d29014c1fe624877b492e93298f9d03'],
    ['filter[timeframe]=3d&filter[type]=article', '51cae377ee0c31b14736d61af612847362bdfa31'],
    ['filter[type]=article', 'c9988043a8f241bcf86610e5bfdfdff06efa1a00'],
    ['filter[type][]=article', 'c9988043a8f241bcf86610e5bfdfdff06efa1a00'],
    ['filter[q]=climate&filter[scope]=all&filter[view]=list', 'bff267ab92f93846018e47117c559ac0bf9247b2'],
    ['filter[wombat]=1', '0826024ead2a2bfea9e1ab0a3c283fd0d5558c3e'],
    ['filter[wombat]=1&order=score_asc&include=&unknown=2', '0826024ead2a2bfea9e1ab0a3c283fd0d5558c3e'],
    [
      'filter[open_access_types][]=gold&filter[open_access_types][]=hybrid',
      '7403e344b5d67d2f4396b65467267ff0cf61e622',
    ],
    ['filter[journal_id][]=4f6fa4e93cf058f61000245c', 'af4de128cc3e22dab811adb3bb06e5b934ea8a51'],
    ['filter[mention_sources_countries][]=JP', '563dcbab1b0a1656e49fedaceb7ef2c1b18364e5'],
    ['filter[timeframe]=3d', '972b15e2f4a923de0ef68b25929484d3976b64ee'],
    ['filter[timeframe]=1w', '1527969375b9db9dc9cb2e7c0b525c6241e08cd3'],
    ['filter[q]=climate', '7f71647dda81abc4f131caa26ae0947c71919947'],
    ['filter[q]=no-such-output-zzzz', 'a04fca6b56d66026212325256d340b87c0ff0f7f'],
    ['filter[type][]=article&filter[type][]=dataset', '81c1cd7e56aac91deb37e313b08caea02a1cf414'],
    ['filter[filter]=tweet', '10aa14fbe757011e4f048265833b5bdf388fd8bd'],
    ['filter[filter]=fbwall', 'e49f94bf48ca6ea0a69427802f147ee553f794f9'],
    ['filter[filter]=policy', '031781e09a1fd595c489704ff6c38da61bc74e1e'],
    ['filter[filter]=guideline', '9844df6724e104502bb5f0d82d7a4dda5a1c4044'],
    [
      'filter[mention_sources][]=type:wikipedia&filter[scope]=all',
      '19c839597349277174292c5e130222f73e288580',
    ],
    [
      'filter[mention_sources_countries][]=JP&filter[scope]=all&filter[timeframe]=at',
      '5f2173e1ff95590d2abdaa8f3f1cc27c8c07b0c6',
    ],
    [
      'filter[orcid]=0000-0001-7616-0594&filter[scope]=all&filter[timeframe]=3m',
      '048536960d51fd76bfa364d0fa39aab292dc9991',
    ],
    [
      'filter[published_before]=2020-12-31&filter[published_after]=2020-01-01',
      '576a94364d971a63e2314dd380659b7c89c0cd36',
    ],
    ['filter[affiliations][]=grid.5335.0&filter[scope]=all', '1674f23661e8d53047bd4ec336b32a248171d946'],
    ['filter[mention_types][]=msm', '4fd22044217141e18b22791f083a37f4836682ca'],
    [
      'filter[mention_types][]=tweet&filter[mention_types][]=bluesky',
      '005927e02165738ea5639386f9d0eba67cbadf21',
    ],
    ['filter[mention_sources_types][]=type:msm', 'a1dec07deb8129f07875622ef2d744b9f0906417'],
    [
      'filter[mention_sources_types][]=type:tw&filter[mention_sources_types][]=type:bsk',
      '373dd8ebd93414451c32f768a3bd77c0f23d298d',
    ],
    [
      'filter[mention_sources_mentioned_after]=2024-01-01&filter[mention_sources_mentioned_before]=2024-06-30',
      '6be3410395befa6c4a595dfeb0f414a69aa929e3',
    ],
    [
      'filter[mention_sources_mentioned_after]=2022-01-01&filter[mention_sources_mentioned_before]=2024-06-30',
      'ebe31b11c9393e091aa69b784ad81e2eb80e5e40',
    ],
    ['filter[mention_sources_mentioned_before]=2024-06-30', '9c0e9d822e4ae0be2b7341f529a3652686d71f85'],
    [
      'filter[mentioned_after]=2024-01-01&filter[mentioned_before]=2024-06-30',
      '2b808fd2550a24992d6ab2ac9f10ddeda0d7e92d',
    ],
    ['filter[countries][]=JP', '27a2efa2b71c972f64fb04fe8fabb21b22faa743'],
    ['filter[open_access_types][]=oa_all', 'a400a4750f07472e1c734d338de222bfdea7b5b3'],
    ['filter[researcher_id][]=ur.015071462574.28', '19c873bd9fd75e536811e70072c7de1dca88e483'],
    ['filter[grant_id][]=grant.13864430', '0f6b4cbdd06916b6c0a1628e0bf3cd0bf05fd3e6'],
  ])('takes %s', (query, digest) => {
    expect(isDigestOf(S1, signed(query), digest)).toBe(true);
  });
});
