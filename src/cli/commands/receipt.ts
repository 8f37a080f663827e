import { join } from 'node:path';
import { closedLines, closedOf } from '../../compose/closed-period-lines.ts';
import { receiptDoc } from '../../compose/receipt-doc.ts';
import { returnedTexts } from '../../messages/returned.ts';
import type { RegisterEvent } from '../../model/register.ts';
import type { Standing } from '../../model/standing.ts';
import type { Unit } from '../../model/unit.ts';
import { withoutUndone } from '../../register/known-events.ts';
import { renderDoc } from '../../render/docx.ts';
import { choosePeriod } from '../choose.ts';
import { chooseUnit } from '../choose-unit.ts';
import type { Invocation } from '../command.ts';
import { loadTemplate, make, outFolder } from '../made-files.ts';
import type { Outcome } from '../outcome.ts';
import { type PeriodView, viewOf, viewPeriod } from '../period-view.ts';
import { UsageError } from '../stop.ts';
import { checkedPeriod } from '../submissions.ts';
import { openWorkspace, type Workspace } from '../workspace.ts';

type EventOf<K extends RegisterEvent['kind']> = Extract<RegisterEvent, { kind: K }>;

/** The return in force: the unit's standing says so, the last one recorded says why. */
function returnOf(view: PeriodView, standing: Standing): EventOf<'returned'> | undefined {
  if (standing.kind !== 'returned') return undefined;
  return withoutUndone(view.events).findLast(
    (e): e is EventOf<'returned'> => e.kind === 'returned' && e.unit === standing.unit.id,
  );
}

/** Findings of the unit's data file; of one sent back, as it was checked before it went. */
async function checkedFile(
  invocation: Invocation,
  workspace: Workspace,
  view: PeriodView,
  { unit, returned }: { readonly unit: Unit; readonly returned: EventOf<'returned'> | undefined },
) {
  const before = returned
    ? viewOf(
        workspace,
        view.period,
        view.events.filter((e) => e.id !== returned.id),
        invocation.asOf,
      )
    : view;
  const { submissions } = await checkedPeriod(invocation, workspace, view.period, {
    view: before,
    outsideTexts: true,
  });
  const own = submissions.find((s) => s.unit.id === unit.id);
  return own ? { checked: { file: own.submission.file.name, findings: own.findings } } : {};
}

/** The receipt of one unit for one period, as a Word document. */
export async function run(invocation: Invocation): Promise<Outcome> {
  const texts = returnedTexts[invocation.lang];
  const workspace = await openWorkspace(invocation);
  const unit = chooseUnit(invocation, workspace.plan, invocation.args[0] ?? '');
  const period = choosePeriod(invocation, workspace.plan);
  const view = viewPeriod(invocation, workspace, period);
  const standing = view.standing.standings.find((s) => s.unit.id === unit.id);
  const refused = withoutUndone(view.events).filter(
    (e): e is EventOf<'refused'> => e.kind === 'refused' && e.unit === unit.id,
  );
  if (!standing || (standing.arrivals.length === 0 && refused.length === 0))
    throw new UsageError(texts.nothingReceived({ unit: unit.name, period: period.id }));
  const returned = returnOf(view, standing);
  const doc = receiptDoc({
    plan: workspace.plan,
    period,
    standing,
    asOf: invocation.asOf,
    refused,
    ...(returned ? { returned } : {}),
    ...(await checkedFile(invocation, workspace, view, { unit, returned })),
  });
  const bytes = await renderDoc(doc, loadTemplate(invocation, workspace.root, 'phieu-tiep-nhan.docx'));
  const folder = join(outFolder(invocation, workspace.root, period.id), 'phieu-tiep-nhan');
  const file = make(invocation, join(folder, `${unit.id}.docx`), bytes);
  const words = invocation.words.standing(standing);
  const lines = [
    texts.receipt({ file, unit: unit.name, standing: words }),
    texts.blank,
    ...closedLines(closedOf(view.standing).closedAgainst, invocation.texts),
    ...(invocation.dryRun ? [invocation.texts.dryRunNothing] : []),
  ];
  return {
    text: lines.join('\n'),
    json: { unit: unit.id, period: period.id, standing: words, file },
    exit: 0,
  };
}
