import { unitById } from '../model/plan.ts';
import { comparisonKey } from '../text/canonical.ts';
import { readDocumentNumber } from '../text/document-number.ts';
import { findUnitIn, findUnitInFileName, namesDistrict, namesOtherProvince } from '../text/unit-names.ts';
import { unitsBySymbol } from '../text/unit-symbol.ts';
import type { Candidate, Findings, RecogniseInput } from './recognise-clues.ts';
import { letterheadNames } from './recognise-letterhead.ts';
import { candidatesFrom, doubted, findingsFrom, nothing, type Read } from './recognise-read.ts';

/** The office that receives stands on everything that is sent to it: where a name only happens to stand, that says nothing. */
function unlessReceiver(input: RecogniseInput, found: Findings, read: Read): Findings {
  const receiver = found.clue?.value.id === input.plan.reporting.receivingUnit;
  return receiver ? doubted(found, read, 'receiver') : found;
}

function fromStamp({ plan, submission }: RecogniseInput): Findings {
  const unit = submission?.stamp.unit ? unitById(plan, submission.stamp.unit) : undefined;
  return unit ? { clue: { by: 'stamp', value: unit }, candidates: [] } : nothing;
}

const ownLine =
  /^(?:tên )?(?:cơ quan|đơn vị|địa phương)(?: đơn vị| địa phương)*(?: lập| gửi)? báo cáo(?: |$)/u;

/** The line "Cơ quan, đơn vị báo cáo: …"; other lines name the receiving office too. */
function ownLines(header: readonly string[]): readonly string[] {
  return header
    .filter((l) => l.includes(':') && ownLine.test(comparisonKey(l.slice(0, l.indexOf(':')))))
    .map((l) => l.slice(l.indexOf(':') + 1));
}

/** Lines that name different units for certain decide nothing; an old district over them makes all doubtful. */
function fromLines(input: RecogniseInput, lines: readonly string[]): Findings {
  const reads = lines.map((text): Read => ({ by: 'header', text }));
  const all = reads.map((read) =>
    unlessReceiver(input, findingsFrom(findUnitIn(input.index, read.text), read), read),
  );
  const certain = new Map(all.flatMap((f, i) => (f.clue ? [[f.clue.value.id, { f, i }] as const] : [])));
  const { candidates, none } = mergeFindings(all);
  const [only, ...others] = [...certain.values()];
  if (!only) return { candidates, ...(none ? { none } : {}) };
  const read = reads[only.i] ?? { by: 'header', text: '' };
  if (others.length > 0) {
    const several = [only, ...others].map(({ f, i }) => doubted(f, reads[i] ?? read, 'several'));
    return { candidates: [...several.flatMap((d) => d.candidates), ...candidates] };
  }
  const district = lines.find(namesDistrict);
  return district && isCommune(only.f) ? underDistrict(input, only.f, read, district) : only.f;
}

/** A commune named under a district is one that ended, perhaps with a namesake elsewhere today. */
function underDistrict({ index }: RecogniseInput, found: Findings, read: Read, district: string): Findings {
  const body = district.replace(/^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+/iu, '');
  const together = findUnitIn(index, `${read.text}, ${body}`);
  return {
    candidates: [...candidatesFrom(together, read), ...doubted(found, read, 'old-district').candidates],
  };
}

function isCommune({ clue }: Findings): boolean {
  return clue?.value.code !== undefined;
}

/** The unit's own statement; without it, where no stamp speaks either, any line of the header. */
function fromHeader(input: RecogniseInput, stamped: boolean): Findings {
  const header = input.submission?.header ?? [];
  const stated = fromStatedLine(input, header);
  return stated.clue || stamped ? stated : mergeFindings([stated, fromLines(input, header)]);
}

/** What the unit itself states may be the receiving office: it reports too. */
function fromStatedLine(input: RecogniseInput, header: readonly string[]): Findings {
  const text = ownLines(header).find((l) => l.trim() !== '');
  return text === undefined ? nothing : findingsFrom(findUnitIn(input.index, text), { by: 'header', text });
}

