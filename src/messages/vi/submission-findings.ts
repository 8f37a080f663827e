import type { FindingText } from '../lang.ts';
import { answerFindings } from './answer-findings.ts';
import { comparisonFindings } from './comparison-findings.ts';
import { figureFindings } from './figure-findings.ts';
import { fileDiskFindings } from './file-disk-findings.ts';
import { fileFindings } from './file-findings.ts';
import { formFindings } from './form-findings.ts';
import { legacyFindings } from './legacy-findings.ts';
import { shownFindings } from './shown-findings.ts';
import { taskFindings } from './task-findings.ts';

/** Sentences of the codes of areas file, form and content. */
export const submissionFindings: Readonly<Record<string, FindingText>> = {
  ...fileFindings,
  ...fileDiskFindings,
  ...formFindings,
  ...answerFindings,
  ...figureFindings,
  ...taskFindings,
  ...comparisonFindings,
  ...shownFindings,
  ...legacyFindings,
};
