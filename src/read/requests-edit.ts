import type { AdHocRequest } from '../model/reporting.ts';
import { appendItems } from './yaml-edit.ts';
import { spliced, yamlText } from './yaml-text.ts';
import type { NewItem } from './yaml-write.ts';

function quoted(text: string): string {
  return JSON.stringify(text.normalize('NFC'));
}

function list(items: readonly string[]): string {
  return `[${items.map(quoted).join(', ')}]`;
}

function entry(r: AdHocRequest): NewItem {
  return {
    entries: [
      ['id', { plain: quoted(r.id) }],
      ['number', { plain: quoted(r.number) }],
      ['date', { plain: r.date }],
      ['subject', { plain: quoted(r.subject) }],
      ['units', { plain: list(r.units) }],
      ['tasks', { plain: list(r.tasks) }],
      ['due', { plain: r.due }],
      ['wording', { plain: r.wording }],
    ],
  };
}

/** requests.yaml with one more request at the end; everything else in the file, comments included, stays byte for byte. */
export function addRequest(text: string, request: AdHocRequest): string {
  const yaml = yamlText(text);
  return yaml ? spliced(text, appendItems(yaml, yaml.root, 'requests', [entry(request)])) : text;
}
