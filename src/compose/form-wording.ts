/** One line of fixed wording: the office may change the text in the Excel template, sheet "Chữ". */
export interface FixedText {
  readonly key: string;
  readonly text: string;
  /** Where it is printed, for whoever edits the template. */
  readonly note: string;
}

const line = (key: string, text: string, note: string): FixedText => ({ key, text, note });

/**
 * Wording of the reporting form as shipped. `{…}` is replaced: {quy-tac} the deadline rule with the last
 * on-time day, {noi-nhan} receiving office, {noi-bao-cao} whom units tell the results, {lien-he} whom to ask, {ky-truoc}
 * the earlier period.
 */
export const formWording: readonly FixedText[] = [
  line('quoc-hieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Đầu trang, bên phải'),
  line('tieu-ngu', 'Độc lập - Tự do - Hạnh phúc', 'Dưới Quốc hiệu'),
  line('tieu-de', 'BÁO CÁO', 'Tên loại'),
  line('don-vi-bao-cao', 'Cơ quan, đơn vị báo cáo: {don-vi}', 'Dưới tiêu đề'),
  line('ky-bao-cao', 'Kỳ báo cáo: {ky}', 'Dưới tiêu đề'),
  line('so-lieu-ky', '(số liệu từ ngày {tu} đến hết ngày {den})', 'Ghép sau dòng kỳ báo cáo'),
  line(
    'noi-gui',
    'Nơi nhận: {noi-nhan}. {quy-tac}',
    'Dưới tiêu đề; {quy-tac} nêu cách tính và ngày cuối cùng',
  ),
  line('huong-dan', 'Hướng dẫn ghi biểu', 'Đầu phần hướng dẫn'),
  line(
    'huong-dan-1',
    '- Chỉ ghi vào ô có nền màu: nền vàng là nội dung phải có, nền xanh là nội dung ghi thêm nếu có. Không xóa dòng, cột ẩn; không đổi tên trang tính. Cách ghi số xem ở trang Số liệu.',
    'Hướng dẫn, dòng 1',
  ),
  line(
    'huong-dan-2',
    '- Tình trạng “hoàn thành”: đã báo cáo {noi-bao-cao}, phải ghi số văn bản; “thực hiện thường xuyên”: việc làm liên tục, không có ngày kết thúc; “không phát sinh”: trong kỳ không có việc thuộc nhiệm vụ.',
    'Hướng dẫn, dòng 2',
  ),
  line(
    'lien-he',
    '- Cần hỏi, xin liên hệ: {lien-he}.',
    'Cuối phần hướng dẫn; bỏ qua khi office.yaml chưa có',
  ),
  line('cot-noi-dung', 'Nội dung', 'Đầu bảng'),
  line('cot-tra-loi', 'Phần ghi của cơ quan, đơn vị', 'Đầu bảng'),
  line('cot-ky-truoc', 'Kỳ {ky-truoc}', 'Đầu bảng'),
  line('phan-chung', 'Phần I. THÔNG TIN CHUNG', 'Tên phần'),
  line('phan-chu-tri', 'Phần II. NHIỆM VỤ CHỦ TRÌ', 'Tên phần'),
  line('phan-phoi-hop', 'Phần III. NHIỆM VỤ PHỐI HỢP (không bắt buộc)', 'Tên phần'),
  line('nhiem-vu-phoi-hop', 'Nhiệm vụ {so}. {ten} (chủ trì: {chu-tri})', 'Tên nhiệm vụ phối hợp'),
  line('nhiem-vu', 'Nhiệm vụ {so}. {ten}', 'Tên nhiệm vụ'),
  line('san-pham', 'Sản phẩm: {san-pham}. Thời gian: {thoi-gian}.', 'Dưới nội dung nhiệm vụ'),
  line('tieu-de-so-lieu', 'SỐ LIỆU, CHỈ TIÊU', 'Tiêu đề trang Số liệu'),
  line(
    'ghi-chu-so-lieu-1',
    '- Để trống không phải là số 0: không phát sinh thì ghi 0, chưa có số liệu thì để trống. Không ghi “khoảng”, “hơn”, “-” thay cho số.',
    'Dưới tiêu đề trang Số liệu, dòng 1',
  ),
  line(
    'ghi-chu-so-lieu-2',
    '- Số ghi liền, không kèm chữ và đơn vị tính; nếu ghi dấu thì dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân (1.250; 27,5).',
    'Dưới tiêu đề trang Số liệu, dòng 2',
  ),
  line(
    'ghi-chu-so-lieu-3',
    '- Tỷ lệ ghi hai số, không ghi phần trăm. Chỉ tiêu do cơ quan đầu mối đặt, không phải của Quyết định.',
    'Dưới tiêu đề trang Số liệu, dòng 3',
  ),
  line('cot-chi-tieu', 'Chỉ tiêu', 'Đầu bảng số liệu'),
  line('cot-don-vi-tinh', 'Đơn vị tính', 'Đầu bảng số liệu'),
  line('cot-trong-ky', 'Trong kỳ', 'Đầu bảng số liệu'),
  line('cot-luy-ke', 'Lũy kế từ đầu năm', 'Đầu bảng số liệu'),
  line('cot-truoc-trong-ky', 'Kỳ trước: trong kỳ', 'Đầu bảng số liệu'),
  line('cot-truoc-luy-ke', 'Kỳ trước: lũy kế', 'Đầu bảng số liệu'),
  line('kinh-phi', 'Kinh phí nhiệm vụ {so} (triệu đồng; không bắt buộc)', 'Bảng kinh phí'),
  line('chan-trang', 'Trang', 'Chân trang, trước số trang'),
];

const shipped: ReadonlyMap<string, string> = new Map(formWording.map((w) => [w.key, w.text]));

/** Fixed words with their places filled in; a key that the template lacks is printed as shipped. */
export type Words = (key: string, values?: Readonly<Record<string, string>>) => string;

export function wordsFrom(wording: ReadonlyMap<string, string>): Words {
  return (key, values = {}) => {
    const text = wording.get(key) ?? shipped.get(key);
    if (text === undefined) throw new Error(`no wording for ${key}`);
    return filled(text, values);
  };
}

/** The text with its places `{…}` filled in; one that has no value stays. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-z-]+)\}/g, (all, name: string) => values[name] ?? all);
}

/** Lines `<key>-1`, `<key>-2` … up to the first that neither template nor shipped wording has; blank ones are left out. */
export function numberedLines(wording: ReadonlyMap<string, string>, key: string): readonly string[] {
  const lines: string[] = [];
  for (let n = 1; ; n++) {
    const text = wording.get(`${key}-${n}`) ?? shipped.get(`${key}-${n}`);
    if (text === undefined) return lines.filter((l) => l !== '');
    lines.push(text);
  }
}

/** Without the full stop that the sentence around it brings. */
export function withoutStop(text: string): string {
  return text.replace(/[.\s]+$/, '');
}
