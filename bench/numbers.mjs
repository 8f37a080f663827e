/** Park and Miller's generator: enough for made-up data, and the same on every machine. `numbers(seed)(below)` → 0 … below - 1. */
export function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}
