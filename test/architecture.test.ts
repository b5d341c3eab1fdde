import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../src/', import.meta.url));

/** What a file of a layer may import, of our own; a layer may always import itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  world: [],
  generated: ['world'],
  scenarios: ['world', 'generated'],
  contract: ['scenarios', 'generated'],
  services: ['world', 'generated'],
  control: ['scenarios', 'world', 'generated'],
  emulator: ['control', 'services', 'contract', 'scenarios', 'world', 'generated'],
  matchers: ['contract', 'scenarios'],
  cli: ['emulator', 'contract', 'scenarios'],
  index: ['emulator', 'contract', 'scenarios', 'matchers'],
};
/** What slices may share of HTTP: see docs/decisions/0010. */
const FRAMES: readonly string[] = ['webpy'];
const MAX_LINES = 250;

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = listFiles(SOURCE).filter((file) => !file.startsWith('generated/'));
const imports = files.flatMap(listImports);

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ts$/.test(file))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

function listImports(file: string): Import[] {
  const text = read(file);
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
  return specifiers
    .map((specifier) => relative(SOURCE, resolve(SOURCE, dirname(file), specifier)).replaceAll('\\', '/'))
    .filter((to) => !to.startsWith('..'))
    .map((to) => ({ from: file, to: to.replace(/\.js$/, '.ts') }));
}

function read(file: string): string {
  return readFileSync(join(SOURCE, file), 'utf8');
}

function layerOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : 'index';
}

function sliceOf(file: string): string | undefined {
  return /^services\/([^/]+)\//.exec(file)?.[1];
}

describe('the architecture', () => {
  it('has files to look at', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('lets imports point down only', () => {
    const upward = imports.filter(
      ({ from, to }) => layerOf(from) !== layerOf(to) && !ALLOWED[layerOf(from)]?.includes(layerOf(to)),
    );
    expect(upward).toEqual([]);
  });

  it('keeps services apart from each other, but for a frame, and enters them by their index only', () => {
    const isFrame = (file: string) => FRAMES.includes(sliceOf(file) ?? '');
    const intruders = imports.filter(({ from, to }) => {
      const slice = sliceOf(to);
      if (slice === undefined || sliceOf(from) === slice) return false;
      return isFrame(to) ? sliceOf(from) === undefined : !to.endsWith('/index.ts');
    });
    const siblings = imports.filter(
      ({ from, to }) => sliceOf(from) && sliceOf(to) && sliceOf(from) !== sliceOf(to) && !isFrame(to),
    );
    expect([...intruders, ...siblings]).toEqual([]);
  });

  it('has no import cycle, types included', () => {
    const next = new Map(files.map((file) => [file, imports.filter(({ from }) => from === file)]));
    const done = new Set<string>();
    const findCycle = (file: string, path: readonly string[]): readonly string[] | undefined => {
      if (path.includes(file)) return [...path, file];
      if (done.has(file)) return undefined;
      for (const { to } of next.get(file) ?? []) {
        const cycle = findCycle(to, [...path, file]);
        if (cycle !== undefined) return cycle;
      }
      done.add(file);
      return undefined;
    };
    expect(files.map((file) => findCycle(file, [])).find(Boolean)).toBeUndefined();
  });

  it('keeps HTTP and Hono out of the world', () => {
    const strangers = files.filter(
      (file) =>
        layerOf(file) === 'world' &&
        /from '(hono|node:http|@hono)|\b(Request|Response|Headers)\b\(/.test(read(file)),
    );
    expect(strangers).toEqual([]);
  });

  it.each([
    [
      'the wall clock',
      /Date\.now\(|new Date\(\)|performance\.now\(/,
      ['cli/main.ts', 'emulator/system-host.ts'],
    ],
    [
      'timers',
      /\b(?:setTimeout|setInterval|setImmediate|queueMicrotask)\b|node:timers/,
      ['contract/guest/memory-socket.ts', 'emulator/system-host.ts', 'world/give-way.ts'],
    ],
    ['global randomness', /Math\.random\(|randomUUID\(|randomBytes\(/, ['emulator/system-host.ts']],
    ['the process', /\bprocess\.[a-z]/, ['cli/main.ts']],
    ['the console', /\bconsole\./, []],
  ])('comes by %s in its one adapter only', (_what, pattern, adapters) => {
    const users = files.filter((file) => pattern.test(read(file)));
    expect(users).toEqual(adapters.filter((adapter) => users.includes(adapter)));
  });

  it('has no mutable state at module level', () => {
    const pattern = /^(?:export )?(?:let\s|const \w+ = new (?:Map|Set)\b)/m;
    expect(files.filter((file) => pattern.test(read(file)))).toEqual([]);
  });

  it('has no file that is too long to be read at one sitting', () => {
    const long = files.filter((file) => read(file).split('\n').length - 1 > MAX_LINES);
    expect(long).toEqual([]);
  });
});
