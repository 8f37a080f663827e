import { readFileSync } from 'node:fs';
import { checkSubmission } from '../../src/check/submission/run.ts';
import { consolidatedBook } from '../../src/compose/consolidated-book.ts';
import { longTableCsv } from '../../src/compose/consolidated-book-csv.ts';
import { consolidatedDoc } from '../../src/compose/consolidated-doc.ts';
import { formBook } from '../../src/compose/form-book.ts';
import { formDoc } from '../../src/compose/form-doc.ts';
import { formYaml } from '../../src/compose/form-yaml.ts';
import { consolidate } from '../../src/consolidate/consolidate.ts';
import { vi } from '../../src/messages/vi/words.ts';
import type { CheckedSubmission } from '../../src/model/answer.ts';
import type { PreviousAnswers } from '../../src/model/form.ts';
import { periodById } from '../../src/model/plan.ts';
import type { Submission } from '../../src/model/submission.ts';
import { measuresOf } from '../../src/register/measures.ts';
import { renderDocument } from '../../src/render/docx.ts';
import { formDocWriter } from '../../src/render/docx-form.ts';
import { bookWriter, renderBook } from '../../src/render/xlsx.ts';
import { safeJson } from '../../src/text/safe-for-terminal.ts';
import { formOf, obligationsOf, plan } from '../corpus/world.ts';
import { standingOf } from '../support/submissions.ts';

export const periodId = '2026-06';
const period = periodById(plan, periodId)!;
const nextPeriod = '2026-12';

/** Every unit that reports in the period, in the plan's order. */
export const reportingUnits: readonly string[] = obligationsOf(period).map((o) => o.unit.id);

export function checkedOf(unit: string, submission: Submission): CheckedSubmission {
  return checkSubmission({ plan, form: formOf(unit, periodId), submission });
}

/** Everything that the tool makes of a period from what strangers sent. */
export interface Outputs {
  readonly book: Uint8Array;
  readonly document: Uint8Array;
  readonly csv: string;
  readonly json: string;
  /** The forms of the next period, with what these units answered before. */
  readonly forms: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

const root = new URL('../../', import.meta.url);
export const template = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`templates/${name}`, root)));

function previousOf({ values }: CheckedSubmission): PreviousAnswers {
  const texts = [...values].flatMap(([id, v]): [string, string][] =>
    v.kind === 'text' ? [[id, v.text]] : [],
  );
  return { period: periodId, answers: new Map(texts) };
}

type Form = Outputs['forms'][number];

async function formsOf(
  checked: readonly CheckedSubmission[],
  kinds: 'yaml' | 'all',
): Promise<readonly Form[]> {
  const books = await bookWriter(template('bieu-mau.xlsx'));
  const documents = await formDocWriter(template('bieu-mau.docx'));
  const forms: Form[] = [];
  for (const one of checked) {
    const spec = formOf(one.unit.id, nextPeriod);
    const previous = previousOf(one);
    const yaml = formYaml(spec, previous, plan);
    forms.push({ name: `${one.unit.id}.yaml`, bytes: new TextEncoder().encode(yaml) });
    if (kinds === 'yaml') continue;
    const book = formBook(spec, previous, plan, books.wording);
    forms.push({ name: `${one.unit.id}.xlsx`, bytes: await books.write(book) });
    const doc = formDoc(spec, previous, plan, documents.wording);
    forms.push({ name: `${one.unit.id}.docx`, bytes: await documents.write(doc) });
  }
  return forms;
}

export async function outputsOf(
  checked: readonly CheckedSubmission[],
  kinds: 'yaml' | 'all' = 'yaml',
): Promise<Outputs> {
  const obligations = obligationsOf(period);
  const base = standingOf(period, obligations, checked);
  const standing = { ...base, measures: measuresOf(base.standings) };
  const consolidation = consolidate({ plan, period, standing, obligations, submissions: checked });
  const { asOf } = standing;
  const provenance = {
    ...{ planVersion: plan.version, rules: '', toolVersion: '0.0.0', asOf, inputsHash: 'abc123def456' },
  };
  const book = consolidatedBook(consolidation, plan, vi, {
    ...{ ...provenance, measuresOf, titleOf: (code: string) => code },
  });
  const doc = consolidatedDoc(consolidation, plan, vi, { asOf, provenance, measuresOf });
  return {
    book: await renderBook(book, template('tong-hop.xlsx')),
    document: (await renderDocument(doc, template('bao-cao-tong-hop.docx'))).bytes,
    csv: longTableCsv(consolidation, plan),
    json: safeJson(JSON.stringify(checked.map((c) => [...c.values]))),
    forms: await formsOf(checked, kinds),
  };
}
