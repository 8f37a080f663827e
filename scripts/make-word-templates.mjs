// Rebuilds the shipped Word templates. The office edits the copies in its own workspace in Word; this file only makes the
// default: node scripts/make-word-templates.mjs
import { writeFileSync } from 'node:fs';
import { formTemplate } from './word-template/form.mjs';
import { reportTemplate } from './word-template/report.mjs';

const templates = { 'bao-cao-tong-hop.docx': reportTemplate, 'bieu-mau.docx': formTemplate };

for (const [name, make] of Object.entries(templates)) {
  writeFileSync(new URL(`../templates/${name}`, import.meta.url), await make());
  console.log(`templates/${name}`);
}
