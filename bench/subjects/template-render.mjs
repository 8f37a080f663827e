// One consolidated table from a template: node template-render.mjs docxtemplater|easy-template-x TEMPLATE.docx ROWS.json OUT.docx
import { readFileSync, writeFileSync } from 'node:fs';
import { told } from './told.mjs';

const [, , library, template, from, to] = process.argv;
const rows = JSON.parse(readFileSync(from, 'utf8'));
const bytes = readFileSync(template);

async function rendered() {
  if (library === 'easy-template-x') {
    const { TemplateHandler } = await import('easy-template-x');
    return new TemplateHandler().process(bytes, { rows });
  }
  const [{ default: Docxtemplater }, { default: PizZip }] = await Promise.all([
    import('docxtemplater'),
    import('pizzip'),
  ]);
  const document = new Docxtemplater(new PizZip(bytes), { paragraphLoop: true, linebreaks: true });
  document.render({ rows });
  return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

writeFileSync(to, await rendered());
told(1, 0, rows.length * 4);
