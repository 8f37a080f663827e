// The template of công văn: no tên loại, "V/v …" under the number, not bold (NĐ 30/2020, Phụ lục I, mục II.5.b); appendices as in the report.
import { templateBytes, text } from './parts.mjs';
import { appendixPart, decreeStyles, letterhead, section, signature, titleLines } from './pieces.mjs';

const mainPart = [
  letterhead({ about: 'V/v {{trich_yeu}}' }),
  text('NDKinhGui', '{{kinh_gui}}'),
  text('NDThan', '{{noi_dung}}'),
  ...signature(),
];

export const dispatchTemplate = () =>
  templateBytes({
    title: 'Mẫu công văn',
    styles: decreeStyles,
    sections: [section(mainPart), section(appendixPart(), { landscape: true })],
  });

/** Báo cáo on the reminders: the form of a named document, without the outline of the consolidated one. */
const reportPart = [
  letterhead(),
  ...titleLines(),
  text('NDKinhGui', '{{kinh_gui}}'),
  text('NDThan', '{{noi_dung}}'),
  ...signature(),
];

export const remindingReportTemplate = () =>
  templateBytes({
    title: 'Mẫu báo cáo tình hình đôn đốc',
    styles: decreeStyles,
    sections: [section(reportPart), section(appendixPart(), { landscape: true })],
  });
