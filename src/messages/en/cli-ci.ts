import type { ciVi } from '../vi/cli-ci.ts';

type V = Readonly<Record<string, string | number>>;

/** Sentences for continuous integration (CI) and the list of known problems, English. */
export const ciEn: typeof ciVi = {
  ci: {
    knownWord: 'known',
    knownRemark: (v: V) => `Listed as known, not counted; reason: “${v.why}”.`,
    knownHead: (v: V) => `Known, not counted (${v.count}):`,
    knownLine: (v: V) => `  ${v.place}: ${v.severity}: ${v.found} [${v.code}] Reason: “${v.why}”.`,
    notesLeftOut: (v: V) =>
      `Not included here: notes, ${v.count} in number (add --notes to plan check, --all to check).`,
    leftOutTitle: 'dondoc: not everything is shown',
    annotationsLeftOut: (v: V) =>
      `Not shown as annotations: ${v.errors} errors, ${v.warnings} warnings and findings to confirm, ${v.notes} notes, because GitHub shows only ten annotations of each kind for a step. All ${v.total} findings are in the log of this step and in the job summary where there is one.`,
    pageCut: (v: V) =>
      `This page reached the size allowed, so ${v.count} of ${v.total} findings are not shown here. All of them are in the log of this step.`,
    sarifCut: (v: V) =>
      `GitHub refuses more than ${v.limit} results at a time: the ${v.count} slightest of ${v.total} findings are not in the SARIF file. See all with --format json.`,
    sarifShown: (v: V) =>
      `The SARIF file holds all ${v.total} findings, but GitHub shows only the ${v.limit} gravest. See all with --format json.`,
    columns: { place: 'Place', found: 'Finding', remedy: 'Expected, remedy' },
    written: (v: V) => `Wrote ${v.path}.`,
    wouldWrite: (v: V) => `Dry run: ${v.path} was not written.`,
    outNeedsFile: (v: V) => `--out goes only with a format that is a file: ${v.known}.`,
    baselineMissing: (v: V) =>
      `There is no file of known problems “${v.path}”. Add --write-baseline --reason "…" to make it.`,
    baselineDamaged: (v: V) =>
      `The file of known problems “${v.path}” cannot be read: it must be JSON with version 1 and a list known, each entry with scope, fingerprint, code, place and why. Nothing has been excused.`,
    baselineNeedsFile: '--write-baseline needs --baseline <file>: where to write.',
    baselineNeedsReason: (v: V) =>
      `${v.count} new findings would be listed as known: add --reason "…" saying why they are accepted.`,
    baselineNever: (v) =>
      `Not put on the list: ${v.count} errors about closed periods or the register; these must always be dealt with.`,
    baselineWritten: (v: V) =>
      `File of known problems ${v.path}: ${v.count} findings of this check (${v.added} added, ${v.gone} removed).`,
  },
};
