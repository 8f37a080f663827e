// What each piece of work is to reach, as ratios within one run. `value` is undefined while a group was not measured.

/** Of one group: the time of a subject, its share of another's, its time beyond bare Node for each file. */
function reader(results) {
  const byGroup = new Map(results.map((g) => [g.id, g]));
  const subject = (group, id) => byGroup.get(group)?.subjects.find((s) => s.id === id);
  const both = (group, a, b, work) => {
    const [x, y] = [subject(group, a), subject(group, b)];
    return x && y ? work(x, y) : undefined;
  };
  return {
    share: (group, a, b) => both(group, a, b, (x, y) => x.wall / y.wall),
    /** Milliseconds beyond bare Node for each file. */
    each: (group, id) =>
      both(group, id, 'node', (x, n) => ((x.wall - n.wall) * 1000) / byGroup.get(group).files),
    beyond: (group, id) => both(group, id, 'node', (x, n) => x.wall - n.wall),
    wall: (group, id) => subject(group, id)?.wall,
    memory: (group, id) => subject(group, id)?.memory,
    /** Megabytes beyond bare Node for each file. */
    memoryEach: (group, id) =>
      both(group, id, 'node', (x, n) => (x.memory - n.memory) / byGroup.get(group).files),
  };
}

const times = (n) => `${n.toFixed(2).replace('.', ',')} ×`;
const seconds = (n) => `${n.toFixed(2).replace('.', ',')} s`;
const milliseconds = (n) => `${n.toFixed(1).replace('.', ',')} ms`;
const megabytes = (n) => `${Math.round(n)} MB`;
const percent = (n) => `${n > 0 ? '+' : ''}${Math.round(n * 100)} %`;

const most = (limit) => ({ words: '≤', meets: (v) => v <= limit, limit });
const least = (limit) => ({ words: '≥', meets: (v) => v >= limit, limit });
const within = (limit) => ({ words: '±', meets: (v) => Math.abs(v) <= limit, limit });

/** Growth of the time (or memory) for each file from 185 to 4,000. */
function growth(r, kind, id, measure) {
  const small = r[measure](`receive-185-${kind}`, id);
  const large = r[measure](`receive-4000-${kind}`, id);
  return small === undefined || large === undefined ? undefined : large / small - 1;
}

export function targets(results) {
  const r = reader(results);
  const row = (work, value, rule, shape) => ({ work, value, rule, shape });
  const receive = (kind, count) => `receive-${count}-${kind}`;
  const forms = (kind, count, peer, factor) => [
    row(
      `${count} biểu mẫu ${kind}: tiếp nhận và kiểm tra, so với ${peer} chỉ đọc (nhanh hơn)`,
      r.share(receive(kind, count), peer, 'both'),
      least(factor),
      times,
    ),
    row(
      `${count} biểu mẫu ${kind}: so với sàn một luồng`,
      r.share(receive(kind, count), 'both', 'floor'),
      most(1.5),
      times,
    ),
  ];
  return [
    row('`--help` so với Node trống', r.share('start', 'help', 'node'), most(1.25), times),
    row('`--version` so với Node trống', r.share('start', 'version', 'node'), most(1.25), times),
    row('`completion` so với Node trống', r.share('start', 'completion', 'node'), most(1.25), times),
    row('`dondoc`, 185 đơn vị, so với Node trống', r.share('start', 'board', 'node'), most(1.8), times),
    row('`status`, 185 đơn vị, so với Node trống', r.share('start', 'status', 'node'), most(1.8), times),
    row('`plan check` lần đầu so với Node trống', r.share('plan', 'cold', 'node'), most(4), times),
    row('`plan check` không đổi gì so với Node trống', r.share('plan', 'same', 'node'), most(1.5), times),
    row('`plan check`, 4.000 đơn vị × 200 nhiệm vụ, lần đầu', r.wall('plan', 'large'), most(2.5), seconds),
    ...[185, 1000, 4000].flatMap((count) => forms('xlsx', count, 'exceljs', 5)),
    ...[185, 1000, 4000].flatMap((count) => forms('docx', count, 'mammoth', 12)),
    ...[185, 1000, 4000].map((count) =>
      row(
        `${count} tệp yaml: so với yaml + bộ kiểm tra đã dịch sẵn`,
        r.share(receive('yaml', count), 'both', 'yaml'),
        most(1.3),
        times,
      ),
    ),
    row(
      '1.000 tệp, không đổi gì: ngoài thời gian khởi động',
      r.beyond(receive('xlsx', 1000), 'same'),
      most(0.1),
      seconds,
    ),
    row(
      '1.000 tệp, một tệp đổi: so với cả lượt',
      r.share(receive('xlsx', 1000), 'one', 'both'),
      most(0.06),
      times,
    ),
    ...['xlsx', 'docx', 'yaml'].map((kind) =>
      row(`\`form --all --to ${kind}\`, mỗi biểu mẫu`, r.each('form-185', kind), most(2.5), milliseconds),
    ),
    row('`consolidate` Word và Excel, 4.000 đơn vị', r.wall('consolidate-4000', 'both'), most(6), seconds),
    row(
      '`consolidate` Word và Excel, 4.000 đơn vị, bộ nhớ',
      r.memory('consolidate-4000', 'both'),
      most(400),
      megabytes,
    ),
    row(
      '`consolidate` chỉ Excel, 4.000 đơn vị, so với exceljs ghi cùng các ô (nhanh hơn)',
      r.share('consolidate-4000', 'exceljs', 'xlsx'),
      least(2),
      times,
    ),
    row('`remind --each`, mỗi công văn', r.each('remind', 'each'), most(13), milliseconds),
    ...['xlsx', 'docx', 'yaml'].flatMap((kind) =>
      [
        ['thời gian', 'each'],
        ['bộ nhớ', 'memoryEach'],
      ].map(([what, measure]) =>
        row(
          `Từ 185 lên 4.000 tệp ${kind}: ${what} mỗi tệp`,
          growth(r, kind, 'both', measure),
          within(0.15),
          percent,
        ),
      ),
    ),
  ];
}
