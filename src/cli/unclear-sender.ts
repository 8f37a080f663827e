import type { Recognition } from '../check/recognise.ts';
import { candidateValues } from '../messages/unit-candidates.ts';
import type { Code } from '../model/codes.ts';
import type { Finding } from '../model/finding.ts';
import { aboutFile } from './about-file.ts';
import type { Facts } from './document-facts.ts';
import type { FileInHand } from './files-in-hand.ts';
import type { Told } from './intake.ts';
import { periodSaid } from './letter-period.ts';
import { receiveAgain } from './receive-command.ts';

type Conflict = NonNullable<Recognition['unitConflict']> | NonNullable<Recognition['periodConflict']>;

/** What the file itself says, not what was said of it. */
function own({ a, b }: Conflict): Conflict['a'] {
  return a.by === 'told' ? b : a;
}

/** Where the file contradicts itself, no command is right before the clerk has looked. */
function settled(conflict: Conflict | undefined): boolean {
  return !conflict || [conflict.a.by, conflict.b.by].some((by) => by === 'told' || by === 'file-name');
}

interface Said {
  readonly told: Told;
  readonly facts: Facts;
}

/** The command that files it under what it says of itself; none where that leaves something open. */
function rightCommand(file: FileInHand, r: Recognition, { told, facts }: Said): string | undefined {
  const { unitConflict: u, periodConflict: p, unitCandidates = [] } = r;
  const [likely, ...others] = unitCandidates;
  if (!settled(u) || !settled(p) || (!p && !r.period)) return undefined;
  if (!u && !r.unit && (!likely || others.length > 0)) return undefined;
  const unit = u ? own(u).value.id : r.unit ? undefined : likely?.unit.id;
  const right = { ...(unit && { unit }), ...(p && { period: own(p).value.id }) };
  return receiveAgain(file, told, facts, right);
}

/** Who sent it and for when, where the sources disagree or say nothing. */
export function unclearFindings(file: FileInHand, r: Recognition, said: Said): readonly Finding[] {
  const { unitConflict: u, periodConflict: p } = r;
  const right = rightCommand(file, r, said);
  const command = right === undefined ? {} : { command: right };
  const name = ({ value }: Conflict['a']): string => ('name' in value ? value.name : value.id);
  const conflicting = (code: Code, { a, b }: Conflict): Finding =>
    aboutFile(file, code, { a: name(a), aBy: a.by, b: name(b), bBy: b.by, ...command });
  const candidates = candidateValues(r.unitCandidates ?? []);
  return [
    ...(u ? [conflicting('form-unit-mismatch', u)] : []),
    ...(!u && !r.unit ? [aboutFile(file, 'form-unit-unknown', { ...candidates, ...command })] : []),
    ...(p ? [conflicting('form-period-mismatch', p)] : []),
    ...(!p && !r.period ? [aboutFile(file, 'form-period-unknown', periodSaid(file))] : []),
  ];
}
