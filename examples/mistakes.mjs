// What goes wrong in answers, as it does in real reports: name → change. Every change works on a copy.
import { addDays, printedDay } from './days.mjs';
import { printedNumber } from './prose.mjs';

const at = (indicator, figure = 'period') => `indicator/${indicator}/${figure}`;

/** The first of these answers that the unit gave. */
function given(answers, ids) {
  return ids.find((id) => answers.has(id));
}

function withFigure(indicator, change) {
  return (answers, random) => {
    const id = given(answers, [at(indicator), at('CT-20'), at('CT-33'), at('CT-28')]);
    const value = id && answers.get(id);
    return typeof value === 'number' ? [[id, change(value, random)]] : [];
  };
}

/** First task of the unit that has a status. */
function firstTask(answers) {
  return [...answers.keys()].find((id) => id.endsWith('/status'))?.split('/')[1];
}

function onTask(topic, value) {
  return (answers) => {
    const task = firstTask(answers);
    return task ? [[`task/${task}/${topic}`, value]] : [];
  };
}

function doneWithout(answers) {
  const task = firstTask(answers);
  return task
    ? [
        [`task/${task}/status`, 'hoàn thành'],
        [`task/${task}/output-document`, undefined],
      ]
    : [];
}

function wrongRatio(indicator, change) {
  return (answers) => {
    const [n, N] = [`${at(indicator, 'cumulative')}/n`, `${at(indicator, 'cumulative')}/N`];
    const total = answers.get(N);
    return typeof total === 'number' ? change(n, N, total, answers.get(n)) : [];
  };
}

function bothFigures(indicator, change) {
  return (answers) =>
    [at(indicator), at(indicator, 'cumulative')].flatMap((id) => {
      const value = answers.get(id);
      return typeof value === 'number' ? [[id, change(value)]] : [];
    });
}

export const mistakes = {
  // Figures
  'so-dang-chu': withFigure('CT-11', (v) => printedNumber(Math.max(v, 1568))),
  'ba-so-le': withFigure('CT-11', (v) => (Math.max(1568, v) + (v % 10 === 0 ? 3 : 0)) / 1000),
  'uoc-chung': withFigure(
    'CT-03',
    (v) => `khoảng ${printedNumber(Math.max(100, Math.round(v / 100) * 100))}`,
  ),
  'hon-bao-nhieu': withFigure(
    'CT-09',
    (v) => `hơn ${printedNumber(Math.max(100, Math.floor(v / 50) * 50))} người`,
  ),
  'kem-chu': withFigure('CT-05', (v) => `${Math.max(12, v)} bài`),
  'gach-ngang': withFigure('CT-12', () => '-'),
  'khong-co': withFigure('CT-13', () => 'không có'),
  'so-am': withFigure('CT-08', () => -3),
  'so-le-nguoi': withFigure('CT-03', (v) => v + 0.5),
  'phan-tram': wrongRatio('CT-14', (n) => [[n, '69,85%']]),
  'n-lon-hon-N': wrongRatio('CT-04', (n, _N, total) => [[n, total + 25]]),
  'dao-n-N': wrongRatio('CT-14', (n, N, total, value) => [
    [n, total],
    [N, value],
  ]),
  'thieu-N': wrongRatio('CT-04', (_n, N) => [[N, undefined]]),
  'luy-ke-nho-hon-ky': (answers) => {
    const value = answers.get(at('CT-05'));
    return typeof value === 'number' ? [[at('CT-05', 'cumulative'), Math.floor(value / 2)]] : [];
  },
  'luy-ke-giam': bothFigures('CT-05', (v) => Math.max(1, Math.floor(v * 0.2))),
  'tang-dot-bien': bothFigures('CT-11', (v) => v * 14 + 900),
  'o-loi': withFigure('CT-09', () => ({ error: '#REF!' })),
  'cong-thuc': withFigure('CT-10', (v) => ({
    formula: `${Math.floor(v / 2)}+${Math.ceil(v / 2)}`,
    value: v,
  })),
  'chi-vuot': (answers) => {
    const id = [...answers.keys()].find((k) => k.endsWith('/funding-allotted-local'));
    const value = id && answers.get(id);
    return value ? [[id.replace('allotted', 'spent'), value * 2 + 5]] : [];
  },
  // Status, papers, people
  'bo-trong-tinh-trang': onTask('status', undefined),
  'tinh-trang-tu-viet': onTask('status', 'Đã triển khai tốt'),
  'hoan-thanh-thieu-so': doneWithout,
  'thieu-lanh-dao': onTask('leader', undefined),
  'dau-cham-cham': onTask('leader', '……………'),
  'thieu-ket-qua': onTask('result', undefined),
  'vuong-mac-chua-ro': (answers) => {
    const task = firstTask(answers);
    if (!task) return [];
    return [
      [`task/${task}/difficulties`, 'Thiếu kinh phí mua sắm thiết bị truyền thanh (tình huống mẫu).'],
      [`task/${task}/difficulties-reported`, undefined],
    ];
  },
  'khong-phat-sinh-ma-co-so': onTask('status', 'không phát sinh'),
  'so-van-ban-sai': () => [['unit/document-number', 'BC số 15 UBND']],
  'ky-hieu-co-quan-khac': () => [['unit/document-number', '318/BC-SVHTTDL']],
  'ngay-nam-truoc': (answers) => {
    const day = answers.get('unit/document-date');
    return [['unit/document-date', { day: addDays(day?.day ?? '2026-12-15', -730) }]];
  },
  'ngay-khong-nam': () => [['unit/document-date', '15/12']],
  'sua-ky-so-lieu': () => [['unit/window-from', '01/01/2026']],
  'chua-co-ke-hoach': () => [['unit/plan-document', 'chưa']],
  'so-dung-lai': (_answers, _random, report) => [['unit/document-number', report.juneNumber]],
  'bo-trong-tat-ca': (answers) => [...answers.keys()].map((id) => [id, undefined]),
  // Not wrong, only another hand
  'chu-to-hop': (answers) =>
    [...answers].flatMap(([id, v]) => (typeof v === 'string' ? [[id, v.normalize('NFD')]] : [])),
  'ngay-dang-chu': (answers) => {
    const day = answers.get('unit/document-date');
    return day?.day ? [['unit/document-date', `ngày ${printedDay(day.day)}`]] : [];
  },
};

/** Answers with the named mistakes made, one after the other. */
export function withMistakes(names, answers, random, report) {
  const changed = new Map(answers);
  for (const name of names) {
    const change = mistakes[name];
    if (!change) throw new Error(`no such mistake: ${name}`);
    for (const [id, value] of change(changed, random, report)) changed.set(id, value);
  }
  return new Map([...changed].filter(([, value]) => value !== undefined));
}
