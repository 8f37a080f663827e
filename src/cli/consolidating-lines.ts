import { closedLines, closedOf } from '../compose/closed-period-lines.ts';
import { gapsOf, gapText } from '../compose/consolidated-doc-gaps.ts';
import { details } from '../compose/consolidated-doc-words.ts';
import { editorialPassages } from '../model/editorial.ts';
import type { Plan } from '../model/plan.ts';
import { stoodOn } from '../model/standing.ts';
import { findingsAsText } from '../render/findings.ts';
import { type Invocation, optionText } from './command.ts';
import type { Composed, ComposeOptions } from './consolidating.ts';
import { UsageError } from './stop.ts';

function oneOf<T extends string>(invocation: Invocation, option: string, known: readonly T[]): T | undefined {
  const typed = optionText(invocation, option);
  if (!typed) return undefined;
  const found = known.find((k) => k === typed);
  if (found === undefined)
    throw new UsageError(invocation.texts.unknownFormat({ value: typed, known: known.join(', ') }));
  return found;
}

/** `--signer`, `--detail`, each of the known ones. */
export function composeOptions(invocation: Invocation, plan: Plan): ComposeOptions {
  const signers = plan.office.signers.map((s) => s.id);
  const signer = oneOf(invocation, 'signer', signers);
  const detail = oneOf(invocation, 'detail', details);
  return { ...(signer ? { signer } : {}), ...(detail ? { detail } : {}) };
}

/** What the officer's file asks to be looked at; notes are counted in `edit`. */
function editedLines(invocation: Invocation, { edited }: Composed): readonly string[] {
  const { texts, words, lang, paint } = invocation;
  if (!edited.editorial) return [];
  const used = editorialPassages(edited.editorial).filter((p) => p.passage.use).length;
  const shown = edited.findings.filter((f) => f.severity !== 'note' || f.code === 'editorial-not-offered');
  return [
    ...(shown.length > 0 ? [findingsAsText(shown, { lang, texts, words, all: false, paint }), ''] : []),
    texts.editing.used({ file: edited.shown, used }),
  ];
}

/** What was made, from how many, and what is left to do. */
export function consolidatedLines(
  invocation: Invocation,
  composed: Composed,
  {
    made,
    unprinted,
    templateGaps,
  }: {
    readonly made: readonly string[];
    readonly unprinted: readonly string[];
    readonly templateGaps: readonly string[];
  },
): readonly string[] {
  const { texts } = invocation;
  const { accepted, expected, leftOut, period, standing } = composed.consolidation;
  const gaps = gapsOf(composed.doc);
  return [
    ...editedLines(invocation, composed),
    texts.consolidatedFrom({
      a: accepted,
      n: expected,
      period: period.id,
      day: texts.day(stoodOn(standing)),
    }),
    ...(leftOut?.length ? [texts.leftOutCount({ count: leftOut.length })] : []),
    texts.filesMade({ files: made.join(', ') }),
    texts.stillBlank,
    gaps.length === 0
      ? texts.editing.noGaps({})
      : texts.editing.gaps({ count: gaps.length, list: gaps.map(gapText).join('; ') }),
    ...(templateGaps.length > 0
      ? [texts.templateGaps({ count: templateGaps.length, list: templateGaps.join('; ') })]
      : []),
    ...(unprinted.length > 0 ? [texts.editing.unprinted({ list: unprinted.join(', ') })] : []),
    ...closedLines(closedOf(standing).closedAgainst, texts),
    ...(invocation.dryRun ? [texts.dryRunNothing] : []),
  ];
}
