import { isCode } from '../../model/codes.ts';
import { choosePeriod } from '../choose.ts';
import { chooseUnit } from '../choose-unit.ts';
import { type Invocation, optionText } from '../command.ts';
import { dateOption } from '../dates.ts';
import { decide, decisionFacts } from '../decide.ts';
import type { DecisionContext } from '../decided-before.ts';
import type { Outcome } from '../outcome.ts';
import type { Draft } from '../register-access.ts';
import { UsageError } from '../stop.ts';
import { checkedPeriod } from '../submissions.ts';
import { openWorkspace } from '../workspace.ts';

/** Only what is asked of the unit's report in use can be confirmed; anything else would be a confirmation of nothing. */
async function refuseUnasked(
  invocation: Invocation,
  code: string,
  answer: string | undefined,
): Promise<void> {
  const workspace = await openWorkspace(invocation);
  const { texts } = invocation;
  const unit = chooseUnit(invocation, workspace.plan, invocation.args[0] ?? '');
  const period = choosePeriod(invocation, workspace.plan);
  const { submissions } = await checkedPeriod(invocation, workspace, period);
  const own = submissions.find((s) => s.unit.id === unit.id);
  const asked = (own?.each ?? own?.findings ?? []).filter((f) => f.severity === 'confirm');
  if (asked.some((f) => f.code === code && (answer === undefined || f.answer === answer))) return;
  const options = asked.map((f) => `--code ${f.code}${f.answer ? ` --answer ${f.answer}` : ''}`);
  const what = answer === undefined ? code : `${code}, ${answer}`;
  const values = { unit: unit.name, period: period.id, what };
  if (options.length === 0) throw new UsageError(texts.nothingToConfirm(values));
  throw new UsageError(texts.notToConfirm({ ...values, list: [...new Set(options)].join('\n  ') }));
}

/** Confirms the arrival day of a file, or that an answer flagged "cần xác nhận" is right. */
export async function run(invocation: Invocation): Promise<Outcome> {
  const facts = decisionFacts(invocation);
  const arrived = dateOption(optionText(invocation, 'arrived'), '--arrived', invocation.texts);
  const code = optionText(invocation, 'code');
  const event = optionText(invocation, 'event');
  const answer = optionText(invocation, 'answer');
  if (!arrived && !code) throw new UsageError(invocation.texts.confirmWhat({}));
  if (code && !isCode(code)) throw new UsageError(invocation.texts.unknownCode({ value: code }));
  const draftOf = ({ unit, standing }: DecisionContext): Draft => {
    const file = event ?? standing.arrivals.find((a) => a.state === 'current' && !a.arrived)?.event;
    return {
      kind: 'confirmed',
      unit: unit.id,
      ...facts,
      ...(arrived ? { arrived } : {}),
      ...(arrived && file ? { event: file } : {}),
      ...(code ? { code } : {}),
      ...(answer ? { answer } : {}),
    };
  };
  return decide(invocation, draftOf, code ? { allow: () => refuseUnasked(invocation, code, answer) } : {});
}
