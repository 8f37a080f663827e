import type { Code } from '../../src/model/codes.ts';
import type { Finding } from '../../src/model/finding.ts';
import { contactsMissing, readContacts } from '../../src/read/contacts.ts';
import { buildUnitIndex } from '../../src/text/unit-names.ts';
import { smallPlan } from '../support/plan.ts';

const plan = smallPlan();
const directory = { units: plan.units, index: buildUnitIndex(plan.units, plan.office.place) };

export const contacts = (text: string) => readContacts('contacts.csv', text, directory);

const head = 'Đơn vị,Họ tên,Điện thoại,Thư điện tử\n';
const good = `${head}xa-ha-trung,Nguyễn Văn Mẫu (hư cấu),0912000001,mau@vi-du.vn\n`;

function missing(text: string): readonly Finding[] {
  const owing = plan.units.filter((u) => u.id === 'xa-ha-trung');
  return contactsMissing('contacts.csv', owing, contacts(text).value);
}

const read = (text: string) => (): readonly Finding[] => contacts(text).findings;

/** A list of contacts that yields the code, and one beside it that does not. */
export const contactCases: Readonly<
  Partial<
    Record<Code, { readonly yields: () => readonly Finding[]; readonly neighbour: () => readonly Finding[] }>
  >
> = {
  'contact-columns': { yields: read('Tên,Số\nxa-ha-trung,0912000001\n'), neighbour: read(good) },
  'contact-unit-unknown': {
    yields: read(`${head}UBND xã Không Có,,0912000001,\n`),
    neighbour: read(`${head}UBND xã Hà Trung,,0912000001,\n`),
  },
  'contact-phone-odd': {
    yields: read(`${head}xa-ha-trung,,912000001,\n`),
    neighbour: read(`${head}xa-ha-trung,,0912 000 001; 0237.3852.123 máy lẻ 12,\n`),
  },
  'contact-duplicate': {
    yields: read(`${good}UBND xã Hà Trung,,0912000002,\n`),
    neighbour: read(`${good}\n`),
  },
  'contact-missing': {
    yields: () => missing(`${head}xa-ha-trung,Mẫu,,\n`),
    neighbour: () => missing(good),
  },
};
