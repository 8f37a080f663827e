import { join } from 'node:path';
import { comparisonBook } from '../compose/comparison-book.ts';
import { comparisonLines } from '../compose/comparison-lines.ts';
import { type Compared, difference } from '../consolidate/difference.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { type Plan, periodById } from '../model/plan.ts';
import type { Period } from '../model/reporting.ts';
import { renderBook } from '../render/xlsx.ts';
import { choosePeriod } from './choose.ts';
import { chosenFormats } from './chosen-formats.ts';
import { type Invocation, optionOn, optionText } from './command.ts';
import { comparisonJson } from './comparing-json.ts';
import { consolidated } from './consolidating.ts';
import { parseTypedDate } from './dates.ts';
import { loadTemplate, make, outFolder } from './made-files.ts';
import type { Outcome } from './outcome.ts';
import { UsageError } from './stop.ts';
import { printParts } from './terminal-text.ts';
import { toolVersion } from './version.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

interface Side {
  readonly period: Period;
  readonly asOf: CivilDate;
}

/** `--compare`: another period on the same day, or the same period on an earlier day. */
function otherSide(invocation: Invocation, plan: Plan, period: Period): Side {
  const { texts, asOf } = invocation;
  const value = optionText(invocation, 'compare') ?? '';
  const other = periodById(plan, value.trim());
  if (other && other.id !== period.id) return { period: other, asOf };
  const day = parseTypedDate(value);
  if (day && day < asOf) return { period, asOf: day };
  const known = plan.periods.filter((p) => p.id !== period.id).map((p) => p.id);
  throw new UsageError(
    texts.comparing.bad({ value, day: texts.day(asOf), known: known.join(', '), period: period.id }),
  );
}

async function sideOf(
  invocation: Invocation,
  workspace: Workspace,
  { period, asOf }: Side,
): Promise<Compared> {
  const { consolidation, checked } = await consolidated({ ...invocation, asOf }, workspace, period);
  return { consolidation, submissions: checked.submissions };
}

/** What changed between two consolidations, figure by figure and unit by unit; a workbook with `--to xlsx`. */
export async function compareConsolidations(invocation: Invocation): Promise<Outcome> {
  const { texts, words, asOf } = invocation;
  const workspace = await openWorkspace(invocation);
  const { plan } = workspace;
  const period = choosePeriod(invocation, plan);
  const other = otherSide(invocation, plan, period);
  const formats = chosenFormats(invocation, ['xlsx'] as const, []);
  const before = await sideOf(invocation, workspace, other);
  const now = await sideOf(invocation, workspace, { period, asOf });
  const found = difference({ plan, before, now });
  const files: string[] = [];
  if (formats.includes('xlsx')) {
    const book = comparisonBook({ plan, difference: found, words, toolVersion });
    const bytes = await renderBook(book, loadTemplate(invocation, workspace.root, 'tong-hop.xlsx'));
    const name = `so-sanh-${period.id}-voi-${other.period.id === period.id ? other.asOf : other.period.id}.xlsx`;
    files.push(make(invocation, join(outFolder(invocation, workspace.root, period.id), name), bytes));
  }
  const lines = [
    ...comparisonLines(found, { texts, words, plan, all: optionOn(invocation, 'all') }),
    ...files.map((file) => texts.comparing.made({ file })),
  ];
  return {
    text: printParts(lines, invocation.paint),
    json: { ...comparisonJson(found, invocation), files },
    exit: 0,
  };
}
