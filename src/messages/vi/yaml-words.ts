/** Words for what the YAML parser and the schemas speak in codes. */

const syntax: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Dòng thụt lề bằng phím Tab; YAML chỉ nhận dấu cách.',
  BAD_INDENT: 'Thụt lề không khớp với các dòng cùng mục.',
  MISSING_CHAR: 'Thiếu dấu đóng ngoặc, dấu phẩy hoặc dấu cách sau dấu hai chấm.',
  UNCLOSED_QUOTE:
    'Dấu nháy mở ở đây không có dấu nháy đóng, nên các chữ phía sau bị đọc lẫn vào giá trị này.',
  UNCLOSED_BRACKET: 'Dấu ngoặc mở ở đây không có dấu ngoặc đóng.',
  DASH_STUCK: 'Gạch đầu mục viết liền với chữ phía sau nên bị đọc thành tên khóa.',
  MERGE_CONFLICT: 'Tệp còn dấu xung đột của git (<<<<<<<, =======, >>>>>>>).',
  TEXT_AFTER_QUOTE: 'Dấu nháy mở ở đây đã đóng mà phía sau vẫn còn chữ.',
  MULTIPLE_DOCS: 'Tệp có hơn một phần, ngăn bằng dòng “---”.',
  UNEXPECTED_TOKEN: 'Có dấu hoặc chữ ở chỗ không được phép.',
  BAD_SCALAR_START: 'Giá trị bắt đầu bằng dấu dành riêng của YAML (@ hoặc `).',
  BLOCK_AS_IMPLICIT_KEY: 'Một dòng có hai dấu hai chấm: giá trị chứa “: ” phải đặt trong dấu nháy kép.',
  MULTILINE_IMPLICIT_KEY: 'Khóa bị ngắt làm nhiều dòng, hoặc dòng trước thiếu dấu hai chấm.',
  NON_STRING_KEY: 'Khóa phải là một chữ, không phải danh sách hay nhóm khóa.',
  BAD_DQ_ESCAPE: 'Trong dấu nháy kép có dấu \\ dùng sai; viết \\\\ nếu muốn in dấu \\.',
  KEY_OVER_1024_CHARS: 'Khóa dài quá mức.',
  BLOCK_IN_FLOW: 'Trong ngoặc thiếu dấu phẩy giữa hai khóa, hoặc có gạch đầu mục.',
  BAD_COLLECTION_TYPE: 'Danh sách và nhóm khóa lẫn vào nhau.',
};

export function syntaxWord(kind: string): string {
  return syntax[kind] ?? 'Dòng này không đọc được.';
}

const mends: Readonly<Record<string, { readonly expected: string; readonly remedy: string }>> = {
  UNCLOSED_QUOTE: {
    expected: 'mỗi dấu nháy mở có một dấu nháy đóng cùng loại ở cuối giá trị',
    remedy: 'Thêm dấu nháy đóng vào cuối giá trị bắt đầu ở dòng này.',
  },
  TEXT_AFTER_QUOTE: {
    expected: 'sau dấu nháy đóng không còn chữ nào',
    remedy:
      'Đặt cả giá trị trong một cặp nháy; giá trị có dấu nháy kép bên trong thì dùng nháy đơn bên ngoài.',
  },
  UNCLOSED_BRACKET: {
    expected: 'mỗi dấu [ có một dấu ], mỗi dấu { có một dấu }',
    remedy: 'Thêm dấu ngoặc đóng vào cuối danh sách hoặc cuối mục bắt đầu ở đây.',
  },
  DASH_STUCK: {
    expected: 'một dấu cách sau gạch đầu mục',
    remedy: 'Thêm một dấu cách sau dấu gạch ở đầu dòng này.',
  },
  MERGE_CONFLICT: {
    expected: 'một bản duy nhất của đoạn này',
    remedy: 'Chọn đoạn đúng trong hai bản giữa các dấu <<<<<<< và >>>>>>>, xóa đoạn kia và cả ba dòng dấu.',
  },
  BLOCK_IN_FLOW: {
    expected: 'các khóa trong ngoặc nhọn cách nhau bằng dấu phẩy',
    remedy: 'Thêm dấu phẩy giữa hai khóa; giá trị chứa “: ” thì đặt trong dấu nháy kép.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    expected: 'giá trị chứa “: ” đặt trong dấu nháy kép',
    remedy: 'Đặt cả giá trị của dòng này trong dấu nháy kép.',
  },
  TAB_AS_INDENT: {
    expected: 'thụt lề bằng dấu cách',
    remedy: 'Xóa phím Tab ở đầu dòng, gõ lại bằng dấu cách cho thẳng với các dòng cùng mục.',
  },
};

/** Of a few mistakes, what exactly is wanted; of the others only the general rule. */
export const syntaxMend = (
  kind: string,
): { readonly expected: string; readonly remedy: string } | undefined => mends[kind];

const types: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  integer: 'số nguyên',
  boolean: 'true hoặc false',
  null: 'null (để trống)',
  array: 'một danh sách',
  object: 'một nhóm khóa',
};

/** "string|null" → "chữ hoặc null (để trống)". */
export function typeWord(expected: string): string {
  return expected
    .split('|')
    .map((t) => types[t] ?? t)
    .join(' hoặc ');
}

const shapes: Readonly<Record<string, string>> = {
  map: 'một nhóm khóa',
  list: 'một danh sách',
  text: 'một giá trị',
  blank: 'ô trống',
};

export function shapeWord(shape: string): string {
  return shapes[shape] ?? shape;
}

const patterns: Readonly<Record<string, string>> = {
  '^[a-z0-9]+(-[a-z0-9]+)*$': 'mã viết thường, không dấu, các phần nối bằng dấu gạch nối, ví dụ so-noi-vu',
  '^\\d{4}-\\d{2}-\\d{2}$': 'ngày dạng năm-tháng-ngày, ví dụ 2026-06-19',
  '^\\d{5}$': 'năm chữ số',
  '^\\d+\\.\\d+$': 'số nhiệm vụ, ví dụ "1.1"',
  '^\\d+$': 'chỉ chữ số',
  '^\\d{4}-(0[1-9]|1[0-2])$': 'năm và tháng của kỳ, ví dụ 2026-06',
  '^(0[1-9]|1[0-2])$': 'hai chữ số của tháng, ví dụ "06"',
  '^\\d{4}-dx-\\d{2}$': 'năm, chữ dx, số thứ tự, ví dụ 2026-dx-01',
  '^\\d{4}-(\\d{2}|dx-\\d{2})$': 'mã kỳ, ví dụ 2026-06 hoặc 2026-dx-01',
  '^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$': 'mã gồm chữ không dấu và số, ví dụ CT-01',
  '\\{year\\}': 'có chữ {year} ở chỗ ghi năm',
};

export function patternWord(pattern: string): string {
  return patterns[pattern] ?? 'đúng dạng mà lược đồ quy định';
}
