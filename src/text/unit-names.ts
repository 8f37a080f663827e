/** Recognising units by the names people write. */
export { findUnitIn } from './unit-in-line.ts';
export { buildUnitIndex, type NameKind, type UnitIndex } from './unit-index.ts';
export { type Recognition, recogniseUnit, type SuggestionWhy, type UnknownWhy } from './unit-recognise.ts';
