// The inbox of one period: files as units send them, and the document system's list of them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersFor } from './answers.mjs';
import { arrivalsCsv } from './arrivals.mjs';
import { printedDay } from './days.mjs';
import { askedIn, fillForm } from './fill-form.mjs';
import { fillYaml } from './fill-yaml.mjs';
import { mark } from './mark.mjs';
import { withMistakes } from './mistakes.mjs';
import { reportNumber } from './papers.mjs';
import { signedDocument } from './pdf.mjs';
import { randomFor } from './random.mjs';
import { scenarioOf } from './scenario.mjs';

const earlier = { '2026-12': '2026-06', '2026-06': '2025-12' };

function plainLetters(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/** Most keep the name of the form; some give their own. */
function fileName(unit, periodId, { version, replaces }, ending, random) {
  const own = `${periodId}_${unit.id}`;
  if (replaces) return `${own} (thay thế).${ending}`;
  if (version > 0) return `${own} (bổ sung).${ending}`;
  if (random.chance(0.72)) return `${own}.${ending}`;
  const year = periodId.slice(0, 4);
  return `${random.pick([
    `Biểu mẫu ${unit.name} năm ${year}`,
    `${own} (1)`,
    `BC ${unit.name}`,
    `${own}_ban chinh thuc`,
    `Bieu mau ${plainLetters(unit.local)}`,
  ])}.${ending}`;
}

/** Looks like a workbook of 1997: its container's first bytes and the name of its stream, and nothing in it. */
function oldWorkbook() {
  const bytes = Buffer.alloc(1536);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  Buffer.from('Workbook', 'utf16le').copy(bytes, 512);
  Buffer.from(mark, 'utf8').copy(bytes, 1024);
  return bytes;
}

/** Everything that making one sending needs. */
function reportOf(world, id, sending) {
  const unit = world.units.get(id);
  const { seed, period } = world;
  const { version, documentDay } = sending;
  const juneNumber = reportNumber(seed, unit, '2026-06');
  return { seed, unit, period, documentDay, version: sending.replaces ? 0 : version, juneNumber };
}

function formPath(world, id, period = world.period, ending = 'xlsx') {
  return join(world.workspace, 'out', period, 'bieu-mau', `${period}_${id}.${ending}`);
}

function filled(report, sending, path) {
  const form = readFileSync(path);
  const random = randomFor(report.seed, report.unit.id, report.period, 'hand', sending.version);
  const right = answersFor(report, askedIn(form));
  const answers = withMistakes(sending.mistakes, right, random, report);
  return fillForm(form, answers, random.chance(0.4) ? 'shared' : 'inline');
}

function yamlFile(world, report, sending) {
  const asked = askedIn(readFileSync(formPath(world, report.unit.id)));
  const text = readFileSync(formPath(world, report.unit.id, world.period, 'yaml'), 'utf8');
  const done = fillYaml(text, answersFor(report, asked));
  // The slip: a quotation mark that is never closed.
  return Buffer.from(sending.kind === 'yaml-slip' ? done.replace(/(\n {2}reporter: "[^"\n]*)"/, '$1') : done);
}

/** The file that the unit sent for the period before, as it was sent. */
function earlierFile(world, report) {
  const period = earlier[world.period];
  const folder = join(world.workspace, 'hop-thu', period);
  const name =
    existsSync(folder) && readdirSync(folder).find((n) => n.startsWith(`${period}_${report.unit.id}.xlsx`));
  return name ? { name, bytes: readFileSync(join(folder, name)) } : undefined;
}

/** Data files of one sending: [{ name, bytes }]; none for paper and for a signed document alone. */
function dataFiles(world, report, sending, random) {
  const { unit } = report;
  const named = (ending, bytes) => ({ name: fileName(unit, world.period, sending, ending, random), bytes });
  const plain = (ending, bytes) => ({ name: `${world.period}_${unit.id}.${ending}`, bytes });
  const own = () => filled(report, sending, formPath(world, unit.id));
  switch (sending.kind) {
    case 'pdf':
    case 'paper':
      return [];
    case 'yaml':
    case 'yaml-slip':
      return [plain('yaml', yamlFile(world, report, sending))];
    case 'empty':
      return [{ name: `${world.period}_${unit.id} (dữ liệu mẫu).xlsx`, bytes: Buffer.alloc(0) }];
    case 'xls':
      return [plain('xls', oldWorkbook())];
    case 'neighbour':
      return [plain('xlsx', filled(report, sending, formPath(world, sending.formOf)))];
    case 'earlier-form': {
      const period = earlier[world.period];
      return [
        {
          name: `${period}_${unit.id}.xlsx`,
          bytes: filled(report, sending, formPath(world, unit.id, period)),
        },
      ];
    }
    case 'earlier-file':
      return [earlierFile(world, report) ?? named('xlsx', own())];
    case 'twice': {
      const bytes = own();
      return [plain('xlsx', bytes), { name: `${world.period}_${unit.id} - Copy.xlsx`, bytes }];
    }
    default:
      return [named('xlsx', own())];
  }
}

function signedFile(report, number) {
  const day = printedDay(report.documentDay);
  const name = `${number.replace('/', '-')}_${report.unit.id}.pdf`;
  return { name, bytes: signedDocument({ unit: report.unit, number, day, period: report.period }) };
}

/** Files and rows of one sending. */
function sent(world, id, sending) {
  const report = reportOf(world, id, sending);
  const { unit, seed, period, documentDay } = report;
  const number = reportNumber(seed, unit, period, report.version);
  const random = randomFor(seed, id, period, 'file', sending.version);
  const data = dataFiles(world, report, sending, random);
  const signed = sending.signed || sending.kind === 'pdf' ? [signedFile(report, number)] : [];
  const files = [...signed, ...data].map((f) => ({ ...f, unit: id }));
  const row = { arrived: sending.arrived, number, day: documentDay, unit: unit.name, period };
  const named = files.length > 0 ? files.map((f) => ({ ...row, file: f.name })) : [row];
  return { files, rows: sending.listed ? named : [] };
}

/** Units that have a form for the period. */
export function idsIn(workspace, period) {
  return readdirSync(join(workspace, 'out', period, 'bieu-mau'))
    .filter((n) => n.endsWith('.xlsx'))
    .map((n) => n.slice(period.length + 1, -'.xlsx'.length))
    .toSorted();
}

/** Units that send their data as YAML: `dondoc form … --to yaml` must make these forms first. */
export function yamlUnits(workspace, period, seed, decisions) {
  const plot = scenarioOf(seed, period, idsIn(workspace, period), decisions);
  return [...plot].filter(([, s]) => s.some((x) => x.kind.startsWith('yaml'))).map(([id]) => id);
}

/**
 * The two batches in which a period's papers come in: [{ folder, files: [{ name, bytes }] }], each with its CSV.
 * `world`: { workspace, units, seed, period, decisions }.
 */
export function inboxOf(world) {
  const { period, workspace, seed, decisions } = world;
  const plot = scenarioOf(seed, period, idsIn(workspace, period), decisions);
  const batches = [1, 2].map((batch) => {
    const parts = [...plot].flatMap(([id, list]) =>
      list.filter((s) => s.batch === batch).map((s) => sent(world, id, s)),
    );
    return { files: parts.flatMap((p) => p.files), rows: parts.flatMap((p) => p.rows) };
  });
  return batches.map(({ files, rows }, i) => {
    const first = (period === '2026-06' ? 2100 : 4100) + i * 400;
    const csv = { name: 'so-van-ban-den.csv', bytes: Buffer.from(arrivalsCsv(rows, first)) };
    return { folder: i === 0 ? period : `${period}-bo-sung`, files: [...files, csv] };
  });
}
