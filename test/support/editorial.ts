import type { Editorial, EditorialCandidate, EditorialPassage } from '../../src/model/editorial.ts';

/** An officer's file with nothing in it but what a test says. */
export function editorial(more: Partial<Editorial> = {}): Editorial {
  return {
    period: '2026-12',
    tasks: [],
    general: [],
    guidance: [],
    strengths: [],
    shortcomings: [],
    causes: [],
    goodPractices: [],
    direction: [],
    proposals: [],
    ...more,
  };
}

export function passage(more: Partial<EditorialPassage> = {}): EditorialPassage {
  return {
    unit: 'so-noi-vu',
    answer: 'task/3.1/result',
    text: 'Đã khen 12 tập thể.',
    use: true,
    ...more,
  };
}

/** The passage of `passage()` as the unit says it now. */
export function candidate(more: Partial<EditorialCandidate> = {}): EditorialCandidate {
  return {
    unit: 'so-noi-vu',
    unitName: 'Sở Nội vụ',
    answer: 'task/3.1/result',
    task: '3.1',
    part: 'results',
    text: 'Đã khen 12 tập thể.',
    label: 'Nhiệm vụ 3.1: Kết quả trong kỳ',
    anchor: 'dv/so-noi-vu/task/3.1/result',
    byDefault: true,
    ...more,
  };
}
