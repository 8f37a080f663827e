import { type Area, allCodes, type Code, codes, isCode, type Life, severityOf } from '../model/codes.ts';
import type { Values } from '../model/finding.ts';
import { baselineFindings as enBaseline } from './en/baseline-findings.ts';
import { contactFindings as enContacts } from './en/contact-findings.ts';
import { editorialFindings as enEditorial } from './en/editorial-findings.ts';
import { explainWords as enExplain } from './en/explain-words.ts';
import { remarksOf as enRemarks } from './en/finding-remarks.ts';
import { importFindings as enImport } from './en/import-findings.ts';
import { pages as enPages } from './en/pages.ts';
import { planFindings as enPlan } from './en/plan-findings.ts';
import { registerFindings as enRegister } from './en/register-findings.ts';
import { submissionFindings as enSubmission } from './en/submission-findings.ts';
import { templateFindings as enTemplate } from './en/template-findings.ts';
import { en as enWords } from './en/words.ts';
import { workspaceFindings as enWorkspace } from './en/workspace-findings.ts';
import type { FindingText, Lang } from './lang.ts';
import { printedMonth } from './month.ts';
import { baselineFindings as viBaseline } from './vi/baseline-findings.ts';
import { contactFindings as viContacts } from './vi/contact-findings.ts';
import { editorialFindings as viEditorial } from './vi/editorial-findings.ts';
import { explainWords as viExplain } from './vi/explain-words.ts';
import { remarksOf as viRemarks } from './vi/finding-remarks.ts';
import { importFindings as viImport } from './vi/import-findings.ts';
import { pages as viPages } from './vi/pages.ts';
import { planFindings as viPlan } from './vi/plan-findings.ts';
import { registerFindings as viRegister } from './vi/register-findings.ts';
import { remediesForUnit } from './vi/remedies-for-unit.ts';
import { submissionFindings as viSubmission } from './vi/submission-findings.ts';
import { templateFindings as viTemplate } from './vi/template-findings.ts';
import { vi as viWords } from './vi/words.ts';
import { workspaceFindings as viWorkspace } from './vi/workspace-findings.ts';

/** All sentences of one language by code. */
export const findingTexts: Readonly<Record<Lang, Readonly<Record<string, FindingText>>>> = {
  vi: {
    ...viPlan,
    ...viRegister,
    ...viContacts,
    ...viEditorial,
    ...viSubmission,
    ...viTemplate,
    ...viImport,
    ...viBaseline,
    ...viWorkspace,
  },
  en: {
    ...enPlan,
    ...enRegister,
    ...enContacts,
    ...enEditorial,
    ...enSubmission,
    ...enTemplate,
    ...enImport,
    ...enBaseline,
    ...enWorkspace,
  },
};

const pages = { vi: viPages, en: enPages };
const explainWords = { vi: viExplain, en: enExplain };
const words = { vi: viWords, en: enWords };

const bare = (code: string): FindingText => ({
  title: code,
  found: () => code,
  expected: () => '',
  remedy: () => '',
  explain: '',
});

/** The sentences of a code; what holds for every code (a rule still on trial, confirmed, waived) is said behind what was found. */
export function findingText(lang: Lang, code: Code): FindingText {
  const text = findingTexts[lang][code] ?? bare(code);
  const found: FindingText['found'] = (v) => [text.found(v), ...remarks[lang](v)].join(' ');
  return { ...text, found };
}

/** What to do, as it is said to the unit: in the file that goes back and in the receipt, both Vietnamese. */
export function remedyForUnit(code: Code, values: Values): string {
  const said = Object.entries(remediesForUnit).find(([own]) => own === code)?.[1];
  return (said ?? findingText('vi', code).remedy)(values);
}

const remarks = { vi: viRemarks, en: enRemarks };

/** Stands for the values of a finding where there is none: every value reads "…". */
const noValues: Values = new Proxy(
  {},
  { get: (_target, key) => (typeof key === 'string' ? '…' : undefined) },
);

/** A sentence that is nothing but its value says nothing without one. */
function unlessEmpty(sentence: string): string {
  return /^[“”….\s]*$/.test(sentence) ? '' : sentence;
}

/** The parts of a code's page: severity with its consequence, explanation, what is expected, what to do. */
export function explainParts(lang: Lang, code: Code) {
  const text = findingText(lang, code);
  const severity = severityOf(code);
  const area: Area = codes[code].area;
  return {
    code,
    title: text.title,
    severity: `${words[lang].severities[severity]}: ${explainWords[lang].effect(severity, area)}`,
    life: lifeText(lang, codes[code].life),
    explain: text.explain,
    expected: unlessEmpty(text.expected(noValues)),
    remedy: unlessEmpty(text.remedy(noValues)),
  };
}

function lifeText(lang: Lang, life: Life = {}): string {
  const { stages } = explainWords[lang];
  return (['beta', 'active', 'retired'] as const)
    .flatMap((stage) => (life[stage] === undefined ? [] : [stages[stage](printedMonth(life[stage]))]))
    .join('; ');
}

/** The page of one code, or a page such as `tinh-trang`; undefined where there is none. */
export function explainText(lang: Lang, topic: string): string | undefined {
  const page = Object.entries(pages[lang]).find(([id]) => id === topic)?.[1];
  if (page) return `${page.title}\n\n${page.text}`;
  if (!isCode(topic)) return undefined;
  const part = explainParts(lang, topic);
  const w = explainWords[lang];
  const lines = [
    `${part.title} [${part.code}]`,
    '',
    `${w.severity}: ${part.severity}`,
    part.life && `${w.life}: ${part.life}`,
    '',
    part.explain,
    '',
    part.expected && `${w.expected}: ${part.expected}`,
    part.remedy && `${w.remedy}: ${part.remedy}`,
  ];
  return lines
    .filter((line, i) => line !== '' || lines[i - 1] !== '')
    .join('\n')
    .trim();
}

/** Every page with its title: the pages first, then the codes in the order of the list. */
export function explainTopics(lang: Lang): readonly { readonly code: string; readonly title: string }[] {
  const general = Object.entries(pages[lang]).map(([code, { title }]) => ({ code, title }));
  return [...general, ...allCodes.map((code) => ({ code, title: findingText(lang, code).title }))];
}

/** The catalogue as data: everything that holds for a code without a finding. */
export function catalogueEntry(lang: Lang, code: Code) {
  const { title, explain, expected, remedy } = explainParts(lang, code);
  return { code, ...codes[code], title, explain, expected, remedy };
}
