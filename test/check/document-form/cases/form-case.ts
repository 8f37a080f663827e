import {
  align,
  bold,
  both,
  type Edit,
  italic,
  on,
  plainText,
  retyped,
  runs,
  size,
} from '../../../support/draft-edits.ts';
import type { BaseName } from '../../../support/draft-sample.ts';

/** A draft that departs from one point, and one beside it that does not. */
export interface FormCase {
  readonly point: string;
  readonly base: BaseName;
  readonly departs: Edit;
  /** Departs from no point at all. */
  readonly neighbour: Edit;
  /** Points that the same change touches too. */
  readonly also?: readonly string[];
}

export const unchanged: Edit = (bytes) => bytes;

/** A point, what breaks it, what does not; in the report. */
export const inReport = (
  point: string,
  departs: Edit,
  neighbour: Edit,
  also: readonly string[] = [],
): FormCase => ({ point, base: 'report', departs, neighbour, also });

export const inBase =
  (base: BaseName) =>
  (point: string, departs: Edit, neighbour: Edit, also: readonly string[] = []): FormCase => ({
    point,
    base,
    departs,
    neighbour,
    also,
  });

export interface Face {
  readonly size?: readonly [number, number];
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'center';
  /** The one that is not first of several paragraphs with that beginning. */
  readonly nth?: number;
}

/** Size, weight, slant, alignment of one component: just outside the range against its ends; the other way against said outright. */
export function faceCases(
  base: BaseName,
  component: string,
  beginning: string,
  face: Face,
  also: readonly string[] = [],
): readonly FormCase[] {
  const at = (change: (p: string) => string): Edit => on(beginning, change, face.nth ?? 0);
  const make = inBase(base);
  const { size: range, bold: isBold, italic: isItalic } = face;
  return [
    ...(range ? [make(`${component}-size`, at(size(range[0] - 0.5)), at(size(range[1])), also)] : []),
    ...(isBold === undefined ? [] : [make(`${component}-weight`, at(bold(!isBold)), at(bold(isBold)), also)]),
    ...(isItalic === undefined
      ? []
      : [make(`${component}-slant`, at(italic(!isItalic)), at(italic(isItalic)), also)]),
    ...(face.align ? [make(`${component}-align`, at(align('left')), at(align('center')), also)] : []),
  ];
}

const small = (p: string): string => retyped(plainText(p).toLocaleLowerCase('vi'))(p);
const large = (p: string): string => retyped(plainText(p).toLocaleUpperCase('vi'))(p);

/** Capitals wanted: small letters depart; small letters that Word shows as capitals do not. */
export const upperCase = (
  base: BaseName,
  component: string,
  beginning: string,
  also: readonly string[] = [],
) =>
  inBase(base)(
    `${component}-case`,
    on(beginning, small, 0),
    on(beginning, both(small, runs('caps')), 0),
    also,
  );

/** Small letters wanted. */
export const lowerCase = (
  base: BaseName,
  component: string,
  beginning: string,
  also: readonly string[] = [],
) => inBase(base)(`${component}-case`, on(beginning, large, 0), unchanged, also);
