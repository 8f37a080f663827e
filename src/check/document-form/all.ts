import type { FormPoint } from './form-point.ts';
import { addressPoints } from './points-address.ts';
import { appendixPoints } from './points-appendix.ts';
import { bodyPoints } from './points-body.ts';
import { fontPoints } from './points-font.ts';
import { headingPoints } from './points-headings.ts';
import { letterheadPoints } from './points-letterhead.ts';
import { numberPoints } from './points-number.ts';
import { pagePoints } from './points-page.ts';
import { pageNumberPoints } from './points-page-number.ts';
import { presentPoints } from './points-present.ts';
import { signingPoints } from './points-signing.ts';
import { tablePoints } from './points-table.ts';
import { titlePoints } from './points-title.ts';

/** Every point of the form that is measured, in the order in which they are told. */
export const formPoints: readonly FormPoint[] = [
  ...presentPoints,
  ...pagePoints,
  ...fontPoints,
  ...letterheadPoints,
  ...numberPoints,
  ...titlePoints,
  ...addressPoints,
  ...bodyPoints,
  ...headingPoints,
  ...signingPoints,
  ...pageNumberPoints,
  ...appendixPoints,
  ...tablePoints,
];
