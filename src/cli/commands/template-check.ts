import { inspectDraft } from '../../check/document-form/inspect.ts';
import { inspectionJson, inspectionLines } from '../../compose/inspection-lines.ts';
import { inspectionTexts } from '../../messages/inspection.ts';
import { compareFindings, type Finding } from '../../model/finding.ts';
import type { Inspection } from '../../model/form-departure.ts';
import { countBySeverity, findingsAsJson, findingsAsText } from '../../render/findings.ts';
import { checkBookTemplate } from '../../render/template-book-findings.ts';
import { checkDocumentTemplate, type TemplateCheck } from '../../render/template-findings.ts';
import { checkFormTemplate } from '../../render/template-form-findings.ts';
import { fileFinding } from '../../render/template-word-findings.ts';
import { nearest } from '../../text/nearest.ts';
import { type Invocation, optionOn } from '../command.ts';
import {
  chosenTemplates,
  type OfficeTemplate,
  shippedTemplate,
  templatePurposes,
} from '../office-templates.ts';
import type { Outcome } from '../outcome.ts';
import { parseDraft } from '../parse-pool.ts';
import { printParts } from '../terminal-text.ts';

interface Checked {
  readonly template: OfficeTemplate;
  readonly findings: readonly Finding[];
  /** Of the document made from it with sample data. */
  readonly inspection?: Inspection;
}

/** No command asks for a file of that name. */
function unused({ name, shown }: OfficeTemplate): readonly Finding[] {
  const known = [...templatePurposes.keys()];
  const ending = name.split('.').at(-1) ?? '';
  const meant = nearest(
    name,
    known.filter((k) => k.endsWith(ending)),
  );
  const values = { names: known.join(', '), ...(meant === undefined ? {} : { meant }) };
  return [fileFinding(shown)('template-file-unused', values)];
}

function checkContent(invocation: Invocation, template: OfficeTemplate): Promise<TemplateCheck> {
  const { name, shown, bytes } = template;
  const purpose = templatePurposes.get(name);
  const only = async (found: Promise<readonly Finding[]>): Promise<TemplateCheck> => ({
    findings: await found,
  });
  switch (purpose?.kind) {
    case 'document':
      return checkDocumentTemplate(shown, bytes, purpose.doc);
    case 'form':
      return only(checkFormTemplate(shown, bytes, shippedTemplate(invocation, name)));
    case 'book':
      return only(checkBookTemplate(shown, bytes, shippedTemplate(invocation, name)));
    default:
      return Promise.resolve({ findings: unused(template) });
  }
}

async function check(invocation: Invocation, template: OfficeTemplate): Promise<Checked> {
  const { findings, sample } = await checkContent(invocation, template);
  if (sample === undefined) return { template, findings };
  const job = { name: template.name, bytes: sample };
  const draft = (await parseDraft(job, invocation.world.parseProcess))?.value;
  return { template, findings, ...(draft ? { inspection: inspectDraft(draft) } : {}) };
}

const departures = ({ inspection }: Checked) => inspection?.departures ?? [];

function formLines(invocation: Invocation, checked: Checked): readonly string[] {
  const { inspection, template } = checked;
  if (inspection === undefined || departures(checked).length === 0) return [];
  const { texts, lang, paint } = invocation;
  const shown = texts.sampleForm({ file: template.shown }).replace(/:$/, '');
  return ['', printParts(inspectionLines(shown, inspection, inspectionTexts[lang], texts.placeWords), paint)];
}

/** Checks the office's own templates: tags, styles, fonts, sentences, and the form of what they make by NĐ 30/2020. */
export async function run(invocation: Invocation): Promise<Outcome> {
  const { texts, lang, words, paint } = invocation;
  const { folder, templates } = chosenTemplates(invocation);
  if (templates.length === 0)
    return { text: texts.noTemplates({ dir: folder }), json: { templates: [] }, exit: 0 };
  const checked: Checked[] = [];
  for (const template of templates) checked.push(await check(invocation, template));
  const findings = checked.flatMap((c) => c.findings).toSorted(compareFindings);
  const counts = countBySeverity(findings);
  const style = { lang, texts, words, paint, all: true };
  const notes = optionOn(invocation, 'notes');
  const shown = notes ? findings : findings.filter((f) => f.severity !== 'note');
  const wrong = checked.flatMap(departures).filter((d) => d.certain).length;
  const lines = [
    ...(shown.length > 0 ? [findingsAsText(shown, style), ''] : []),
    ...checked.flatMap((c) => formLines(invocation, c)),
    '',
    texts.templatesChecked({ count: templates.length, departures: wrong, ...counts }),
    ...(counts.note > 0 && !notes ? [texts.templateNotesHidden({ count: counts.note })] : []),
  ];
  return {
    text: lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trimStart(),
    json: {
      counts: { ...counts, departures: wrong },
      findings: findingsAsJson(findings, style),
      samples: checked.flatMap(({ template, inspection }) =>
        inspection
          ? [inspectionJson(template.shown, inspection, inspectionTexts[lang], texts.placeWords)]
          : [],
      ),
    },
    exit: counts.error > 0 || wrong > 0 ? 1 : 0,
  };
}
