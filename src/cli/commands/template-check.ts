import { inspectionJson, inspectionLines } from '../../compose/inspection-lines.ts';
import { inspectionTexts } from '../../messages/inspection.ts';
import { compareFindings, countBySeverity } from '../../model/finding.ts';
import { findingsAsJson, findingsAsText } from '../../render/findings.ts';
import { type Invocation, optionOn } from '../command.ts';
import { chosenTemplates } from '../office-templates.ts';
import type { Outcome } from '../outcome.ts';
import { type Checked, checkTemplates, departures } from '../template-checking.ts';
import { printParts } from '../terminal-text.ts';

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
  const checked = await checkTemplates(invocation, templates);
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
