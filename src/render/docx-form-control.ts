import { type CivilDate, partsOf } from '../model/civil-date.ts';
import { controlPrompts, type FormControl } from '../model/form-doc.ts';
import { xmlText } from './docx-xml.ts';

const pad = (n: number): string => String(n).padStart(2, '0');

/** As the control's own format "dd/MM/yyyy" prints it. */
function dayText(date: CivilDate): string {
  const { year, month, day } = partsOf(date);
  return `${pad(day)}/${pad(month)}/${year}`;
}

/** What kind of control it is: the last of its properties. */
function kindXml({ kind, choices, date }: FormControl): string {
  switch (kind) {
    case 'list': {
      const items = (choices ?? []).map(xmlText);
      return `<w:dropDownList>${items.map((c) => `<w:listItem w:displayText="${c}" w:value="${c}"/>`).join('')}</w:dropDownList>`;
    }
    case 'date': {
      const full = date === undefined ? '' : ` w:fullDate="${date}T00:00:00Z"`;
      return `<w:date${full}><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="vi-VN"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>`;
    }
    case 'long-text':
      return '<w:text w:multiLine="1"/>';
    default:
      return '<w:text/>';
  }
}

/**
 * One answer as a content control within its paragraph (ISO/IEC 29500-1, 17.5.2). The id is both tag and title. Within, not
 * around: LibreOffice 7.4 damages the text of a date or a list whose control stands around a paragraph or a cell. Within,
 * it keeps every text and drops the tags, and of dates and lists the titles too; those are then found by their codes.
 * The control itself cannot be deleted in Word; its content can.
 */
export function controlXml(control: FormControl, number: number, promptStyle: string): string {
  const id = xmlText(control.id);
  const filled = control.date !== undefined;
  const text = control.date === undefined ? controlPrompts[control.kind] : dayText(control.date);
  const prompt = filled ? '' : '<w:showingPlcHdr/>';
  const look = filled ? '' : `<w:rPr><w:rStyle w:val="${promptStyle}"/></w:rPr>`;
  return `<w:sdt><w:sdtPr><w:alias w:val="${id}"/><w:tag w:val="${id}"/><w:id w:val="${number}"/><w:lock w:val="sdtLocked"/>${prompt}${kindXml(control)}</w:sdtPr><w:sdtContent><w:r>${look}<w:t>${xmlText(text)}</w:t></w:r></w:sdtContent></w:sdt>`;
}

/** A value that nobody sees or changes, as a control in a hidden run. */
export function hiddenControlXml(id: string, value: string, number: number): string {
  const name = xmlText(id);
  const hidden = '<w:rPr><w:vanish/></w:rPr>';
  return `<w:sdt><w:sdtPr>${hidden}<w:alias w:val="${name}"/><w:tag w:val="${name}"/><w:id w:val="${number}"/><w:lock w:val="sdtContentLocked"/><w:text/></w:sdtPr><w:sdtContent><w:r>${hidden}<w:t>${xmlText(value)}</w:t></w:r></w:sdtContent></w:sdt>`;
}
