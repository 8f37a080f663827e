// Rebuilds the shipped Word templates. The office edits the copies in its own workspace in Word; this file only makes the
// default: node scripts/make-word-templates.mjs [NAME.docx …]
import { writeFileSync } from 'node:fs';
import { comparisonTemplate } from './word-template/comparison.mjs';
import { dispatchTemplate, remindingReportTemplate } from './word-template/dispatch.mjs';
import { formTemplate } from './word-template/form.mjs';
import { minutesTemplate } from './word-template/minutes.mjs';
import { receiptTemplate } from './word-template/receipt.mjs';
import { reportTemplate } from './word-template/report.mjs';

const templates = {
  'bao-cao-tong-hop.docx': reportTemplate,
  'phieu-tiep-nhan.docx': receiptTemplate,
  'cong-van.docx': dispatchTemplate,
  'bao-cao-don-doc.docx': remindingReportTemplate,
  'bien-ban.docx': minutesTemplate,
  'bieu-mau.docx': formTemplate,
  'so-sanh-ke-hoach.docx': comparisonTemplate,
};

const wanted = process.argv.slice(2);
for (const [name, make] of Object.entries(templates)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  writeFileSync(new URL(`../templates/${name}`, import.meta.url), await make());
  console.log(`templates/${name}`);
}
