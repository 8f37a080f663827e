import type { Conflict, Named, Recognition } from '../check/recognise.ts';
import { candidateValues } from '../messages/unit-candidates.ts';
import type { Code } from '../model/codes.ts';
import type { Finding, Values } from '../model/finding.ts';
import type { Period } from '../model/reporting.ts';
import type { Unit } from '../model/unit.ts';
import { aboutFile } from './about-file.ts';
import type { FileInHand } from './files-in-hand.ts';
import type { GateInput } from './intake.ts';
import { periodSaid } from './letter-period.ts';
import { receiveAgain } from './receive-command.ts';
import { standingFor } from './replacing.ts';

/** What a file may be filed under, and what says so. */
interface Choice {
  readonly unit?: Named<Unit>;
  readonly period?: Named<Period>;
}

function units({
  unitConflict,
  unit,
  unitCandidates = [],
}: Recognition): readonly (Named<Unit> | undefined)[] {
  if (unitConflict) return unitConflict.likely;
  const [likely, ...others] = unitCandidates;
  if (unit) return [undefined];
  return likely && others.length === 0 ? [{ value: likely.unit, by: [likely.by] }] : [];
}

function periods({ periodConflict, period }: Recognition): readonly (Named<Period> | undefined)[] {
  if (periodConflict) return periodConflict.likely;
  return period ? [undefined] : [];
}

/** What most sources name; several where they balance, none where something is left open. */
function choices(r: Recognition): readonly Choice[] {
  return units(r).flatMap((unit) =>
    periods(r).map((period) => ({ ...(unit && { unit }), ...(period && { period }) })),
  );
}

/** Each command that files it under what it says of itself, with what says so and what it would replace. */
function commandValues(file: FileInHand, r: Recognition, input: GateInput): Values {
  const { told, facts } = input;
  const all = choices(r).map(({ unit, period }, i) => {
    const right = { ...(unit && { unit: unit.value.id }), ...(period && { period: period.value.id }) };
    const [owner, time] = [unit?.value ?? r.unit, period?.value ?? r.period];
    const before = owner && time && standingFor(file, input, owner.id, time.id);
    const n = i === 0 ? '' : `${i + 1}`;
    return {
      [`command${n}`]: receiveAgain(file, told, facts, right),
      [`commandBy${n}`]: [...new Set([...(unit?.by ?? []), ...(period?.by ?? [])])].join(','),
      ...(before && {
        [`replaces${n}`]: before.where,
        [`replacesUnit${n}`]: owner.name,
        [`replacesPeriod${n}`]: time.label,
      }),
    };
  });
  return Object.assign({}, ...all);
}

function endedValues({ why, text, by, successors }: NonNullable<Recognition['noUnit']>): Values {
  const names = successors.map((u) => `${u.name} (${u.id})`).join('; ');
  return { noUnit: why, noUnitText: text, noUnitBy: by, ...(names && { successors: names }) };
}

/** Who sent it and for when, where the sources disagree or say nothing. */
export function unclearFindings(file: FileInHand, r: Recognition, input: GateInput): readonly Finding[] {
  const { unitConflict: u, periodConflict: p, noUnit } = r;
  const command = commandValues(file, r, input);
  const name = (value: Unit | Period): string => ('name' in value ? value.name : value.id);
  const conflicting = (code: Code, { a, b }: Conflict<Unit | Period>): Finding =>
    aboutFile(file, code, { a: name(a.value), aBy: a.by, b: name(b.value), bBy: b.by, ...command });
  const candidates = candidateValues(r.unitCandidates ?? []);
  const ended = noUnit ? endedValues(noUnit) : {};
  return [
    ...(u ? [conflicting('form-unit-mismatch', u)] : []),
    ...(!u && !r.unit ? [aboutFile(file, 'form-unit-unknown', { ...candidates, ...ended, ...command })] : []),
    ...(p ? [conflicting('form-period-mismatch', p)] : []),
    ...(!p && !r.period ? [aboutFile(file, 'form-period-unknown', periodSaid(file))] : []),
  ];
}
