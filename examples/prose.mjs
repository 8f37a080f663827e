// Sentences from patterns. "{thon}" is filled in from the words at hand; "[a|b|c]" is one of three at random.

function filled(pattern, words, random) {
  const chosen = pattern.replace(/\[([^\]]+)\]/g, (_all, choices) => random.pick(choices.split('|')));
  return chosen.replace(/\{([\w-]+)\}/g, (_all, name) => {
    const word = words[name];
    if (word === undefined) throw new Error(`no word for {${name}} in: ${pattern}`);
    return typeof word === 'function' ? word() : String(word);
  });
}

function sentence(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The patterns whose words are all there: a sentence about figures needs the figures. */
function usable(patterns, words) {
  return patterns.filter((p) =>
    [...p.matchAll(/\{([\w-]+)\}/g)].every(([, name]) => words[name] !== undefined),
  );
}

export function say(patterns, words, random) {
  return sentence(filled(random.pick(usable(patterns, words)), words, random));
}

/** A paragraph: one sentence from each set of patterns that has a usable one. */
export function paragraph(sets, words, random) {
  return sets
    .filter((patterns) => usable(patterns, words).length > 0)
    .map((patterns) => say(patterns, words, random))
    .join(' ');
}

/** Several different sentences from one set. */
export function several(patterns, count, words, random) {
  return random
    .sample(usable(patterns, words), count)
    .map((p) => sentence(filled(p, words, random)))
    .join(' ');
}

/** 12500.5 → "12.500,5", as numbers are printed in Vietnamese. */
export function printedNumber(value) {
  const [whole, fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction ? `${grouped},${fraction}` : grouped;
}
