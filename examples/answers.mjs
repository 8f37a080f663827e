// All answers of one unit for one period, as a careful clerk would give them: id → value.
import { addDays, printedDay } from './days.mjs';
import { figuresOf, fundingOf } from './figures.mjs';
import { mark } from './mark.mjs';
import { outputDocument, ownPlan, reportNumber } from './papers.mjs';
import { leader, person, phone } from './people.mjs';
import { paragraph, say, several } from './prose.mjs';
import { randomFor } from './random.mjs';
import * as communes from './sentences-communes.mjs';
import * as departments from './sentences-departments.mjs';
import * as tasks from './sentences-tasks.mjs';
import { wordsFor } from './words.mjs';

const statusByPeriod = {
  '2025-12': [
    ['đang thực hiện', 0.62],
    ['thực hiện thường xuyên', 0.24],
    ['chưa thực hiện', 0.06],
    ['hoàn thành', 0.08],
  ],
  '2026-06': [
    ['đang thực hiện', 0.55],
    ['thực hiện thường xuyên', 0.4],
    ['hoàn thành', 0.05],
  ],
  '2026-12': [
    ['hoàn thành', 0.46],
    ['thực hiện thường xuyên', 0.38],
    ['đang thực hiện', 0.16],
  ],
};

function drawn(weights, random) {
  let left = random.between(0, 1);
  for (const [value, weight] of weights) {
    left -= weight;
    if (left < 0) return value;
  }
  return weights[0][0];
}

/** Tasks done all the time are never "done". */
function statusOf(task, period, random) {
  const status = drawn(statusByPeriod[period], random);
  if (['1.1', '1.3', '3.2'].includes(task)) return status;
  return status === 'hoàn thành' || status === 'chưa thực hiện' ? 'thực hiện thường xuyên' : status;
}

const chiefMark = `[${mark}: tên người, số liệu, số văn bản đều không có thật]`;

function unitAnswers({ unit, period, documentDay, seed, leads, version }, words, plan, random) {
  const texts = unit.commune ? communes : departments;
  const own = leads.length === 0 ? [departments.ownWork] : [];
  const sets = unit.commune
    ? [texts.guidance, texts.spreading, texts.examples, texts.assessment]
    : [texts.guidance, ...own, texts.spreading, texts.assessment];
  const says = random.chance(0.45);
  const clerk = randomFor(seed, unit.id, 'clerk');
  return [
    ['unit/document-number', reportNumber(seed, unit, period, version)],
    ['unit/document-date', random.chance(0.2) ? printedDay(documentDay) : { day: documentDay }],
    ['unit/plan-document', plan.text],
    ['unit/summary', `${chiefMark} ${paragraph(sets, words, random)}`],
    ['unit/unit-difficulties', says ? say(texts.difficulties, words, random) : random.pick(communes.none)],
    [
      'unit/unit-proposals',
      random.chance(0.4) ? say(texts.proposals, words, random) : random.pick(communes.noProposal),
    ],
    ['unit/unit-next', several(texts.next, random.int(1, 2), words, random)],
    ['unit/reporter', person(clerk)],
    ['unit/reporter-phone', phone(clerk)],
  ];
}

function trouble(task, unit, documentDay, words, random) {
  if (!random.chance(0.42)) return [[`task/${task}/difficulties`, random.pick(communes.none)]];
  const texts = task === '1.1' ? (unit.commune ? communes : departments).difficulties : tasks.difficulties;
  const reported = random.chance(0.6)
    ? `Đã báo cáo UBND tỉnh tại Công văn số ${random.int(100, 900)}/${unit.symbol}-VP ngày ${printedDay(addDays(documentDay, -random.int(20, 80)))}`
    : random.pick(['Chưa', 'chưa', 'Chưa báo cáo']);
  return [
    [`task/${task}/difficulties`, say(texts, words, random)],
    [`task/${task}/difficulties-reported`, reported],
  ];
}

function leadAnswers(task, report, words, random) {
  const { unit, period, documentDay, seed } = report;
  const status = statusOf(task, period, randomFor(seed, unit.id, period, task, 'status'));
  const general = unit.commune ? communes : departments;
  const own = tasks.results[task];
  const id = (topic) => `task/${task}/${topic}`;
  const who = [id('leader'), leader(unit, randomFor(seed, unit.id, task, 'leader'))];
  const local = { ...words, 'nhiem-vu': task };
  if (status === 'chưa thực hiện')
    return [[id('status'), status], [id('result'), say(communes.notStarted, words, random)], who];
  const result = own
    ? paragraph([[own[0]], [own[1]]], words, random)
    : several(general.results, random.int(2, 3), words, random);
  const proposes = random.chance(0.35);
  return [
    [id('status'), status],
    [id('result'), result],
    who,
    [id('products'), say(tasks.products[task] ?? general.products, words, random)],
    ...(status === 'hoàn thành' ? [[id('output-document'), outputDocument(report, random)]] : []),
    ...trouble(task, unit, documentDay, local, random),
    [id('proposals'), proposes ? say(general.proposals, words, random) : random.pick(communes.noProposal)],
    [id('next'), say(own ? tasks.next : general.next, local, random)],
    ...fundingOf(seed, unit, period, task),
  ];
}

function helpAnswers(task, { unit }, words, random) {
  if (!random.chance(unit.commune ? 0.5 : 0.6)) return [];
  const helping = unit.commune ? communes.helping : departments.helping;
  return [[`task/${task}/result`, say(helping[task] ?? helping[''], words, random)]];
}

function tasksIn(asked) {
  const all = [...new Set(asked.flatMap((id) => /^task\/([^/]+)\//.exec(id)?.[1] ?? []))];
  return {
    leads: all.filter((t) => asked.includes(`task/${t}/status`)),
    helps: all.filter((t) => !asked.includes(`task/${t}/status`)),
  };
}

/** Some indicators a unit does not follow: it leaves them blank, always the same ones. */
function leftBlank(seed, unit, id) {
  const indicator = id.split('/')[1];
  return randomFor(seed, unit.id, indicator, 'blank').chance(unit.commune ? 0.04 : 0.12);
}

function figureAnswers({ unit, seed, leads }, figures, notStarted) {
  const own = [...figures].filter(([id]) => !leftBlank(seed, unit, id) || leads.length > 2);
  return notStarted ? own.map(([id, n]) => [id, /\/N$/.test(id) ? n : 0]) : own;
}

/**
 * `report`: { seed, unit, period, documentDay, version }; `asked`: the ids in its form. Only what is asked is answered.
 */
export function answersFor(report, asked) {
  const { seed, unit, period } = report;
  const random = randomFor(seed, unit.id, period, 'words');
  const { leads, helps } = tasksIn(asked);
  const figures = figuresOf(seed, unit, period);
  const plan = ownPlan(seed, unit, period);
  const words = wordsFor(unit, figures, random, plan.number);
  const given = { ...report, leads };
  const led = leads.flatMap((t) => leadAnswers(t, given, words, random));
  const notStarted = led.some(([, value]) => value === 'chưa thực hiện');
  const answers = new Map([
    ...unitAnswers(given, words, plan, random),
    ...led,
    ...helps.flatMap((t) => helpAnswers(t, given, words, random)),
    ['indicator/CT-30/period', say(tasks.praised, words, random)],
    ...figureAnswers(given, figures, notStarted),
  ]);
  return new Map([...answers].filter(([id]) => asked.includes(id)));
}
