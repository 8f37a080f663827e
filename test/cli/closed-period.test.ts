import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { scratch } from '../support/world.ts';

let world: ReturnType<typeof scratch>;
let dir: string;
const run = (line: readonly string[] | string, at = '2026-07-10T08:00:00+07:00') => world.run(line, at, dir);
const path = (...names: readonly string[]): string => join(dir, ...names);
const frozen = () => path('register', '2026-06.frozen.json');

function edit(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(path('plan', file), 'utf8');
  const changed = text.replace(from, () => to);
  expect(changed).not.toBe(text);
  writeFileSync(path('plan', file), changed);
}

/** A document of amendment that gives task 2.3 to Sở Công Thương. */
function amend(from: string, correction = ''): void {
  edit(
    'amendments.yaml',
    'amendments: []\n',
    `amendments:
  - id: SD-01
    document: { kind: Quyết định, number: "123", symbol: QĐ-UBND, date: 2026-07-05, authority: Chủ tịch (hư cấu), subject: Sửa đổi }
    from: ${from}
${correction}    changes:
      - { kind: task-lead, task: "2.3", text: Sở Công Thương, selectors: [{ kind: unit, phrase: Sở Công Thương, unit: so-cong-thuong }] }
`,
  );
}

const correction = '    correction: { period: 2026-06, reason: Phụ lục in nhầm cơ quan (hư cấu) }\n';

beforeEach(async () => {
  world = scratch();
  await world.run('init lv');
  dir = join(world.dir, 'lv');
  const closed = await run(['close', '2026-06', '--reason', 'Đã báo cáo'], '2026-07-02T08:00:00+07:00');
  expect(closed.code).toBe(0);
});
afterEach(() => world.remove());

const leadsOf = async (unit: string) => {
  const { out } = await run(`plan why ${unit} 2.3 --period 2026-06 --format json`);
  return JSON.parse(out).tasks[0].verdict;
};

describe('the snapshot of a closing', () => {
  test('holds every obligation; its hash stands in the register; nothing is said while the plan stays', async () => {
    const snapshot = JSON.parse(readFileSync(frozen(), 'utf8'));
    expect(snapshot.obligations).toHaveLength(189);
    expect(snapshot.obligations[0].lastOnTimeDay).toBe('2026-06-19');
    const event = JSON.parse(readFileSync(path('register', '2026-06.jsonl'), 'utf8').split('\n')[0] ?? '');
    expect(JSON.stringify(event)).toContain('"frozen"');
    expect((await run('plan check')).out).not.toContain('closed-');
    expect((await run('status --period 2026-06')).out).not.toContain('bản chụp');
  });

  test('a dry run writes none', async () => {
    await run(['undo', '--period', '2026-06', '--event', '2026-06-0001', '--reason', 'Nhầm']);
    rmSync(frozen());
    await run(['close', '2026-06', '--reason', 'x', '--dry-run']);
    expect(existsSync(frozen())).toBe(false);
  });
});

