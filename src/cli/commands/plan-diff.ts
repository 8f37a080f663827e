import { join, relative, resolve } from 'node:path';
import { planComparisonDoc } from '../../compose/plan-difference-doc.ts';
import { type DifferenceLine, planDifferenceLines } from '../../compose/plan-difference-lines.ts';
import { planDifferenceMarkdown } from '../../compose/plan-difference-markdown.ts';
import { registeredPeriods } from '../../disk/workspace.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { PlanDifference } from '../../model/plan-difference.ts';
import { withoutUndone } from '../../register/known-events.ts';
import { renderDoc } from '../../render/docx.ts';
import { placeText } from '../../render/place.ts';
import { planDifference, type RegisterSeen } from '../../schedule/plan-difference-whole.ts';
import { planInForce } from '../../schedule/plan-in-force.ts';
import { dayWithWeekday } from '../../text/print.ts';
import { safeForTerminal } from '../../text/safe-for-terminal.ts';
import { closingOf } from '../closing.ts';
import { type Invocation, optionOn, optionText } from '../command.ts';
import { loadTemplate, make } from '../made-files.ts';
import type { Outcome } from '../outcome.ts';
import { planDifferenceJson } from '../plan-difference-json.ts';
import { type NamedSide, planSides } from '../plan-sides.ts';
import { trustedEvents } from '../register-access.ts';
import { UsageError } from '../stop.ts';
import { planRoot, workspaceRoot } from '../workspace.ts';

const forms = ['text', 'markdown', 'docx'] as const;
type Form = (typeof forms)[number];

const fileName = 'so-sanh-ke-hoach.docx';

/** `--to`, or the same word after `--format`. */
function formOf(invocation: Invocation): Form {
  const value = optionText(invocation, 'to') ?? optionText(invocation, 'format');
  if (value === undefined || value === 'json') return 'text';
  const form = forms.find((f) => f === value);
  if (form) return form;
  throw new UsageError(invocation.texts.unknownFormat({ value, known: forms.join(', ') }));
}

/** Letters and closings of the workspace at hand; none where there is no workspace. */
function registerSeen(invocation: Invocation): RegisterSeen {
  const root = workspaceRoot(invocation);
  if (!root) return { closed: [], open: [] };
  const known = registeredPeriods(root).map((period) => ({
    period,
    events: trustedEvents(invocation, root, period),
  }));
  return {
    closed: known.filter((k) => closingOf(k.events)).map((k) => k.period),
    open: known.filter((k) => !closingOf(k.events)).map((k) => withoutUndone(k.events)),
  };
}

const dayOf =
  ({ lang, texts }: Invocation) =>
  (date: CivilDate): string =>
    lang === 'vi' ? dayWithWeekday(date) : texts.day(date);

const brackets = { removed: (t: string) => `[-${t}-]`, added: (t: string) => `{+${t}+}` };

function printed(lines: readonly DifferenceLine[], { paint }: Invocation): string {
  const marks = { same: (t: string) => t, ...(paint.changed ?? brackets) };
  return lines
    .map((l) => {
      if (l.kind === 'words') {
        const words = l.edits.map((e) =>
          marks[e.kind](safeForTerminal(e.text).replace(/\n/g, `\n${l.indent}`)),
        );
        return `${l.indent}${words.join('')}`;
      }
      const text = safeForTerminal(l.text).replace(/\n/g, ' ');
      return { line: text, heading: paint.heading(text), faint: paint.faint(text) }[l.kind];
    })
    .join('\n');
}

/** A name of a Word file is that file; any other is a folder. */
const fileAt = (path: string): string => (/\.docx$/iu.test(path) ? path : join(path, fileName));

interface Compared {
  readonly before: NamedSide;
  readonly after: NamedSide;
  readonly difference: PlanDifference;
}

async function docxText(invocation: Invocation, { before, after, difference }: Compared): Promise<string> {
  const { texts } = invocation;
  if (difference.changes.length === 0) return texts.planDiff.nothingToMake;
  const root = planRoot(invocation);
  const doc = planComparisonDoc({
    difference,
    before: before.plan,
    after: after.plan,
    date: invocation.asOf,
  });
  const bytes = await renderDoc(doc, loadTemplate(invocation, root, fileName));
  const typed = optionText(invocation, 'out');
  const { cwd } = invocation.world;
  const usual = join(workspaceRoot(invocation) ? join(root, 'out') : cwd, fileName);
  const file = make(invocation, typed === undefined ? usual : fileAt(resolve(cwd, typed)), bytes);
  const made = texts.planDiff.made({ file: safeForTerminal(file), rows: difference.changes.length });
  return invocation.dryRun ? `${made}\n${texts.dryRunNothing}` : made;
}

async function textOf(invocation: Invocation, compared: Compared): Promise<string> {
  const { texts } = invocation;
  const { before, after, difference } = compared;
  const form = formOf(invocation);
  if (form === 'docx') return docxText(invocation, compared);
  const saying = { texts, before: before.plan, after: after.plan };
  const cwd = invocation.world.cwd;
  const place = (p: Parameters<typeof placeText>[0]): string => {
    const text = placeText(p, texts.placeWords);
    return text.startsWith('/') ? relative(cwd, text) : text;
  };
  const sides = { before: before.label, after: after.label };
  if (form === 'markdown') return planDifferenceMarkdown(difference, saying, place, dayOf(invocation), sides);
  const lines = planDifferenceLines(difference, saying, place, dayOf(invocation));
  const title = { kind: 'heading' as const, text: texts.planDiff.title(sides) };
  return printed([title, ...lines], invocation);
}

/** What an edit of the plan changes, in words, and for whom. */
export async function run(invocation: Invocation): Promise<Outcome> {
  const { before, after } = planSides(invocation);
  const difference = planDifference(before, after, planInForce, registerSeen(invocation));
  const compared = { before, after, difference };
  const changed = difference.changes.length > 0;
  return {
    text: await textOf(invocation, compared),
    json: planDifferenceJson(difference, { before, after }, invocation.texts),
    exit: changed && optionOn(invocation, 'exitCode') ? 1 : 0,
  };
}
