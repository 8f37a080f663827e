import { periodInFileName } from '../check/letter-period.ts';
import type { Clue, Recognition } from '../check/recognise.ts';
import type { Finding } from '../model/finding.ts';
import type { Period } from '../model/reporting.ts';
import type { Unit } from '../model/unit.ts';
import { aboutFile } from './about-file.ts';
import type { RecordedDocument } from './collecting.ts';
import type { FileInHand } from './files-in-hand.ts';
import type { GateInput } from './intake.ts';
import { receiveAgain } from './receive-command.ts';

type Standing = Pick<RecordedDocument, 'where'>;

/** What stands accepted of that kind, unit and period, and would no longer be used. */
export function standingFor(
  { submission }: FileInHand,
  { onRecord, documents = [] }: Pick<GateInput, 'onRecord' | 'documents'>,
  unit: string,
  period: string,
): Standing | undefined {
  return submission
    ? onRecord?.(unit, period)
    : documents.find((r) => r.unit === unit && r.period === period);
}

/** A letter of an earlier period does not take the place of that period's document unless the clerk says so. */
export function earlierDocument(file: FileInHand, r: Recognition, input: GateInput): readonly Finding[] {
  const { unit, period } = r;
  if (file.submission || !unit || period?.kind !== 'regular' || input.told.replace) return [];
  const before = standingFor(file, input, unit.id, period.id);
  const now = before && input.collectingFor?.(file, period, unit).now;
  if (!now || now.due <= period.due) return [];
  const command = receiveAgain(file, input.told, input.facts, { period: period.id, replace: true });
  const values = { periodLabel: period.label, where: before.where, current: now.label, command };
  return [aboutFile(file, 'form-earlier-period', { why: 'record', form: 'document', ...values })];
}

const named = ({ value }: Clue<Unit> | Clue<Period>): string => ('name' in value ? value.name : value.label);

/**
 * What the clerk says settles which unit and period it is, but a source in the file says otherwise: shown, and it does not
 * replace what is on record unless the clerk says that too.
 */
export function dissentFindings(file: FileInHand, r: Recognition, input: GateInput): readonly Finding[] {
  const { unit, period, unitDissent, periodDissent } = r;
  if (!unit || !period) return [];
  const doubts = [
    ...(unitDissent ? [{ what: 'unit', clue: unitDissent, used: unit.name } as const] : []),
    ...(periodDissent ? [{ what: 'period', clue: periodDissent, used: period.label } as const] : []),
  ];
  const now = input.collectingFor?.(file, period, unit).now;
  // An earlier period's report is kept for its own reason.
  const earlier = now !== undefined && now.due > period.due;
  const before = input.told.replace || earlier ? undefined : standingFor(file, input, unit.id, period.id);
  const command = receiveAgain(file, input.told, input.facts, { replace: true });
  return doubts.map(({ what, clue, used }) =>
    // A file's name is not the file: copies are saved under old names.
    before && clue.by !== 'file-name'
      ? aboutFile(file, what === 'unit' ? 'form-unit-mismatch' : 'form-period-mismatch', {
          a: used,
          aBy: 'told',
          b: named(clue),
          bBy: clue.by,
          command,
          replaces: before.where,
        })
      : aboutFile(file, 'letter-facts-differ', { what, a: named(clue), b: used, by: clue.by }),
  );
}

/** The file's name may mean another unit or period than the one in use: shown, where nothing in the file itself confirms that one. */
export function nameFindings(file: FileInHand, r: Recognition): readonly Finding[] {
  const { unit, period, unitsInName = [] } = r;
  // A form's stamp and head are better than its name.
  if (file.submission) return [];
  const differs = (what: string, a: string, b: string): Finding =>
    aboutFile(file, 'letter-facts-differ', { what, a, b, by: 'file-name' });
  const names = unitsInName.map((u) => u.name).join('; ');
  const said = period && periodInFileName(file.ref.name, period);
  return [
    ...(unit && names ? [differs('unit', names, unit.name)] : []),
    ...(period && said ? [differs('period', said, period.label)] : []),
  ];
}
