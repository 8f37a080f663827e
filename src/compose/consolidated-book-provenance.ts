import type { CivilDate } from '../model/civil-date.ts';
import type { PeriodMeasures } from './consolidated-doc-words.ts';
import type { MeasuresOf } from './standing-measures.ts';

/** What the workbook was made from: printed on it, so that it can be made again. */
export interface Provenance {
  readonly planVersion: string;
  /** The rule of the deadline in words; into the document properties. */
  readonly rules?: string;
  readonly toolVersion: string;
  readonly asOf: CivilDate;
  readonly inputsHash: string;
  /** The register's way of counting the five measures. */
  readonly measuresOf: MeasuresOf;
  /** Title of a finding in words; absent: the code alone. */
  readonly titleOf?: (code: string) => string;
  /** The periods before this one, oldest first, as far as the register knows them; for the chart of rates. */
  readonly earlier?: readonly PeriodMeasures[];
}