describe('an edit of the plan after the closing', () => {
  test('a retroactive change of a lead is an error that names the units, and the verdict stays', async () => {
    amend('2026-06-01');
    const check = await run('plan check');
    expect(check.code).toBe(1);
    expect(check.out).toMatch(/\[closed-period-changed\]/);
    expect(check.out).toContain('Sở Công Thương (chủ trì: 1.1 → 1.1, 2.3)');
    expect(check.out).toContain('Sở Giáo dục và Đào tạo');
    expect(await leadsOf('so-giao-duc-va-dao-tao')).toBe('lead');
    expect(await leadsOf('so-cong-thuong')).not.toBe('lead');
    expect((await run('status --period 2026-06')).out).toContain('Kết luận lúc khóa được giữ');
  });

  test('a unit taken off, and a rule moved: the number owed and the days stay', async () => {
    edit('units.yaml', '{ id: xa-ha-trung,', '{ id: xa-ha-trung, to: 2026-05-31,');
    edit('reporting.yaml', 'wording: before, roll: none', 'wording: by, roll: next-working-day');
    const check = await run('plan check');
    expect(check.out).toContain('[closed-period-changed]');
    const { out } = await run('status --period 2026-06');
    expect(out).toContain('N = 189');
    expect(out).toContain('19/6/2026');
    expect(out).toContain('189 đơn vị');
    const other = await run('status --period 2026-12');
    expect(other.out).toContain('N = 188');
  });

  test('from a later day it is no matter of the closed period', async () => {
    amend('2026-07-01');
    expect((await run('plan check --notes')).out).not.toContain('closed-');
    const { out } = await run('status --period 2026-06');
    expect(out).not.toContain('amendments.yaml');
  });

  test('with a correction it is a note, counts, and every later list says so', async () => {
    amend('2026-06-01', correction);
    const check = await run('plan check --notes');
    expect(check.out).toContain('[closed-period-corrected]');
    expect(check.out).not.toContain('[closed-period-changed]');
    expect(check.code).toBe(0);
    expect(await leadsOf('so-cong-thuong')).toBe('lead');
    for (const line of [
      'status --period 2026-06',
      'status --period 2026-06 --group xa',
      '',
      'remind --period 2026-06 --dry-run',
      'remind --period 2026-06 --phone-list',
      'plan why so-cong-thuong --period 2026-06',
    ]) {
      const { out } = await run(line);
      expect(out).toContain('Quyết định số 123/QĐ-UBND ngày 05/7/2026');
      expect(out).toContain('Phụ lục in nhầm cơ quan (hư cấu)');
    }
  });

  test('the merged report and its tables print the correction too', async () => {
    await run(['undo', '--period', '2026-06', '--event', '2026-06-0001', '--reason', 'Thiếu tệp']);
    await run('form so-noi-vu --period 2026-06 --to yaml');
    const form = path('out', '2026-06', 'bieu-mau', '2026-06_so-noi-vu.yaml');
    const filled = parseDocument(readFileSync(form, 'utf8'));
    filled.setIn(['tasks', '1.1', 'status'], 'đang thực hiện');
    filled.setIn(['tasks', '1.1', 'result'], 'Đã làm.');
    writeFileSync(path('so-noi-vu.yaml'), filled.toString());
    await run('receive so-noi-vu.yaml --arrived 18/6/2026 --period 2026-06');
    await run(['close', '2026-06', '--reason', 'Khóa lại']);
    amend('2026-06-01', correction);
    await run('consolidate --period 2026-06');
    const printed = (file: string, part: string): string =>
      strFromU8(unzipSync(readFileSync(path('out', '2026-06', file)))[part] ?? new Uint8Array());
    const report = printed('bao-cao-tong-hop-2026-06.docx', 'word/document.xml');
    await run('remind --period 2026-06 --phone-list');
    const phones = printed('don-doc/goi-dien-2026-07-10.xlsx', 'xl/sharedStrings.xml');
    const receipt = (await run('receipt so-noi-vu --period 2026-06')).out;
    for (const text of [report, printed('tong-hop-2026-06.xlsx', 'xl/sharedStrings.xml'), phones, receipt])
      expect(text.replace(/<[^>]+>/g, '')).toContain('Phụ lục in nhầm cơ quan (hư cấu)');
  });

  test('a correction of one thing covers no other edit', async () => {
    amend('2026-06-01', correction);
    edit('units.yaml', '{ id: xa-ha-trung,', '{ id: xa-ha-trung, to: 2026-05-31,');
    const check = await run('plan check');
    const line = check.out.split('\n').find((l) => l.includes('[closed-period-changed]')) ?? '';
    expect(line).toContain('UBND xã Hà Trung');
    expect(line).not.toContain('Sở Công Thương');
  });

  test('closing again after the correction: the snapshot has it, nothing is left to say', async () => {
    amend('2026-06-01', correction);
    await run(['undo', '--period', '2026-06', '--event', '2026-06-0001', '--reason', 'Sửa']);
    await run(['close', '2026-06', '--reason', 'Khóa lại']);
    expect((await run('plan check --notes')).out).not.toContain('closed-');
  });
});

describe('without a snapshot to go by', () => {
  test('lost or altered: an error, and lists say that they follow the plan of now', async () => {
    writeFileSync(frozen(), readFileSync(frozen(), 'utf8').replace('2026-06-19', '2026-06-18'));
    expect((await run('plan check')).out).toContain('không khớp mã băm');
    rmSync(frozen());
    expect((await run('plan check')).out).toContain('[closed-snapshot-lost]');
    expect((await run('status --period 2026-06')).out).toContain('không còn');
  });

  test('closed by an older register: the versions are compared and what is unknown is said', async () => {
    const register = path('register', '2026-06.jsonl');
    const { readRegister, eventLine } = await import('../../src/read/register.ts');
    const [event] = readRegister('r', readFileSync(register, 'utf8')).value;
    if (event?.kind !== 'closed') throw new Error('not closed');
    const { frozen: _, ...old } = event;
    writeFileSync(register, `${eventLine(old)}\n`);
    expect((await run('plan check')).out).not.toContain('closed-');
    edit('units.yaml', '{ id: xa-ha-trung,', '{ id: xa-ha-trung, to: 2026-05-31,');
    const check = await run('plan check');
    expect(check.out).toContain('[closed-period-unknown]');
    expect(check.out).toContain('không biết nghĩa vụ');
    expect(check.out).toContain('189');
  });
});

