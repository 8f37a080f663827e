import type { Words } from '../messages/words.ts';
import type { TaskResults } from '../model/consolidation.ts';
import type { TemplateData } from '../model/doc.ts';
import { type Standing, stoodOn } from '../model/standing.ts';
import { rateText, shortDay, vietnameseNumber } from '../text/print.ts';
import { nextLabel } from './consolidated-doc-assessment.ts';
import { byIndicator, coverText, type Figures, valueText } from './consolidated-doc-figure-words.ts';
import { missing, ofKind, ruleSentence } from './consolidated-doc-standing.ts';
import type { Source } from './consolidated-doc-words.ts';

/** A figure that the indicator has not: a blank would be taken for one that somebody has to fill in. */
const notAsked = 'không hỏi';

function indicatorData({ indicator, figures }: Figures): TemplateData {
  const value = (figure: string): string => {
    const found = figures.find((f) => f.figure === figure);
    return found === undefined ? notAsked : valueText(found);
  };
  return {
    ten: indicator.name,
    don_vi_tinh: indicator.unitOfMeasure,
    trong_ky: value('period'),
    luy_ke: value('cumulative'),
    so_don_vi: [...new Set(figures.map(coverText))].join('; '),
  };
}

function taskData(task: TaskResults): TemplateData {
  return {
    so: task.task.id,
    ten: task.task.shortName,
    co_quan_chu_tri: task.task.lead.text.reading.replace(/[.;]\s*$/, ''),
    da_tra_loi: vietnameseNumber(task.answered),
    phai_tra_loi: vietnameseNumber(task.asked),
    tinh_trang: task.byStatus.map((s) => ({ ten: s.status, so: vietnameseNumber(s.units.length) })),
    chi_tieu: byIndicator(task.indicators).map(indicatorData),
  };
}

/** What a template may print, repeat or make a condition of. */
export function templateData(source: Source, words: Words): TemplateData {
  const { consolidation, plan } = source;
  const { standing, period } = consolidation;
  const { expected, received, onTime } = standing.measures;
  const groupName = (s: Standing): string => plan.groups.find((g) => g.id === s.unit.group)?.name ?? '';
  const [absent, late] = [missing(source), ofKind(source, 'late')];
  return {
    ky: period.label,
    ky_tiep_theo: nextLabel(source).toLocaleUpperCase('vi'),
    so_phai_gui: vietnameseNumber(expected),
    so_da_gui: vietnameseNumber(received),
    so_dung_han: vietnameseNumber(onTime),
    so_cham: vietnameseNumber(late.length),
    so_chua_gui: vietnameseNumber(absent.length),
    ty_le_gui: rateText(received, expected),
    ty_le_dung_han: rateText(onTime, expected),
    ngay_chot: shortDay(stoodOn(standing)),
    quy_tac_han: ruleSentence(source, words),
    nhiem_vu: consolidation.tasks.map(taskData),
    don_vi_chua_gui: absent.map((s) => ({ ten: s.unit.name, nhom: groupName(s) })),
    don_vi_gui_cham: late.map((s) => ({
      ten: s.unit.name,
      nhom: groupName(s),
      so_ngay: vietnameseNumber(s.days ?? 0),
    })),
    co_gui_cham: late.length > 0,
    co_chua_gui: absent.length > 0,
    chi_tiet_day_du: source.detail === 'full',
  };
}
