import type { FindingText } from '../lang.ts';
import { figure, has, more, plain, question, quoted } from './value-text.ts';

/** What shows when answers are laid beside each other: other answers, other periods, other units, the waivers. */
export const comparisonFindings: Readonly<Record<string, FindingText>> = {
  'total-not-sum': {
    title: 'Total that is not the sum of its parts',
    found: (v) =>
      `${question(v)} is ${quoted(v, 'value')}, but its parts (${quoted(v, 'parts')}) add up to ${figure(v, 'sum')}${Number(v.blanks) > 0 ? ` with ${plain(v, 'blanks')} still blank` : ''}.`,
    expected: () => 'a total that equals its parts added up',
    remedy: () =>
      'Check each part and the total; if the total covers more than the parts, confirm it with a reason.',
    explain:
      'The plan says that this indicator is the sum of others (sum_of). With a part left blank only a total below the parts given is reported. Decimals may differ by rounding.',
  },
  'measure-changed': {
    title: 'Unit of measure changed',
    found: (v) =>
      `${question(v)} reads ${quoted(v, 'value')}${more(v)}, but the column “Đơn vị tính” of the file says ${quoted(v, 'written')}.`,
    expected: (v) => `a figure in ${quoted(v, 'measure')}, as the form prints`,
    remedy: (v) =>
      `Ask the unit what the figure counts; give it in ${quoted(v, 'measure')} and leave the column “Đơn vị tính” as it was, or confirm it with a reason if the figure is right as it stands.`,
    explain:
      'The measure is no cell to fill in. Where it was changed (persons into thousands of persons), the figure beside it may count something else; figures of different measures are never added up, so it is used only once confirmed.',
  },
  'funding-in-dong': {
    title: 'Funding perhaps written in dong',
    found: (v) =>
      `${question(v)} is ${quoted(v, 'value')}, which means ${figure(v, 'billions')} billion dong${more(v)}; ${figure(v, 'millions')} million dong may have been meant.`,
    expected: () => 'an amount in millions of dong',
    remedy: () =>
      'Ask the unit; write it in millions (50 for 50 million dong), or confirm with a reason if it is right.',
    explain:
      'A million millions of dong or more is too much for one unit; usually it was written in dong. One such figure falsifies the total, so it is used only once confirmed.',
  },
  'text-copied-forward': {
    title: 'Last period’s text sent again',
    found: (v) =>
      `${question(v)} is ${v.like === 'near' ? 'nearly' : 'exactly'} what was sent for ${quoted(v, 'earlierPeriod')}${more(v)}. Now: ${quoted(v, 'value')}. Then: ${quoted(v, 'earlierText')}.`,
    expected: () => 'what happened in this period',
    remedy: () => 'Ask the unit what is new; nothing has to be done if the result really is the same.',
    explain:
      'Results of the tasks the unit leads and the general account are compared with the period just before, from 15 words on. Reported when they are the same, or 90% the same (counted in triples of words) with not one figure brought up to date. Difficulties and proposals are not compared: unsettled, they stand.',
  },
  'text-repeated-in-tasks': {
    title: 'One result under several tasks',
    found: (v) =>
      `${question(v)} reads ${quoted(v, 'value')}; ${plain(v, 'times')} tasks read the same: ${quoted(v, 'tasks')}.`,
    expected: () => 'the result of each task',
    remedy: () => 'Ask the unit for the result of each task; what they share belongs in the general account.',
    explain:
      'Only tasks the unit leads; reported when three or more have one and the same result of 15 words or more. Such a text does not tell what was done in any of them.',
  },
  'figures-same-as-earlier': {
    title: 'All figures those of an earlier period',
    found: (v) =>
      `All ${plain(v, 'figures')} figures of this period are those of ${quoted(v, 'earlierPeriod')}, such as ${quoted(v, 'label')} with ${figure(v, 'number')}.`,
    expected: () => 'figures of this period',
    remedy: () => 'Ask the unit whether it sent the old form again without new figures.',
    explain:
      'Compared with the period just before and with the same period a year earlier; reported when at least three figures are above 0 and none differs. The figures are used and flagged.',
  },
  'figures-all-zero': {
    title: 'Zero in every indicator',
    found: (v) =>
      `All ${plain(v, 'indicators')} indicators given are “0” (such as ${quoted(v, 'label')}), while task ${plain(v, 'task')} is ${quoted(v, 'status')}.`,
    expected: () => '0 only where there really is none; a blank where there is no figure yet',
    remedy: () => 'Ask the unit: is there none, or were zeros filled in to leave nothing blank?',
    explain:
      'Reported when three or more indicators are given, all are 0, and a task is going on or done. Zeros filled in falsify totals and shares.',
  },
  'status-went-back': {
    title: 'Status behind that of earlier in the year',
    found: (v) =>
      `Task ${plain(v, 'task')} is ${quoted(v, 'value')}; for ${quoted(v, 'earlierPeriod')} it was ${quoted(v, 'earlierStatus')}.`,
    expected: () => 'within a year, what was done stays done, and what was begun stays begun',
    remedy: () => 'Ask the unit which of the two is wrong.',
    explain:
      'Compared within one reporting year only: “hoàn thành” (done) and then begun or not begun; begun and then “chưa thực hiện” (not begun). A new year starts afresh. The answer is used and flagged.',
  },
  'answer-in-total-row': {
    title: 'Total row among the figures',
    found: (v) =>
      `Row ${quoted(v, 'row')} with ${quoted(v, 'value')}${more(v)} is a total added by the unit.`,
    expected: () => 'only the rows of the form; totals are worked out by the tool',
    remedy: () => 'Nothing has to be done; the row is not read. Better delete it.',
    explain:
      'The form has no total row. A row “Tổng cộng” or “Cộng” (total) added by the unit is left aside, so that nothing is counted twice.',
  },
  'indicator-first-reported': {
    title: 'Indicator reported for the first time',
    found: (v) =>
      `${question(v)} is ${quoted(v, 'value')}${more(v)}; the unit left it blank in earlier periods.`,
    expected: () => 'a figure in the right row',
    remedy: () => 'Nothing has to be done; check that the unit did not use the wrong row.',
    explain:
      'In the period before, or a year earlier, the unit gave other indicators and left this one blank. It has no earlier figure to be compared with.',
  },
  'product-without-reference': {
    title: 'Product without number or link',
    found: (v) =>
      `${question(v)} reads ${quoted(v, 'value')}${more(v)}, without a document number, issue or link.`,
    expected: () => 'the product’s name with a document number or a link',
    remedy: () => 'Nothing has to be done; better add one, so that it can be looked up.',
    explain: 'With a number or link a product can be checked when it is quoted. The text is used as it is.',
  },
  'phone-malformed': {
    title: 'Telephone number of unusual shape',
    found: (v) =>
      `${question(v)} reads ${quoted(v, 'value')}${has(v, 'suggestion') ? `; the leading 0 may be lost: ${quoted(v, 'suggestion')}` : ''}.`,
    expected: () => 'a mobile number of 10 digits, or a landline with area code, 11 digits',
    remedy: () => 'Nothing has to be done; ask for a number that can be dialled.',
    explain:
      'Excel drops the leading 0 of a number typed into a numeric cell. The number serves to reach the reporter only.',
  },
  'same-text-across-units': {
    title: 'One paragraph from several units',
    found: (v) =>
      `${plain(v, 'units')} units have the same paragraph under ${question(v)}: ${quoted(v, 'names')}. ${quoted(v, 'unitName')} writes: ${quoted(v, 'value')}.`,
    expected: () => 'each unit’s own results',
    remedy: () => 'Ask some of them; quote the paragraph only once when consolidating.',
    explain:
      'Results of tasks a unit leads and general accounts are looked at; reported when three or more units have one paragraph of 20 words or more in common, figures included (the unit’s own name in it does not count). Usually a model text was copied. The text is used.',
  },
  'same-figures-across-units': {
    title: 'Units with the very same figures',
    found: (v) =>
      `${plain(v, 'units')} units have all ${plain(v, 'figures')} figures alike: ${quoted(v, 'names')} (such as ${quoted(v, 'label')} with ${figure(v, 'number')}).`,
    expected: () => 'the unit’s own figures',
    remedy: () => 'Ask these units; one may have filled in a copy of another’s form.',
    explain:
      'Reported when every figure of the units is the same and at least five indicators are above 0. The figures are used and flagged.',
  },
  'figure-far-above-group': {
    title: 'Figure far above the group’s',
    found: (v) =>
      `${quoted(v, 'unitName')}: ${question(v)} is “${figure(v, 'number')}”, while the middle figure of ${plain(v, 'units')} units of the group is ${figure(v, 'middle')}.`,
    expected: (v) =>
      `less than ${plain(v, 'factor')} times the group’s middle figure, or a difference below ${plain(v, 'floor')}`,
    remedy: () =>
      'Ask the unit about a zero too many or another unit of measure; nothing has to be done if it is right.',
    explain:
      'Reported from 20 times the median of the units of the group on, and 100 units of measure above it, where at least 10 units gave a figure. One such figure decides the total. It is used and flagged.',
  },
  'lead-behind-coordinating': {
    title: 'Lead and coordinating units disagree',
    found: (v) =>
      `Task ${plain(v, 'task')}: its lead ${quoted(v, 'unitName')} says ${quoted(v, 'value')}, but ${plain(v, 'units')} coordinating units report results: ${quoted(v, 'names')} (${quoted(v, 'other')}).`,
    expected: () => 'a status of the lead that fits what the coordinating units report',
    remedy: () => 'Speak with the lead before consolidating; mend the status, or tell apart who did what.',
    explain:
      'Only tasks with a single lead are looked at. If the lead says “chưa thực hiện” (not begun) or “không phát sinh” (nothing arose) while others report results, one side is incomplete. No answer is left out.',
  },
  'waiver-expired': {
    title: 'Waiver past its last day',
    found: (v) =>
      `The waiver ${quoted(v, 'id')} of ${quoted(v, 'unitName')} (code ${quoted(v, 'waivedCode')}) held until the end of ${quoted(v, 'until')}.`,
    expected: () => 'a waiver in force, or none',
    remedy: () => 'Renew it by a new document (document, until in plan/waivers.yaml) or delete the entry.',
    explain:
      'A waiver past its day covers nothing: errors and warnings are back. Left in the list it hides what is still accepted.',
  },
  'waiver-unused': {
    title: 'Waiver that matches nothing',
    found: (v) =>
      `The waiver ${quoted(v, 'id')} of ${quoted(v, 'unitName')} (code ${quoted(v, 'waivedCode')}${has(v, 'answer') ? `, answer ${quoted(v, 'answer')}` : ''}) matches no finding of the unit in this period.`,
    expected: () => 'a waiver of something that is there',
    remedy: () =>
      'Delete the entry in plan/waivers.yaml if the matter is settled; else mend its code or answer.',
    explain:
      'Only units with an accepted data file in the period are looked at. Once the unit has mended its report the waiver is not needed; with a wrong code it covers nothing.',
  },
};