/** Sends both papers of one unit, document dated in time, arrived late, then closes. */
const lateByArrival = async (): Promise<void> => {
  await run(['undo', '--period', '2026-06', '--event', '2026-06-0001', '--reason', 'Thêm báo cáo']);
  await run('form so-noi-vu --period 2026-06 --to yaml');
  const form = path('out', '2026-06', 'bieu-mau', '2026-06_so-noi-vu.yaml');
  const filled = parseDocument(readFileSync(form, 'utf8'));
  filled.setIn(['tasks', '1.1', 'status'], 'đang thực hiện');
  filled.setIn(['tasks', '1.1', 'result'], 'Đã làm.');
  writeFileSync(path('so-noi-vu.yaml'), filled.toString().replace(/( +document-date:).*/, '$1 "15/6/2026"'));
  await run('receive so-noi-vu.yaml --arrived 25/6/2026 --period 2026-06');
  await run(['close', '2026-06', '--reason', 'Khóa lại']);
};

describe('what the snapshot keeps beside days and tasks', () => {
  const standingOf = async (unit: string) => {
    const { out } = await run('status --period 2026-06 --all --format json');
    const { standings } = JSON.parse(out) as {
      standings: { unit: { id: string; name: string; group: string } | string; kind: string }[];
    };
    return JSON.stringify(standings.find((s) => JSON.stringify(s).includes(`"${unit}"`)));
  };

  test('the date that counts: the verdict stays, the place is the line of the rule', async () => {
    await lateByArrival();
    const before = await standingOf('so-noi-vu');
    expect(before).toContain('late');
    edit('reporting.yaml', 'counts: arrived', 'counts: document');
    const check = await run('plan check');
    expect(check.code).toBe(1);
    expect(check.out).toMatch(/reporting\.yaml:\d+:\d+.*\n?.*closed-period-changed/);
    expect(check.out).toContain('ngày được tính: ngày đến → ngày văn bản');
    expect(await standingOf('so-noi-vu')).toBe(before);
    expect((await run('status --period 2026-06')).out).toContain('ngày được tính');
  });

  test('a correction of the date that counts is printed by the list', async () => {
    edit(
      'amendments.yaml',
      'amendments: []\n',
      `amendments:
  - id: SD-01
    document: { kind: Quyết định, number: "123", symbol: QĐ-UBND, date: 2026-07-05, authority: Chủ tịch (hư cấu), subject: Sửa đổi }
    from: 2026-01-05
${correction}    changes:
      - { kind: deadline-rule, counts: document }
`,
    );
    expect((await run('plan check --notes')).out).toContain('[closed-period-corrected]');
    expect((await run('status --period 2026-06')).out).toContain('Quyết định số 123/QĐ-UBND');
    const why = await run('plan why so-noi-vu --period 2026-06');
    expect(why.out).toContain('cách tính hạn: ngày văn bản');
    expect(why.out).not.toContain('cách tính hạn: document');
  });

  test('names and groups of the units', async () => {
    const before = await standingOf('so-y-te');
    edit(
      'units.yaml',
      'id: so-y-te, name: Sở Y tế, group: so',
      'id: so-y-te, name: Sở Khác, group: ban-nganh',
    );
    const check = await run('plan check');
    expect(check.out).toContain('tên: Sở Y tế → Sở Khác; nhóm: so → ban-nganh');
    expect(check.out).toMatch(/units\.yaml:\d+/);
    expect(await standingOf('so-y-te')).toBe(before);
  });

  test('a working day added later moves the lenient day: an error that names the calendar', async () => {
    edit(
      'calendar.yaml',
      '      - { date: 2026-08-22, kind: worked',
      '      - { date: 2026-06-20, kind: worked, name: Làm bù (hư cấu), confirm: true }\n      - { date: 2026-08-22, kind: worked',
    );
    const check = await run('plan check');
    expect(check.out).toContain('[closed-period-changed]');
    expect(check.out).toContain('ngày cuối nếu tính cả ngày hạn');
  });
});

