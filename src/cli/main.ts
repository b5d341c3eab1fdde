#!/usr/bin/env node
import { runProgram } from './program.js';

const interrupted = new Promise<void>((resolve) => {
  // Asked twice is asked once: a terminal and npm may both pass on the same Ctrl+C.
  process.on('SIGINT', resolve);
  process.on('SIGTERM', resolve);
});

// Nobody reads any more (`| head`), or the disk is full: no reason to stop serving or testing.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

const exitCode = await runProgram(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
  nowMs: () => performance.now(),
  env: process.env,
  hasColours: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  interrupted,
  onSignal: (listener) => {
    process.on('SIGINT', () => listener('SIGINT'));
    process.on('SIGTERM', () => listener('SIGTERM'));
    process.on('SIGHUP', () => listener('SIGHUP'));
  },
});
// Once all is said. Work that nobody waits for, such as checking passwords, would hold the process up.
process.stdout.write('', () => process.exit(exitCode));
