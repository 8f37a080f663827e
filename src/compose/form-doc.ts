import { vi } from '../messages/vi/words.ts';
import type { FormSpec, PreviousAnswers } from '../model/form.ts';
import type { FormDoc } from '../model/form-doc.ts';
import { type Plan, unitById } from '../model/plan.ts';
import { shortDay } from '../text/print.ts';
import { contactWords, letterhead, subject } from './form-book-head.ts';
import { codesByQuestion, type FormDocParts } from './form-doc-cells.ts';
import { figureBlocks, fundingBlocks } from './form-doc-figures.ts';
import { reportBlocks } from './form-doc-report.ts';
import { formDocWords } from './form-doc-wording.ts';

/** What fills the places of the template; an empty list takes the place's paragraph away. */
function places({ obligation, stamp }: FormSpec, plan: Plan): FormDoc['places'] {
  const { unit, period, window, deadline } = obligation;
  const receiver = unitById(plan, plan.reporting.receivingUnit)?.name ?? plan.reporting.receivingUnit;
  const contact = contactWords(plan);
  return {
    co_quan: letterhead(unit.name).split('\n'),
    trich_yeu: [subject(plan.reporting.name)],
    don_vi: [unit.name],
    ky: [period.label],
    tu_ngay: window ? [shortDay(window.from)] : [],
    den_ngay: window ? [shortDay(window.to)] : [],
    noi_nhan: [receiver],
    quy_tac: [vi.deadline(deadline)],
    lien_he: contact === '' ? [] : [contact],
    ma_ky: [period.id],
    ma_bieu: [`${stamp.plan} · ${stamp.period} · ${stamp.unit}`],
  };
}

/**
 * The Word form of one unit for one period: the same questions as the Excel form. `wording` is the template's; what it
 * lacks is printed as shipped.
 */
export function formDoc(
  form: FormSpec,
  previous: PreviousAnswers | undefined,
  plan: Plan,
  wording: ReadonlyMap<string, string>,
): FormDoc {
  const words = formDocWords(wording);
  const parts: FormDocParts = { form, previous, plan, words, wording, codes: codesByQuestion(form) };
  const { unit, period, deadline } = form.obligation;
  return {
    stamp: form.stamp,
    title: `${plan.reporting.name}. ${unit.name}, kỳ ${period.id}`,
    creator: plan.office.printedName,
    // The one day that a form is about: forms made today and tomorrow are the same file.
    date: deadline.lastOnTimeDay,
    places: places(form, plan),
    blocks: [...reportBlocks(parts), ...figureBlocks(parts), ...fundingBlocks(parts)],
  };
}
