import { inspectDraft } from '../check/document-form/inspect.ts';
import type { Finding } from '../model/finding.ts';
import type { Inspection } from '../model/form-departure.ts';
import { checkBookTemplate } from '../render/template-book-findings.ts';
import { checkDocumentTemplate, type TemplateCheck } from '../render/template-findings.ts';
import { checkFormTemplate } from '../render/template-form-findings.ts';
import { fileFinding } from '../render/template-word-findings.ts';
import { nearest } from '../text/nearest.ts';
import type { Invocation } from './command.ts';
import { type OfficeTemplate, shippedTemplate, templatePurposes } from './office-templates.ts';
import { parseDraft } from './parse-pool.ts';

/** A template of the office with all that was found in it. */
export interface Checked {
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

/** Where the document made from it departs from the decree on form. */
export const departures = ({ inspection }: Checked) => inspection?.departures ?? [];

/** The templates one after another: each draws and measures a whole document. */
export async function checkTemplates(
  invocation: Invocation,
  templates: readonly OfficeTemplate[],
): Promise<readonly Checked[]> {
  const checked: Checked[] = [];
  for (const template of templates) checked.push(await check(invocation, template));
  return checked;
}
