import type { FindingText } from '../lang.ts';
import { by, command, keeps, kept } from './form-sources.ts';
import { unitWords } from './unit-words.ts';
import { has, plain, quoted } from './value-text.ts';

/** Đơn vị, kỳ đã nhận ra; nguồn còn mâu thuẫn thì chưa nhận ra gì. */
const recognised = (v: Parameters<FindingText['found']>[0]): string => {
  const parts = [
    has(v, 'unitName') && quoted(v, 'unitName'),
    has(v, 'periodLabel') && `kỳ ${quoted(v, 'periodLabel')}`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? ` Nhận ra: ${parts.join(', ')}.` : ' Chưa nhận ra đơn vị, kỳ.';
};

/** Chỉ sổ tính mới có trang ẩn. */
const withSheets = (v: Parameters<FindingText['found']>[0]): boolean =>
  !has(v, 'kind') || ['xlsx', 'ods'].includes(plain(v, 'kind'));

/** Điều gì của biểu mẫu không còn, theo loại tệp. */
const lostFrom = (v: Parameters<FindingText['found']>[0]): string =>
  withSheets(v)
    ? 'Tệp có bảng của biểu mẫu nhưng mất cả trang ẩn (ghi đơn vị, kỳ) lẫn cột ẩn A (mã từng dòng), nên không biết chắc ô nào trả lời câu nào'
    : 'Tệp có bảng của biểu mẫu nhưng mất dấu ẩn, ô nhập liệu và cột “Mã”, nên không biết chắc ô nào trả lời câu nào';

/** Gate of the form: is it ours, from whom, for when. An error refuses the file. */
export const formFindings: Readonly<Record<string, FindingText>> = {
  'form-not-ours': {
    title: 'Không phải biểu mẫu đã phát hành',
    found: (v) =>
      `${plain(v, 'why') === 'saved-as' ? 'Tệp là biểu mẫu đã phát hành được lưu thành PDF hoặc .odt, không còn mã để đọc số liệu' : plain(v, 'why') === 'pasted' ? lostFrom(v) : 'Tệp không có dấu nhận biết của biểu mẫu'}${has(v, 'header') ? `; phần đầu ghi ${quoted(v, 'header')}` : ''}.`,
    expected: () => 'biểu mẫu do cơ quan đầu mối gửi cho đơn vị, hoặc tệp YAML có cùng nội dung',
    remedy: (v) =>
      plain(v, 'why') === 'saved-as'
        ? 'Đề nghị đơn vị gửi chính tệp Word hoặc Excel đã điền (lưu lại thành .docx, .xlsx); nếu đây là bản đã ký thì tiếp nhận lại, thêm lựa chọn --document.'
        : plain(v, 'why') === 'pasted'
          ? 'Đề nghị đơn vị gửi lại chính tệp biểu mẫu đã điền (chưa chép sang tệp khác, chưa xóa cột, trang ẩn); không còn tệp đó thì tạo lại biểu mẫu bằng lệnh dondoc form, chép phần đã ghi vào đúng ô rồi tiếp nhận.'
          : 'Nếu đây là văn bản báo cáo thì tiếp nhận là văn bản; số liệu thì đề nghị đơn vị điền vào biểu mẫu đã gửi (tạo lại bằng lệnh dondoc form).',
    explain:
      'Số liệu chỉ được đọc theo mã ẩn của từng dòng trong biểu mẫu, không đoán theo vị trí. Tệp tự lập, hoặc bảng chép từ biểu mẫu sang tệp khác, không có mã nên không lấy số liệu được.',
  },
  'form-other-plan': {
    title: 'Biểu mẫu của kế hoạch khác',
    found: (v) => `Biểu mẫu được lập cho kế hoạch ${quoted(v, 'value')}.`,
    expected: (v) => `biểu mẫu của kế hoạch ${quoted(v, 'wanted')}`,
    remedy: () => 'Kiểm tra xem tệp có gửi nhầm không; nếu nhầm, gửi đơn vị biểu mẫu đúng.',
    explain:
      'Mỗi biểu mẫu mang dấu ẩn của kế hoạch đã lập ra nó. Biểu mẫu của một quyết định khác có nhiệm vụ khác nên bị từ chối.',
  },
  'form-plan-version': {
    title: 'Kế hoạch đã sửa sau khi phát biểu mẫu',
    found: (v) => `Biểu mẫu lập theo bản kế hoạch ${quoted(v, 'value')}.`,
    expected: (v) => `bản kế hoạch đang dùng: ${quoted(v, 'wanted')}`,
    remedy: () => 'Không bắt buộc sửa; câu hỏi mới thêm (nếu có) sẽ được liệt kê là chưa trả lời.',
    explain:
      'Kế hoạch được sửa sau khi biểu mẫu này được lập. Câu trả lời được đọc theo mã nên vẫn dùng được; câu đã bỏ khỏi kế hoạch thì nêu riêng.',
  },
  'form-version-unknown': {
    title: 'Kiểu biểu mẫu không nhận ra',
    found: (v) =>
      `Biểu mẫu thuộc kiểu ${quoted(v, 'value')}${Number(v.value) > Number(v.wanted) ? ', mới hơn bản dondoc này' : Number(v.value) < Number(v.wanted) ? ', cũ hơn kiểu đang dùng' : ''}.`,
    expected: (v) => `kiểu biểu mẫu ${quoted(v, 'wanted')}`,
    remedy: () => 'Dùng bản dondoc mới hơn để tiếp nhận, hoặc gửi đơn vị biểu mẫu lập bằng bản đang dùng.',
    explain:
      'Cách ghi mã trong biểu mẫu thuộc một kiểu mà bản công cụ này không biết, nên không đọc để tránh sai.',
  },
  'form-unit-unknown': {
    title: 'Không rõ đơn vị gửi',
    found: (v) =>
      has(v, 'value')
        ? `Mã đơn vị ${quoted(v, 'value')} không có trong kế hoạch.`
        : `Không xác định được tệp của đơn vị nào${has(v, 'noUnit') ? `; ${unitWords.none(v)}` : ''}${has(v, 'header') && !has(v, 'noUnit') ? `; phần đầu ghi ${quoted(v, 'header')}` : ''}${has(v, 'candidates') ? `; có thể là:${unitWords.listed(v)}` : has(v, 'noUnit') ? '' : '.'}`,
    expected: () => 'một đơn vị có trong danh sách của kế hoạch',
    remedy: (v) =>
      has(v, 'candidates')
        ? `${unitWords.askOne}${command(v)}`
        : 'Mở tệp xem tên đơn vị rồi tiếp nhận lại, ghi rõ đơn vị bằng lựa chọn --unit.',
    explain:
      'Đơn vị được xác định theo dấu ẩn của biểu mẫu, sau đó theo phần đầu và tên tệp. Không nguồn nào chỉ ra một đơn vị của kế hoạch, nên chưa ghi nhận cho ai.',
  },
  'form-unit-mismatch': {
    title: 'Đơn vị không khớp',
    found: (v) => `${quoted(v, 'a')} (${by(v, 'aBy')}) nhưng ${quoted(v, 'b')} (${by(v, 'bBy')}).`,
    expected: () => 'mọi nguồn chỉ cùng một đơn vị',
    remedy: (v) =>
      keeps(v)
        ? kept(v)
        : `Xem lại tệp: nếu đơn vị dùng nhầm biểu mẫu của đơn vị khác thì gửi lại đúng biểu mẫu; nếu ghi nhầm khi tiếp nhận thì tiếp nhận lại.${command(v)}`,
    explain:
      'Hai nguồn chỉ hai đơn vị khác nhau. Công cụ không tự chọn: ghi nhầm đơn vị thì cả hai đơn vị đều sai tình trạng.',
  },
  'form-period-unknown': {
    title: 'Không rõ kỳ báo cáo',
    found: (v) =>
      has(v, 'value')
        ? `Kỳ ${quoted(v, 'value')} không có trong kế hoạch.`
        : `Không xác định được tệp của kỳ báo cáo nào${has(v, 'said') ? `; văn bản ghi ${quoted(v, 'said')}, kế hoạch không có kỳ đó` : ''}.`,
    expected: () => 'một kỳ báo cáo có trong kế hoạch, ví dụ 2026-06 hoặc 2026-12',
    remedy: (v) =>
      has(v, 'said')
        ? 'Văn bản của năm khác thì đề nghị đơn vị gửi văn bản của kỳ này; nếu vẫn là báo cáo của kỳ này thì tiếp nhận lại, ghi rõ kỳ bằng lựa chọn --period.'
        : 'Tiếp nhận lại, ghi rõ kỳ bằng lựa chọn --period.',
    explain:
      'Kỳ báo cáo được xác định theo dấu ẩn của biểu mẫu, sau đó theo phần đầu và tên tệp. Không nguồn nào chỉ ra một kỳ của kế hoạch.',
  },
  'form-period-mismatch': {
    title: 'Kỳ báo cáo không khớp',
    found: (v) =>
      plain(v, 'why') === 'letter-day'
        ? `Văn bản đề ngày ${plain(v, 'value')}, trước khi kỳ ${quoted(v, 'b')} bắt đầu (số liệu từ ${plain(v, 'from')} đến ${plain(v, 'to')}).`
        : plain(v, 'why') === 'letter-subject'
          ? `Trích yếu của văn bản ghi ${quoted(v, 'value')}, khác năm với kỳ ${quoted(v, 'b')}.`
          : `${quoted(v, 'a')} (${by(v, 'aBy')}) nhưng ${quoted(v, 'b')} (${by(v, 'bBy')}).`,
    expected: () => 'mọi nguồn chỉ cùng một kỳ báo cáo',
    remedy: (v) =>
      plain(v, 'why').startsWith('letter-')
        ? `Đề nghị đơn vị gửi văn bản của kỳ này.${plain(v, 'why') !== 'letter-day' ? '' : has(v, 'inBook') ? ' Nếu ngày ghi trong sổ văn bản đến sai thì sửa cột Ngày văn bản rồi chạy lại.' : ' Nếu ngày đọc được sai thì tiếp nhận lại, ghi ngày đúng bằng lựa chọn --date.'}`
        : keeps(v)
          ? kept(v)
          : `Xem lại tệp: nếu đơn vị điền vào biểu mẫu của kỳ trước thì gửi biểu mẫu kỳ này; nếu ghi nhầm khi tiếp nhận thì tiếp nhận lại.${command(v)}`,
    explain:
      'Hai nguồn chỉ hai kỳ khác nhau. Công cụ không tự chọn, vì số liệu của kỳ này sẽ lẫn vào kỳ kia. Văn bản có trích yếu ghi kỳ của năm khác, hoặc đề ngày trước khi kỳ số liệu bắt đầu, cũng không nhận là văn bản của kỳ này.',
  },
  'form-not-owing': {
    title: 'Đơn vị không phải gửi báo cáo kỳ này',
    found: (v) =>
      `${quoted(v, 'unitName')} không thuộc diện phải gửi báo cáo kỳ ${quoted(v, 'periodLabel')}.`,
    expected: () => 'đơn vị thuộc diện phải gửi báo cáo của kỳ',
    remedy: () =>
      'Kiểm tra kỳ báo cáo và danh sách đơn vị trong kế hoạch; nếu đơn vị thuộc diện báo cáo thì sửa kế hoạch rồi tiếp nhận lại.',
    explain:
      'Ai phải gửi báo cáo kỳ nào được suy ra từ kế hoạch và thời gian tồn tại của đơn vị. Tệp được lưu nguyên trạng nhưng không tính vào tổng số.',
  },
  'form-same-file': {
    title: 'Tệp đã tiếp nhận rồi',
    found: (v) => `Tệp giống hệt tệp đã ghi trong sổ${has(v, 'where') ? ` (${quoted(v, 'where')})` : ''}.`,
    expected: () => 'tệp mới, khác tệp đã nhận',
    remedy: () => 'Không cần làm gì; nếu đơn vị định gửi bản sửa thì báo đơn vị đã gửi nhầm bản cũ.',
    explain:
      'Tệp giống từng byte với tệp đã có trong sổ nên không ghi thêm lần nữa. Ngày đến của lần đầu được giữ nguyên.',
  },
  'form-stamp-lost': {
    title: 'Biểu mẫu mất dấu ẩn',
    found: (v) =>
      `${withSheets(v) ? 'Trang ẩn mang dấu của biểu mẫu không còn' : 'Dấu ẩn của biểu mẫu không còn'}; các dòng vẫn còn mã.${recognised(v)}`,
    expected: (v) => (withSheets(v) ? 'biểu mẫu còn nguyên trang ẩn' : 'biểu mẫu còn nguyên dấu ẩn'),
    remedy: () =>
      'Xem lại đơn vị và kỳ báo cáo vừa nhận ra có đúng không; nhắc đơn vị không chép dữ liệu sang tệp khác.',
    explain:
      'Dấu ẩn cho biết kế hoạch, đơn vị và kỳ. Khi mất dấu, câu trả lời vẫn đọc được theo mã từng dòng, còn đơn vị và kỳ lấy theo phần đầu, tên tệp hoặc lệnh tiếp nhận.',
  },
  'form-two-units': {
    title: 'Hai biểu mẫu trong một tệp',
    found: (v) =>
      plain(v, 'why') === 'sheets'
        ? `Các trang tính ${quoted(v, 'forms')} không phải của cùng một biểu mẫu, hoặc cùng các dòng mà ghi khác nhau.`
        : `Tệp chứa ${plain(v, 'count')} biểu mẫu: ${quoted(v, 'forms')}.`,
    expected: () => 'mỗi tệp một biểu mẫu của một đơn vị, một kỳ',
    remedy: (v) =>
      `Tách thành từng tệp (lấy lại biểu mẫu riêng của từng đơn vị) rồi tiếp nhận từng tệp.${command(v)}`,
    explain:
      'Các trang tính của hai biểu mẫu bị chép chung vào một tệp. Mã ẩn của các dòng trùng nhau nên không phân biệt được ô nào của đơn vị nào; không đoán.',
  },
  'form-hidden-row-lost': {
    title: 'Dòng ẩn, cột ẩn của biểu mẫu bị ghi đè hoặc xóa',
    found: (v) =>
      `Trang ${quoted(v, 'sheet')}: dòng ẩn, cột ẩn ghi mã và tên cột bị ghi đè, xóa chữ hoặc mất (chỗ ô ${quoted(v, 'cell')}); số chỗ bị như vậy: ${plain(v, 'count')}. Không còn biết chắc ô nào là số liệu nào.`,
    expected: () => 'các dòng ẩn, cột ẩn của biểu mẫu còn nguyên',
    remedy: () =>
      'Không dán cả cột qua các dòng ẩn, không xóa hay sửa dòng ẩn, cột ẩn. Đề nghị đơn vị lấy lại biểu mẫu đã gửi (tạo lại bằng lệnh dondoc form), điền từng ô hoặc dán vào từng đoạn liền nhau, rồi gửi lại.',
    explain:
      'Dòng ẩn ghi cột nào là số trong kỳ, cột nào là lũy kế. Dán một cột số qua dòng ẩn thì dòng ẩn cũng nhận số, và các số phía dưới có thể đã lệch dòng; dòng ẩn, cột ẩn mất chữ hay bị xóa thì các số ở đó không còn tên. Không đoán.',
  },
  'form-earlier-period': {
    title: 'Biểu mẫu của kỳ trước',
    found: (v) =>
      plain(v, 'why') === 'date'
        ? `Biểu mẫu của kỳ ${quoted(v, 'periodLabel')} nhưng ngày văn bản trong đó là ${quoted(v, 'value')}, thuộc kỳ ${quoted(v, 'current')}.`
        : `${plain(v, 'form') === 'document' ? 'Văn bản' : 'Biểu mẫu'} của kỳ ${quoted(v, 'periodLabel')}, kỳ đó đã có ${plain(v, 'form') === 'document' ? 'văn bản' : 'báo cáo'} được nhận (${plain(v, 'where')}); kỳ đang thu là ${quoted(v, 'current')}.`,
    expected: (v) =>
      `${plain(v, 'form') === 'document' ? 'văn bản' : 'biểu mẫu'} của kỳ ${quoted(v, 'current')}, hoặc ghi rõ là bản sửa của kỳ trước`,
    remedy: (v) =>
      `${plain(v, 'form') === 'document' ? 'Nếu đơn vị gửi nhầm văn bản cũ thì đề nghị gửi văn bản kỳ này' : 'Nếu đơn vị điền nhầm biểu mẫu cũ thì gửi lại biểu mẫu kỳ này'}; nếu đây là bản sửa của kỳ trước thì ghi rõ kỳ khi tiếp nhận${plain(v, 'why') === 'record' ? ', thêm --replace để thay bản đã nhận' : ''}.${command(v)}`,
    explain:
      'Báo cáo đã nhận của kỳ khác không bao giờ bị thay chỉ vì đơn vị chép lại tệp cũ. Muốn thay thật thì người tiếp nhận ghi rõ kỳ bằng --period và thêm --replace.',
  },
  'form-same-answers': {
    title: 'Cùng câu trả lời, khác dạng tệp',
    found: (v) =>
      `Mọi câu trả lời giống hệt tệp ${quoted(v, 'other')} đã nhận (${plain(v, 'where')}); chỉ khác dạng tệp.`,
    expected: () => 'mỗi báo cáo một tệp số liệu',
    remedy: (v) =>
      `Không cần ghi lại số liệu; nếu tệp này là văn bản đã ký thì tiếp nhận là văn bản.${command(v)}`,
    explain:
      'Đơn vị gửi biểu mẫu cả bản Excel và bản Word (hoặc bản khác) với cùng câu trả lời. Ghi thêm một lần không thêm gì mà làm mất nguồn của số liệu đang dùng.',
  },
  'form-not-corrected': {
    title: 'Gửi lại nguyên bản bị trả lại',
    found: (v) =>
      `Chưa sửa gì so với bản bị trả lại ${quoted(v, 'other')} (${plain(v, 'where')}): mọi câu trả lời giống hệt.`,
    expected: () => 'biểu mẫu đã bổ sung, chỉnh sửa theo nội dung trả lại',
    remedy: () =>
      'Báo đơn vị sửa những chỗ được đánh dấu trong tệp gửi trả rồi gửi lại; nếu bản đó không phải sửa thì hủy việc trả lại bằng lệnh dondoc undo.',
    explain:
      'Nhận lại một bản chưa sửa thì việc trả lại coi như xong mà không có gì được sửa. Vì vậy bản này bị từ chối và báo cáo vẫn ở tình trạng trả lại để bổ sung, chỉnh sửa.',
  },
  'form-older-than-record': {
    title: 'Cũ hơn bản đã ghi',
    found: (v) =>
      plain(v, 'why') === 'document'
        ? `Văn bản đề ngày ${plain(v, 'a')}, trước bản đã ghi ${quoted(v, 'other')} (${plain(v, 'where')}) đề ngày ${plain(v, 'b')}; bản đang dùng bây giờ là bản vừa nhận.`
        : `Đến ngày ${plain(v, 'a')}, trước bản đang dùng; bản đang dùng vẫn là ${quoted(v, 'other')} (${plain(v, 'where')}), ${plain(v, 'bBy') === 'arrived' ? 'đến' : 'ghi sổ'} ngày ${plain(v, 'b')}.`,
    expected: () => 'bản nhận sau là bản mới hơn',
    remedy: (v) =>
      plain(v, 'why') === 'document'
        ? `Nếu đơn vị gửi nhầm bản cũ thì hủy việc ghi bản này, bản trước lại được dùng.${command(v)}`
        : `Nếu đúng là bản cũ thì không cần làm gì; nếu ghi nhầm ngày đến thì xác nhận ngày đúng.${command(v)}`,
    explain:
      'Trong các bản của một đơn vị, một kỳ, bản đến sau cùng được dùng, không phải bản được ghi sổ sau cùng. Ngày đến không cho biết thì tính ngày ghi sổ. Bản cũ vẫn được ghi và ngày đến của nó vẫn được tính khi xét đúng hạn.',
  },
  'form-order-unknown': {
    title: 'Không rõ bản nào gửi sau',
    found: (v) =>
      `Hai tệp số liệu khác nhau của cùng đơn vị, cùng kỳ trong một lượt: ${quoted(v, 'other')} và ${quoted(v, 'file')}; ngày đến và ngày văn bản không cho biết tệp nào gửi sau. Bản đang dùng là ${quoted(v, 'file')}.`,
    expected: () => 'mỗi lượt một tệp số liệu của một đơn vị, hoặc mỗi tệp có ngày đến riêng',
    remedy: (v) =>
      `Hỏi đơn vị bản nào là bản chính thức; nếu là tệp kia thì hủy việc ghi bản này.${command(v)}`,
    explain:
      'Hai tệp cùng ngày đến, cùng ngày văn bản (hoặc không ghi ngày) thì không có gì cho biết thứ tự; công cụ dùng tệp xếp sau trong lượt và nói rõ.',
  },
};
