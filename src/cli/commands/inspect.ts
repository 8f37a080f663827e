import { relative, resolve } from 'node:path';
import { inspectDraft } from '../../check/document-form/inspect.ts';
import { inspectionJson, inspectionLines } from '../../compose/inspection-lines.ts';
import { readOrdinaryFile } from '../../disk/read.ts';
import { type InspectionTexts, inspectionTexts } from '../../messages/inspection.ts';
import { type Code, severityOf } from '../../model/codes.ts';
import type { Finding } from '../../model/finding.ts';
import type { Inspection } from '../../model/form-departure.ts';
import { limits } from '../../read/limits.ts';
import { findingsAsJson, findingsAsText } from '../../render/findings.ts';
import { safeForTerminal } from '../../text/safe-for-terminal.ts';
import type { Invocation } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import { parseDraft } from '../parse-pool.ts';
import { UsageError } from '../stop.ts';
import { printParts } from '../terminal-text.ts';

interface Inspected {
  readonly file: string;
  readonly inspection?: Inspection;
  readonly findings: readonly Finding[];
}

function refused(file: string, code: Code, values: Finding['values'] = {}): readonly Finding[] {
  return [{ code, severity: severityOf(code), place: { kind: 'file', file }, values: { file, ...values } }];
}

/** The bytes, or the reason why there are none. */
function bytesOf(
  invocation: Invocation,
  path: string,
  file: string,
  texts: InspectionTexts,
): Uint8Array | 'too-large' {
  const bytes = readOrdinaryFile(path, limits.file);
  if (bytes === 'missing') throw new UsageError(invocation.texts.noSuchFile({ path: file }));
  if (bytes === 'not-a-file') throw new UsageError(texts.onlyFile);
  return bytes;
}

async function inspectFile(
  invocation: Invocation,
  given: string,
  texts: InspectionTexts,
): Promise<Inspected> {
  const path = resolve(invocation.world.cwd, given);
  const file = relative(invocation.world.cwd, path) || given;
  const bytes = bytesOf(invocation, path, file, texts);
  if (bytes === 'too-large') {
    return {
      file,
      findings: refused(file, 'file-too-large', { limit: 'file', allowed: limits.file, part: '' }),
    };
  }
  const reading = await parseDraft({ name: file, bytes }, invocation.world.parseProcess);
  if (!reading) return { file, findings: refused(file, 'file-no-result') };
  const { value, findings } = reading;
  return value ? { file, inspection: inspectDraft(value), findings } : { file, findings };
}

/** No Word file: the intake would say what may be sent in, which is not the question here. */
const isOtherKind = ({ code }: Finding): boolean =>
  code === 'file-unknown-kind' || code === 'file-plain-text';

function textOf(
  invocation: Invocation,
  texts: InspectionTexts,
  { file, inspection, findings }: Inspected,
): string {
  const { lang, texts: cli, words, paint } = invocation;
  if (findings.some(isOtherKind)) return texts.otherKind({ file: safeForTerminal(file) });
  const refusals =
    findings.length > 0 ? [findingsAsText(findings, { lang, texts: cli, words, paint, all: true })] : [];
  const lines = inspection
    ? [printParts(inspectionLines(file, inspection, texts, cli.placeWords), paint)]
    : [];
  return [...refusals, ...lines].join('\n');
}

const fails = ({ inspection, findings }: Inspected): boolean =>
  findings.some((f) => f.severity === 'error') || (inspection?.departures.some((d) => d.certain) ?? false);

/** Measures the form of Word drafts by NĐ 30/2020; nothing is stored, and no workspace is needed. */
export async function run(invocation: Invocation): Promise<Outcome> {
  const texts = inspectionTexts[invocation.lang];
  const inspected: Inspected[] = [];
  for (const given of invocation.args) inspected.push(await inspectFile(invocation, given, texts));
  const { lang, texts: cli, words, paint } = invocation;
  const style = { lang, texts: cli, words, paint, all: true };
  return {
    text: inspected.map((i) => textOf(invocation, texts, i)).join('\n\n'),
    json: inspected.map(({ file, inspection, findings }) =>
      inspection
        ? inspectionJson(file, inspection, texts, cli.placeWords)
        : { file, findings: findingsAsJson(findings, style) },
    ),
    exit: inspected.some(fails) ? 1 : 0,
  };
}
