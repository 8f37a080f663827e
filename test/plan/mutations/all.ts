import { closedMutations, editMutations } from './edits.ts';
import type { Mutation } from './mutation.ts';
import { ruleMutations } from './rules.ts';
import { valueMutations } from './values.ts';
import { yamlFileMutations } from './yaml-files.ts';

/** In the order of the page: the file, its values, the files together, rightful edits. */
export const mutationGroups: readonly { readonly title: string; readonly mutations: readonly Mutation[] }[] =
  [
    { title: 'Tệp bị hỏng hoặc viết sai cú pháp', mutations: yamlFileMutations },
    { title: 'Giá trị, khóa viết sai', mutations: valueMutations },
    { title: 'Các tệp không khớp nhau', mutations: ruleMutations },
    { title: 'Sửa đổi hợp lệ', mutations: editMutations },
    { title: 'Sửa khi đã khóa một kỳ', mutations: closedMutations },
  ];
