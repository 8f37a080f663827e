/** Recognising units by the names people write. */
export { namesDistrict, namesOtherProvince } from './unit-above.ts';
export { type FormerUnit, successorsOfDistrict } from './unit-former.ts';
export { findUnitInFileName } from './unit-in-file-name.ts';
export { findUnitIn } from './unit-in-line.ts';
export { buildUnitIndex, type UnitIndex } from './unit-index.ts';
export {
  type CandidateWhy,
  type Recognition,
  recogniseUnit,
  type UnknownWhy,
} from './unit-recognise.ts';