describe('a look back to a day before the closing', () => {
  const verdicts = async (line: string) => {
    const { out } = await run(`status --period 2026-06 --all --format json ${line}`);
    const { standings } = JSON.parse(out) as { standings: readonly unknown[] };
    return JSON.stringify(standings);
  };

  test.each([
    ['the date that counts', 'reporting.yaml', 'counts: arrived', 'counts: document', 'ngày được tính'],
    [
      'the due day',
      'reporting.yaml',
      'due: { year: 0, month: 6, day: 20 }',
      'due: { year: 0, month: 6, day: 26 }',
      '25/6/2026',
    ],
  ])('%s is the one of the closing, and the list says so', async (_what, file, from, to, words) => {
    await lateByArrival();
    const days = ['2026-06-25', '2026-06-25 --as-recorded', '2026-07-04', '2026-07-10'];
    const before = await Promise.all(days.map((d) => verdicts(`--as-of ${d}`)));
    edit(file, from, to);
    for (const [i, day] of days.entries()) {
      expect(await verdicts(`--as-of ${day}`)).toBe(before[i]);
      const { out } = await run(`status --period 2026-06 --as-of ${day}`);
      expect(out).toContain('Kết luận lúc khóa được giữ');
      expect(out).toContain(words);
      expect(out.includes('tính đến một ngày trước đó')).toBe(day !== '2026-07-10');
    }
  });

  test('nothing edited: nothing is said of the snapshot', async () => {
    const { out } = await run('status --period 2026-06 --as-of 2026-06-25');
    expect(out).not.toContain('bản chụp');
  });
});

/** The place that stands with a finding: "reporting.yaml:42:9". */
function placeOf(out: string, code: string): string {
  const lines = out.split('\n');
  const at = lines.findIndex((l) => l.includes(`[${code}]`));
  const found = lines
    .slice(Math.max(0, at - 3), at + 2)
    .join('\n')
    .match(/[a-z]+\.yaml:\d+:\d+/);
  return found?.[0] ?? '';
}

/** "file:line" of a passage of the plan as it is now. */
const lineOf = (file: string, passage: string): string => {
  const text = readFileSync(path('plan', file), 'utf8');
  expect(text).toContain(passage);
  return `${file}:${text.slice(0, text.indexOf(passage)).split('\n').length}:`;
};

describe('the place of an edit that touches a closed period', () => {
  test('an amendment: the line of its own change, and what to do with that entry', async () => {
    edit(
      'amendments.yaml',
      'amendments: []\n',
      `amendments:
  - id: SD-01
    document: { kind: Quyết định, number: "122", symbol: QĐ-UBND, date: 2026-07-05, authority: Chủ tịch (hư cấu), subject: Sửa đổi }
    from: 2027-01-01
    changes:
      - { kind: unit-renamed, unit: so-y-te, name: Sở Y tế và Dân số }
  - id: SD-02
    document: { kind: Quyết định, number: "123", symbol: QĐ-UBND, date: 2026-07-05, authority: Chủ tịch (hư cấu), subject: Sửa đổi }
    from: 2026-06-01
    changes:
      - { kind: task-output, task: "2.3", text: Kết quả khác }
      - { kind: task-lead, task: "2.3", text: Sở Công Thương, selectors: [{ kind: unit, phrase: Sở Công Thương, unit: so-cong-thuong }] }
`,
    );
    const { out } = await run('plan check');
    expect(placeOf(out, 'closed-period-changed')).toContain(
      lineOf('amendments.yaml', '- { kind: task-output'),
    );
    expect(out).toContain('Sửa from của “SD-02”');
  });

  test.each([
    [
      'the first day of a unit',
      'units.yaml',
      '{ id: xa-ha-trung,',
      '{ id: xa-ha-trung, to: 2026-05-31,',
      '{ id: xa-ha-trung,',
    ],
    [
      'how the deadline is worded',
      'reporting.yaml',
      'wording: before, roll: none',
      'wording: by, roll: none',
      'rule: { wording',
    ],
    [
      'a day of the calendar',
      'calendar.yaml',
      '      - { date: 2026-08-22, kind: worked',
      '      - { date: 2026-06-20, kind: worked, name: Làm bù (hư cấu), confirm: true }\n      - { date: 2026-08-22, kind: worked',
      '{ date: 2026-06-20',
    ],
  ])('%s: the line of that entry', async (_what, file, from, to, passage) => {
    edit(file, from, to);
    expect(placeOf((await run('plan check')).out, 'closed-period-changed')).toContain(lineOf(file, passage));
  });
});

