import type { CivilDate } from '../model/civil-date.ts';
import type { MeasuresOf } from './standing-measures.ts';

/** What the workbook was made from: printed on it, so that it can be made again. */
export interface Provenance {
  readonly planVersion: string;
  readonly toolVersion: string;
  readonly asOf: CivilDate;
  readonly inputsHash: string;
  /** The register's way of counting the five measures. */
  readonly measuresOf: MeasuresOf;
  /** Title of a finding in words; absent: the code alone. */
  readonly titleOf?: (code: string) => string;
}
