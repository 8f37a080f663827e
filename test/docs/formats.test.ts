import { expect, test } from 'vitest';
import { fileFormats, workspaceFormat } from '../../src/model/formats.ts';
import { page, tableRows } from './pages.ts';

const rows = tableRows(page('docs/dinh-dang.md'));

test('docs/dinh-dang.md tells every format of a workspace up to the one of the tool', () => {
  const told = rows.filter((cells) => /^\d+$/.test(cells[0] ?? '')).map((cells) => Number(cells[0]));
  expect(told).toEqual(Array.from({ length: workspaceFormat }, (_, i) => i + 1));
});

test('and the format of every file', () => {
  const told = Object.fromEntries(
    rows.flatMap(([file = '', format = '', history = '']) => {
      const name =
        /^plan\/(\w+)\.yaml$/.exec(file)?.[1] ?? (file.startsWith('editorial/') ? 'editorial' : undefined);
      return name ? [[name, [Number(format), history.startsWith('1: đầu tiên')]]] : [];
    }),
  );
  const { submission: _form, ...files } = fileFormats;
  expect(told).toEqual(Object.fromEntries(Object.entries(files).map(([n, v]) => [n, [v, true]])));
});
