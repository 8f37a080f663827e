import type { Unit } from '../model/unit.ts';
import { type DocumentNumber, symbolParts } from './document-number.ts';

/** Kinds of documents that a symbol begins with (NĐ 30/2020, Phụ lục III, capitals folded). A công văn has none. */
const kinds: ReadonlySet<string> = new Set(
  'NQ QĐ CT QC QYĐ TC TB HD CTR KH PA ĐA DA BC BB TTR HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB CV'.split(' '),
);

const folded = (symbol: string): readonly string[] => symbol.toUpperCase().split(/[-/]/);

function beginsWith(parts: readonly string[], own: readonly string[]): boolean {
  return own.length > 0 && own.every((part, i) => parts[i] === part);
}

/** Whether the unit's own short name is its symbol too: "BC-BCH" is any committee's, "BC-SNV" only one department's. */
function ownSymbol(unit: Unit): boolean {
  return unit.duty !== 'none' && unit.aliases.some((a) => a.toUpperCase() === unit.symbol?.toUpperCase());
}

/** The units whose symbol stands in a document number ("15/BC-SNV", "12/SNV-TCBC"); `sure` where exactly one has it and it is nobody else's habit. */
export function unitsBySymbol(
  units: readonly Unit[],
  document: DocumentNumber,
): { readonly units: readonly Unit[]; readonly sure: boolean } {
  const parts = symbolParts(document);
  const agency = kinds.has(parts[0] ?? '') ? parts.slice(1) : parts;
  const found = units.filter((u) => u.symbol !== undefined && beginsWith(agency, folded(u.symbol)));
  const [only, ...others] = found;
  return { units: found, sure: only !== undefined && others.length === 0 && ownSymbol(only) };
}
