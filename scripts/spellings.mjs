// Writes test/text/spellings/generated.csv: how people write the names of the units, made from the lists in plan/source
// alone (nothing of src/ is used), so that the table can hold the code to account. Columns: as, text, expected, trap.
//   as        ten (a name of its own) · dong (a line of a header) · tep (a file's name)
//   expected  a unit's id · ?id (only suggested, and among the suggestions) · "undecided" · "not a unit"
// With an id, being undecided is allowed and another unit is not. Beside it, hand-picked.csv is written by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Rows of a CSV text as objects by heading. */
export function parseCsv(text) {
  const [head, ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) =>
        (m[1] ?? m[2] ?? '').replaceAll('""', '"'),
      ),
    );
  return rows.map((row) => Object.fromEntries(head.map((h, i) => [h, row[i] ?? ''])));
}

const cell = (text) => (/[",]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
// Signs that no editor shows are written out: \u00a0 and the like.
const visible = (text) =>
  text.replace(
    /[\u0000-\u001f\u007f-\u00a0\u00ad\u2000-\u200f\u202f\u2060\ufeff]|[\u0300-\u036f]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The other way round, for the test. */
export const unescaped = (text) =>
  text.replace(/\\u([0-9a-f]{4})/g, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

const plain = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
const slug = (text) => plain(text).toLowerCase().replaceAll(' ', '-');
const title = (text) => text.replace(/(^|\s)(\p{L})/gu, (_all, blank, l) => blank + l.toUpperCase());

/** "Hóa" → "Hoá", "Thủy" → "Thuỷ". */
const newTone = (text) =>
  text
    .normalize('NFD')
    .replace(/([oO])([\u0300\u0301\u0303\u0309\u0323])([aeAE])(?![\p{L}\p{M}])/gu, '$1$3$2')
    .replace(/(?<![qQ])([uU])([\u0300\u0301\u0303\u0309\u0323])([yY])(?![\p{L}\p{M}])/gu, '$1$3$2')
    .normalize('NFC');

/** Each family: the trap's name, how the text stands in the file, and the text; undefined where the name offers no such variant. */
const communeFamilies = [
  ['chữ hoa', 'ten', (u) => u.committee.toUpperCase()],
  ['tổ hợp NFD', 'ten', (u) => u.committee.normalize('NFD')],
  [
    'chữ hoa, NFD, dấu cách không ngắt',
    'ten',
    (u) => u.committee.toUpperCase().normalize('NFD').replaceAll(' ', '\u00a0'),
  ],
  ['dấu thanh kiểu mới', 'ten', (u) => (newTone(u.name) === u.name ? undefined : newTone(u.committee))],
  ['Ủy ban nhân dân', 'ten', (u) => `Ủy ban nhân dân ${u.type} ${u.name}`],
  ['Uỷ ban nhân dân', 'ten', (u) => `Uỷ ban nhân dân ${u.type} ${u.name}`],
  ['ỦY BAN NHÂN DÂN hai dòng', 'ten', (u) => `ỦY BAN NHÂN DÂN\n${u.full.toUpperCase()}`],
  ['Ủy Ban Nhân Dân viết hoa từng chữ', 'ten', (u) => title(`ủy ban nhân dân ${u.type} ${u.name}`)],
  ['chỉ xã, phường', 'ten', (u) => u.full],
  ['viết thường', 'ten', (u) => u.full.toLowerCase()],
  ['P. hoặc X.', 'ten', (u) => `${u.short}. ${u.name}`],
  ['P. hoặc X. dính liền', 'ten', (u) => `${u.short}.${u.name}`],
  ['UBND P. hoặc UBND X.', 'ten', (u) => `UBND ${u.short}. ${u.name}`],
  ['U.B.N.D.', 'ten', (u) => `U.B.N.D. ${u.type} ${u.name}`],
  ['đuôi tỉnh Thanh Hóa', 'ten', (u) => `${u.committee}, tỉnh Thanh Hóa`],
  ['đuôi tỉnh Thanh Hoá', 'ten', (u) => `${u.committee} - tỉnh Thanh Hoá`],
  ['đuôi trong ngoặc', 'ten', (u) => `${u.full} (Thanh Hóa)`],
  ['đuôi chữ hoa', 'ten', (u) => `UBND ${u.full} TỈNH THANH HOÁ`.toUpperCase()],
  ['hai dấu cách', 'ten', (u) => `  UBND  ${u.type}   ${u.name.replaceAll(' ', '  ')} `],
  ['dấu cách không ngắt', 'ten', (u) => u.committee.replaceAll(' ', '\u00a0')],
  ['ký tự không rộng', 'ten', (u) => u.committee.replaceAll(' ', ' \u200b')],
  ['gạch nối mềm', 'ten', (u) => `UBND ${u.type} ${u.name.replace(' ', '\u00ad ')}`],
  ['dấu cách hẹp và BOM', 'ten', (u) => `\ufeff${u.committee.replaceAll(' ', '\u202f')}`],
  ['trong ngoặc kép', 'ten', (u) => `“${u.committee}”.`],
  ['Đ viết bằng Ð', 'ten', (u) => (/Đ/.test(u.name) ? u.committee.replaceAll('Đ', '\u00d0') : undefined)],
  ['thiếu từ chỉ loại', 'ten', (u) => u.name, 'ask'],
  ['UBND thiếu từ chỉ loại', 'ten', (u) => `UBND ${u.name}`, 'ask'],
  ['sai từ chỉ loại', 'ten', (u) => `UBND ${u.otherType} ${u.name}`, 'ask'],
  ['không dấu', 'ten', (u) => plain(u.committee), 'ask'],
  ['không dấu, chữ thường', 'ten', (u) => plain(u.full).toLowerCase(), 'ask'],
  ['không dấu, chữ hoa', 'ten', (u) => plain(`UY BAN NHAN DAN ${u.full}`).toUpperCase(), 'ask'],
  ['Báo cáo của', 'dong', (u) => `Báo cáo của ${u.committee} 6 tháng đầu năm 2026`],
  ['tên báo cáo chữ hoa', 'dong', (u) => `BÁO CÁO CỦA ${u.committee.toUpperCase()}`],
  ['Cơ quan, đơn vị báo cáo', 'dong', (u) => `Cơ quan, đơn vị báo cáo: ${u.committee}`],
  [
    'cùng dòng Quốc hiệu',
    'dong',
    (u) => `UBND ${u.full.toUpperCase()}    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
  ],
  ['tỉnh giữa dòng', 'dong', (u) => `${u.committee} tỉnh Thanh Hóa báo cáo kết quả thực hiện`],
  ['người nhận đứng sau', 'dong', (u) => `${u.committee} gửi Sở Văn hóa, Thể thao và Du lịch`],
  ['kèm huyện cũ', 'dong', (u) => `${u.committee}, huyện cũ, tỉnh Thanh Hóa`, 'ask'],
  ['là nơi nhận', 'dong', (u) => `Kính gửi: ${u.committee}`, 'not a unit'],
  ['cơ quan khác ở xã, phường', 'dong', (u) => `CÔNG AN ${u.full.toUpperCase()}`, 'undecided'],
  ['Đảng ủy xã, phường', 'dong', (u) => `ĐẢNG ỦY ${u.full.toUpperCase()}`, 'undecided'],
  ['địa danh ở tỉnh khác', 'dong', (u) => `${u.committee.toUpperCase()} TỈNH NGHỆ AN`, 'undecided'],
  ['tên tệp có dấu', 'tep', (u) => `Báo cáo ${u.committee} 6 tháng 2026.docx`],
  ['tên tệp gạch dưới', 'tep', (u) => `BC_${u.full.replaceAll(' ', '_')}_6_thang.xlsx`],
  ['tên tệp gạch nối, NFD', 'tep', (u) => `${u.committee.replaceAll(' ', '-').normalize('NFD')}.xlsx`],
  ['tên tệp không dấu', 'tep', (u) => `BC ${plain(u.full).toLowerCase()} 6 thang.xlsx`, 'ask'],
  [
    'tên tệp không dấu, gạch dưới',
    'tep',
    (u) => `bc_ubnd_${plain(u.full).toLowerCase().replaceAll(' ', '_')}.pdf`,
    'ask',
  ],
  ['tên tệp không dấu, dính liền', 'tep', (u) => `BC${title(plain(u.full)).replaceAll(' ', '')}.xlsx`, 'ask'],
  ['tên tệp của công cụ', 'tep', (u) => `2026-06_${u.id}.xlsx`],
  ['tên tệp của công cụ, bản chép', 'tep', (u) => `${u.id} (1) - Copy.xlsx`],
  ['tên tệp có số văn bản', 'tep', (u) => `15-BC-UBND ${u.full} (ký số).pdf`],
];

/** Words of provincial names and how they are shortened. */
const shorter = [
  ['Văn hóa, Thể thao và Du lịch', ['VH,TT&DL', 'VH, TT và DL', 'VH-TT-DL', 'VHTT&DL', 'VHTTDL']],
  ['Khoa học và Công nghệ', ['KH&CN', 'KH-CN', 'KHCN', 'KH và CN']],
  ['Giáo dục và Đào tạo', ['GD&ĐT', 'GD-ĐT', 'GDĐT', 'GD và ĐT']],
  ['Nông nghiệp và Môi trường', ['NN&MT', 'NN-MT', 'NNMT', 'NN và MT']],
  ['Dân tộc và Tôn giáo', ['DT&TG', 'DT-TG', 'DTTG', 'DT và TG']],
  ['Ủy ban nhân dân', ['UBND']],
  ['Mặt trận Tổ quốc', ['MTTQ']],
  ['Hội đồng nhân dân', ['HĐND']],
  ['Đoàn đại biểu Quốc hội', ['Đoàn ĐBQH']],
];
const shortened = (name) =>
  shorter.flatMap(([long, shorts]) => (name.includes(long) ? shorts.map((s) => name.replace(long, s)) : []));

const provinced = (name) => {
  if (/\)$|tỉnh Thanh Hóa$/.test(name)) return name;
  if (name.endsWith(' tỉnh')) return `${name} Thanh Hóa`;
  return name.endsWith('Thanh Hóa') ? name : `${name} tỉnh Thanh Hóa`;
};

const bodyFamilies = [
  ['chữ hoa', 'ten', (b) => b.name.toUpperCase()],
  ['tổ hợp NFD', 'ten', (b) => b.name.normalize('NFD')],
  ['viết thường', 'ten', (b) => b.name.toLowerCase()],
  ['dấu thanh kiểu mới', 'ten', (b) => (newTone(b.name) === b.name ? undefined : newTone(b.name))],
  ['hai dấu cách', 'ten', (b) => b.name.replaceAll(' ', '  ')],
  ['dấu cách không ngắt', 'ten', (b) => b.name.replaceAll(' ', '\u00a0')],
  ['ký tự không rộng', 'ten', (b) => `\u200b${b.name}\ufeff`],
  ['đuôi tỉnh Thanh Hóa', 'ten', (b) => provinced(b.name)],
  ['đuôi tỉnh Thanh Hoá', 'ten', (b) => newTone(provinced(b.name)).toUpperCase()],
  ['gạch nối thay dấu phẩy', 'ten', (b) => (b.name.includes(', ') ? b.name.replace(', ', ' - ') : undefined)],
  ['& thay và', 'ten', (b) => (b.name.includes(' và ') ? b.name.replace(' và ', ' & ') : undefined)],
  ['không dấu', 'ten', (b) => plain(b.name), 'ask'],
  ['chữ viết tắt', 'ten', (b) => b.abbreviation],
  ['Báo cáo của', 'dong', (b) => `Báo cáo của ${b.name} năm 2026`],
  ['Đơn vị báo cáo', 'dong', (b) => `Đơn vị báo cáo: ${b.name}`],
  ['cùng dòng Quốc hiệu', 'dong', (b) => `${b.name.toUpperCase()}   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`],
  ['là nơi nhận', 'dong', (b) => `Kính gửi: ${b.name}`, 'not a unit'],
  [
    'cơ quan cùng tên ở tỉnh khác',
    'dong',
    (b) =>
      / tỉnh$/.test(b.name) || /^Sở/.test(b.name)
        ? `${b.name.replace(/ tỉnh$/, '')} tỉnh Nghệ An`
        : undefined,
    'undecided',
  ],
  ['tên tệp có dấu', 'tep', (b) => `BC ${b.name} 6 tháng.xlsx`],
  ['tên tệp không dấu', 'tep', (b) => `BC_${plain(b.name).replaceAll(' ', '_')}.xlsx`, 'ask'],
  ['tên tệp của công cụ', 'tep', (b) => `2026-06_${b.id}.xlsx`],
];

const communeOf = ({ kind, name, full_name: full }) => {
  const type = kind === 'xa' ? 'xã' : 'phường';
  const ward = kind === 'phuong';
  return {
    id: `${kind}-${slug(name)}`,
    name,
    full,
    type,
    otherType: ward ? 'xã' : 'phường',
    short: ward ? 'P' : 'X',
    committee: `UBND ${type} ${name}`,
  };
};

/** `ask`: a person must decide, and is shown that unit. */
const expectedOf = (expected, id) => (expected === 'ask' ? `?${id}` : (expected ?? id));

/** Every commune takes one family in four, the next commune the next ones: each family meets some forty communes. */
function communeRows(communes) {
  return communes.flatMap((u, i) =>
    communeFamilies.flatMap(([trap, as, write, expected], f) => {
      const text = (f + i) % 4 === 0 ? write(u) : undefined;
      return text === undefined ? [] : [{ as, text, expected: expectedOf(expected, u.id), trap }];
    }),
  );
}

function bodyRows(bodies) {
  return bodies.flatMap((b) => [
    ...bodyFamilies.flatMap(([trap, as, write, expected]) => {
      const text = write(b);
      return text === undefined ? [] : [{ as, text, expected: expectedOf(expected, b.id), trap }];
    }),
    ...shortened(b.name).map((text) => ({ as: 'ten', text, expected: b.id, trap: 'viết tắt một phần' })),
    ...shortened(b.name).map((text) => ({
      as: 'dong',
      text: `BÁO CÁO của ${text}`,
      expected: b.id,
      trap: 'viết tắt một phần',
    })),
  ]);
}

/** The whole table, no spelling twice. */
export function spellings(communesCsv, bodiesCsv) {
  const rows = [...communeRows(parseCsv(communesCsv).map(communeOf)), ...bodyRows(parseCsv(bodiesCsv))];
  return [...new Map(rows.map((r) => [`${r.as}|${r.text}`, r])).values()];
}

export function toCsv(rows) {
  const lines = rows.map((r) => [r.as, visible(r.text), r.expected, r.trap].map(cell).join(','));
  return `${['as,text,expected,trap', ...lines].join('\n')}\n`;
}

/** The file as it should be. */
export function generatedCsv() {
  const source = (name) => readFileSync(at(`plan/source/${name}.csv`), 'utf8');
  return toCsv(spellings(source('thanh-hoa-communes'), source('thanh-hoa-provincial-units')));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(at('test/text/spellings/generated.csv'), generatedCsv());
  console.log('test/text/spellings/generated.csv');
}
