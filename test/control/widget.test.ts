import { beforeAll, describe, expect, it } from 'vitest';
import type { WidgetConfig } from '../../src/control/widget/widget-config.js';
import { METRICS, ORIGIN, openEmulator, type TestEmulator } from '../support/test-emulator.js';

const BAY = 'info:doi:10.5334/bay';
const HOSTILE = `"><script>alert(1)</script></script><!--\u2028'&amp;`;

let emulator: TestEmulator;
beforeAll(async () => {
  emulator = await openEmulator();
});

const pageOf = (works: readonly string[], prefix = '') =>
  emulator.fetch(`${prefix}/_emulator/widget?${new URLSearchParams(works.map((work) => ['uri', work]))}`);

function configIn(page: string): WidgetConfig {
  const [, text = ''] = /id="operas-metrics-config">(.*?)<\/script>/s.exec(page) ?? [];
  return JSON.parse(text);
}

const worksIn = ({ tabs }: WidgetConfig) =>
  new Set(tabs.flatMap(({ scopes }) => Object.values(scopes).flatMap(({ works }) => works)));

describe('the page of the widget', () => {
  it('has the container and the configuration that the widget looks for', async () => {
    const page = await (await pageOf([BAY])).text();
    expect(page).toContain('<div id="metrics-widget"');
    expect(configIn(page)).toMatchObject({
      settings: { base_url: `${ORIGIN}${METRICS}/events`, citations_url: `${ORIGIN}${METRICS}/citations` },
      tabs: expect.arrayContaining([
        expect.objectContaining({
          id: 'downloads',
          name: 'Downloads',
          scopes: { downloads: { works: [BAY], measures: ['/downloads/'] } },
        }),
      ]),
    });
  });

  it('is about every work that it is asked for', async () => {
    const page = await (await pageOf([BAY, ' ', 'urn:isbn:9781906924003'])).text();
    expect(worksIn(configIn(page))).toEqual(new Set([BAY, 'urn:isbn:9781906924003']));
    expect(page.match(/<input /g)).toHaveLength(2);
  });

  it('lists works that the world has events of, if it is asked for none', async () => {
    const page = await (await pageOf([])).text();
    const links = [...page.matchAll(/href="\/_emulator\/widget\?uri=([^"]+)"/g)].map(([, uri = '']) => uri);
    const found = links.map((uri) => emulator.fetch(`${METRICS}/events?filter=work_uri:${uri}`));
    expect(links).toContain(encodeURIComponent(BAY));
    expect((await Promise.all(found)).map(({ status }) => status)).toEqual(links.map(() => 200));
    expect(configIn(page).tabs).toEqual([]);
  });

  it('lets nothing in that a work is called', async () => {
    const page = await (await pageOf([HOSTILE])).text();
    expect(worksIn(configIn(page))).toEqual(new Set([HOSTILE]));
    expect(page).not.toContain('alert(1)</script>');
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('may load scripts, styles and data from its own server only', async () => {
    const response = await pageOf([BAY]);
    expect(response.headers.get('content-security-policy')?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      'img-src data:',
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ]);
    expect(await response.text()).not.toMatch(/(?:src|href)="https?:| style=| on\w+="/);
  });

  it('stays in its world', async () => {
    await emulator.fetch('/_emulator/worlds', { method: 'POST', body: '{"id": "other"}' });
    const page = await (await pageOf([BAY], '/_world/other')).text();
    expect(configIn(page).settings.base_url).toBe(`${ORIGIN}/_world/other${METRICS}/events`);
    const addresses = [...page.matchAll(/ (?:src|href|action)="(\/[^"]*)"/g)].map(
      ([, address = '']) => address,
    );
    expect(addresses).toHaveLength(4);
    expect(addresses.filter((address) => !address.startsWith('/_world/other/'))).toEqual([]);
  });

  it('is about fifty works at the most', async () => {
    const works = Array.from({ length: 51 }, (_, n) => `info:doi:10.5334/${n}`);
    expect((await pageOf(works.slice(1))).status).toBe(200);
    const refused = await pageOf(works);
    expect(refused.status).toBe(400);
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
  });

  it('takes no other parameters', async () => {
    expect((await emulator.fetch('/_emulator/widget?work=x')).status).toBe(400);
  });

  it.each([
    ['widget.js', 'text/javascript; charset=utf-8', 'metrics-widget'],
    ['widget.css', 'text/css; charset=utf-8', 'prefers-color-scheme: dark'],
  ])('loads %s', async (name, type, part) => {
    const response = await emulator.fetch(`/_emulator/${name}`);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toContain(part);
  });
});
