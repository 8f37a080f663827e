import { join } from 'node:path';
import { standingBook } from '../compose/standing-book.ts';
import type { StatusContent } from '../compose/standing-lines.ts';
import { cliVi } from '../messages/vi/cli.ts';
import { measuresOf } from '../register/measures.ts';
import { renderBook } from '../render/xlsx.ts';
import type { Invocation } from './command.ts';
import { loadTemplate, make, outFolder } from './made-files.ts';
import { pastLines } from './past-told.ts';
import type { PeriodView } from './period-view.ts';
import { toolVersion } from './version.ts';
import type { Workspace } from './workspace.ts';

/** The list of standings as a workbook; the path of the file that was made. */
export async function makeStatusBook(
  invocation: Invocation,
  workspace: Workspace,
  { period, standing }: PeriodView,
  content: StatusContent,
): Promise<string> {
  const { past, words } = invocation;
  const template = loadTemplate(invocation, workspace.root, 'tong-hop.xlsx');
  const book = standingBook({
    plan: workspace.plan,
    period,
    standing: { ...standing, standings: content.standings, measures: content.total },
    words,
    measuresOf,
    tasks: content.byTask,
    toolVersion,
    ...(past ? { past: pastLines(past, past.register(period.id), cliVi.past, cliVi.day) } : {}),
  });
  const name = `tinh-hinh-${period.id}${past ? `-ngay-${past.evening}` : ''}.xlsx`;
  const path = join(outFolder(invocation, workspace.root, period.id), name);
  return make(invocation, path, await renderBook(book, template));
}
