import type { Finding } from '../model/finding.ts';
import { TemplateError } from '../model/template-error.ts';
import { actsByItself } from './template-active.ts';
import { fileFinding, unknownRows, wordingFindings } from './template-word-findings.ts';
import { fontName, readTemplate, type Template } from './xlsx-style.ts';

/** Looks that name another font than the one of the decree. */
function fontFindings(make: ReturnType<typeof fileFinding>, { styles }: Template): readonly Finding[] {
  const byFont = new Map<string, string[]>();
  for (const [name, { font }] of styles) {
    const used = font.name ?? fontName;
    if (used.toLowerCase() !== fontName.toLowerCase()) byFont.set(used, [...(byFont.get(used) ?? []), name]);
  }
  return [...byFont].map(([font, names]) =>
    make('template-font-other', { font, where: names.slice(0, 3).join(', '), embedded: 'no' }),
  );
}

/** An Excel template gives looks of cells and fixed sentences only: both are held against those of the shipped one. */
export async function checkBookTemplate(
  file: string,
  bytes: Uint8Array,
  shipped: Uint8Array,
): Promise<readonly Finding[]> {
  const make = fileFinding(file);
  if (actsByItself(bytes)) return [make('template-active-content', {})];
  try {
    const [own, known] = [await readTemplate(bytes), await readTemplate(shipped)];
    const heading = (name: string): boolean => /^[a-z][\w-]*$/.test(name);
    const missing = [...known.styles.keys()].filter((name) => heading(name) && !own.styles.has(name));
    return [
      ...missing.map((name) => make('template-look-missing', { name })),
      ...unknownRows(make, 'Kiểu', [...own.styles.keys()], [...known.styles.keys()]),
      ...wordingFindings(make, own.wording, known.wording),
      ...fontFindings(make, own),
    ];
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return [make('template-unreadable', { kind: 'Excel' })];
  }
}
