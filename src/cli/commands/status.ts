import { statusLines } from '../../compose/standing-lines.ts';
import { choosePeriod } from '../choose.ts';
import { chosenFormats } from '../chosen-formats.ts';
import { type Invocation, optionOn, optionText } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import { pastJson } from '../past-told.ts';
import { statusContent } from '../status-content.ts';
import { statusJson } from '../status-json.ts';
import { UsageError } from '../stop.ts';
import { printParts } from '../terminal-text.ts';
import { openWorkspace } from '../workspace.ts';

async function lookingBack(typed: Invocation): Promise<Invocation> {
  return optionText(typed, 'planAt') === undefined
    ? typed
    : (await import('../past-plan.ts')).atPastPlan(typed);
}

export async function run(typed: Invocation): Promise<Outcome> {
  const invocation = await lookingBack(typed);
  const { past } = invocation;
  const workspace = await openWorkspace(invocation);
  const period = choosePeriod(invocation, workspace.plan);
  const formats = chosenFormats(invocation, ['xlsx'] as const, []);
  const { content, view } = await statusContent(invocation, workspace, period);
  const lines = [
    printParts(
      statusLines(
        content,
        { words: invocation.words, texts: invocation.texts, notes: invocation.notes },
        optionOn(invocation, 'all'),
      ),
      invocation.paint,
    ),
  ];
  const made: string[] = [];
  if (formats.includes('xlsx')) {
    const { makeStatusBook } = await import('../status-book.ts');
    made.push(await makeStatusBook(invocation, workspace, view, content));
    lines.push(invocation.texts.filesMade({ files: made.join(', ') }));
  }
  return {
    text: lines.join('\n'),
    json: {
      ...statusJson(content, invocation),
      ...(past ? { past: pastJson(past, past.register(period.id)) } : {}),
      files: made,
    },
    exit: failing(
      invocation,
      content.standings.some((s) => s.kind === 'overdue'),
    )
      ? 1
      : 0,
  };
}

function failing(invocation: Invocation, overdue: boolean): boolean {
  const on = optionText(invocation, 'failOn');
  if (on !== undefined && on !== 'overdue') {
    throw new UsageError(invocation.texts.unknownFormat({ value: on, known: 'overdue' }));
  }
  return on === 'overdue' && overdue;
}