describe('documents of a period whose plan was edited after the closing', () => {
  const printed = (file: string, part: string): string =>
    strFromU8(unzipSync(readFileSync(file))[part] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
  const edited = 'Kế hoạch đã thay đổi sau khi khóa kỳ (plan/reporting.yaml';

  test('the report, its tables, the list: each says so; none before the edit', async () => {
    await lateByArrival();
    const made = async (): Promise<readonly string[]> => {
      await run('consolidate --period 2026-06');
      await run('consolidate --period 2026-06 --detail brief --out gon');
      await run('status --period 2026-06 --to xlsx');
      const brief =
        readdirSync(path('gon')).find((f) => f.startsWith('bao-cao') && f.endsWith('.docx')) ?? '';
      return [
        printed(path('out', '2026-06', 'bao-cao-tong-hop-2026-06.docx'), 'word/document.xml'),
        printed(path('gon', brief), 'word/document.xml'),
        printed(path('out', '2026-06', 'tong-hop-2026-06.xlsx'), 'xl/sharedStrings.xml'),
        printed(path('out', '2026-06', 'tinh-hinh-2026-06.xlsx'), 'xl/sharedStrings.xml'),
      ];
    };
    for (const text of await made()) expect(text).not.toContain('Kế hoạch đã thay đổi');
    edit('reporting.yaml', 'required: true', 'required: false');
    for (const text of await made()) expect(text).toContain(edited);
  });

  test('the record of the closing: made again it keeps the counts, prints the hash of the snapshot and what was edited', async () => {
    const minutes = path('out', '2026-06', 'bien-ban-khoa-ky-2026-06.docx');
    const first = printed(minutes, 'word/document.xml');
    const hash = createHash('sha256').update(readFileSync(frozen())).digest('hex');
    expect(first.replaceAll(' ', '')).toContain(hash);
    expect(first).not.toContain('Kế hoạch đã thay đổi');
    edit('units.yaml', '{ id: xa-ha-trung,', '{ id: xa-ha-trung, to: 2026-05-31,');
    expect((await run('close 2026-06')).code).toBe(0);
    const again = printed(minutes, 'word/document.xml');
    expect(again).toContain('đã gửi 0/189');
    expect(again).toContain('Kết luận lúc khóa được giữ');
    expect(again).toContain('UBND xã Hà Trung');
  });
});

describe('a closed ad hoc request', () => {
  const request = `requests:
  - { id: 2026-dx-01, number: 12/SVHTTDL-VP, date: 2026-06-22, subject: Báo cáo nhanh (hư cấu), units: [so], tasks: ["1.1"], due: 2026-07-01, wording: by }
  - { id: 2026-dx-02, number: 13/SVHTTDL-VP, date: 2026-06-22, subject: Báo cáo khác (hư cấu), units: [so], tasks: ["1.1"], due: 2026-09-01, wording: by }
`;
  const asked = async (): Promise<void> => {
    edit('requests.yaml', 'requests: []\n', request);
    const closed = await run(['close', '2026-dx-01', '--reason', 'Đã báo cáo'], '2026-07-06T08:00:00+07:00');
    expect(closed.code).toBe(0);
    expect((await run('plan check')).out).not.toContain('closed-');
  };

  test('taken out: an error at the list of requests, its remedy names that file; its list as it was closed', async () => {
    await asked();
    edit('requests.yaml', / {2}- \{ id: 2026-dx-01.*\n/, '');
    const { code, out } = await run('plan check');
    expect(code).toBe(1);
    expect(placeOf(out, 'closed-period-gone')).toContain(lineOf('requests.yaml', 'requests:\n  - {'));
    expect(out).toContain('Ghi lại yêu cầu đột xuất vào plan/requests.yaml');
    expect((await run('status --period 2026-dx-01')).out).toContain('Báo cáo nhanh (hư cấu)');
  });

  test.each([
    ['the day', 'due: 2026-07-01', 'due: 2026-07-03', '2026-07-03'],
    [
      'whom it asks',
      'units: [so], tasks: ["1.1"], due: 2026-07',
      'units: [so-y-te], tasks: ["1.1"], due: 2026-07',
      'units: [so-y-te]',
    ],
    ['for what', 'tasks: ["1.1"], due: 2026-07', 'tasks: ["2.3"], due: 2026-07', 'tasks: ["2.3"]'],
    ['its subject', 'Báo cáo nhanh (hư cấu)', 'Báo cáo gấp (hư cấu)', 'Báo cáo gấp'],
    ['how its day is worded', 'due: 2026-07-01, wording: by', 'due: 2026-07-01, wording: before', 'before }'],
  ])('edited: %s: an error at that value; amendments.yaml is no remedy', async (_what, from, to, passage) => {
    await asked();
    edit('requests.yaml', from, to);
    const { code, out } = await run('plan check');
    expect(code).toBe(1);
    expect(placeOf(out, 'closed-period-changed')).toContain(lineOf('requests.yaml', passage));
    const text = readFileSync(path('plan', 'requests.yaml'), 'utf8');
    const line = text.slice(text.lastIndexOf('\n', text.indexOf(passage)) + 1);
    expect(placeOf(out, 'closed-period-changed').split(':')[2]).toBe(String(line.indexOf(passage) + 1));
    expect(out).toContain('Yêu cầu đột xuất không sửa bằng amendments.yaml');
  });
});

describe('the words of a closed period', () => {
  const wordsOf = async () => (await run('status --period 2026-06 --group so')).out;

  test('its name: an error at the label, and its lists keep the name that it was closed with', async () => {
    edit('reporting.yaml', 'label: 6 tháng đầu năm {year}', 'label: nửa đầu năm {year}');
    const { out } = await run('plan check');
    expect(placeOf(out, 'closed-period-changed')).toContain(lineOf('reporting.yaml', 'label: nửa đầu'));
    expect(await wordsOf()).toMatch(/6 tháng đầu năm 2026/);
    expect((await wordsOf()).split('\n')[0]).not.toContain('nửa đầu');
    expect((await run('status --period 2027-06 --as-of 2026-07-10')).out).toContain('nửa đầu năm 2027');
  });

  test.each([
    ['the short name of a task', 'appendix.yaml', /short_name: (?=\S)/, 'short_name: Không '],
    ['the text of a task', 'appendix.yaml', 'text: Sở Khoa học và Công nghệ\n', 'text: Sở KHCN\n'],
  ])('%s: an error', async (_what, file, from, to) => {
    edit(file, from, to);
    const check = await run('plan check');
    expect(check.code).toBe(1);
    expect(check.out).toContain('[closed-period-changed]');
    expect(check.out).toContain('lời nhiệm vụ: ');
    expect((await run('status --period 2026-06')).out).toContain('lời nhiệm vụ: ');
  });

  test('a task reworded: an error that tells both wordings, and the closed period keeps its own', async () => {
    const why = async (period: string) => (await run(`plan why so-noi-vu 1.1 --period ${period}`)).out;
    const before = await why('2026-06');
    edit('appendix.yaml', /short_name: .*/, 'short_name: Không làm gì (hư cấu)');
    const check = await run('plan check');
    expect(placeOf(check.out, 'closed-period-changed')).toMatch(/appendix\.yaml:/);
    expect(check.out).toContain('Không làm gì');
    expect(before).not.toContain('Không làm gì');
    expect(await why('2026-06')).not.toContain('Nhiệm vụ 1.1 Không làm gì');
    expect(await why('2026-12')).toContain('Không làm gì');
  });

  test('reworded by an amendment with a correction it counts', async () => {
    edit(
      'amendments.yaml',
      'amendments: []\n',
      `amendments:
  - id: SD-01
    document: { kind: Quyết định, number: "123", symbol: QĐ-UBND, date: 2026-07-05, authority: Chủ tịch (hư cấu), subject: Sửa đổi }
    from: 2026-06-01
${correction}    changes:
      - { kind: task-output, task: "2.3", text: Kết quả khác (hư cấu) }
`,
    );
    const check = await run('plan check --notes');
    expect(check.out).toContain('[closed-period-corrected]');
    expect(check.out).not.toContain('[closed-period-changed]');
    expect(check.out).toContain('Kết quả khác (hư cấu)');
  });

  test('the printed name of a group: an error at that group, and lists keep the name', async () => {
    edit('units.yaml', /(\{ id: so, name: )Sở/, '{ id: so, name: Các Sở');
    const check = await run('plan check');
    expect(check.code).toBe(1);
    expect(check.out).toContain('tên nhóm: Sở → Các Sở');
    expect(placeOf(check.out, 'closed-period-changed')).toContain(lineOf('units.yaml', '{ id: so, name'));
    expect(
      (await wordsOf())
        .split('\n')
        .filter((l) => !l.includes('→'))
        .join('\n'),
    ).not.toContain('Các Sở');
    expect((await run('status --period 2026-12')).out).toContain('Các Sở');
  });

  test('a task under another id: at the line of that task', async () => {
    edit('appendix.yaml', '- id: "2.3"', '- id: "2.9"');
    const { out } = await run('plan check');
    expect(placeOf(out, 'closed-period-changed')).toContain(lineOf('appendix.yaml', '"2.9"'));
  });
});

describe('a late notice of holidays', () => {
  const late = () =>
    edit(
      'calendar.yaml',
      '      - { date: 2026-08-22, kind: worked',
      '      - { date: 2026-06-20, kind: worked, name: Làm bù (hư cấu), confirm: true }\n      - { date: 2026-08-22, kind: worked',
    );
  const notice = (more: string) =>
    edit(
      'amendments.yaml',
      'amendments: []\n',
      `amendments:
  - id: SD-01
    document: { kind: Thông báo, number: "45", symbol: TB-SNV, date: 2026-07-05, authority: Sở Nội vụ (hư cấu), subject: Lịch nghỉ }
    from: 2026-06-01
${more}    changes: []
`,
    );

  test('the remedy says what to write, and written so it is a correction that lists print', async () => {
    late();
    const check = await run('plan check');
    expect(check.out).toContain('changes: []');
    notice(correction);
    const corrected = await run('plan check --notes');
    expect(corrected.out).not.toContain('[closed-period-changed]');
    expect(corrected.out).toContain('[closed-period-corrected]');
    expect((await run('status --period 2026-06')).out).toContain('Thông báo số 45/TB-SNV ngày 05/7/2026');
  });

  test('it covers no change of the rule; without a correction an entry needs changes', async () => {
    notice(correction);
    edit('reporting.yaml', 'counts: arrived', 'counts: document');
    expect((await run('plan check')).out).toContain('[closed-period-changed]');
  });

  test('an entry without changes and without a correction is refused', async () => {
    notice('');
    expect((await run('plan check')).out).toMatch(/amendments\.yaml.*(?:\n.*)*\[schema-/);
  });
});

describe('where a finding of a closed period stands', () => {
  test('a lost snapshot and one without a closing: at that file; lists say the second too', async () => {
    const text = readFileSync(frozen(), 'utf8');
    rmSync(frozen());
    expect((await run('plan check')).out).toMatch(
      /register\/2026-06\.frozen\.json.*\[closed-snapshot-lost\]/,
    );
    writeFileSync(frozen(), text);
    rmSync(path('register', '2026-06.jsonl'));
    expect((await run('plan check')).out).toMatch(
      /^\S*register\/2026-06\.frozen\.json: .*\[closed-snapshot-orphan\]/m,
    );
    for (const line of ['status --period 2026-06', 'check --period 2026-06'])
      expect((await run(line)).out).toContain('sổ không ghi việc khóa kỳ');
    expect((await run('status --period 2026-12')).out).not.toContain('sổ không ghi việc khóa kỳ');
  });

  test('a first day that leaves the period out: at that line', async () => {
    edit('reporting.yaml', 'first_day: null', 'first_day: 2026-09-01');
    const { out } = await run('plan check');
    expect(out).toContain('[closed-period-gone]');
    expect(placeOf(out, 'closed-period-gone')).toContain(lineOf('reporting.yaml', 'first_day: 2026'));
  });
});

describe('a snapshot of an older tool, without the period itself', () => {
  const older = async (): Promise<void> => {
    const { readRegister, eventLine } = await import('../../src/read/register.ts');
    const { asked: _, ...old } = JSON.parse(readFileSync(frozen(), 'utf8'));
    const text = `${JSON.stringify(old)}\n`;
    writeFileSync(frozen(), text);
    const register = path('register', '2026-06.jsonl');
    const [event] = readRegister('r', readFileSync(register, 'utf8')).value;
    if (event?.kind !== 'closed') throw new Error('not closed');
    const hash = createHash('sha256').update(text).digest('hex');
    writeFileSync(register, `${eventLine({ ...event, frozen: hash })}\n`);
  };

  test('nothing is said while the file stays; after an edit of it, that the name was not compared', async () => {
    await older();
    expect((await run('plan check --notes')).out).not.toContain('closed-');
    edit('reporting.yaml', 'label: 6 tháng đầu năm {year}', 'label: nửa đầu năm {year}');
    const { out } = await run('plan check --notes');
    expect(out).toContain('[closed-snapshot-older]');
    expect(out).not.toContain('[closed-period-changed]');
    expect((await run('status --period 2026-06')).out).toContain('chưa được đối chiếu');
  });

  test('a snapshot of today compares the name', async () => {
    edit('reporting.yaml', 'label: 6 tháng đầu năm {year}', 'label: nửa đầu năm {year}');
    const { out } = await run('plan check --notes');
    expect(out).toContain('[closed-period-changed]');
    expect(out).not.toContain('[closed-snapshot-older]');
  });
});

describe('a closed period that the plan has no more', () => {
  const without = () => edit('reporting.yaml', 'first: 2025-12', 'first: 2026-12');

  test('an error that names it, and its list as it was closed', async () => {
    without();
    const check = await run('plan check');
    expect(check.code).toBe(1);
    expect(check.out).toContain('[closed-period-gone]');
    expect(check.out).toContain('“2026-06”');
    const { code, out } = await run('status --period 2026-06');
    expect(code).toBe(0);
    expect(out).toContain('N = 189');
    expect(out).toContain('không còn kỳ 2026-06');
  });

  test('among the others by its day: an unknown period names them in order', async () => {
    without();
    const { out, err } = await run('status --period 2026-07');
    const known = (out + err).match(/20\d\d-(?:06|12)/g)?.filter((p) => p !== '2026-07') ?? [];
    expect(known).toContain('2026-06');
    expect(known).toEqual(known.toSorted());
  });

  test('a snapshot that does not hold the period: the command stops and says why', async () => {
    without();
    rmSync(frozen());
    const { code, out, err } = await run('status --period 2026-06');
    expect(code).toBe(3);
    expect(out + err).toContain('bản chụp lúc khóa không còn');
    expect(out + err).not.toContain('không có kỳ');
    expect((await run('status --period 2027-06')).code).toBe(0);
  });
});

describe('around the closed period', () => {
  test('questions edited afterwards: check and consolidate name the file', async () => {
    await lateByArrival();
    edit('reporting.yaml', 'required: true', 'required: false');
    for (const line of ['check --period 2026-06', 'consolidate --period 2026-06']) {
      const { out } = await run(line);
      expect(out).toContain('Kế hoạch đã thay đổi sau khi khóa kỳ (plan/reporting.yaml');
    }
  });

  test('one correction may name several periods', async () => {
    amend('2026-06-01', '    correction: { periods: [2026-06, 2026-12], reason: Nhầm (hư cấu) }\n');
    const check = await run('plan check --notes');
    expect(check.out).toContain('[closed-period-corrected]');
    expect(check.out).not.toContain('[closed-period-changed]');
    expect(check.code).toBe(0);
  });

  test('a correction of no period is refused', async () => {
    amend('2026-06-01', '    correction: { reason: Nhầm (hư cấu) }\n');
    expect((await run('plan check')).out).toContain('[schema-missing-key]');
  });

  test('no baseline excuses it', async () => {
    amend('2026-06-01');
    const written = await run([
      ...'plan check --baseline da-biet.json --write-baseline --reason'.split(' '),
      'Chấp nhận',
    ]);
    expect(written.code).toBe(1);
    expect(written.out).toContain('Không ghi vào danh sách đã biết: 1');
    expect(readFileSync(path('da-biet.json'), 'utf8')).not.toContain('closed-period-changed');
    expect((await run('plan check --baseline da-biet.json')).code).toBe(1);
  });

  test('a closing taken out of the register leaves a snapshot that tells', async () => {
    writeFileSync(path('register', '2026-06.jsonl'), '');
    expect((await run('plan check')).out).toContain('[closed-snapshot-orphan]');
    rmSync(path('register', '2026-06.jsonl'));
    expect((await run('plan check')).code).toBe(1);
  });

  test('a closing undone on record is none', async () => {
    await run(['undo', '--period', '2026-06', '--event', '2026-06-0001', '--reason', 'Mở lại']);
    expect((await run('plan check')).out).not.toContain('closed-');
  });

  test('an entry that cannot be read is told once', async () => {
    edit(
      'units.yaml',
      /(id: xa-ha-trung,.*duty: )required/,
      'id: xa-ha-trung, name: UBND xã Hà Trung, group: xa, duty: requird',
    );
    const { out } = await run('plan check');
    expect(out).toContain('[schema-wrong-value]');
    expect(out).not.toContain('[closed-period-changed]');
  });

  test('plan why says first that it goes by the snapshot', async () => {
    edit('units.yaml', /(?<=id: xa-ha-trung,.*duty: )required/, 'none');
    const lines = (await run('plan why xa-ha-trung --period 2026-06')).out.split('\n');
    expect(lines.findIndex((l) => l.includes('bản chụp'))).toBe(2);
    expect(lines[3]).toContain('theo kế hoạch hiện nay');
  });
});
