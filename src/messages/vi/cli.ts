import type { CivilDate } from '../../model/civil-date.ts';
import type { Period } from '../../model/reporting.ts';
import { rateFromPercent, shortDay } from '../../text/print.ts';
import { agreeingVi } from './cli-agreeing.ts';
import { askingVi } from './cli-asking.ts';
import { backupVi } from './cli-backup.ts';
import { ciVi } from './cli-ci.ts';
import { closingVi } from './cli-closing.ts';
import { comparingVi } from './cli-comparing.ts';
import { diskVi } from './cli-disk.ts';
import { doctorVi } from './cli-doctor.ts';
import { editingVi } from './cli-editing.ts';
import { importingVi } from './cli-importing.ts';
import { migratingVi } from './cli-migrating.ts';
import { pastVi } from './cli-past.ts';
import { planDiffVi } from './cli-plan-diff.ts';
import { planWhyVi } from './cli-plan-why.ts';
import { remindingVi } from './cli-reminding.ts';
import { repeatingVi } from './cli-repeating.ts';
import { templatesVi } from './cli-template.ts';
import { tracingVi } from './cli-tracing.ts';

type V = Readonly<Record<string, string | number>>;

/** Sentences of the terminal, Vietnamese. Their keys are the contract; the English ones are held equal to them. */
export const cliVi = {
  ...askingVi,
  ...ciVi,
  ...closingVi,
  ...planWhyVi,
  ...comparingVi,
  ...diskVi,
  ...planDiffVi,
  ...templatesVi,
  ...tracingVi,
  day: (date: CivilDate) => shortDay(date),
  rate: (percent: number | null) => rateFromPercent(percent),
  periodLabel: (period: Period) => period.label,
  placeWords: { table: 'bảng', row: 'dòng', column: 'cột', paragraph: 'đoạn', line: 'dòng' },
  reminding: remindingVi,
  repeating: repeatingVi,
  editing: editingVi,
  importing: importingVi,
  past: pastVi,
  migrating: migratingVi,
  backup: backupVi,
  doctor: doctorVi,
  agreeing: agreeingVi,

  welcome: [
    'Ở đây chưa có thư mục làm việc của dondoc.',
    'Tạo mới:             dondoc init <thư mục>',
    'Xem các lệnh:        dondoc --help',
    'Xem kế hoạch có sẵn: dondoc plan show',
  ].join('\n'),

  unknownOption: (v: V) => `Không có tùy chọn “${v.name}”.`,
  unknownCommand: (v: V) => `Không có lệnh “${v.name}”.`,
  didYouMean: (v: V) => `Có phải ý bạn là “${v.suggestion}”?`,
  missingArgument: (v: V) => `Thiếu “${v.name}”.`,
  optionNeedsValue: (v: V) => `Tùy chọn “${v.name}” cần một giá trị đi kèm.`,
  periodTyped: (v: V) => `Chọn kỳ bằng tùy chọn: --period ${v.period}`,
  tooManyArguments: (_v: V) => 'Dòng lệnh thừa từ. Tên có dấu cách phải đặt trong ngoặc kép.',
  wrongUsage: (_v: V) => 'Dòng lệnh gõ chưa đúng.',
  seeHelp: (_v: V) => 'Gõ thêm --help để xem cách dùng.',
  badDate: (v: V) =>
    `${v.option}: “${v.value}” không phải một ngày có thật. Viết ngày/tháng/năm (19/6/2026) hoặc năm-tháng-ngày (2026-06-19).`,
  optionNeeded: (v: V) => `Thiếu tùy chọn ${v.option}.`,
  reasonNeeded: (_v: V) => 'Thiếu lý do. Mọi việc ghi vào sổ theo dõi đều phải có lý do: thêm --reason "…".',
  unknownFormat: (v: V) => `“${v.value}” không có trong các giá trị cho phép: ${v.known}.`,
  paperNumberBad: (v: V) =>
    `--number: “${v.value}” không phải số của văn bản này. Ghi số, ví dụ 123, hoặc 123/${v.symbol}.`,
  unknownPeriod: (v: V) => `Kế hoạch không có kỳ “${v.value}”. Các kỳ: ${v.known}.`,
  noPeriods: (_v: V) => 'Kế hoạch chưa có kỳ báo cáo nào. Xem mục periods trong plan/reporting.yaml.',
  unknownUnit: (v: V) =>
    `Không nhận ra đơn vị “${v.value}”. Gõ mã (ví dụ so-noi-vu), mã hành chính hoặc tên đầy đủ kèm xã, phường, sở.`,
  uncertainUnit: (v: V) =>
    `Chưa chắc “${v.value}” là đơn vị nào. Có thể là:\n${v.near}\nGõ lại bằng mã trong ngoặc.`,
  unknownGroup: (v: V) => `Không có nhóm “${v.value}”. Các nhóm: ${v.known}.`,
  unknownTask: (v: V) => `Phụ lục không có nhiệm vụ “${v.value}”. Các nhiệm vụ: ${v.known}.`,
  unknownCode: (v: V) => `Không có mã “${v.value}”. Gõ dondoc explain để xem mọi mã.`,
  noSuchCode: (v: V) =>
    `Không có mã “${v.value}”.${v.near ? ` Gần giống: ${v.near}.` : ''} Gõ dondoc explain để xem mọi mã.`,
  noSuchFile: (v: V) => `Không có tệp “${v.path}”.`,

  noWorkspace: (_v: V) =>
    'Không thấy thư mục làm việc (tệp dondoc.yaml) ở đây hay ở thư mục phía trên. Tạo mới bằng: dondoc init <thư mục>, hoặc chỉ rõ bằng --workspace.',
  notAWorkspace: (v: V) => `“${v.dir}” không phải thư mục làm việc: không có tệp dondoc.yaml.`,
  planUnusable: (v: V) =>
    `Kế hoạch chưa dùng được (${v.errors} lỗi), nên chưa kết luận được gì. Chạy dondoc plan check để xem từng lỗi và cách sửa.`,
  noPlanFiles: (v: V) =>
    `Trong “${v.dir}” không có tệp kế hoạch nào (decision.yaml, appendix.yaml, units.yaml…).`,
  notEmpty: (v: V) =>
    `Thư mục “${v.dir}” đã có nội dung. Chọn một thư mục mới hoặc trống, để không ghi đè gì.`,
  initDone: (v: V) =>
    `Đã tạo thư mục làm việc “${v.dir}”.\nViệc nên làm tiếp:\n  cd ${v.dir}\n  dondoc plan check --notes   (những điều chỉ cơ quan mới trả lời được)\n  dondoc form --all           (biểu mẫu cho mọi đơn vị)`,
  noTemplate: (v: V) => `Không đọc được tệp mẫu “${v.path}”. Chép lại từ thư mục templates/ của bản cài đặt.`,
  registerDamaged: (v: V) =>
    `Sổ theo dõi bị hỏng ở ${v.file}, dòng ${v.line}: ${v.missing ? `trước dòng này thiếu sự kiện ${v.missing}` : 'dòng không còn như lúc ghi (mã kiểm, mục hoặc mã sự kiện không đúng)'}. Chưa kết luận được gì từ sổ này. Lấy lại tệp từ bản sao lưu hoặc từ git; dondoc doctor nêu mọi chỗ hỏng.`,
  storedFileBad: (v: V) =>
    v.why === 'missing'
      ? `Tệp đã nhận “${v.name}” không còn trong submissions/ (mã băm ${v.sha256}). Lấy lại từ bản sao lưu; dondoc doctor nêu mọi tệp như vậy.`
      : `Tệp đã nhận “${v.name}” trong submissions/ đã bị thay đổi sau khi tiếp nhận (mã băm ghi trong sổ: ${v.sha256}). Lấy lại từ bản sao lưu; dondoc doctor nêu mọi tệp như vậy.`,
  storedFileUnread: (v: V) =>
    `Tệp đã nhận “${v.name}” lần này không đọc lại được (tiến trình đọc tệp bị dừng). Chưa kết luận được gì; đóng bớt chương trình khác rồi chạy lại lệnh.`,
  toolFault: (v: V) =>
    `Công cụ gặp lỗi ngoài dự kiến nên đã dừng; dữ liệu đã ghi trước đó vẫn nguyên. Nội dung lỗi: “${v.message}”. Chạy lại với --debug và gửi kết quả cho người phụ trách công cụ.`,

  expectedWord: 'Cần',
  remedyWord: 'Cách sửa',
  seeAlso: 'Xem thêm',
  placesWord: 'Các chỗ',
  andPlaces: (v: V) => `… và ${v.count} chỗ nữa (thêm --all để xem hết)`,
  morePlaces: (v: V) => `… và ${v.count} chỗ nữa cùng mã ${v.code} (thêm --all để xem hết)`,
  planChecked: (v: V) =>
    `Đã kiểm tra kế hoạch trong ${v.dir}: ${v.error} lỗi, ${v.warning} cảnh báo, ${v.note} lưu ý.`,
  notesHidden: (v: V) =>
    `Có ${v.count} lưu ý (điểm còn ngờ của bản gốc, điều cơ quan cần xác nhận): thêm --notes để xem.`,
  notesHiddenAll: (v: V) => `Có ${v.count} lưu ý chưa in: thêm --all để xem.`,
  planSize: (v: V) => `${v.tasks} nhiệm vụ; ${v.units} đơn vị trong danh mục.`,
  planOwing: (v: V) => `Phải báo cáo kỳ ${v.period}: N = ${v.makeUp}.`,
  planNobody: (v: V) => `Không đơn vị nào phải báo cáo kỳ ${v.period}.`,

  readingFiles: 'Đang đọc tệp',
  writingForms: 'Đang làm biểu mẫu',
  formForWhom: (_v: V) => 'Làm biểu mẫu cho ai? Ghi tên hoặc mã đơn vị, hoặc --group <nhóm>, hoặc --all.',
  formsMade: (v: V) => `Đã làm ${v.count} biểu mẫu cho ${v.units} đơn vị, kỳ ${v.period}, trong ${v.folder}`,
  filesMade: (v: V) => `Đã làm: ${v.files}`,
  dryRunNothing: 'Chạy thử: chưa ghi gì.',

  badMoment: (v: V) =>
    `DONDOC_NOW là “${v.value}”, không phải một thời điểm dạng 2026-06-19T08:00:00+07:00. Sửa hoặc bỏ biến này.`,
  noteEmpty: (_v: V) => 'Ghi chú đang trống. Viết nội dung trong ngoặc kép: dondoc note <đơn vị> "…".',
  requestTwice: (v: V) =>
    `Yêu cầu số ${v.number} cùng ngày đã ghi là ${v.id}. Nếu là yêu cầu khác thì kiểm tra lại số và ngày.`,
  badTemplate: (v: V) =>
    `Tệp mẫu “${v.path}” không phải tệp ${v.kind} đọc được. Chép lại từ thư mục templates/ của bản cài đặt.`,
  shippedTemplate: (v: V) =>
    `Không có templates/${v.name} trong thư mục làm việc, nên dùng mẫu của bản cài đặt.`,
  arrivedInFuture: (v: V) => `Ngày đến ${v.day} ở sau ngày ghi sổ (${v.today}). Kiểm tra lại ngày.`,
  documentInFuture: (v: V) => `Ngày văn bản ${v.day} ở sau ngày ghi sổ (${v.today}). Kiểm tra lại ngày.`,
  arrivedBeforeDocument: (v: V) =>
    `Ngày đến ${v.day} ở trước ngày văn bản (${v.date}). Kiểm tra lại hai ngày.`,
  csvFuture: (v: V) => `  dòng ${v.line}: ngày “${v.value}” ở sau ngày ghi sổ.`,
  csvBeforeDocument: (v: V) => `  dòng ${v.line}: ngày đến ${v.day} ở trước ngày văn bản ${v.date}.`,
  csvPassedOver: (v: V) => `Bỏ qua ${v.count} dòng của nơi gửi không có trong danh mục (dòng ${v.lines}).`,
  nothingToReceive: (_v: V) => 'Chưa nêu tệp hoặc thư mục cần tiếp nhận. Văn bản giấy: dùng --paper.',
  paperNeeds: (_v: V) => 'Ghi văn bản giấy cần --unit và --arrived.',
  csvBad: (v: V) => `Tệp “${v.path}” có dòng chưa dùng được; chưa ghi gì vào sổ. Sửa rồi chạy lại:`,
  csvHeadings: (v: V) =>
    `Tệp “${v.path}” thiếu cột: ${v.missing}. Dòng đầu phải là tên cột như trong sổ văn bản đến.`,
  csvUnit: (v: V) => `  dòng ${v.line}: không nhận ra chắc chắn đơn vị “${v.value}”. Ghi mã hoặc tên đầy đủ.`,
  csvDate: (v: V) => `  dòng ${v.line}: “${v.value}” không phải một ngày có thật (viết ngày/tháng/năm).`,
  csvPeriod: (v: V) => `  dòng ${v.line}: kế hoạch không có kỳ “${v.value}”.`,
  forms: { data: 'tệp số liệu', document: 'văn bản' },
  paperWord: '(không kèm tệp)',
  noArrival: 'ngày chưa rõ',
  receivedLine: (v: V) => `${v.file}: ${v.unit}, kỳ ${v.period}, ${v.form}, đến ${v.arrived}`,
  supersedes: (v: V) => `(thay cho “${v.file}”, sự kiện ${v.id}; ngày đến đầu tiên vẫn giữ)`,
  containerLine: (v: V) => `${v.file}: chứa ${v.count} tệp, tiếp nhận từng tệp.`,
  mailHead: (v: V) =>
    `Thư ghi người gửi ${v.from}, ngày ${v.date}, về “${v.subject}” (chỉ để tham khảo, không lấy làm ngày đến).`,
  businesses: { new: 'gửi mới', update: 'cập nhật', replacement: 'thay thế', revocation: 'thu hồi' },
  messageHead: (v: V) =>
    `edXML ghi: ${v.business}, văn bản ${v.number} ngày ${v.day} của ${v.from}${v.subject ? `, về “${v.subject}”` : ''}.`,
  withdrawnLine: (v: V) => `Thu hồi: ${v.unit}, sự kiện ${v.event}; lý do: ${v.reason}`,
  withdrawnByMessage: 'Đơn vị thu hồi văn bản qua hệ thống gửi, nhận văn bản điện tử (tệp edXML).',
  sameBatch: (v: V) => `“${v.file}” trong cùng lượt`,
  sameFile: (v: V) => `${v.file}: giống hệt tệp đã có (${v.id}), không ghi lại`,
  receiveSummary: (v: V) =>
    `Đã xem ${v.files} tệp: ghi ${v.data} tệp số liệu, ${v.documents} văn bản; ${v.same} tệp đã có từ trước; ${v.refused} tệp bị từ chối${Number(v.kept) > 0 ? ` (vẫn giữ nguyên bản trong submissions/${Number(v.secret) > 0 ? `, trừ ${v.secret} tệp có dấu chỉ độ mật` : ''})` : Number(v.secret) > 0 ? ' (có dấu chỉ độ mật, không giữ bản nào)' : ''}.`,
  confirmArrivals: (v: V) =>
    `Cần xác nhận ngày đến (tiếp nhận sau ngày cuối cùng còn đúng hạn mà không ghi ngày đến): ${v.units}. Dùng: dondoc confirm <đơn vị> --arrived <ngày> --reason "…"`,
  nextCheck: (v: V) => `Việc tiếp theo: dondoc check --period ${v.period}`,

  checked: (v: V) =>
    `Đã kiểm tra ${v.submissions} báo cáo (${v.scope}): ${v.clean} không có lỗi. Tổng cộng ${v.error} lỗi, ${v.confirm} cần xác nhận, ${v.warning} cảnh báo, ${v.note} lưu ý.`,
  leftOutRule: 'Câu trả lời có lỗi không được dùng khi tổng hợp; các câu khác của đơn vị vẫn được dùng.',
  confirmRule:
    'Câu “cần xác nhận” chỉ được dùng sau khi xác nhận: dondoc confirm <đơn vị> --code <mã> --reason "…"',

  sinceLast: (v: V) =>
    `So với lần kiểm tra tính đến ngày ${v.day} (kế hoạch bản ${v.plan}): ${v.added} điều mới, ${v.gone} điều không còn, ${v.changed} điều thay đổi, ${v.same} điều như cũ.`,
  sincePlan: (v: V) => `Kế hoạch đã thay đổi: nay là kế hoạch bản ${v.plan}.`,
  sinceTool: 'Công cụ đã thay đổi phiên bản, nên quy tắc kiểm tra có thể khác.',
  sinceHeads: { added: 'ĐIỀU MỚI', gone: 'KHÔNG CÒN', changed: 'THAY ĐỔI (in theo lần này)' },
  noLastCheck: (v: V) =>
    `Kỳ ${v.period} chưa có lần kiểm tra nào được ghi lại, nên in tất cả. Lần sau sẽ so với lần này.`,
  sinceNeedsPeriod: (_v: V) => '--since-last so cả kỳ: không dùng cùng tên tệp.',

  statusTitle: (v: { period: string; label: string; day: string; asRecorded: boolean }) =>
    `TÌNH HÌNH GỬI BÁO CÁO KỲ ${v.period} (${v.label}), tính đến hết ngày ${v.day}${v.asRecorded ? ', theo những gì sổ đã ghi đến hôm đó' : ''}`,
  ruleWord: 'Quy tắc tính hạn',
  closedOn: (v: V) => `Kỳ đã khóa ngày ${v.day}: danh sách và số ngày không thay đổi nữa.`,
  recordedLater: (v: V) =>
    `Có ${v.count} việc ghi vào sổ sau ngày tính (vẫn được dùng; --as-recorded để bỏ ra).`,
  statusHeads: {
    group: 'Nhóm',
    expected: 'Phải gửi',
    received: 'Đã gửi',
    rate: 'Tỷ lệ gửi',
    onTime: 'Đúng hạn',
    onTimeRate: 'Tỷ lệ đúng hạn',
    total: 'Cộng',
    unit: 'Cơ quan, đơn vị',
    standing: 'Tình trạng',
    remark: 'Ghi chú',
    task: 'Nhiệm vụ',
    name: 'Tên gọi tắt',
    owed: 'Phải báo cáo',
    answered: 'Đã báo cáo',
  },
  measuresRule:
    'Phải gửi: không kể đơn vị được miễn. Đã gửi: đúng hạn, chậm, cần xác nhận ngày đến và không phát sinh. Tỷ lệ tính trên số phải gửi, làm tròn một chữ số thập phân.',
  ownPlans: (v: { have: number; accepted: number }) =>
    `Đơn vị đã ban hành kế hoạch riêng (theo tệp số liệu được chấp nhận): ${v.have}/${v.accepted}.`,
  judgedBy: (v: { which: 'arrived' | 'document' | 'recorded' | 'first-version'; day: string }) =>
    ({
      arrived: `đến ngày ${v.day}`,
      document: `văn bản ngày ${v.day}`,
      recorded: `ghi sổ ngày ${v.day}`,
      'first-version': `tính theo bản đầu, đến ngày ${v.day}`,
    })[v.which],
  strictOnlyHeading:
    'chậm theo quy tắc đang dùng, đúng hạn nếu tính cả ngày nêu trong văn bản và lùi ngày nghỉ',
  arrivalOf: (v: V) => `${v.form} đến ${v.day}`,

  boardTitle: (v: V) => `Kỳ ${v.period} (${v.label}), hôm nay ${v.day}`,
  daysLeft: (v: { days: number }) =>
    v.days > 0
      ? `Còn ${v.days} ngày.`
      : v.days === 0
        ? 'Hôm nay là ngày cuối cùng còn đúng hạn.'
        : `Đã quá hạn ${-v.days} ngày.`,
  onward: (v: V) =>
    `Cơ quan đầu mối báo cáo tiếp chậm nhất ngày ${v.day} (thời hạn nội bộ, đặt trong plan/reporting.yaml).`,
  boardCounts: (v: V) => `Đã gửi ${v.received}/${v.expected} (${v.rate}), trong đó đúng hạn ${v.onTime}.`,
  stillOut: (v: V) => `Còn phải theo dõi ${v.count} đơn vị:`,
  otherPeriod: (v: V) =>
    `Đột xuất ${v.period} (${v.label}): đã gửi ${v.received}/${v.expected}, ngày cuối cùng còn đúng hạn ${v.last}.`,
  andMore: (v: V) => `  … và ${v.count} đơn vị nữa (dondoc status)`,
  nextStep: (v: V) => `Việc tiếp theo: ${v.command}`,
  nextForms: (v: V) => `dondoc form --all --period ${v.period}`,
  nextReceive: (v: V) => `dondoc receive <thư mục> --arrived-from <sổ văn bản đến.csv> --period ${v.period}`,
  nextConfirm: (v: V) => `dondoc confirm <đơn vị> --arrived <ngày> --reason "…" --period ${v.period}`,
  nextConsolidate: (v: V) => `dondoc consolidate --period ${v.period}`,

  owesNothing: (v: V) => `${v.unit} không có báo cáo phải gửi trong kỳ ${v.period}.`,
  decisionRecorded: (v: V) => `Đã ghi vào sổ: ${v.id}, ${v.unit}, kỳ ${v.period}.`,
  standingNow: (v: V) => `Tình trạng bây giờ: ${v.standing}.`,
  confirmWhat: (_v: V) =>
    'Xác nhận điều gì? Dùng --arrived <ngày> cho ngày đến, hoặc --code <mã> cho số liệu được hỏi lại.',
  nothingToConfirm: (v: V) =>
    `Báo cáo đang dùng của ${v.unit}, kỳ ${v.period}, không có câu trả lời nào cần xác nhận (${v.what}). Chưa ghi gì.`,
  notToConfirm: (v: V) =>
    `Báo cáo đang dùng của ${v.unit}, kỳ ${v.period}, không hỏi lại điều này (${v.what}). Chưa ghi gì. Có thể xác nhận:\n  ${v.list}`,
  nothingToRevoke: (_v: V) => 'Đơn vị chưa có bản nào đang có hiệu lực trong kỳ này.',
  severalToRevoke: (v: V) => `Đơn vị có nhiều bản đang có hiệu lực: ${v.events}. Chọn bằng --event.`,
  nothingToUndo: (v: V) => `Kỳ ${v.period} không có việc nào để hủy.`,
  undone: (v: V) => `Đã hủy việc ${v.id} (${v.kind}) bằng một sự kiện mới; việc cũ vẫn còn trong sổ.`,
  eventKinds: {
    received: 'tiếp nhận',
    refused: 'từ chối',
    returned: 'trả lại',
    extended: 'gia hạn',
    exempted: 'miễn báo cáo',
    nil: 'không phát sinh',
    revoked: 'rút lại văn bản',
    confirmed: 'xác nhận',
    note: 'ghi chú',
    letter: 'công văn đôn đốc',
    numbered: 'số của công văn',
    closed: 'khóa kỳ',
    undone: 'hủy',
  },
  notAllowed: {
    'id-taken': (v: V) => `Mã sự kiện ${v.event} đã có trong sổ. Chạy lại lệnh.`,
    'day-after-recording': (v: V) => `Ngày ${v.day} ở sau ngày ghi sổ (${v.recorded}). Kiểm tra lại ngày.`,
    'period-closed': (v: V) =>
      `Kỳ đã khóa ngày ${v.day} (${v.event}): không ghi thêm quyết định, danh sách đứng yên. Sau khi khóa chỉ ghi được báo cáo đến muộn, tệp bị từ chối, ghi chú (dondoc note) và công văn. Khóa nhầm thì hủy việc khóa trước: dondoc undo --event ${v.event} --reason "…".`,
    'unit-unknown': (v: V) => `Đơn vị ${v.unit} không có trong kỳ này.`,
    'unit-not-owing': (v: V) => `${v.unit} chưa hoặc không còn thuộc diện báo cáo kỳ này.`,
    'unit-exempt': (v: V) => `${v.unit} đang được miễn báo cáo kỳ này. Hủy việc miễn trước (dondoc undo).`,
    'same-file': (v: V) => `Tệp này đã có trong sổ (${v.event}).`,
    'nothing-received': (v: V) =>
      `${v.unit} chưa gửi gì trong kỳ này, nên không có gì để trả lại hay xác nhận.`,
    'already-returned': (v: V) => `Báo cáo của ${v.unit} đã được trả lại và chưa gửi lại.`,
    'correct-by-past': (v: V) => `Ngày gửi lại ${v.correctBy} ở trước ngày trả lại ${v.day}.`,
    'extension-not-later': (v: V) =>
      `Ngày gia hạn ${v.until} không sau ngày cuối cùng còn đúng hạn (${v.lastOnTimeDay}).`,
    'report-on-record': (v: V) => `${v.unit} đã có báo cáo trong sổ, nên không ghi “không phát sinh”.`,
    'already-nil': (v: V) => `${v.unit} đã được ghi “không phát sinh”.`,
    'event-unknown': (v: V) => `Sổ của kỳ này không có sự kiện ${v.event}.`,
    'event-not-received': (v: V) => `Sự kiện ${v.event} không phải một lần tiếp nhận.`,
    'event-of-other-unit': (v: V) => `Sự kiện ${v.event} là của đơn vị khác (${v.unit}).`,
    'event-not-letter': (v: V) => `Sự kiện ${v.event} không phải một công văn đôn đốc.`,
    'letter-numbered': (v: V) =>
      `Công văn ${v.event} đã có số ${v.number}. Ghi nhầm thì hủy việc ghi số trước (dondoc undo --event).`,
    'letter-number-taken': (v: V) =>
      `Số ${v.number} đã ghi cho công văn ${v.event} trong cùng năm. Kiểm tra lại số.`,
    'letter-day-before': (v: V) =>
      `Ngày ${v.day} ở trước ngày làm công văn (${v.made}). Kiểm tra lại ngày ghi trên công văn.`,
    'already-revoked': (v: V) => `Bản ở sự kiện ${v.event} đã được rút lại.`,
    'already-undone': (v: V) => `Sự kiện ${v.event} đã được hủy.`,
    'undo-of-undo': (v: V) =>
      `Sự kiện ${v.event} là một lần hủy, không hủy tiếp. Ghi lại việc đúng thay vào đó.`,
    'undo-needed-later': (v: V) => `Sự kiện ${v.event} đang được sự kiện ${v.by} dựa vào. Hủy ${v.by} trước.`,
    'closing-too-early': (v: V) =>
      `Còn ${v.units} đơn vị đang trong hạn (ví dụ ${v.unit}), chưa khóa kỳ được.`,
    'closing-before-event': (v: V) => `Ngày khóa ở trước sự kiện ${v.event} (ngày ${v.day}).`,
  },

  nothingToConsolidate: (v: V) =>
    `Kỳ ${v.period} chưa có tệp số liệu nào được chấp nhận, nên chưa có gì để tổng hợp.`,
  consolidatedFrom: (v: V) =>
    `Tổng hợp kỳ ${v.period} tính đến hết ngày ${v.day}: số liệu của ${v.a}/${v.n} cơ quan, đơn vị có tệp số liệu được chấp nhận.`,
  leftOutCount: (v: V) =>
    `${v.count} câu trả lời không được dùng (có lỗi hoặc chưa xác nhận), liệt kê trong sổ Excel.`,
  stillBlank: 'Số, ngày, chữ ký để trống cho cơ quan hoàn thiện; chỗ trống trong nội dung được tô vàng.',

  requestRecorded: (v: V) => `Đã ghi yêu cầu đột xuất ${v.id}: ${v.units} đơn vị phải báo cáo.`,
  requestUnreadable: (_v: V) =>
    'Yêu cầu chưa ghi được: tệp plan/requests.yaml sau khi thêm không đọc lại được. Chạy dondoc plan check.',
  dueBeforeRequest: (v: V) => `Thời hạn ${v.due} không sau ngày văn bản yêu cầu ${v.date}.`,

  taskTitle: (v: V) => `Nhiệm vụ ${v.id}: ${v.name}`,
  unitsReporting: (v: V) => `(${v.count} đơn vị phải báo cáo)`,
  openSelector: 'không chỉ đích danh, không sinh nghĩa vụ báo cáo',
  none: 'không có',
  toConfirm: 'cơ quan cần xác nhận',
  duties: {
    required: 'phải báo cáo',
    invited: 'được đề nghị phối hợp, không phải báo cáo',
    none: 'không thuộc diện báo cáo',
  },
  noteKinds: { typo: 'in sai', doubt: 'còn ngờ' },
  numberBlank: (number: string | null) => (number === null ? 'số: … (bản gốc để trống)' : `số: ${number}`),
  planFields: {
    lead: 'Chủ trì',
    coordinating: 'Phối hợp',
    output: 'Kết quả, sản phẩm',
    timing: 'Thời gian',
    indicators: 'Chỉ tiêu (do cơ quan đầu mối đặt, không phải của Quyết định)',
    group: 'Nhóm',
    code: 'mã',
    duty: 'Nghĩa vụ',
    basis: 'Căn cứ',
    life: 'Thời gian tồn tại',
    from: 'từ ngày',
    to: 'đến hết ngày',
    symbol: 'Ký hiệu văn bản',
    aliases: 'Tên gọi khác',
    formerNames: 'Tên cũ',
    leads: 'Chủ trì nhiệm vụ',
    coordinates: 'Phối hợp nhiệm vụ',
    recipients: 'Nơi nhận',
    notes: 'Ghi chú về bản gốc',
  },
};

type Same<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Same<T[K]> };

/** The same keys and arguments in every language. */
export type CliTexts = Same<typeof cliVi>;