/** The agency over the title of our own form: a second opinion on what stamp or stated line say, never the only one. */
function fromLetterhead(input: RecogniseInput, certain: boolean): Findings {
  if (!certain) return nothing;
  const clues = letterheadNames(input.submission?.header ?? []).flatMap((text) => {
    const read: Read = { by: 'header', text };
    const { clue } = unlessReceiver(input, findingsFrom(findUnitIn(input.index, text), read), read);
    return clue ? [clue] : [];
  });
  const [clue, ...others] = clues;
  return clue && others.every((o) => o.value.id === clue.value.id) ? { clue, candidates: [] } : nothing;
}

/** The agency over a letter's number. Under another province or an old district, it is another body of that name. */
function fromLetter(input: RecogniseInput): Findings {
  const { agency, parentAgency = '' } = input.letter ?? {};
  if (agency === undefined) return nothing;
  const whole = /^(?:ubnd|ủy ban nhân dân)$/u.test(comparisonKey(parentAgency)) ? `UBND ${agency}` : agency;
  const read: Read = { by: 'letter', text: agency };
  const found = findingsFrom(findUnitIn(input.index, whole), read);
  if (namesOtherProvince(input.index, parentAgency)) return doubted(found, read, 'other-province');
  if (namesDistrict(parentAgency)) return underDistrict(input, found, read, parentAgency);
  const above = found.clue ? [] : candidatesFrom(findUnitIn(input.index, parentAgency), read);
  return {
    ...found,
    candidates: [...found.candidates, ...above.map((c) => ({ ...c, why: 'inside' as const }))],
  };
}

/** "15/BC-SNV" is one department's; the communes all write UBND. */
function fromSymbol(input: RecogniseInput): Findings {
  const text = input.letter?.number ?? input.envelope?.number ?? '';
  const number = readDocumentNumber(text);
  if (!number) return nothing;
  const { units, sure } = unitsBySymbol(input.plan.units, number);
  const [unit] = units;
  if (unit && sure && !namesOtherProvince(input.index, input.letter?.parentAgency ?? ''))
    return { clue: { by: 'symbol', value: unit }, candidates: [] };
  if (units.length > maxCandidates) return nothing;
  return { candidates: units.map((u) => ({ unit: u, by: 'symbol', why: 'symbol', text })) };
}

function fromEnvelope(input: RecogniseInput): Findings {
  const text = input.envelope?.fromName ?? '';
  return findingsFrom(findUnitIn(input.index, text), { by: 'envelope', text });
}

function fromFileName(input: RecogniseInput): Findings {
  const { index, plan, fileName } = input;
  const read: Read = { by: 'file-name', text: fileName };
  const r = findUnitInFileName(index, plan.units, fileName);
  const found = findingsFrom(r, read);
  return r.kind === 'certain' && r.by === 'id' ? found : unlessReceiver(input, found, read);
}

const maxCandidates = 5;

/** Everything the sources say, in their order of trust. */
export function mergeFindings(all: readonly Findings[]): Findings {
  const clue = all.find((f) => f.clue)?.clue;
  const none = all.find((f) => f.none)?.none;
  return {
    ...(clue ? { clue } : {}),
    candidates: all.flatMap((f) => f.candidates),
    ...(none ? { none } : {}),
  };
}

export function unitFindings(input: RecogniseInput): readonly Findings[] {
  const { unit } = input.told;
  const told: Findings = unit ? { clue: { by: 'told', value: unit }, candidates: [] } : nothing;
  const stamp = fromStamp(input);
  const header = fromHeader(input, stamp.clue !== undefined);
  return [
    told,
    stamp,
    header,
    fromLetterhead(input, (stamp.clue ?? header.clue) !== undefined),
    fromLetter(input),
    fromSymbol(input),
    fromEnvelope(input),
    fromFileName(input),
  ];
}

/** Each unit once, with the reason of the most trusted source, a few at most. */
export function bestCandidates(all: readonly Findings[]): readonly Candidate[] {
  const candidates = all.flatMap((f) => f.candidates);
  const first = new Map(candidates.toReversed().map((c) => [c.unit.id, c]));
  return [...new Set(candidates.map((c) => c.unit.id))]
    .flatMap((id) => first.get(id) ?? [])
    .slice(0, maxCandidates);
}
