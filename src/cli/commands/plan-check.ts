import { dirname, join, relative, resolve } from 'node:path';
import { readPlanFiles } from '../../disk/workspace.ts';
import type { CliTexts } from '../../messages/vi/cli.ts';
import type { Plan } from '../../model/plan.ts';
import { countBySeverity, findingsAsJson, findingsAsText } from '../../render/findings.ts';
import { judge } from '../ci-judge.ts';
import { reported } from '../ci-report.ts';
import { type Invocation, optionOn } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import { checkPlanFiles } from '../plan-checking.ts';
import { UsageError } from '../stop.ts';
import { planRoot } from '../workspace.ts';

/** The folder asked for: a plan folder, a workspace, or the plan at hand. */
function planFolder(invocation: Invocation): { folder: string; shown: string } {
  const [typed] = invocation.args;
  if (typed === undefined) {
    const folder = join(planRoot(invocation), 'plan');
    const shown = relative(invocation.world.cwd, folder);
    return { folder, shown: shown.startsWith('..') ? folder : shown || '.' };
  }
  const given = resolve(invocation.world.cwd, typed);
  const inside = readPlanFiles(join(given, 'plan'), `${typed}/plan`);
  return inside.size > 0
    ? { folder: join(given, 'plan'), shown: `${typed.replace(/\/$/, '')}/plan` }
    : { folder: given, shown: typed };
}

export function run(invocation: Invocation): Outcome {
  const { texts, words, lang } = invocation;
  const { folder, shown } = planFolder(invocation);
  const files = readPlanFiles(folder, shown);
  if (files.size === 0) throw new UsageError(texts.noPlanFiles({ dir: shown }));
  const { plan, findings } = checkPlanFiles(files, dirname(folder), invocation.asOf);
  const judged = judge(invocation, findings, { scope: 'plan', base: dirname(folder) });
  const counts = countBySeverity(judged.open);
  const notes = optionOn(invocation, 'notes');
  const style = { lang, texts, words, all: true, paint: invocation.paint };
  const shownFindings = notes ? judged.open : judged.open.filter((f) => f.severity !== 'note');
  const summary = texts.planChecked({ dir: shown, ...counts });
  return reported(invocation, judged, {
    command: 'plan check',
    lines: [
      ...(shownFindings.length > 0 ? [findingsAsText(shownFindings, style), ''] : []),
      summary,
      ...(counts.note > 0 && !notes ? [texts.notesHidden({ count: counts.note })] : []),
      ...(plan ? [sizeOf(plan, texts)] : []),
    ],
    json: { counts, findings: findingsAsJson(judged.open, style) },
    summary,
    notes,
    style,
  });
}

function sizeOf(plan: Plan, texts: CliTexts): string {
  const tasks = plan.appendix.tasks.length;
  return texts.planSize({ tasks, units: plan.units.length, makeUp: makeUpOf(plan) });
}

/** "147 xã + 19 phường + …": units with the duty to report, by group. */
function makeUpOf(plan: Plan): string {
  const required = plan.units.filter((u) => u.duty === 'required');
  const parts = plan.groups
    .map((g) => ({ name: g.name, n: required.filter((u) => u.group === g.id).length }))
    .filter((p) => p.n > 0)
    .map((p) => `${p.n} ${p.name}`);
  return `${required.length} = ${parts.join(' + ')}`;
}
