import { type Code, severityOf } from '../model/codes.ts';
import type { Finding } from '../model/finding.ts';
import { shownName } from '../model/register.ts';
import type { Gate, Told } from './intake.ts';
import type { Item } from './receiving.ts';

/** Unit and period of the files that came in the same envelope, where all that say anything say the same. */
function senderOf(items: readonly Item[], given: string): Told | undefined {
  const said = items.flatMap((i) => (i.kind === 'gated' && i.file.given === given ? [i] : []));
  const passed = said.flatMap(({ gate }) => (gate.kind === 'passed' ? [gate] : []));
  const [first] = passed;
  const alike = passed.every((g) => g.unit.id === first?.unit.id && g.period.id === first.period.id);
  // A file refused for its own sake may be another unit's: then nothing is certain.
  const others = said.some(({ gate }) => gate.kind === 'refused' && !saysNothing(gate));
  return first && alike && !others ? { unit: first.unit, period: first.period, document: false } : undefined;
}

const silent: readonly Code[] = ['form-unit-unknown', 'form-period-unknown'];

/** Refused only because nothing in the file says whose it is, or for when. */
function saysNothing(gate: Gate): boolean {
  const errors = gate.findings.filter((f) => f.severity === 'error');
  return (
    gate.kind === 'refused' &&
    errors.length > 0 &&
    errors.every((f) => silent.includes(f.code) && !f.values.candidates)
  );
}

/** Unit and period for a scan beside a form in one envelope that says nothing itself, with the finding that says so. */
export function senderBeside(
  item: Item,
  items: readonly Item[],
): { readonly told: Told; readonly finding: Finding } | undefined {
  if (item.kind !== 'gated' || item.file.submission || !saysNothing(item.gate)) return undefined;
  const { container } = item.file.ref;
  const sender = senderOf(items, item.file.given);
  if (!container || !sender?.unit || !sender.period) return undefined;
  const { unit = sender.unit, period = sender.period } = item.gate;
  if (unit.id !== sender.unit.id || period.id !== sender.period.id) return undefined;
  const code: Code = 'sender-from-container';
  const finding: Finding = {
    code,
    severity: severityOf(code),
    place: { kind: 'file', file: shownName(item.file.ref) },
    values: { unitName: unit.name, periodLabel: period.label, container: container.name },
  };
  return { told: sender, finding };
}
