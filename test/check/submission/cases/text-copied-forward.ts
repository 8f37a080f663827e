import type { CodeCase } from '../../../support/form.ts';

const before =
  'Đã tổ chức 12 hội nghị tuyên truyền tại các thôn, phát 300 tờ rơi và đăng 40 tin, bài trên trang thông tin (dữ liệu mẫu).';

/** One figure brought up to date makes it a report of this period. */
export const testCase: CodeCase = {
  yields: { answers: { 'task/1.1/result': before }, earlier: { previous: { 'task/1.1/result': before } } },
  neighbour: {
    answers: { 'task/1.1/result': before.replace('12', '15') },
    earlier: { previous: { 'task/1.1/result': before } },
  },
};
