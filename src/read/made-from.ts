import type { Provenance } from '../model/doc.ts';
import type { Reading } from '../model/finding.ts';
import { readPackageParts } from './package-parts.ts';

/** Names of the properties in a made file (render/xlsx-properties.ts writes them); a test holds the two lists equal. */
const names: Readonly<Record<string, keyof Provenance>> = {
  'Phiên bản kế hoạch': 'planVersion',
  'Cách tính hạn': 'rules',
  'Phiên bản dondoc': 'toolVersion',
  'Tính đến': 'asOf',
  'Dấu dữ liệu đầu vào': 'inputsHash',
};

const property = /<property\b[^>]*\bname="([^"]*)"[^>]*>\s*<vt:lpwstr>([^<]*)<\/vt:lpwstr>/g;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const plain = (xml: string): string =>
  xml.replace(/&(lt|gt|amp|quot|apos);/g, (_m, name: string) => entities[name] ?? '');

/** What a Word or Excel file of the tool was made from, as its document properties say; empty for any other file. */
export function readMadeFrom(bytes: Uint8Array, name: string): Reading<Partial<Provenance>> {
  const { value: parts, findings } = readPackageParts(bytes, name);
  const xml = parts?.get('docProps/custom.xml');
  if (!xml) return { value: {}, findings };
  const text = new TextDecoder().decode(xml).normalize('NFC');
  const said = [...text.matchAll(property)].flatMap(([, key = '', value = '']) => {
    const known = names[plain(key)];
    return known ? [[known, plain(value)] as const] : [];
  });
  return { value: Object.fromEntries(said), findings };
}
