import { findingOf, nothingFound } from '../../src/cli/importing.ts';
import type { Code } from '../../src/model/codes.ts';
import type { Finding } from '../../src/model/finding.ts';
import { importDecision } from '../../src/read/decision-import.ts';
import { textSource } from '../../src/read/decision-import-text.ts';
import { readUnitsList } from '../../src/read/units-list.ts';
import { shippedDirectory } from '../support/decision-import.ts';

// The texts are fictitious.
const decision = (more = '', above = ''): string =>
  `${above}QUYẾT ĐỊNH\nBan hành việc mẫu\nỦY BAN NHÂN DÂN TỈNH THANH HÓA\nCăn cứ Luật mẫu;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành việc mẫu.\n${more}`;
const numbered = 'Số: 12/QĐ-UBND\nMẫu, ngày 05 tháng 01 năm 2026\n';

const drafting = (text: string) => (): readonly Finding[] => {
  const draft = importDecision(textSource(text, 'van-ban.txt'), shippedDirectory);
  const nothing = nothingFound(draft, 'van-ban.txt');
  return nothing ? [nothing] : draft.points.map(findingOf);
};
const listing = (text: string) => (): readonly Finding[] => readUnitsList(text, 'don-vi.csv').findings;

interface ImportCase {
  readonly yields: () => readonly Finding[];
  readonly neighbour: () => readonly Finding[];
}

/** For each code of the drafting a text that yields it and one close by that does not. */
export const importCases: Readonly<Partial<Record<Code, ImportCase>>> = {
  'import-question': {
    yields: drafting(
      decision(
        'Nơi nhận:\n- Như Điều 1;\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn Mẫu\nPhụ lục\nVIỆC MẪU\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2026)\nTT Nhiệm vụ Cơ quan chủ trì Thời gian\n1\nViệc mẫu.\nSở Việc Lạ\nHằng năm',
      ),
    ),
    neighbour: drafting('Kính gửi ai đó.'),
  },
  'import-doubt': {
    yields: drafting(decision('1. Theo Nghị quyết số 57- NQ/TW.', numbered)),
    neighbour: drafting(decision('1. Theo Nghị quyết số 57-NQ/TW.', numbered)),
  },
  'import-left-out': {
    yields: drafting(decision('Nơi nhận:\n- Như Điều 1;\nPhụ lục II\nMẫu phiếu')),
    neighbour: drafting(decision('Nơi nhận:\n- Như Điều 1;')),
  },
  'import-layout': { yields: drafting(decision()), neighbour: drafting('Điều 1. Ban hành việc mẫu.') },
  'import-joined': {
    yields: drafting(decision('1. Theo Nghị quyết số 57-\nNQ/TW của mẫu.')),
    neighbour: drafting(decision('1. Theo Nghị quyết số 57-NQ/TW của mẫu.')),
  },
  'import-nothing-found': { yields: drafting('Kính gửi ai đó.'), neighbour: drafting(decision()) },
  'units-columns': {
    yields: listing('tên,mã\nSở Mẫu,so-mau\n'),
    neighbour: listing('tên,nhóm\nSở Mẫu,so\n'),
  },
  'units-column-unused': {
    yields: listing('tên,nhóm,địa chỉ\nSở Mẫu,so,Số 1\n'),
    neighbour: listing('tên,nhóm,căn cứ\nSở Mẫu,so,Số 1\n'),
  },
  'units-row': {
    yields: listing('tên,nhóm\nSở Mẫu, Việc Mẫu,Sở\n'),
    neighbour: listing('tên,nhóm\n"Sở Mẫu, Việc Mẫu",Sở\n'),
  },
  'units-none': {
    yields: listing('tên,nhóm\n'),
    neighbour: listing('tên,nhóm\nSở Mẫu,so\n'),
  },
  'units-value': {
    yields: listing('tên,nhóm,nghĩa vụ\nSở Mẫu,so,lạ\n'),
    neighbour: listing('tên,nhóm,nghĩa vụ\nSở Mẫu,so,có\n'),
  },
};
