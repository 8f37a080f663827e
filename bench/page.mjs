// docs/performance.md, made from bench/results alone.
import { country, method, whereTimeGoes } from './page-texts.mjs';
import { targets } from './targets.mjs';

const comma = (n, digits) => n.toFixed(digits).replace('.', ',');

function limitShown({ rule, shape }) {
  return `${rule.words} ${shape(rule.limit).replace('+', '')}`;
}

function targetTable(results) {
  const rows = targets(results);
  const reached = rows.filter((r) => r.value !== undefined && r.rule.meets(r.value)).length;
  const lines = rows.map((r) => {
    const value = r.value === undefined ? 'chưa đo' : r.shape(r.value);
    const verdict = r.value === undefined ? '' : r.rule.meets(r.value) ? 'đạt' : '**chưa đạt**';
    return `| ${r.work} | ${limitShown(r)} | ${value} | ${verdict} |`;
  });
  return [
    `Đạt ${reached} trên ${rows.length} mức đặt ra.`,
    '',
    '| Việc | Mức đặt ra | Đo được | |',
    '| --- | --- | ---: | --- |',
    ...lines,
  ].join('\n');
}

function toldShown({ told }) {
  if (!told) return '';
  const failed = told.failed > 0 ? `, ${told.failed} tệp không đọc được` : '';
  return `${told.files} tệp${failed}, ${told.values.toLocaleString('vi-VN')} giá trị`;
}

function groupTable(group) {
  const base = group.subjects.find((s) => s.id === group.base);
  const lines = group.subjects.map((s) => {
    const each =
      group.files && s.id !== group.base ? comma(((s.wall - base.wall) * 1000) / group.files, 2) : '';
    const title = s.peer ? `_${s.title}_` : s.title;
    return `| ${title} | ${comma(s.wall, 3)} | ${comma(s.wall / base.wall, 2)} × | ${each} | ${comma(s.cpu, 2)} | ${Math.round(s.memory)} | ${toldShown(s)} |`;
  });
  return [
    `### ${group.title}`,
    '',
    '| | giây | so với Node trống | ms mỗi tệp | giây CPU | MB | đã làm |',
    '| --- | ---: | ---: | ---: | ---: | ---: | --- |',
    ...lines,
  ].join('\n');
}

function machineLines(results) {
  const machine = results.at(-1)?.machine;
  if (!machine) return 'Chưa đo.';
  const days = [...new Set(results.map((r) => r.machine.date))].toSorted();
  const { date: _date, node, system, processor, memory, ...versions } = machine;
  const others = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `Đo ngày ${days.join(', ')} trên ${processor}, ${memory}, ${system}, Node ${node}. Các bản đem so: ${others.join('; ')}.`;
}

/** The whole page. */
export function page(results) {
  return `${[
    '# Tốc độ',
    method,
    machineLines(results),
    '## Mức đặt ra và mức đạt được',
    targetTable(results),
    '## Thời gian đi đâu',
    whereTimeGoes,
    '## Các lượt đo',
    ...results.map(groupTable),
    '## Quy mô cả nước, tính trên giấy',
    country,
  ].join('\n\n')}\n`;
}
