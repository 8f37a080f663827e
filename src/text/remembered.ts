const atMost = 20_000;
const shortText = 400;

/** The same function, keeping its answers for short texts: the labels and names of a form are met in the form of every unit. Given up as a whole when many. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > shortText) return work(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const answer = work(text);
    if (known.size >= atMost) known.clear();
    known.set(text, answer);
    return answer;
  };
}
