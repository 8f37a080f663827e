// People of the sample world. A letter stands for the given name, so that nobody real is meant.

const families = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Vũ',
  'Đỗ',
  'Bùi',
  'Mai',
  'Trịnh',
  'Lưu',
  'Hà',
  'Cao',
  'Đinh',
  'Ngô',
  'Phùng',
  'Lương',
  'Tống',
];
const middles = [
  'Văn',
  'Thị',
  'Đức',
  'Minh',
  'Hữu',
  'Thị Thanh',
  'Quang',
  'Xuân',
  'Thị Thu',
  'Ngọc',
  'Công',
  'Đình',
  'Thị Hồng',
  'Bá',
  'Thị Mai',
  'Trọng',
];
const letters = 'ABCDGHKLMNPQSTVX';

export function person(random) {
  return `${random.pick(families)} ${random.pick(middles)} ${random.pick([...letters])}`;
}

/** Not a number of anybody: the exchange 000 does not exist. */
export function phone(random) {
  return `0237.000.${String(random.int(0, 9999)).padStart(4, '0')}`;
}

function leaderTitle(unit, random) {
  if (unit.commune) {
    const place = unit.ward ? 'phường' : 'xã';
    return random.pick([
      `Phó Chủ tịch UBND ${place}`,
      `Phó Chủ tịch UBND ${place}`,
      `Chủ tịch UBND ${place}`,
    ]);
  }
  if (unit.group === 'so') return random.pick(['Phó Giám đốc Sở', 'Phó Giám đốc Sở', 'Giám đốc Sở']);
  const titles = [
    [/^Văn phòng/, 'Phó Chánh Văn phòng'],
    [/^Thanh tra/, 'Phó Chánh Thanh tra tỉnh'],
    [/^Công an/, 'Phó Giám đốc Công an tỉnh'],
    [/^Bộ Chỉ huy/, 'Phó Chính ủy'],
    [/^Ban Chỉ huy/, 'Phó Chính ủy'],
    [/^Ban Quản lý/, 'Phó Trưởng ban'],
    [/^Trường/, 'Phó Hiệu trưởng'],
    [/^Viện/, 'Phó Viện trưởng'],
    [/^Báo/, 'Phó Tổng biên tập'],
  ];
  return titles.find(([name]) => name.test(unit.name))?.[1] ?? 'Phó Giám đốc';
}

/** "Lê Thị H, Phó Chủ tịch UBND xã": who leads a task. */
export function leader(unit, random) {
  return `${random.pick(['Đồng chí ', 'Ông (bà) ', ''])}${person(random)}, ${leaderTitle(unit, random)}`;
}
