import { join, relative, resolve } from 'node:path';
import { isEmptyOrMissing } from '../../disk/workspace.ts';
import { compareFindings, countBySeverity, type Finding } from '../../model/finding.ts';
import { findingsAsJson } from '../../render/findings.ts';
import { type Invocation, optionText } from '../command.ts';
import { draftInHand, fileInHand, hasError, textInHand } from '../importing.ts';
import { draftCounts, draftLines, findingLines, openQuestions } from '../importing-lines.ts';
import { unitsInHand } from '../importing-units.ts';
import { make } from '../made-files.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../stop.ts';

const standardFolder = 'ke-hoach-nhap';

function outFolder(invocation: Invocation): { readonly folder: string; readonly shown: string } {
  const typed = optionText(invocation, 'out') ?? standardFolder;
  const folder = resolve(invocation.world.cwd, typed);
  if (!isEmptyOrMissing(folder)) throw new UsageError(invocation.texts.notEmpty({ dir: typed }));
  return { folder, shown: relative(invocation.world.cwd, folder) || typed };
}

function refusedOutcome(invocation: Invocation, findings: readonly Finding[]): Outcome {
  const lines = [findingLines(invocation, findings), '', invocation.texts.importing.nothingWritten];
  const style = {
    lang: invocation.lang,
    texts: invocation.texts,
    words: invocation.words,
    all: true,
    paint: invocation.paint,
  };
  return {
    text: lines.join('\n'),
    json: { counts: countBySeverity(findings), findings: findingsAsJson(findings, style), files: [] },
    exit: 1,
  };
}

/** Only a list of units: units.yaml by itself. */
function importUnits(invocation: Invocation, given: string): Outcome {
  const list = fileInHand(invocation, given);
  const text = textInHand(list);
  if (text.value === undefined) return refusedOutcome(invocation, text.findings);
  const read = unitsInHand({ file: list.file, text: text.value }, undefined, invocation.asOf);
  if (hasError(read.findings)) return refusedOutcome(invocation, read.findings);
  const { folder } = outFolder(invocation);
  const file = make(invocation, join(folder, 'units.yaml'), read.text);
  const { texts, lang, words, paint } = invocation;
  const findings = read.findings.toSorted(compareFindings);
  const lines = [
    ...(findings.length > 0 ? [findingLines(invocation, findings), ''] : []),
    texts.importing.unitsMade({ file, groups: read.groups.length, units: read.units.length }),
    ...(invocation.dryRun ? [texts.dryRunNothing] : []),
  ];
  const style = { lang, texts, words, all: true, paint };
  return {
    text: lines.join('\n'),
    json: { counts: countBySeverity(findings), findings: findingsAsJson(findings, style), files: [file] },
    exit: 0,
  };
}

/** A decision's text → a drafted plan, with every question and doubt at its place. */
export async function run(invocation: Invocation): Promise<Outcome> {
  const [given] = invocation.args;
  const list = optionText(invocation, 'units');
  const { texts, lang, words, paint } = invocation;
  if (given === undefined) {
    if (list === undefined) throw new UsageError(texts.importing.needFile);
    return importUnits(invocation, list);
  }
  const { folder, shown } = outFolder(invocation);
  const source = fileInHand(invocation, given);
  const { value, findings } = await draftInHand(
    invocation,
    source,
    list === undefined ? undefined : fileInHand(invocation, list),
  );
  if (!value) return refusedOutcome(invocation, findings);
  const files = [...value.files].map(([name, content]) => make(invocation, join(folder, name), content));
  const lines = [
    ...draftLines(invocation, value, { dir: shown, list: list ?? '' }),
    texts.importing.next({ dir: shown, open: openQuestions(value) }),
    ...(invocation.dryRun ? [texts.dryRunNothing] : []),
  ];
  const style = { lang, texts, words, all: true, paint };
  return {
    text: lines.join('\n'),
    json: { out: shown, files, ...draftCounts(value), findings: findingsAsJson(findings, style) },
    exit: hasError(findings) ? 1 : 0,
  };
}
