import { attributesOf, scan, textWithin } from '../../src/render/annotate-xml.ts';
import { allParts, csvRows, xmlParts } from './package-look.ts';

const badNames =
  /vbaProject|vbaData|macrosheets\/|dialogsheets\/|externalLinks\/|activeX\/|customUI|ctrlProps\/|oleObject|connections\.xml|queryTables\/|webextension|attachedToolbars|_xmlsignatures|\.(bin|exe|js|vbs|hta|lnk|dll|scr|ps1|bat|cmd|xlsm|docm|dotm|html?)$/i;
/** Settings of a printer are stored as such; a chart keeps its figures in a workbook of ours. */
const goodNames = /printerSettings\d*\.bin$|^word\/embeddings\/[^/!]+\.xlsx$/i;
const badTypes = /macroEnabled|macrosheet|vbaProject|oleObject|activeX|externalLink|altChunk/i;
const badRelations =
  /\/(?:attachedTemplate|oleObject|externalLink\w*|vbaProject|wordVbaData|\w*macrosheet|control|frame|subDocument|aFChunk|connections|queryTable|extensibility|userCustomization|mailMerge\w*|webextension\w*|attachedToolbars)$/i;
const badFormula =
  /\||\[|\\\\|https?:|file:|\b(?:WEBSERVICE|FILTERXML|HYPERLINK|IMAGE|RTD|CALL|REGISTER|EXEC|DDE|IMPORT\w+|PY)\s*\(/i;
const badField =
  /\b(?:DDE(?:AUTO)?|INCLUDETEXT|INCLUDEPICTURE|LINK|DATABASE|RD|IMPORT|QUOTE|MACROBUTTON|GOTOBUTTON)\b/i;
const outsideField = /\bHYPERLINK\s+(?!\\)/i;
const formulas: ReadonlySet<string> = new Set(
  'f formula formula1 formula2 definedName calculatedColumnFormula FmlaMacro'.split(' '),
);
const fields: ReadonlySet<string> = new Set(['instrText', 'delInstrText']);

function faultsInRelations(name: string, xml: string): readonly string[] {
  const faults: string[] = [];
  scan(xml, (tag) => {
    if (tag.name !== 'Relationship' || tag.kind === 'close') return;
    const a = Object.fromEntries(attributesOf(xml.slice(tag.start, tag.end)));
    if (/external/i.test(a.TargetMode ?? '')) faults.push(`${name}: liên kết ra ngoài ${a.Target}`);
    if (badRelations.test(a.Type ?? '')) faults.push(`${name}: ${a.Type}`);
  });
  return faults;
}

function faultsInXml(name: string, xml: string): readonly string[] {
  const faults: string[] = [];
  let from = -1;
  let instructions = '';
  scan(xml, (tag) => {
    const own = xml.slice(tag.start, tag.end);
    if (tag.kind !== 'close' && /src|href|macro|instr/i.test(own)) {
      const bad = attributesOf(own).find(
        ([n, v]) =>
          (/^(src|href|althref)$/.test(n) && v !== '' && !v.startsWith('#')) ||
          (n === 'macro' && v !== '') ||
          (n === 'instr' && (badField.test(v) || outsideField.test(v))),
      );
      if (bad) faults.push(`${name}: ${tag.name} ${bad.join('=')}`);
    }
    if (!formulas.has(tag.name) && !fields.has(tag.name)) return;
    if (tag.kind === 'open') from = tag.end;
    else if (tag.kind === 'close' && from >= 0) {
      const text = textWithin(xml.slice(from, tag.start));
      from = -1;
      if (fields.has(tag.name)) instructions += text;
      else if (badFormula.test(text) || (text !== '' && tag.name === 'FmlaMacro'))
        faults.push(`${name}: công thức ${text}`);
    }
  });
  if (badField.test(instructions) || outsideField.test(instructions))
    faults.push(`${name}: trường ${instructions}`);
  return faults;
}

/** Everything in a package that could act by itself or reach beyond it; packages within it too. */
export function activeInPackage(bytes: Uint8Array): readonly string[] {
  const names = allParts(bytes)
    .map(([name]) => name)
    .filter((name) => badNames.test(name) && !goodNames.test(name));
  const inside = xmlParts(bytes).flatMap(([name, xml]) => {
    if (/\.rels$/i.test(name)) return faultsInRelations(name, xml);
    if (/\[Content_Types\]\.xml$/.test(name))
      return badTypes.test(xml) ? [`${name}: ${badTypes.exec(xml)}`] : [];
    return faultsInXml(name, xml);
  });
  return [...names, ...inside];
}

/** Formulas of the package that hold a word of the sender. */
export function formulasWith(bytes: Uint8Array, word: string): readonly string[] {
  return xmlParts(bytes).flatMap(([name, xml]) => {
    const found = [...xml.matchAll(/<(?:\w+:)?(f|definedName|formula\d?|instrText)\b[^>]*>([^<]*)</g)];
    return found.filter((m) => m[2]?.includes(word)).map((m) => `${name}: ${m[0]}`);
  });
}

const sign = /^[\s\u00a0\u3000]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/** Cells of a CSV that a program could take for formulas, wherever it parts the fields. */
export function formulasInCsv(text: string): readonly string[] {
  return csvRows(text).flatMap((row) =>
    row
      .filter((cell) => !/^-?\d+(\.\d+)?$/.test(cell))
      .flatMap((cell) => cell.split(/[,;|\t\r\n"]/))
      .filter((piece) => sign.test(piece)),
  );
}
