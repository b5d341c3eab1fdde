import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmulator, type Emulator } from '../../src/emulator/index.js';
import { makeToken } from '../support/altmetrics-client.js';
import { openChromium } from '../support/chromium.js';
import { METRICS, START } from '../support/test-emulator.js';

const BAY = 'info:doi:10.5334/bay';
const CITED = 'info:doi:10.11647/obp.0020';
const MENTIONED = 'info:doi:10.5555/mentioned.abc';
const UNKNOWN = 'info:doi:10.5555/nobody';
const ARTEFACTS = fileURLToPath(new URL('../artefacts/widget/', import.meta.url));
const WIDE = { viewport: { width: 1100, height: 800 } };
const NARROW = { viewport: { width: 360, height: 740 } };

/** A page that is drawn, and what went wrong on the way. */
interface Drawn {
  readonly page: Page;
  readonly errors: readonly string[];
  readonly strangers: readonly string[];
}

const browser = await openChromium();
const title = browser
  ? 'the widget in Chromium'
  : 'the widget (not looked at: no Chromium, see CHROMIUM_PATH)';

describe.skipIf(browser === undefined)(title, () => {
  let emulator: Emulator;
  beforeAll(async () => {
    await mkdir(ARTEFACTS, { recursive: true });
    emulator = await createEmulator({ port: 0, seed: 'test', clock: { now: START, frozen: true } });
    await emulator.listen();
  });
  afterAll(async () => {
    await browser?.close();
    await emulator?.close();
  });

  async function open(query: string, options: BrowserContextOptions = WIDE): Promise<Drawn> {
    const page = await browser?.newPage(options);
    if (page === undefined) throw new Error('There is no browser.');
    const errors: string[] = [];
    const strangers: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      // Chromium reports each 404 by itself; a work without events or citations has them.
      const isNotFound = message.text().includes('status of 404') && message.location().url.includes(METRICS);
      if (message.type() === 'error' && !isNotFound) errors.push(message.text());
    });
    page.on('request', (request) => {
      const isOwn = request.url().startsWith(emulator.url) || request.url().startsWith('data:');
      if (!isOwn) strangers.push(request.url());
    });
    await page.goto(`${emulator.url}/_emulator/widget${query}`);
    await page.waitForSelector('main > section, #metrics-widget:not([data-state="loading"])');
    return { page, errors, strangers };
  }

  async function postTweet(eventUri: string): Promise<void> {
    const event = {
      work_uri: MENTIONED,
      measure_uri: 'https://metrics.operas-eu.org/twitter/tweets/v1',
      timestamp: '2020-02-03T04:05:06Z',
      value: 1,
      event_uri: eventUri,
    };
    const headers = { Authorization: `Bearer ${makeToken()}` };
    await fetch(`${emulator.url}${METRICS}/events`, { method: 'POST', headers, body: JSON.stringify(event) });
  }

  const shoot = (page: Page, name: string) =>
    page.screenshot({ path: `${ARTEFACTS}${name}.png`, fullPage: true });

  async function totalsByType(works: readonly string[]): Promise<Record<string, number>> {
    const filter = works.map((work) => `work_uri:${work}`).join(',');
    const response = await fetch(`${emulator.url}${METRICS}/events?filter=${filter}&aggregation=measure_uri`);
    const { data }: { data: { type: string; value: number }[] } = await response.json();
    const totals: Record<string, number> = {};
    for (const { type, value } of data) totals[type] = (totals[type] ?? 0) + value;
    return totals;
  }

  async function totalsShown(page: Page): Promise<Record<string, number>> {
    const cards = await page.locator('[data-type]').all();
    const pairs = cards.map(async (card): Promise<[string, number]> => {
      const number = await card.locator('.number').innerText();
      return [(await card.getAttribute('data-type')) ?? '', Number(number.replaceAll(',', ''))];
    });
    return Object.fromEntries(await Promise.all(pairs));
  }

  it.each([
    ['light', { ...WIDE, colorScheme: 'light' as const }],
    ['dark', { ...WIDE, colorScheme: 'dark' as const }],
    ['narrow', { ...NARROW, colorScheme: 'light' as const }],
  ])('draws what the Metrics API has of a work, %s', async (name, options) => {
    const { page, errors, strangers } = await open(`?uri=${BAY}`, options);
    expect(await totalsShown(page)).toEqual(await totalsByType([BAY]));
    await shoot(page, `work-${name}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect({ errors, strangers, overflow }).toEqual({ errors: [], strangers: [], overflow: 0 });
  });

  it('adds up several works', async () => {
    const works = [BAY, 'info:doi:10.5334/bbc'];
    const { page, errors } = await open(`?uri=${works.join('&uri=')}`);
    expect(await totalsShown(page)).toEqual(await totalsByType(works));
    expect(errors).toEqual([]);
  });

  it('has all its numbers in tables, too', async () => {
    const { page } = await open(`?uri=${BAY}`);
    const cells = await page.locator('#years ~ details td').allTextContents();
    const totals = Object.values(await totalsByType([BAY]));
    const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
    expect(sum(cells.map((text) => Number(text.replaceAll(',', ''))))).toBe(sum(totals));
  });

  it('lists what cites a work', async () => {
    const { page, errors, strangers } = await open(`?uri=${CITED}`);
    const response = await fetch(`${emulator.url}${METRICS}/citations?work_uri=${CITED}`);
    const { data }: { data: { doi: string; title: string }[] } = await response.json();
    const links = page.locator('#citations ~ ol a, #citations ~ details a');
    expect(await links.allTextContents()).toEqual(data.map(({ doi }) => doi));
    expect(await links.first().getAttribute('href')).toMatch(/^https:\/\/doi\.org\/10\./);
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    await shoot(page, 'cited');
    expect({ errors, strangers }).toEqual({ errors: [], strangers: [] });
  });

  it('lists where a work was mentioned, and follows only addresses of the web', async () => {
    await Promise.all(['https://twitter.com/i/web/status/1', 'javascript:alert(1)'].map(postTweet));
    const { page, errors } = await open(`?uri=${MENTIONED}`);
    const list = page.locator('#mentions ~ ul');
    expect(await list.innerText()).toContain('2020-02-03 Twitter: javascript:alert(1)');
    expect(await list.locator('a').allTextContents()).toEqual(['https://twitter.com/i/web/status/1']);
    expect(await totalsShown(page)).toEqual({ tweets: 2 });
    await shoot(page, 'mentioned');
    expect(errors).toEqual([]);
  });

  it('shows one type alone on request, by keyboard', async () => {
    const { page } = await open(`?uri=${BAY}`);
    await page.locator('.choice input').first().focus();
    await page.keyboard.press('ArrowRight');
    const [type] = Object.entries(await totalsShown(page))[0] ?? [];
    const heads = await page.locator('#years ~ details thead th').allTextContents();
    expect(heads.map((head) => head.toLowerCase())).toEqual(['year', type]);
    await shoot(page, 'one-type');
  });

  it('says that nothing is found, and that is no error', async () => {
    const { page, errors, strangers } = await open(`?uri=${UNKNOWN}`);
    expect(await page.locator('#metrics-widget').getAttribute('data-state')).toBe('nothing');
    expect(await page.locator('#metrics-widget').innerText()).toContain(UNKNOWN);
    await shoot(page, 'unknown');
    expect({ errors, strangers }).toEqual({ errors: [], strangers: [] });
  });

  it('leads from a bare DOI to the work', async () => {
    const { page } = await open('?uri=10.5334/bay');
    await page.getByRole('link', { name: BAY }).click();
    await page.waitForSelector('[data-state="shown"]');
    expect(Object.keys(await totalsShown(page))).not.toEqual([]);
  });

  it('says what the Metrics API refuses', async () => {
    const { page } = await open(`?uri=${encodeURIComponent('a,b')}`);
    expect(await page.getByRole('alert').innerText()).toContain("Unknown filter 'b'");
    await shoot(page, 'refused');
  });

  it('shows works to look at, and what a person types', async () => {
    const { page, errors, strangers } = await open('');
    await shoot(page, 'no-work');
    await page.getByLabel('Work URI').fill(BAY);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-state="shown"]');
    expect(await totalsShown(page)).toEqual(await totalsByType([BAY]));
    expect({ errors, strangers }).toEqual({ errors: [], strangers: [] });
  });

  it('runs nothing that a work is called', async () => {
    const hostile = `"><img src=x onerror=alert(1)></script><script>alert(1)</script>`;
    const { page, errors } = await open(`?uri=${encodeURIComponent(hostile)}`);
    expect(await page.locator('#metrics-widget').innerText()).toContain(hostile);
    expect(await page.locator('img').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('can be found one’s way in without seeing it', async () => {
    const { page } = await open(`?uri=${BAY}`);
    const names = (selector: string) => page.locator(selector).allTextContents();
    expect(await page.locator('header, main').count()).toBe(2);
    expect(await page.getByRole('search', { name: 'Works' }).count()).toBe(1);
    expect(await page.getByRole('group', { name: 'Show' }).count()).toBe(1);
    expect(await names('h1')).toEqual(['Metrics of a work']);
    expect(await names('h2')).toEqual([BAY]);
    expect(await names('h3')).toEqual(expect.arrayContaining(['In all', 'By year', 'By country']));
    expect(await page.locator('svg[role="img"]').getAttribute('aria-label')).toMatch(/^Bars for 20/);
    expect(await page.locator('table:not(:has(caption))').count()).toBe(0);
    const nameless = page.locator('section:not([aria-labelledby]), input:not([id]):not(label input)');
    expect(await nameless.count()).toBe(0);
  });
});
