import type { FormDoc, FormDocBlock } from '../model/form-doc.ts';
import { fillPlaces } from './docx-form-places.ts';
import { customPart, customProperties, hiddenStamp, withVariables } from './docx-form-stamp.ts';
import { formTableXml, type Numbers } from './docx-form-table.ts';
import {
  corePart,
  documentPart,
  type FormTemplate,
  readFormTemplate,
  settingsPart,
} from './docx-form-template.ts';
import { coreProperties } from './docx-package.ts';
import { paragraphXml } from './docx-xml.ts';
import { packPart, zip } from './zip.ts';

/** Writes Word forms from one template: what they share is packed once. */
export interface FormDocWriter {
  /** The template's own wording (table of its last section). */
  readonly wording: ReadonlyMap<string, string>;
  write(doc: FormDoc): Uint8Array;
}

function blockXml(block: FormDocBlock, { styles, width }: FormTemplate, numbers: Numbers): string {
  switch (block.kind) {
    case 'heading':
      return paragraphXml({ style: styles.BMPhan }, [{ text: block.text }]);
    case 'note':
      return paragraphXml({ style: styles.BMGhiChu }, [{ text: block.text }]);
    case 'table':
      // Room above; and without a paragraph between them Word joins two tables.
      return (
        paragraphXml({ style: styles.NDNgan, properties: '<w:keepNext/><w:spacing w:before="80"/>' }, []) +
        formTableXml(block.table, width, styles, numbers)
      );
  }
}

function documentXml(doc: FormDoc, template: FormTemplate): string {
  let last = 0;
  const numbers: Numbers = () => ++last;
  const blocks = doc.blocks.map((b) => blockXml(b, template, numbers)).join('');
  const { styles, width } = template;
  const fill = (xml: string): string => fillPlaces(xml, doc.places, { width, ruleStyle: styles.NDKe });
  const stamp = `<w:p><w:pPr><w:pStyle w:val="${styles.BMDau}"/></w:pPr>${hiddenStamp(doc.stamp, last + 1)}</w:p>`;
  return `${fill(template.before)}${blocks}${fill(template.after)}${stamp}${template.section}${template.closing}`;
}

function formBytes(doc: FormDoc, template: FormTemplate): Uint8Array {
  const look = { width: template.width, ruleStyle: template.styles.NDKe };
  const margins = [...template.margins].map(([path, xml]) =>
    packPart(path, fillPlaces(xml, doc.places, look)),
  );
  return zip([
    ...template.fixed,
    ...margins,
    packPart(documentPart, documentXml(doc, template)),
    packPart(settingsPart, withVariables(template.settings, doc.stamp)),
    packPart(customPart, customProperties(doc.stamp)),
    packPart(corePart, coreProperties(doc)),
  ]);
}

/**
 * Reads the office's template once. The same form and template give the same bytes. Throws a `TemplateError` where the
 * template cannot be used.
 */
export async function formDocWriter(template: Uint8Array): Promise<FormDocWriter> {
  const read = await readFormTemplate(template);
  return { wording: read.wording, write: (doc) => formBytes(doc, read) };
}
