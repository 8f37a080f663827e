/** Recognising units by the names people write. */
export { findUnitIn } from './unit-in-line.ts';
export { buildUnitIndex, type UnitIndex } from './unit-index.ts';
export { type Recognition, recogniseUnit } from './unit-recognise.ts';
