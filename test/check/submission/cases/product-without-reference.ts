import type { CodeCase } from '../../../support/form.ts';

export const testCase: CodeCase = {
  yields: { answers: { 'task/1.1/products': '03 phóng sự, 01 bộ tờ rơi (dữ liệu mẫu)' } },
  neighbour: { answers: { 'task/1.1/products': '03 phóng sự: https://vidu.example/phong-su' } },
};
