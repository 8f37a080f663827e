import type { FormStamp } from '../model/form.ts';
import { stampEntries } from '../model/form-doc.ts';
import { hiddenControlXml } from './docx-form-control.ts';
import { type Parts, partBytes, partText } from './docx-package.ts';
import { xmlText } from './docx-xml.ts';

// The stamp stands in three places, because no program keeps all of them: custom properties, document variables, and hidden
// controls at the end of the text.

export const customPart = 'docProps/custom.xml';
const customType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const customRelation =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
/** Format of user-defined properties (MS-OLEPS); properties are numbered from 2. */
const userDefined = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

export function customProperties(stamp: FormStamp): string {
  const items = stampEntries(stamp).map(
    ([name, value], i) =>
      `<property fmtid="${userDefined}" pid="${i + 2}" name="${xmlText(name)}"><vt:lpwstr>${xmlText(value)}</vt:lpwstr></property>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${items.join('')}</Properties>`;
}

/** What follows docVars in settings.xml (CT_Settings); whichever comes first marks its place. */
const afterVariables =
  /<(?:w:rsids|m:mathPr|w:attachedSchema|w:themeFontLang|w:clrSchemeMapping|w:doNotIncludeSubdocsInStats|w:doNotAutoCompressPictures|w:forceUpgrade|w:captions|w:readModeInkLockDown|w:smartTagType|sl:schemaLibrary|w:shapeDefaults|w:doNotEmbedSmartTags|w:decimalSymbol|w:listSeparator|w14:|w15:|w16\w*:)|<\/w:settings>/;

/** settings.xml with the stamp as document variables, in the place the schema gives them. */
export function withVariables(settings: string, stamp: FormStamp): string {
  const items = stampEntries(stamp).map(
    ([name, value]) => `<w:docVar w:name="${xmlText(name)}" w:val="${xmlText(value)}"/>`,
  );
  const bare = settings.replace(/<w:docVars\b(?:[^>]*\/>|.*?<\/w:docVars>)/s, '');
  return bare.replace(afterVariables, (found) => `<w:docVars>${items.join('')}</w:docVars>${found}`);
}

/** The stamp as hidden controls, titled `stamp/<name>` and numbered from `first`. */
export function hiddenStamp(stamp: FormStamp, first: number): string {
  return stampEntries(stamp)
    .map(([name, value], i) => hiddenControlXml(`stamp/${name}`, value, first + i))
    .join('');
}

/** The package with a place for custom properties: a template that was saved again may have none. */
export function withCustomPart(parts: Parts): Parts {
  const types = partText(parts, '[Content_Types].xml');
  const relations = partText(parts, '_rels/.rels');
  const named = types.includes(customType)
    ? types
    : types.replace('</Types>', `<Override ContentType="${customType}" PartName="/${customPart}"/></Types>`);
  const related = relations.includes(customRelation)
    ? relations
    : relations.replace(
        '</Relationships>',
        `<Relationship Id="rIdForm" Type="${customRelation}" Target="${customPart}"/></Relationships>`,
      );
  return new Map([
    ...parts,
    ['[Content_Types].xml', partBytes(named)] as const,
    ['_rels/.rels', partBytes(related)] as const,
  ]);
}
