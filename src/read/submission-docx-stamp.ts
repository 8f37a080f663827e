import type { FormStamp } from '../model/form.ts';
import { tidy } from '../text/canonical.ts';
import type { DocControl, DocParagraph, ReadDoc } from './docx-model.ts';
import { stampFrom } from './submission-stamp.ts';

type Stamp = Partial<FormStamp>;

const stampWord = 'dondoc-form';
const controlWord = 'stamp/';

/** "… <plan> · <period> · <unit>", printed small at the foot of every page. */
const printed = /([\p{L}\p{N}][\p{L}\p{N}._-]*)\s*·\s*(\d{4}-(?:\d{2}|dx-\d{1,3}))\s*·\s*([a-z][a-z0-9-]+)/u;

const longestLine = 300;

function printedStamps(paragraphs: readonly DocParagraph[]): readonly Stamp[] {
  const dotted = paragraphs.filter((p) => p.text.length <= longestLine && p.text.includes('·'));
  return dotted.flatMap((paragraph) => {
    const found = printed.exec(tidy(paragraph.text));
    const [, plan, period, unit] = found ?? [];
    return plan && period && unit ? [{ plan, period, unit }] : [];
  });
}

function controlStamp(controls: readonly DocControl[]): Stamp {
  const written = new Map<string, string>();
  for (const { tag, alias, text, hidden } of controls) {
    const key = [tag, alias].find((k) => k?.startsWith(controlWord));
    if (key !== undefined) written.set(key.slice(controlWord.length), tidy(text || hidden));
  }
  return written.size === 0 ? {} : stampFrom((key) => written.get(key));
}

function isEmpty(stamp: Stamp): boolean {
  return Object.keys(stamp).length === 0;
}

function differs(a: Stamp, b: Stamp): boolean {
  return (['plan', 'period', 'unit'] as const).some((k) => b[k] !== undefined && a[k] !== b[k]);
}

/** The stamp of the form, and those of other forms pasted into the same file. */
export function readDocStamp(doc: ReadDoc): { readonly stamp: Stamp; readonly others: readonly Stamp[] } {
  const hidden = doc.properties.has(stampWord)
    ? stampFrom((key) => {
        const value = doc.properties.get(key);
        return value === undefined ? undefined : tidy(value);
      })
    : {};
  const found = [
    hidden,
    controlStamp(doc.controls),
    ...printedStamps([...doc.footers, ...doc.paragraphs.map((p) => p.paragraph)]),
  ];
  const [stamp = {}, ...more] = found.filter((s) => !isEmpty(s));
  const others: Stamp[] = [];
  for (const s of more) {
    if (differs(stamp, s) && !others.some((o) => !differs(o, s))) others.push(s);
  }
  return { stamp, others };
}
