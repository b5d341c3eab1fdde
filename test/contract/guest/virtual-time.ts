interface Sleeper {
  readonly untilMs: number;
  readonly wake: () => void;
}

/** Time that passes when everybody sleeps: from one waking to the next. */
export function createTime() {
  let nowMs = 0;
  const sleepers: Sleeper[] = [];
  return {
    clock: () => nowMs,
    sleep: (ms: number) =>
      new Promise<void>((wake) => {
        sleepers.push({ untilMs: nowMs + ms, wake });
        sleepers.sort((a, b) => a.untilMs - b.untilMs);
      }),
    /** Lets time pass until the work is done. */
    async run(work: Promise<unknown>): Promise<void> {
      let isDone = false;
      const end = work.finally(() => {
        isDone = true;
      });
      while (!isDone) {
        await new Promise((resolve) => setImmediate(resolve));
        const next = sleepers.shift();
        nowMs = Math.max(nowMs, next?.untilMs ?? 0);
        next?.wake();
      }
      await end;
    },
  };
}
