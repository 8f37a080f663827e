import type { HelpTexts } from '../help.ts';

export const helpVi: HelpTexts = {
  tagline: 'dondoc: thu, kiểm tra, đôn đốc và tổng hợp báo cáo định kỳ theo một Quyết định.',
  usageWord: 'Cách dùng',
  commandWord: 'lệnh',
  optionsWord: 'tùy chọn',
  aliasWord: 'tên khác',
  commandsHeading: 'Các lệnh (tên tiếng Việt không dấu trong ngoặc)',
  optionsHeading: 'Tùy chọn của lệnh',
  globalHeading: 'Tùy chọn chung',
  examplesHeading: 'Ví dụ',
  exitHeading: 'Mã kết thúc',
  exitCodes: [
    ['0', 'xong, không có lỗi nào trong báo cáo hoặc kế hoạch'],
    ['1', 'chạy xong, có ít nhất một lỗi (hoặc điều nêu ở --fail-on)'],
    ['2', 'gõ lệnh chưa đúng'],
    ['3', 'không chạy được ở đây (thiếu thư mục làm việc, không đọc được kế hoạch, đĩa đầy…)'],
  ],
  helpFooter:
    'Gõ dondoc <lệnh> --help để xem cách dùng từng lệnh. Gõ dondoc không kèm gì để xem bảng việc hôm nay.',
  commands: {
    init: {
      summary: 'Tạo thư mục làm việc mới từ kế hoạch có sẵn (toàn văn Quyết định và Phụ lục).',
      details:
        '--from: thay kế hoạch có sẵn bằng bản nháp dựng từ một quyết định khác; --units: danh mục đơn vị của nơi đó (xem plan import).',
      examples: [
        ['dondoc init lam-viec', 'tạo thư mục lam-viec với plan/, schemas/, templates/'],
        [
          'dondoc init lam-viec --from quyet-dinh.docx --units don-vi.csv',
          'thư mục làm việc cho một quyết định khác',
        ],
      ],
    },
    'plan check': {
      summary: 'Kiểm tra các tệp kế hoạch: cú pháp, khuôn dạng và quan hệ giữa các mục.',
      details:
        'Mọi lỗi được báo một lượt, kèm tệp, dòng, cột, đoạn trích và cách sửa. Điểm còn ngờ trong bản gốc là lưu ý, không phải lỗi.\nTrên GitHub Actions và GitLab CI, kết quả tự có dạng mà nơi đó đọc được; --format chọn dạng khác.',
      examples: [
        ['dondoc plan check --format sarif --out dondoc.sarif', 'ghi kết quả cho chương trình khác đọc'],
        [
          'dondoc plan check --fail-on warning --baseline da-biet.json',
          'không đạt khi có lỗi hoặc cảnh báo mới',
        ],
        ['dondoc plan check', 'kiểm tra kế hoạch của thư mục làm việc (hoặc kế hoạch có sẵn)'],
        ['dondoc plan check --notes', 'in cả các lưu ý'],
      ],
    },
    'plan import': {
      summary: 'Dựng bản nháp kế hoạch từ một quyết định (.docx hoặc .txt) có bảng nhiệm vụ.',
      details:
        'Lời văn chép đúng từng chữ. Tên cơ quan chỉ gắn với đơn vị khi chắc chắn; điều văn bản không nói rõ thành câu hỏi trong questions.yaml, chỗ trông như in lỗi thành ghi chú, và mỗi điều đều nêu kèm dòng, đoạn hoặc ô của văn bản.\nDanh mục đơn vị: tệp CSV (cột tên, nhóm; xem sổ tay) hoặc units.yaml; không ghi thì dùng danh mục có sẵn nếu cùng tỉnh. Chỉ ghi --units thì chỉ lập units.yaml.',
      examples: [
        ['dondoc plan import quyet-dinh.docx', 'bản nháp trong thư mục ke-hoach-nhap'],
        [
          'dondoc plan import quyet-dinh.docx --units don-vi.csv --out nhap',
          'với danh mục đơn vị của tỉnh khác',
        ],
      ],
    },
    'plan show': {
      summary: 'Xem kế hoạch: toàn văn, một nhiệm vụ, hoặc phần việc của một đơn vị.',
      details: 'Chữ in sai rõ ràng của bản gốc được đọc đúng; --as-printed in nguyên như bản gốc.',
      examples: [
        ['dondoc plan show 1.1', 'nhiệm vụ 1.1: nội dung, ai chủ trì, ai phối hợp'],
        ['dondoc plan show "Sở Nội vụ"', 'Sở Nội vụ phải báo cáo những gì và căn cứ'],
      ],
    },
    'plan why': {
      summary:
        'Vì sao một đơn vị phải (hoặc không phải) báo cáo: căn cứ, cụm từ, thời hạn, sửa đổi, quyết định.',
      details: 'Không nêu nhiệm vụ thì xét mọi nhiệm vụ của đơn vị. Xét theo kế hoạch có hiệu lực với kỳ.',
      examples: [
        ['dondoc plan why "Sở Nội vụ"', 'căn cứ của từng nghĩa vụ trong kỳ này'],
        [
          'dondoc plan why "xã Hà Trung" 2.3 --period 2026-12',
          'vì sao xã Hà Trung chủ trì, hoặc không chủ trì, nhiệm vụ 2.3',
        ],
      ],
    },
    'plan diff': {
      summary:
        'Một lần sửa kế hoạch thay đổi điều gì và đối với ai: so hai bản kế hoạch theo nội dung, không theo dòng.',
      details:
        'Mỗi bản là một thư mục kế hoạch, hoặc một phiên bản trong git (nhánh, thẻ, mã) của thư mục làm việc. Một tên: so bản ấy với tệp đang có; không ghi gì: so phiên bản git gần nhất (HEAD) với tệp đang có.\nSau các thay đổi là hệ quả: hạn từng kỳ, đơn vị thêm hay bớt nghĩa vụ, biểu mẫu đổi, công văn đã gửi không còn đúng, kỳ đã khóa bị chạm đến. Đổi lời chú thích, thứ tự khóa, dấu nháy, dấu cách thì không đổi nội dung.\n--to markdown in bình luận cho yêu cầu gộp mã (tối đa 65.536 ký tự, lược bớt thì nói rõ). --to docx làm bảng so sánh, phụ lục của tờ trình đề nghị sửa đổi; cột lý do, căn cứ để trống.\nMã kết thúc là 0 dù có hay không có thay đổi; thêm --exit-code thì có thay đổi là 1.',
      examples: [
        ['dondoc plan diff', 'những gì vừa sửa, chưa ghi vào git'],
        ['dondoc plan diff main --to markdown', 'bình luận về khác biệt với nhánh main'],
        [
          'dondoc plan diff ke-hoach-cu/ ke-hoach-moi/ --to docx',
          'bảng so sánh hai thư mục kế hoạch bằng Word',
        ],
      ],
    },
    request: {
      summary: 'Ghi một yêu cầu báo cáo đột xuất: số, ngày, đơn vị, nhiệm vụ, thời hạn.',
      examples: [
        [
          'dondoc request --number 123/SVHTTDL-VP --date 2/3/2027 --subject "Báo cáo nhanh" --due 10/3/2027 --wording by --units xa,phuong --tasks 1.1',
          'yêu cầu mọi xã, phường báo cáo nhiệm vụ 1.1 chậm nhất vào ngày 10/3/2027',
        ],
      ],
    },
    form: {
      summary: 'Làm biểu mẫu báo cáo cho một đơn vị, một nhóm hoặc tất cả.',
      details: 'Mỗi biểu mẫu chỉ có nhiệm vụ của đơn vị đó; số liệu kỳ trước in bên cạnh nếu đã có.',
      examples: [
        [
          'dondoc form --all --period 2026-12',
          'biểu mẫu Excel cho mọi đơn vị, ghi vào out/2026-12/bieu-mau/',
        ],
        ['dondoc form "UBND xã Hà Trung" --to xlsx,yaml', 'cả Excel và YAML cho một xã'],
        ['dondoc form "UBND xã Hà Trung" --to docx', 'biểu mẫu Word cho một xã'],
      ],
    },
    receive: {
      summary: 'Tiếp nhận tệp báo cáo: nhận ra đơn vị và kỳ, cất nguyên bản, ghi vào sổ theo dõi.',
      details:
        'Tệp được cất theo mã băm trước khi đọc, không bị sửa. Gửi lại đúng tệp cũ thì không ghi hai lần; tệp mới thay tệp cũ nhưng ngày đến đầu tiên vẫn giữ.\nTệp nén (.zip), thư (.eml) và tệp edXML: từng tệp bên trong được tiếp nhận riêng; ngày ghi trong thư không được lấy làm ngày đến.\nSau ngày cuối cùng còn đúng hạn mà không cho biết ngày đến thì đơn vị ở tình trạng "cần xác nhận ngày đến", không bị coi là chậm.\nTệp của --arrived-from là bản xuất từ hệ thống quản lý văn bản, dạng CSV, có các cột: Số đến, Ngày đến, Số và ký hiệu, Ngày văn bản, Đơn vị, Tên tệp, Kỳ báo cáo (bắt buộc: Ngày đến, Đơn vị). Dòng không có tệp là văn bản giấy hoặc văn bản ký số.\nỞ cửa sổ lệnh, tệp chưa rõ của ai hoặc kỳ nào được hỏi lại từng tệp: gõ số để chọn, Enter để bỏ qua tệp đó. --format json, --no-ask hoặc chạy không qua cửa sổ lệnh thì không hỏi, chỉ nêu các đơn vị có thể đúng.',
      examples: [
        ['dondoc receive thu-den/ --arrived 18/6/2026', 'tiếp nhận cả thư mục, đến ngày 18/6/2026'],
        ['dondoc receive thu-den/ --arrived-from so-den.csv', 'lấy ngày đến, số văn bản từ sổ văn bản đến'],
        [
          'dondoc receive --paper --unit "Sở Nội vụ" --arrived 18/6/2026 --number 45/BC-SNV',
          'ghi văn bản giấy, không có tệp',
        ],
      ],
    },
    check: {
      summary: 'Kiểm tra nội dung báo cáo đã nhận, hoặc các tệp chưa tiếp nhận.',
      details:
        'Mỗi lỗi có vị trí (tệp, trang tính, ô), giá trị, điều cần có và cách sửa. Câu trả lời có lỗi không được dùng khi tổng hợp; các câu khác vẫn dùng.\nKết quả kiểm tra cả kỳ được ghi vào out/<kỳ>/kiem-tra.json để lần sau so sánh (--since-last). Mã kết thúc luôn theo cả kỳ, không chỉ theo phần khác.',
      examples: [
        ['dondoc check', 'kiểm tra mọi báo cáo của kỳ hiện tại'],
        ['dondoc check --since-last', 'sau khi sửa kế hoạch hoặc quy tắc: chỉ xem điều gì đổi khác'],
        ['dondoc check tep.xlsx', 'xem trước một tệp, không ghi gì vào sổ'],
      ],
    },
    status: {
      summary: 'Tình hình gửi báo cáo: đúng hạn, chậm, chưa gửi, trả lại, không phát sinh, miễn, gia hạn.',
      details: 'Quy tắc tính hạn được in trên mọi danh sách. Gõ dondoc explain tinh-trang để xem cách tính.',
      examples: [
        ['dondoc status --period 2026-06 --as-of 25/6/2026', 'tình hình tính đến ngày 25/6/2026'],
        [
          'dondoc status --period 2026-06 --plan-at 19/6/2026',
          'danh sách đúng như tối ngày 19/6/2026: kế hoạch và sổ của hôm đó',
        ],
        ['dondoc status --group xa --to xlsx', 'chỉ các xã, ghi thêm tệp Excel'],
      ],
    },
    return: {
      summary: 'Trả lại báo cáo để bổ sung, chỉnh sửa, ấn định ngày gửi lại.',
      details:
        'Kèm theo là chính tệp của đơn vị trong out/<kỳ>/tra-lai: câu trả lời giữ nguyên, ô có lỗi được tô màu và ghi chú, trang đầu liệt kê từng chỗ cần sửa. Đơn vị sửa trong tệp đó rồi gửi lại.',
      examples: [
        [
          'dondoc return xa-ha-trung --reason "Thiếu số liệu nhiệm vụ 1.1" --by 26/6/2026',
          'gửi lại chậm nhất hết ngày 26/6/2026 thì vẫn giữ ngày đến lần đầu',
        ],
      ],
    },
    extend: {
      summary: 'Gia hạn cho một đơn vị đến hết một ngày.',
      examples: [
        [
          'dondoc extend xa-ha-trung --until 30/6/2026 --reason "Bão lũ" --number 321/SVHTTDL-VP',
          'ngày gia hạn tính cả ngày đó',
        ],
      ],
    },
    exempt: {
      summary: 'Miễn báo cáo kỳ này cho một đơn vị.',
      examples: [
        [
          'dondoc exempt xa-ha-trung --reason "Đang sắp xếp tổ chức" --number 321/SVHTTDL-VP',
          'đơn vị không tính vào số phải gửi',
        ],
      ],
    },
    nil: {
      summary: 'Ghi trả lời "không phát sinh" của một đơn vị.',
      examples: [
        [
          'dondoc nil so-ngoai-vu --reason "Công văn báo không phát sinh" --answered 18/6/2026',
          'không phát sinh khác với không gửi',
        ],
      ],
    },
    revoke: {
      summary: 'Ghi việc đơn vị rút lại một văn bản hoặc tệp đã gửi; bản trước đó có hiệu lực trở lại.',
      examples: [
        [
          'dondoc revoke xa-ha-trung --reason "Đơn vị thu hồi" --event 2026-06-0012',
          'rút lại đúng bản đã ghi ở sự kiện đó',
        ],
      ],
    },
    confirm: {
      summary: 'Xác nhận ngày đến của một tệp, hoặc xác nhận một số liệu được hỏi lại là đúng.',
      examples: [
        ['dondoc confirm xa-ha-trung --arrived 19/6/2026 --reason "Theo sổ văn bản đến"', 'ngày đến thật'],
        [
          'dondoc confirm xa-ha-trung --code cumulative-below-earlier --reason "Đơn vị đính chính kỳ trước"',
          'số liệu được dùng',
        ],
      ],
    },
    note: {
      summary: 'Ghi chú về một đơn vị trong kỳ (đã gọi điện, hẹn ngày gửi…).',
      examples: [['dondoc note xa-ha-trung "Đã gọi điện, hẹn 22/6"', 'ghi chú in trong danh sách']],
    },
    undo: {
      summary: 'Hủy một việc đã ghi bằng một sự kiện mới; không xóa gì.',
      details:
        'Không nêu --event thì hủy quyết định gần nhất do chính người gõ lệnh ghi (DONDOC_USER hoặc tên tài khoản) trong kỳ; việc tiếp nhận, hay việc người khác ghi, phải nêu --event. Lệnh in việc bị hủy trước; trong cửa sổ lệnh thì hỏi lại, --yes để không hỏi. Việc mà một việc sau dựa vào thì hủy việc sau trước. Một lần hủy không hủy lại được: ghi lại việc đúng.',
      examples: [['dondoc undo --reason "Ghi nhầm đơn vị"', 'hủy việc ghi gần nhất của kỳ']],
    },
    receipt: {
      summary:
        'Phiếu tiếp nhận báo cáo (Word) của một đơn vị: tệp, văn bản đã nhận, ngày đến, mã kiểm, tình trạng, kết quả kiểm tra, việc cần làm.',
      details:
        'Phiếu là chứng cứ của đơn vị về việc đã gửi; số, ngày và chữ ký để trống. Báo cáo đã trả lại thì phiếu nêu đúng những gì cần sửa và ngày gửi lại.',
      examples: [
        ['dondoc receipt xa-ha-trung --period 2026-06', 'làm out/2026-06/phieu-tiep-nhan/xa-ha-trung.docx'],
      ],
    },
    remind: {
      summary:
        'Công văn đôn đốc (Word) cho các đơn vị còn nợ báo cáo, hoặc danh sách gọi điện (Excel). Công cụ không gửi gì.',
      details:
        'Trước hạn: nhắc đơn vị chưa gửi đủ. Sau hạn: lần 1, lần 2, rồi báo cáo Chủ tịch; lần mấy tính theo sổ cho từng đơn vị. Sau hạn phải ghi --due. Đơn vị đang được gia hạn, đang trong thời gian sửa hoặc chưa hết ngày của công văn trước thì chưa có công văn. Sổ ghi từng công văn đã làm; --dry-run in ai, vì sao, lần mấy và không làm gì.',
      examples: [
        ['dondoc remind --dry-run', 'ai sẽ được đôn đốc, vì sao, lần mấy'],
        ['dondoc remind --due 26/6/2026', 'một công văn chung, danh sách ở phụ lục'],
        ['dondoc remind --due 26/6/2026 --each', 'mỗi đơn vị một công văn, và một tệp để in cả tập'],
        ['dondoc remind --phone-list', 'danh sách gọi điện theo contacts.csv'],
      ],
    },
    'letter number': {
      summary: 'Ghi số, ngày mà văn thư cấp cho một công văn đôn đốc đã làm.',
      details:
        'Công văn nêu bằng mã sự kiện; bằng tên hoặc mã đơn vị (công văn gần nhất gửi đơn vị đó mà chưa có số); hoặc last (cuoi): công văn chưa có số của lượt gần nhất. Công văn không có CV trong ký hiệu. Công văn lần sau dẫn số, ngày này. Ghi nhầm thì dùng dondoc undo.',
      examples: [
        ['dondoc letter number last 45/SVHTTDL-VP --date 22/6/2026', 'công văn vừa làm có số 45'],
        ['dondoc letter number 2026-06-0031 45/SVHTTDL-VP --date 22/6/2026', 'nêu rõ công văn nào'],
        ['dondoc letter number so-tai-chinh 46/SVHTTDL-VP --date 22/6/2026', 'công văn gửi riêng đơn vị này'],
      ],
    },
    consolidate: {
      summary: 'Tổng hợp báo cáo của kỳ thành văn bản Word và sổ Excel.',
      details:
        'Số liệu chỉ cộng từ báo cáo được chấp nhận, ghi rõ a/N. Số, ngày, chữ ký để trống cho cơ quan. Phần chưa có nội dung được đánh dấu, không tự viết; lệnh nêu còn bao nhiêu chỗ trống và ở mục nào. Có tệp editorial/<kỳ>.yaml (xem dondoc edit) thì in đoạn trích và câu đã biên tập.\n--detail brief: phần chính với các bảng số liệu và phụ lục đơn vị gửi chậm, chưa gửi; --detail full (mặc định): thêm các phụ lục đầy đủ.\n--paper --number 123 --date 25/12/2026: bản in trên giấy, có số và ngày ở đầu văn bản và dưới tên từng phụ lục; bản điện tử để trống theo Nghị định 30/2020/NĐ-CP. --to docx,xlsx (mặc định), csv.',
      examples: [
        ['dondoc consolidate --period 2026-12', 'báo cáo tổng hợp và sổ Excel trong out/2026-12/'],
        ['dondoc consolidate --period 2026-12 --detail brief --to docx', 'bản ngắn trình lãnh đạo'],
      ],
    },
    edit: {
      summary: 'Làm hoặc cập nhật tệp biên tập của kỳ: chọn, xếp, viết gọn đoạn trích, viết câu của cơ quan.',
      details:
        'Tệp editorial/<kỳ>.yaml liệt kê theo nhiệm vụ mọi đoạn của các báo cáo được chấp nhận và của văn bản các đơn vị đã gửi. Đổi use: false thành use: true để lấy; thứ tự trong tệp là thứ tự in. Chạy lại khi có báo cáo đến muộn: lựa chọn, thứ tự, lời viết gọn, câu viết thêm và ghi chú giữ nguyên; đoạn mà đơn vị đã sửa được đánh dấu changed: true và in nguyên văn lời mới cho đến khi xác nhận lại. --dry-run chỉ nêu sẽ thay đổi gì.',
      examples: [
        ['dondoc edit 2026-12 --dry-run', 'xem sẽ thêm, sửa những đoạn nào'],
        ['dondoc edit 2026-12', 'làm hoặc cập nhật editorial/2026-12.yaml'],
      ],
    },
    trace: {
      summary:
        'Nguồn của một số liệu hoặc đoạn trích đã in: đơn vị, tệp, trang, ô, ngày đến, mã băm và phép cộng dẫn đến nó.',
      details:
        'Gõ ô của một bảng trong báo cáo Word (bảng đánh số liền nhau qua cả phụ lục; dòng đếm từ dòng đầu cột đầu tiên), ô của sổ Excel, mã chỉ tiêu kèm nhóm hoặc đơn vị, hoặc chính con số, mấy chữ của đoạn trích đã in. Bản tổng hợp được lập lại cho ngày nêu ở --as-of; tệp đã làm trong out/ mà từ dữ liệu khác thì lệnh nói rõ.',
      examples: [
        ['dondoc trace "Bảng 2, C5"', 'ô cột C, dòng 5 của Bảng 2 trong báo cáo tổng hợp'],
        ['dondoc trace "\'Số liệu\'!D7"', 'một ô của sổ Excel'],
        ['dondoc trace "CT-01 xa"', 'tổng của chỉ tiêu CT-01 ở nhóm xã'],
        ['dondoc trace 1.568', 'mọi chỗ in số 1.568'],
      ],
    },
    close: {
      summary: 'Khóa kỳ báo cáo: danh sách, số ngày và số liệu đứng yên từ ngày đó, kèm biên bản (Word).',
      details:
        'Không khóa được khi còn đơn vị đang trong hạn. Sổ ghi bản kế hoạch, số đếm và mã băm của mọi tệp đầu vào, đầu ra. Báo cáo đến sau được ghi là đến sau khi khóa và không làm thay đổi danh sách. Kỳ đã khóa thì lệnh chỉ làm lại biên bản. Trong cửa sổ lệnh, công cụ in trước rồi hỏi lại; --yes để không hỏi. Khóa nhầm: dondoc undo.',
      examples: [
        [
          'dondoc close 2026-06 --reason "Đã báo cáo Chủ tịch UBND tỉnh" --dry-run',
          'xem trước những gì sẽ đứng yên, chưa ghi gì',
        ],
        [
          'dondoc close 2026-06 --reason "Đã báo cáo Chủ tịch UBND tỉnh"',
          'khóa kỳ, làm out/2026-06/bien-ban-khoa-ky-2026-06.docx',
        ],
      ],
    },
    'register export': {
      summary:
        'Sổ đăng ký văn bản đến (Excel, mười cột theo Phụ lục IV Nghị định 30/2020/NĐ-CP) từ sổ theo dõi.',
      details:
        'Mỗi văn bản đã ký đã đến là một dòng, xếp theo ngày đến. Điều sổ theo dõi không biết (trích yếu, ngày chuyển, người nhận, ký nhận…) để trống cho văn thư ghi.',
      examples: [['dondoc register export --period 2026-06', 'làm out/2026-06/so-van-ban-den-2026-06.xlsx']],
    },
    inspect: {
      summary: 'Đo thể thức một bản dự thảo Word theo Nghị định 30/2020/NĐ-CP.',
      details:
        'Dùng cho mọi tệp Word (.docx), của dondoc hay không; không cần thư mục làm việc, không ghi gì. Mỗi chỗ chưa đúng kèm điều, mục của Nghị định, vị trí, đang là gì, phải là gì và cách sửa. Có chỗ chắc chắn chưa đúng thì mã kết thúc là 1. Văn bản theo thể thức của Đảng không đo. Các điểm đo: docs/the-thuc.md.',
      examples: [
        ['dondoc inspect du-thao.docx', 'từng chỗ chưa đúng thể thức và cách sửa'],
        ['dondoc inspect du-thao.docx --format json', 'kết quả cho chương trình khác đọc'],
      ],
    },
    'template check': {
      summary: 'Kiểm tra mẫu Word và Excel của cơ quan trong templates/.',
      details:
        'Tìm trường lạ, sai tên, vỡ ngoặc, thiếu trường đóng, bắt chéo; kiểu, phần phụ lục và câu chữ bị mất; phông khác Times New Roman. Mẫu dùng được thì được lập thử với dữ liệu giả định rồi đo thể thức theo Nghị định 30/2020/NĐ-CP. Không ghi gì. Có lỗi hoặc chỗ chắc chắn chưa đúng thể thức thì mã kết thúc là 1.',
      examples: [
        ['dondoc template check', 'mọi tệp mẫu của thư mục làm việc'],
        [
          'dondoc template check templates/bao-cao-tong-hop.docx --notes',
          'một mẫu, cả dữ liệu chưa dùng đến',
        ],
      ],
    },
    'template list': {
      summary: 'Liệt kê các trường dùng được trong từng mẫu, kèm ý nghĩa và ví dụ.',
      details: 'Dấu * đứng trước trường đã có trong mẫu. Ví dụ là dữ liệu giả định.',
      examples: [
        ['dondoc template list templates/bao-cao-tong-hop.docx', 'các trường của mẫu báo cáo tổng hợp'],
      ],
    },
    doctor: {
      summary:
        'Khám thư mục làm việc: sổ và tệp đã nhận, dấu vết lần chạy bị ngắt, kỳ đã khóa, đồng hồ, đĩa, phiên bản, kế hoạch, mẫu.',
      details:
        'Mọi tệp đã nhận được tính lại mã băm. Mỗi điều chưa ổn có chỗ, giá trị, điều cần có và việc cần làm.\n--repair làm những việc không mất gì và nói từng việc: đóng lại dòng sổ ghi dở, gỡ khóa và tệp tạm của lần chạy không còn, làm nốt hoặc bỏ lần chuyển định dạng dở dang, chép lại lược đồ, thêm quy định cho git. Không bao giờ xóa tệp đã nhận hay dòng của sổ. --dry-run chỉ nói sẽ làm gì.\nMã kết thúc: 0 không có lỗi, 1 có lỗi, 3 không khám được.',
      examples: [
        ['dondoc doctor', 'khám và chỉ nói, không ghi gì'],
        ['dondoc doctor --repair --dry-run', 'xem sẽ sửa những gì'],
        ['dondoc doctor --repair', 'sửa những gì sửa được mà không mất gì, rồi khám lại'],
      ],
    },
    backup: {
      summary:
        'Sao lưu mọi thứ không làm lại được của thư mục làm việc vào một tệp .zip, rồi đọc lại để kiểm tra.',
      details:
        'Gồm kế hoạch, lược đồ, mẫu, sổ theo dõi, mọi tệp đã nhận, phần biên tập, danh bạ, kèm bản kê có mã băm của từng tệp và số việc của từng sổ. Trong lúc sao lưu không ai ghi được vào thư mục làm việc. Bản sao lưu được ghi tên tạm, đọc lại và đối chiếu từng mã băm rồi mới mang tên đã đặt; không ghi đè tệp đã có nếu không thêm --replace. Thư mục làm việc bị hỏng một phần vẫn sao lưu được: lệnh nêu từng chỗ và mã kết thúc là 1.',
      examples: [
        ['dondoc backup ../sao-luu-2026-06-25.zip', 'sao lưu, không gồm out/'],
        ['dondoc backup ../sao-luu-day-du.zip --with-out', 'gồm cả các tệp đã làm ra'],
        ['dondoc backup ../sao-luu.zip --dry-run', 'xem sẽ gồm những gì, chỗ nào đang hỏng'],
      ],
    },
    restore: {
      summary: 'Phục hồi một bản sao lưu vào một thư mục mới; thêm --dry-run thì chỉ kiểm tra bản sao lưu.',
      details:
        'Đọc hết và đối chiếu mọi mã băm trước khi ghi gì. Chỉ phục hồi vào thư mục mới hoặc trống, ngoài mọi thư mục làm việc, nên không bao giờ ghi đè. Máy tắt giữa chừng thì thư mục đó chưa có; chạy lại lệnh, phần dở dang được xóa và nêu tên. Ghi xong thì đọc lại từ đĩa, đối chiếu từng tệp và số việc của từng sổ.',
      examples: [
        ['dondoc restore ../sao-luu-2026-06-25.zip --dry-run', 'kiểm tra bản sao lưu, xem trong đó có gì'],
        ['dondoc restore ../sao-luu-2026-06-25.zip ../lam-viec-phuc-hoi', 'phục hồi'],
      ],
    },
    migrate: {
      summary:
        'Chuyển thư mục làm việc sang định dạng hiện nay của công cụ; mặc định chỉ in sẽ đổi những gì.',
      details:
        'Từng dòng sẽ bỏ (-), từng dòng sẽ thêm (+) được in ra. Chỉ dòng cần đổi mới đổi: ghi chú, thứ tự và cách trình bày của tệp giữ nguyên. Sổ theo dõi và tệp đã nhận không bao giờ bị đụng tới. --write ghi mọi tệp cùng lúc; nếu máy tắt giữa chừng thì chạy lại lệnh này với --write để làm nốt.',
      examples: [
        ['dondoc migrate', 'xem sẽ đổi những gì, chưa ghi gì'],
        ['dondoc migrate --write', 'chuyển đổi'],
      ],
    },
    completion: {
      summary:
        'In tập lệnh để phím Tab gợi ý tên lệnh, lựa chọn, kỳ và đơn vị (bash, zsh, fish, powershell).',
      details: 'Cách cài cho từng loại cửa sổ lệnh: sổ tay, mục 16.',
      examples: [
        ['dondoc completion bash', 'tập lệnh cho bash; cài: source <(dondoc completion bash)'],
        ['dondoc completion powershell', 'tập lệnh cho PowerShell'],
      ],
    },
    explain: {
      summary: 'Giải thích một mã lỗi, hoặc cách tính tình trạng (tinh-trang).',
      examples: [
        ['dondoc explain answer-missing', 'mã này nghĩa là gì, vì sao, sửa thế nào'],
        ['dondoc explain', 'mọi mã'],
      ],
    },
  },
  placeholders: {
    dir: 'thư mục',
    before: 'bản cũ',
    after: 'bản mới',
    what: 'nhiệm vụ|đơn vị',
    unit: 'đơn vị',
    'unit...': 'đơn vị…',
    'file...': 'tệp…',
    file: 'tệp',
    text: 'nội dung',
    code: 'mã',
    period: 'kỳ',
    number: 'số',
    date: 'ngày',
    wording: 'cách nói',
    list: 'danh sách',
    formats: 'định dạng',
    format: 'định dạng',
    group: 'nhóm',
    task: 'nhiệm vụ',
    csv: 'tệp CSV',
    shell: 'loại cửa sổ lệnh',
    severity: 'mức',
    event: 'sự kiện',
    answer: 'câu trả lời',
    id: 'mã',
    detail: 'mức',
    reference: 'chỗ in',
    revision: 'bản git|ngày',
    other: 'kỳ|ngày',
    lang: 'ngôn ngữ',
    round: 'lần',
    letter: 'công văn',
  },
  options: {
    workspace: 'thư mục làm việc (mặc định: tìm ngược lên từ thư mục hiện tại)',
    lang: 'ngôn ngữ: vi hoặc en (mặc định vi)',
    format:
      'text hoặc json (mặc định text); plan check và check có thêm sarif, junit, github, gitlab, markdown',
    'as-of': 'tính đến ngày nào (mặc định hôm nay, giờ Việt Nam); viết 2026-06-19 hoặc 19/6/2026',
    'dry-run': 'chạy thử, không ghi gì',
    'no-color': 'không tô màu',
    debug: 'in thêm chi tiết kỹ thuật khi lệnh không chạy được',
    notes: 'in cả các lưu ý',
    'exit-code': 'kết thúc với mã 1 nếu có thay đổi',
    'as-printed': 'in nguyên như bản gốc, kể cả chữ in sai',
    number: 'số, ký hiệu văn bản',
    date: 'ngày văn bản',
    subject: 'trích yếu',
    due: 'thời hạn ghi trong văn bản',
    wording: 'before (trước ngày) hoặc by (chậm nhất vào ngày)',
    from: 'tệp quyết định (.docx hoặc .txt) để dựng kế hoạch',
    units: 'mã đơn vị hoặc mã nhóm, cách nhau dấu phẩy; để trống là mọi đơn vị',
    tasks: 'số nhiệm vụ, cách nhau dấu phẩy; để trống là mọi nhiệm vụ',
    period: 'kỳ báo cáo, ví dụ 2026-06, 2026-12, 2026-dx-01 (mặc định: kỳ đang làm)',
    to: 'định dạng tệp làm ra, cách nhau dấu phẩy',
    group: 'chỉ một nhóm đơn vị (xa, phuong, so, ban-nganh, don-vi)',
    task: 'chỉ các đơn vị chủ trì nhiệm vụ này',
    all: 'in hết danh sách, không rút gọn',
    out: 'thư mục ghi tệp (mặc định out/<kỳ>)',
    arrived: 'ngày đến',
    'arrived-from': 'tệp CSV xuất từ sổ văn bản đến',
    unit: 'đơn vị: mã, tên hoặc tên viết tắt',
    document: 'tệp là văn bản đã ký, không phải tệp số liệu',
    paper: 'ghi văn bản giấy, không có tệp',
    'arrival-number': 'số đến',
    'with-out': 'sao lưu cả out/ (các tệp đã làm ra)',
    yes: 'không hỏi lại trước khi ghi; dùng trong tập lệnh',
    replace:
      'thay báo cáo đã nhận, dù kỳ đó không phải kỳ đang thu hoặc tệp còn chỗ chỉ đơn vị, kỳ khác; xem cả hai bản trước khi dùng',
    'no-ask': 'không hỏi lại khi chưa rõ đơn vị, kỳ; dùng khi chạy tự động, không có người ngồi máy',
    'fail-on': 'mức coi là không đạt (mã kết thúc 1): error (mặc định) hoặc warning',
    baseline: 'tệp điều đã biết: điều có trong tệp không tính vào kết quả, mục thừa là lỗi',
    'write-baseline': 'ghi mọi lỗi, cảnh báo của lần này vào tệp --baseline (điều mới cần --reason)',
    'since-last': 'chỉ in điều khác với lần kiểm tra trước của cả kỳ: mới, không còn, thay đổi',
    repair: 'sửa những gì sửa được mà không mất gì',
    unlock: 'cùng --repair: gỡ cả khóa của máy khác, khi chắc chắn không còn ai ghi',
    write: 'ghi thật; không có thì chỉ in sẽ đổi những gì',
    'plan-at':
      'nhìn lại: theo kế hoạch và sổ của lúc đó; gõ một bản git (HEAD~3, v1) hoặc một ngày (bản cuối cùng đến hết ngày đó)',
    'as-recorded': 'chỉ dùng những gì sổ đã ghi đến hết ngày đó',
    reason: 'lý do (bắt buộc)',
    by: 'ngày phải gửi lại, tính cả ngày đó',
    until: 'gia hạn đến hết ngày này',
    decided: 'ngày quyết định (mặc định ngày ghi)',
    answered: 'ngày đơn vị trả lời',
    event: 'mã sự kiện trong sổ theo dõi',
    code: 'mã cần xác nhận',
    answer: 'chỉ một câu trả lời (mặc định: mọi câu có mã đó)',
    signer: 'cách ký trong office.yaml (mặc định: cách ký mặc định)',
    compare: 'so với kỳ khác (2025-06) hoặc với chính kỳ này vào một ngày trước (2026-06-22)',
    detail: 'brief (bản ngắn) hoặc full (đầy đủ, mặc định)',
    each: 'mỗi đơn vị một công văn, kèm một tệp để in cả tập',
    round: 'chỉ làm lần này: before (nhắc trước hạn), 1, 2, report (báo cáo Chủ tịch)',
    'phone-list': 'danh sách gọi điện (Excel) thay cho công văn; không ghi sổ',
  },
  optionsOf: {
    init: { units: 'danh mục đơn vị của nơi đó (tệp CSV hoặc YAML)' },
    'plan check': {
      out: 'tệp ghi kết quả, cùng --format (json, sarif, junit, github, gitlab hoặc markdown)',
      reason: 'vì sao để lại các điều mới (cùng --write-baseline)',
    },
    'plan import': {
      units: 'danh mục đơn vị (tệp CSV hoặc YAML)',
      out: 'thư mục ghi bản nháp (mặc định ke-hoach-nhap)',
    },
    'plan diff': { out: 'tệp .docx hoặc thư mục ghi bảng so sánh (mặc định out/)' },
    form: { all: 'mọi đơn vị' },
    check: {
      out: 'tệp ghi kết quả, cùng --format (json, sarif, junit, github, gitlab hoặc markdown)',
      reason: 'vì sao để lại các điều mới (cùng --write-baseline)',
    },
    status: { 'fail-on': 'overdue: còn đơn vị quá hạn thì kết thúc với mã 1' },
    remind: { due: 'ngày mới phải gửi, tính cả ngày đó' },
    consolidate: { paper: 'bản in có số (--number) và ngày (--date)' },
    backup: { replace: 'thay bản sao lưu cũ cùng tên' },
  },
};
