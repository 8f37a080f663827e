import { replaced } from '../../../corpus/operations/package.ts';
import { inSection, section } from '../../../support/draft-edits.ts';
import { type FormCase, inReport, unchanged } from './form-case.ts';

/** The paper of the first appendix: no rule under a text of it is measured by its width. */
const first = 1;
const turned = (nth: number) =>
  section(
    (xml) => replaced(xml, /<w:pgSz [^>]*\/>/, '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'),
    nth,
  );
const margin = (side: string, wrong: string, right: string): FormCase =>
  inReport(
    `page-margin-${side}`,
    inSection('pgMar', side, wrong, first),
    inSection('pgMar', side, right, first),
  );

export const pageCases: readonly FormCase[] = [
  inReport('page-paper', inSection('pgSz', 'h', '15840', first), inSection('pgSz', 'h', '16840', first)),
  inReport('page-orientation', turned(0), turned(first), ['subject-rule']),
  // 19 mm and 25 mm, 36 and 35, 14 and 20.
  margin('top', '1077', '1417'),
  margin('bottom', '1077', '1417'),
  margin('left', '2041', '1984'),
  margin('right', '794', '1134'),
  { ...inReport('page-margin-left', inSection('pgMar', 'left', '850', first), unchanged) },
];
