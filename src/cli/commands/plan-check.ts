import { dirname, join, relative, resolve } from 'node:path';
import { readPlanFiles } from '../../disk/workspace.ts';
import { countBySeverity, type Finding } from '../../model/finding.ts';
import { checkedPlan, type PlanSize } from '../checked-plan.ts';
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
    return { folder, shown: shown.startsWith('..') ? folder : shown || '.' };
  }
  const given = resolve(invocation.world.cwd, typed);
  const inside = readPlanFiles(join(given, 'plan'), `${typed}/plan`);
  return inside.size > 0
    ? { folder: join(given, 'plan'), shown: `${typed.replace(/\/$/, '')}/plan` }
    : { folder: given, shown: typed };
}

/** What needs the findings one by one, a format of another program, or what is known. */
const inFull = ['format', 'notes', 'baseline', 'writeBaseline', 'reason', 'out', 'failOn'];

/** Notes alone are only counted, and fail nothing. */
function isShort({ options, world }: Invocation, findings: readonly Finding[]): boolean {
  const { env } = world;
  return (
    findings.every((f) => f.severity === 'note') &&
    inFull.every((name) => options[name] === undefined) &&
    env.GITHUB_ACTIONS !== 'true' &&
    env.GITLAB_CI !== 'true'
  );
}

export async function run(invocation: Invocation): Promise<Outcome> {
  const { texts } = invocation;
  const { folder, shown } = planFolder(invocation);
  const files = readPlanFiles(folder, shown);
  if (files.size === 0) throw new UsageError(texts.noPlanFiles({ dir: shown }));
  const base = dirname(folder);
  const { findings, size } = await checkedPlan(invocation, files, base);
  const summary = (open: readonly Finding[]): readonly [string, ...string[]] => {
    const counts = countBySeverity(open);
    return [
      texts.planChecked({ dir: shown, ...counts }),
      ...(counts.note > 0 && !optionOn(invocation, 'notes')
        ? [texts.notesHidden({ count: counts.note })]
        : []),
      ...(size ? [sizeText(invocation, size)] : []),
    ];
  };
  if (isShort(invocation, findings)) return { text: summary(findings).join('\n'), json: undefined, exit: 0 };
  const { planReport } = await import('../plan-report.ts');
  return planReport(invocation, { findings, base, summary });
}

/** How large the plan is and who reports: "189 = 147 xã + 19 phường + …", by group. */
function sizeText({ texts }: Invocation, { tasks, units, owing }: PlanSize): string {
  const size = texts.planSize({ tasks, units });
  if (!owing) return size;
  const makeUp = `${owing.units} = ${owing.groups.map((g) => `${g.units} ${g.name}`).join(' + ')}`;
  const about = { period: owing.period, makeUp };
  return `${size} ${owing.units === 0 ? texts.planNobody(about) : texts.planOwing(about)}`;
}
