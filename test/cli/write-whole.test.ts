import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/cli/write-whole.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'altmetrics-emulator-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writeWhole', () => {
  it('puts a file in the place of another, and leaves nothing else', async () => {
    const file = join(folder, 'report.xml');
    writeFileSync(file, 'before');
    await writeWhole(file, 'after');
    expect(readFileSync(file, 'utf8')).toBe('after');
    expect(readdirSync(folder)).toEqual(['report.xml']);
  });

  it('writes the file that a link leads to', async () => {
    writeFileSync(join(folder, 'real.xml'), 'before');
    symlinkSync('real.xml', join(folder, 'link.xml'));
    await writeWhole(join(folder, 'link.xml'), 'after');
    expect(readFileSync(join(folder, 'real.xml'), 'utf8')).toBe('after');
    expect(lstatSync(join(folder, 'link.xml')).isSymbolicLink()).toBe(true);
  });

  it('writes to what is no file, such as /dev/stdout, and puts nothing in its place', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = await open(pipe, 'r+');
    await writeWhole(pipe, 'report');
    expect(statSync(pipe).isFIFO()).toBe(true);
    expect((await reader.read(Buffer.alloc(6), 0, 6)).buffer.toString()).toBe('report');
    await reader.close();
  });

  it('leaves nothing where it fails', async () => {
    await expect(writeWhole(join(folder, 'not-there', 'report.xml'), 'x')).rejects.toThrow('ENOENT');
    await expect(writeWhole(folder, 'x')).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });
});
