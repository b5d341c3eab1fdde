import { MessageChannel } from 'node:worker_threads';

/**
 * Keeps the process running: neither the timer of an `AbortSignal` nor a promise does, so that a process that waits
 * for nothing else would end in between, without a word.
 *
 * @returns ends that
 */
export function keepRunning(): () => void {
  const { port1 } = new MessageChannel();
  port1.ref();
  return () => port1.close();
}
