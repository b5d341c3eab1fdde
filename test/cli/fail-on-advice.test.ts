import { describe, expect, it } from 'vitest';
import { runProgram } from '../../src/cli/program.js';

const DOI = '/altmetric/details/v1/doi/10.1038/news.2011.490?key=counts-only-key';

/** Serves until the request is answered, then ends. */
async function serve(path: string, words: readonly string[] = []) {
  const errors: string[] = [];
  let tellUrl = (_line: string) => {};
  const ready = new Promise<string>((resolve) => {
    tellUrl = resolve;
  });
  const interrupted = ready.then(async (line) => {
    await (await fetch(JSON.parse(line).url + path)).arrayBuffer();
  });
  const code = await runProgram(['start', '--port', '0', '--json', ...words], {
    out: (line) => tellUrl(line),
    error: (line) => errors.push(line),
    nowMs: () => 0,
    env: {},
    interrupted,
  });
  return { code, errors };
}

describe('--fail-on-advice', () => {
  it('ends with 1, and tells on stderr what the live service would have ignored', async () => {
    expect(await serve(`${DOI}&colour=red`, ['--fail-on-advice'])).toEqual({
      code: 1,
      errors: [
        'Advice: one thing that a live service would have ignored or punished.',
        '  unknown-parameter: altmetric-details getCounts, once in world "default", first GET /v1/doi/10.1038/news.2011.490?key=<redacted>&colour=red',
        '    getCounts has no parameter "colour": it is ignored, without an error. Leave it out, or look up the name in the spec. [details 3]',
      ],
    });
  });

  it('ends with 0 where there is nothing to say', async () => {
    expect(await serve(DOI, ['--fail-on-advice'])).toEqual({ code: 0, errors: [] });
  });

  it('changes nothing where it is not asked for', async () => {
    expect(await serve(`${DOI}&colour=red`)).toEqual({ code: 0, errors: [] });
  });
});
