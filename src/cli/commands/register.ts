import { join } from 'node:path';
import { type IncomingDocument, incomingBook } from '../../compose/incoming-book.ts';
import type { Plan } from '../../model/plan.ts';
import { decidedOn, type RegisterEvent, recordedOn } from '../../model/register.ts';
import type { Arrival, Standing } from '../../model/standing.ts';
import { confirmedArrivals, withoutUndone } from '../../register/known-events.ts';
import { renderBook } from '../../render/xlsx.ts';
import { shortDay } from '../../text/print.ts';
import { choosePeriod } from '../choose.ts';
import type { Invocation } from '../command.ts';
import { loadTemplate, make, outFolder } from '../made-files.ts';
import type { Outcome } from '../outcome.ts';
import { type PeriodView, viewPeriod } from '../period-view.ts';
import { toolVersion } from '../version.ts';
import { openWorkspace } from '../workspace.ts';

type Received = Extract<RegisterEvent, { kind: 'received' }>;

const isDocument = (e: RegisterEvent): e is Received & { readonly form: 'document' } =>
  e.kind === 'received' && e.form === 'document';

/** The document that stands in place of a superseded one. */
function replacedBy(standing: Standing | undefined): string {
  const { documentNumber, event } = standing?.signedDocument ?? {};
  return documentNumber ? `văn bản số ${documentNumber}` : `bản ghi ở sự kiện ${event ?? ''}`;
}

function remarksOf(
  e: Received,
  state: Arrival['state'],
  standing: Standing | undefined,
  events: readonly RegisterEvent[],
): readonly string[] {
  if (state === 'superseded') return [`Đã thay bằng ${replacedBy(standing)}`];
  const withdrawn = events.find((w) => w.kind === 'revoked' && w.event === e.id);
  if (state === 'revoked' && withdrawn?.kind === 'revoked')
    return [`Đơn vị rút lại ngày ${shortDay(decidedOn(withdrawn))}`];
  const back = events.find(
    (r) => r.kind === 'returned' && r.unit === e.unit && r.form !== 'data' && r.recordedAt >= e.recordedAt,
  );
  if (state === 'returned' && back?.kind === 'returned') {
    const paper = back.documentNumber ? `, văn bản số ${back.documentNumber}` : '';
    return [`Trả lại để bổ sung, chỉnh sửa ngày ${shortDay(decidedOn(back))}${paper}`];
  }
  return [];
}

/** Signed documents on record by the day that is looked at, with what became of each. */
function documentsOf(plan: Plan, view: PeriodView): readonly IncomingDocument[] {
  const events = withoutUndone(view.events);
  const days = confirmedArrivals(events);
  return events.filter(isDocument).flatMap((event): readonly IncomingDocument[] => {
    const unit = plan.units.find((u) => u.id === event.unit);
    const standing = view.standing.standings.find((s) => s.unit.id === event.unit);
    const arrival = standing?.arrivals.find((a) => a.event === event.id);
    // Not there yet on the day looked at.
    if (!unit || !arrival) return [];
    const arrived = days.get(event.id) ?? event.arrived;
    return [
      {
        event,
        unit,
        state: arrival.state,
        recorded: recordedOn(event),
        remarks: remarksOf(event, arrival.state, standing, events),
        ...(arrived ? { arrived } : {}),
      },
    ];
  });
}

/** The ten-column book of incoming documents, from the register. */
export async function run(invocation: Invocation): Promise<Outcome> {
  const { texts, asOf } = invocation;
  const workspace = await openWorkspace(invocation);
  const period = choosePeriod(invocation, workspace.plan);
  const view = viewPeriod(invocation, workspace, period);
  const documents = documentsOf(workspace.plan, view);
  const book = incomingBook({ plan: workspace.plan, period, asOf, documents, toolVersion });
  const bytes = await renderBook(book, loadTemplate(invocation, workspace.root, 'tong-hop.xlsx'));
  const folder = outFolder(invocation, workspace.root, period.id);
  const file = make(invocation, join(folder, `so-van-ban-den-${period.id}.xlsx`), bytes);
  const lines = [
    texts.incoming.made({ count: documents.length, period: period.id, day: texts.day(asOf) }),
    texts.filesMade({ files: file }),
    texts.incoming.blanks,
    ...(invocation.dryRun ? [texts.dryRunNothing] : []),
  ];
  return { text: lines.join('\n'), json: { period: period.id, documents: documents.length, file }, exit: 0 };
}
