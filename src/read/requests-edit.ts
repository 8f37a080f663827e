import type { AdHocRequest } from '../model/reporting.ts';

function quoted(text: string): string {
  return JSON.stringify(text.normalize('NFC'));
}

function list(items: readonly string[]): string {
  return `[${items.map(quoted).join(', ')}]`;
}

function entry(r: AdHocRequest): string {
  return [
    `  - id: ${quoted(r.id)}`,
    `    number: ${quoted(r.number)}`,
    `    date: ${r.date}`,
    `    subject: ${quoted(r.subject)}`,
    `    units: ${list(r.units)}`,
    `    tasks: ${list(r.tasks)}`,
    `    due: ${r.due}`,
    `    wording: ${r.wording}`,
  ].join('\n');
}

/** requests.yaml with one more request at the end; everything else in the file, comments included, stays byte for byte. */
export function addRequest(text: string, request: AdHocRequest): string {
  const body = text.endsWith('\n') ? text : `${text}\n`;
  const emptyList = /^requests:[ \t]*\[[ \t]*\][ \t]*$/m;
  if (emptyList.test(body)) return body.replace(emptyList, `requests:\n${entry(request)}`);
  return `${body}${entry(request)}\n`;
}
