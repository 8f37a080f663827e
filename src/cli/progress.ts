import type { World } from './world.ts';

/** A counter on the error stream for work over a second; silent where nobody watches. `done` gives the milliseconds it took. */
export function progress(
  world: World,
  label: string,
  total: number,
): { step: () => void; done: () => number } {
  let count = 0;
  let shown = false;
  const started = performance.now();
  let last = started;
  return {
    step: () => {
      count += 1;
      const now = performance.now();
      if (!world.errIsTerminal || now - started < 1000 || now - last < 100) return;
      last = now;
      shown = true;
      world.err(`\r${label} ${count}/${total}`);
    },
    done: () => {
      if (shown) world.err(`\r${' '.repeat(label.length + 24)}\r`);
      return performance.now() - started;
    },
  };
}
