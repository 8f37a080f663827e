import type { editingVi } from '../vi/cli-editing.ts';

type V = Readonly<Record<string, string | number>>;

const plural = (n: string | number | undefined, one: string, many: string): string =>
  `${n} ${Number(n) === 1 ? one : many}`;

function parts(v: V): string {
  const told = [
    Number(v.added) > 0 ? `${plural(v.added, 'passage', 'passages')} added` : '',
    Number(v.changed) > 0
      ? `${plural(v.changed, 'edited passage', 'edited passages')} changed by the unit`
      : '',
    Number(v.refreshed) > 0
      ? `${plural(v.refreshed, 'passage', 'passages')} not chosen brought up to date`
      : '',
    Number(v.gone) > 0 ? `${plural(v.gone, 'passage', 'passages')} gone` : '',
    Number(v.back) > 0 ? `${plural(v.back, 'passage', 'passages')} back again` : '',
  ].filter((t) => t !== '');
  return told.length === 0 ? 'nothing new, the file stays as it is' : told.join('; ');
}

const state = (v: V): string =>
  `${plural(v.passages, 'passage', 'passages')} of ${plural(v.units, 'unit', 'units')}, ${v.used} taken into the report`;

export const editingEn: typeof editingVi = {
  made: (v) => `New editorial file: ${v.file} (${state(v)}).`,
  updated: (v) => `Editorial file ${v.file}: ${parts(v)}. It now has ${state(v)}.`,
  next: (v) =>
    `Open the file, choose passages (use: true), write the office’s sentences, save; then run: dondoc consolidate --period ${v.period} --lang en`,
  notTouched: (v) => `File ${v.file} has errors, so nothing was written into it. Correct it and run again.`,
  unusable: (v) =>
    `Editorial file ${v.file} has errors, so no consolidated report was made: the officer’s choices could be lost. Correct it and run again:\n${v.list}`,
  used: (v) => `By editorial file ${v.file}: ${plural(v.used, 'passage', 'passages')} quoted.`,
  steps: {
    add: (v) => `add: ${v.name}, ${v.what}`,
    refresh: (v) => `new words (not chosen): ${v.name}, ${v.what}`,
    mark: (v) => `changed by the unit, to be read again: ${v.name}, ${v.what}`,
    unmark: (v) => `the unit has gone back to its earlier words: ${v.name}, ${v.what}`,
    gone: (v) => `gone: ${v.name}, ${v.what}`,
    back: (v) => `back again: ${v.name}, ${v.what}`,
  },
  moreSteps: (v) => `  … and ${v.count} more`,
  gaps: (v) => `${plural(v.count, 'blank remains', 'blanks remain')} to be filled in: ${v.list}.`,
  unprinted: (v) => `The office’s Word template does not print these parts: ${v.list}.`,
  noGaps: (_v) => 'No blank remains in the text.',
};
