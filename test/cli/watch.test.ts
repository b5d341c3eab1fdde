import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommandIo } from '../../src/cli/io.js';
import { runProgram } from '../../src/cli/program.js';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'emulator-watch-'));
  file = join(folder, 'own.yaml');
});

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const scenario = (summary: string, ...dois: readonly string[]) =>
  `summary: ${summary}\ngiven: { catalogue: { outputs: 0, pinned_works: false, add: [${dois.map((doi) => `{ doi: ${doi} }`).join(', ')}] } }`;

/** Serves a scenario and watches it. What the program says next is waited for line by line. */
async function watch() {
  const said: string[] = [];
  let heard = () => {};
  let interrupt = () => {};
  const say = (line: string) => {
    said.push(line);
    heard();
  };
  const next = async (): Promise<string> => {
    if (said.length === 0) await new Promise<void>((resolve) => (heard = resolve));
    return said.shift() ?? '';
  };
  const io: CommandIo = {
    out: say,
    error: say,
    nowMs: () => performance.now(),
    env: {},
    interrupted: new Promise((resolve) => (interrupt = resolve)),
  };
  const done = runProgram(['--port', '0', '--watch', '--scenario', file], io);
  const stop = () => {
    interrupt();
    return done;
  };
  stops.push(stop);
  const url = /ready at (\S+)/.exec(await next())?.[1];
  const watching = await next();
  const outputs = async (world = '') => {
    const response = await fetch(`${url}${world}/_emulator/outputs`);
    return ((await response.json()) as { identifiers: { doi: string[] } }[]).map(
      ({ identifiers }) => identifiers.doi[0],
    );
  };
  return { url, watching, next, stop, outputs };
}

describe('start --watch', () => {
  it('starts the default world anew when the file changes, and leaves others alone', async () => {
    writeFileSync(file, scenario('first', '10.1234/a'));
    const { url, next, outputs } = await watch();
    await fetch(`${url}/_emulator/worlds`, { method: 'POST', body: '{"id": "other"}' });
    writeFileSync(file, scenario('second', '10.1234/b', '10.1234/c'));
    expect(await next()).toBe(`${file} has changed: the world "default" starts anew from it.`);
    expect(await outputs()).toEqual(['10.1234/b', '10.1234/c']);
    expect(await outputs('/_world/other')).toEqual(['10.1234/a']);
  });

  it('notices a file that an editor puts in the place of the old one', async () => {
    writeFileSync(file, scenario('first', '10.1234/a'));
    const { next, outputs } = await watch();
    writeFileSync(join(folder, 'own.yaml~'), scenario('second', '10.1234/b'));
    renameSync(join(folder, 'own.yaml~'), file);
    expect(await next()).toContain('starts anew');
    expect(await outputs()).toEqual(['10.1234/b']);
  });

  it('tells the mistakes of a broken file and keeps the world, until the file is right', async () => {
    writeFileSync(file, scenario('first', '10.1234/a'));
    const { next, outputs } = await watch();
    writeFileSync(file, 'summary: s\nsed: "1"\n');
    expect(await next()).toMatch(/^error: .*own\.yaml:2:1 "sed" is not a known field; use .*$/);
    expect(await next()).toContain('can\'t be used: the world "default" stays as it was.');
    expect(await outputs()).toEqual(['10.1234/a']);
    writeFileSync(file, scenario('third', '10.1234/c'));
    expect(await next()).toContain('starts anew');
    expect(await outputs()).toEqual(['10.1234/c']);
  });

  it('watches what the file extends, too', async () => {
    const base = join(folder, 'base.yaml');
    writeFileSync(base, scenario('base', '10.1234/a'));
    writeFileSync(file, 'summary: own\ngiven: { extends: base.yaml }');
    const { watching, next, outputs } = await watch();
    expect(watching).toBe(`Watching ${file} and ${base}.`);
    writeFileSync(base, scenario('base', '10.1234/b'));
    expect(await next()).toBe(`${base} has changed: the world "default" starts anew from ${file}.`);
    expect(await outputs()).toEqual(['10.1234/b']);
  });

  it('says when a file is gone, and goes on with it when it is back', async () => {
    const base = join(folder, 'base.yaml');
    writeFileSync(base, scenario('base', '10.1234/a'));
    writeFileSync(file, 'summary: own\ngiven: { extends: base.yaml }');
    const { next, outputs } = await watch();
    rmSync(base);
    expect(await next()).toBe(`${base} is gone: the world "default" stays as it was, until it is back.`);
    expect(await outputs()).toEqual(['10.1234/a']);
    writeFileSync(base, scenario('base', '10.1234/b'));
    expect(await next()).toContain('starts anew');
    expect(await outputs()).toEqual(['10.1234/b']);
  });

  it('ends well', async () => {
    writeFileSync(file, scenario('first'));
    expect(await (await watch()).stop()).toBe(0);
  });
});
