import { join, relative, resolve } from 'node:path';
import { checkPlan } from '../../check/plan/run.ts';
import { readPlanFiles } from '../../disk/workspace.ts';
import { compareFindings, type Finding } from '../../model/finding.ts';
import type { Plan } from '../../model/plan.ts';
import { readPlan } from '../../read/plan.ts';
import { countBySeverity, findingsAsJson, findingsAsText } from '../../render/findings.ts';
import { type Invocation, optionOn } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../stop.ts';
import { planRoot } from '../workspace.ts';

/** The folder asked for: a plan folder, a workspace, or the plan at hand. */
function planFolder(invocation: Invocation): { folder: string; shown: string } {
  const [typed] = invocation.args;
  if (typed === undefined) {
    const folder = join(planRoot(invocation), 'plan');
    const shown = relative(invocation.world.cwd, folder);
    return { folder, shown: shown.startsWith('..') ? folder : shown };
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
  const reading = readPlan(files);
  const findings: readonly Finding[] = checkPlan(reading, invocation.asOf).toSorted(compareFindings);
  const counts = countBySeverity(findings);
  const style = { lang, texts, words, all: true, paint: invocation.paint };
  const shownFindings = optionOn(invocation, 'notes')
    ? findings
    : findings.filter((f) => f.severity !== 'note');
  const plan = reading.value.plan;
  const lines = [
    ...(shownFindings.length > 0 ? [findingsAsText(shownFindings, style), ''] : []),
    texts.planChecked({ dir: shown, ...counts }),
    ...(counts.note > 0 && !optionOn(invocation, 'notes') ? [texts.notesHidden({ count: counts.note })] : []),
    ...(plan
      ? [
          texts.planSize({
            tasks: plan.appendix.tasks.length,
            units: plan.units.length,
            makeUp: makeUpOf(plan),
          }),
        ]
      : []),
  ];
  return {
    text: lines.join('\n'),
    json: { counts, findings: findingsAsJson(findings, style) },
    exit: counts.error > 0 ? 1 : 0,
  };
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
