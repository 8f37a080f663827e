import { join } from 'node:path';
import { standingBook } from '../../compose/standing-book.ts';
import { statusLines } from '../../compose/standing-lines.ts';
import { cliVi } from '../../messages/vi/cli.ts';
import { measuresOf } from '../../register/measures.ts';
import { renderBook } from '../../render/xlsx.ts';
import { choosePeriod } from '../choose.ts';
import { type Invocation, optionOn, optionText } from '../command.ts';
import { chosenFormats, loadTemplate, make, outFolder } from '../made-files.ts';
import type { Outcome } from '../outcome.ts';
import { atPastPlan } from '../past-plan.ts';
import { pastJson, pastLines } from '../past-told.ts';
import { statusContent } from '../status-content.ts';
import { statusJson } from '../status-json.ts';
import { UsageError } from '../stop.ts';
import { printParts } from '../terminal-text.ts';
import { toolVersion } from '../version.ts';
import { openWorkspace } from '../workspace.ts';

export async function run(typed: Invocation): Promise<Outcome> {
  const invocation = atPastPlan(typed);
  const { past } = invocation;
  const workspace = await openWorkspace(invocation);
  const period = choosePeriod(invocation, workspace.plan);
  const formats = chosenFormats(invocation, ['xlsx'] as const, []);
  const { content, checked } = await statusContent(invocation, workspace, period);
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
    const template = loadTemplate(invocation, workspace.root, 'tong-hop.xlsx');
    const book = standingBook({
      plan: workspace.plan,
      period,
      standing: { ...checked.view.standing, standings: content.standings, measures: content.total },
      words: invocation.words,
      measuresOf,
      tasks: content.byTask,
      toolVersion,
      ...(past ? { past: pastLines(past, past.register(period.id), cliVi.past, cliVi.day) } : {}),
    });
    const path = join(
      outFolder(invocation, workspace.root, period.id),
      `tinh-hinh-${period.id}${past ? `-ngay-${past.evening}` : ''}.xlsx`,
    );
    made.push(make(invocation, path, await renderBook(book, template)));
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
