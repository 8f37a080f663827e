import { addressCases } from './address.ts';
import { appendixCases } from './appendix.ts';
import { bodyCases } from './body.ts';
import { fontCases } from './font.ts';
import type { FormCase } from './form-case.ts';
import { headingCases } from './headings.ts';
import { letterheadCases } from './letterhead.ts';
import { numberCases } from './number.ts';
import { pageCases } from './page.ts';
import { pageNumberCases } from './page-number.ts';
import { presentCases } from './present.ts';
import { signingCases } from './signing.ts';
import { tableCases } from './table.ts';
import { titleCases } from './title.ts';

/** By the name of the file that `FormPoint.test` names. */
export const formCases: Readonly<Record<string, readonly FormCase[]>> = {
  present: presentCases,
  page: pageCases,
  font: fontCases,
  letterhead: letterheadCases,
  number: numberCases,
  title: titleCases,
  address: addressCases,
  body: bodyCases,
  headings: headingCases,
  signing: signingCases,
  'page-number': pageNumberCases,
  appendix: appendixCases,
  table: tableCases,
};
