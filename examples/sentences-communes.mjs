// What communes write. Fictitious; composed of parts so that no two reports read alike.

export const guidance = [
  'UBND {xa} đã ban hành Kế hoạch số {so-ke-hoach} tuyên truyền Nghị quyết số 57-NQ/TW, phân công rõ người, rõ việc, rõ thời gian hoàn thành.',
  'trong kỳ, UBND {xa} đã ban hành {van-ban} văn bản chỉ đạo, giao Phòng Văn hóa - Xã hội làm đầu mối theo dõi, tổng hợp.',
  'thực hiện Kế hoạch của UBND tỉnh, {xa} đã quán triệt nội dung Nghị quyết đến cán bộ, công chức và [bí thư, trưởng các {thon}|toàn thể đảng viên|người hoạt động không chuyên trách].',
  'công tác tuyên truyền được đưa vào chương trình công tác [hằng tháng|hằng quý] của UBND {xa}; lãnh đạo UBND trực tiếp kiểm tra tại {vai} {thon}.',
  'sau khi sắp xếp đơn vị hành chính, {xa} đã kiện toàn bộ phận phụ trách trang thông tin điện tử và hệ thống truyền thanh, bảo đảm thông tin thông suốt đến các {thon}.',
  'Ban Chỉ đạo của {xa} về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số đã họp [02|03|04] phiên, phiên nào cũng kiểm điểm công tác tuyên truyền.',
  'UBND {xa} giao chỉ tiêu tuyên truyền cụ thể cho từng {thon}, lấy kết quả làm căn cứ đánh giá, xếp loại cuối năm.',
  'UBND {xa} phối hợp với Ủy ban Mặt trận Tổ quốc và các đoàn thể xây dựng nội dung tuyên truyền chung, tránh trùng lặp.',
];

export const spreading = [
  'hệ thống truyền thanh phát {luot-phat} lượt tin, bài về Nghị quyết vào các khung giờ [sáng sớm và chiều tối|5 giờ 30 và 17 giờ].',
  'trang thông tin điện tử và fanpage của {xa} đăng {tin-bai} tin, bài; nội dung tập trung vào [dịch vụ công trực tuyến|thanh toán không dùng tiền mặt|an toàn trên không gian mạng|truy xuất nguồn gốc nông sản].',
  'nội dung tuyên truyền được lồng ghép trong sinh hoạt chi bộ, họp {thon} và [ngày hội Đại đoàn kết|hội nghị tiếp xúc cử tri|sinh hoạt của Hội Nông dân, Hội Phụ nữ].',
  'đã tổ chức {hoi-nghi} hội nghị quán triệt với {nguoi-du} lượt người tham gia.',
  'đã lắp đặt mới {pa-no} pa nô và treo {bang-ron} băng rôn, khẩu hiệu tại trụ sở, nhà văn hóa và các trục đường chính.',
  'các nhóm Zalo của {thon} được dùng làm kênh thông tin hai chiều, giải đáp thắc mắc của người dân về [dịch vụ công|định danh điện tử|sổ sức khỏe điện tử].',
  'báo cáo viên, tuyên truyền viên đã nói chuyện {buoi} buổi tại nhà văn hóa các {thon}, [chú trọng đối tượng là người cao tuổi|ưu tiên các {thon} ở xa trung tâm|kết hợp hướng dẫn cài đặt ứng dụng].',
  '{xa} vận động [đoàn viên thanh niên|giáo viên các trường học|hội viên Hội Cựu chiến binh] làm nòng cốt tuyên truyền trên mạng xã hội.',
];

export const examples = [
  'nổi bật là mô hình “[Mỗi gia đình một người dùng thạo dịch vụ công|Chợ không dùng tiền mặt|Thứ Bảy cùng dân lên mạng|Nhà văn hóa số|Tiếng loa sáng|Một phút công nghệ]” tại {mot-thon}.',
  'cách làm được người dân hưởng ứng là [phát tờ rơi kèm mã QR|đọc bản tin ngắn bằng tiếng địa phương|chiếu phóng sự trước giờ họp dân|thi trắc nghiệm trực tuyến có thưởng] ở {mot-thon}.',
  'Tổ công nghệ số cộng đồng tại {mot-thon} đã đến từng nhà hướng dẫn người cao tuổi nộp hồ sơ trực tuyến.',
  '{mot-thon} có [sáng kiến dùng nhóm Zalo để báo lịch phát thanh|câu lạc bộ nông dân số|tủ sách số tại nhà văn hóa] và được {xa} nhân rộng.',
  'các trường học trên địa bàn đưa nội dung Nghị quyết vào [giờ chào cờ|hoạt động trải nghiệm|sinh hoạt ngoại khóa], học sinh là người nhắc lại cho gia đình.',
  'hợp tác xã tại {mot-thon} bước đầu bán hàng trên sàn thương mại điện tử và kể lại kinh nghiệm tại hội nghị của {xa}.',
];

export const assessment = [
  'nhận thức của cán bộ và người dân có chuyển biến, tỷ lệ hồ sơ nộp trực tuyến tăng so với trước.',
  'nhìn chung nội dung tuyên truyền phù hợp, được người dân quan tâm; [một số {thon} ở xa còn hạn chế|việc duy trì thường xuyên cần được chú ý hơn].',
  'công tác tuyên truyền đã có nền nếp, tuy hình thức ở một vài {thon} còn đơn điệu.',
  'kết quả đạt yêu cầu đề ra trong kế hoạch của {xa}.',
  'việc tuyên truyền gắn với công việc hằng ngày của người dân nên dễ nhớ, dễ làm theo.',
];

export const results = [
  'Ban hành {van-ban} văn bản chỉ đạo, hướng dẫn; tổ chức {hoi-nghi} hội nghị với {nguoi-du} lượt người.',
  'Phát {luot-phat} lượt trên hệ thống truyền thanh, đăng {tin-bai} tin, bài trên trang thông tin điện tử của {xa}.',
  'Mở chuyên mục “[Chuyển đổi số mỗi ngày|Nghị quyết 57 với cuộc sống|Công nghệ đến từng nhà|Hỏi đáp dịch vụ công]” trên [trang thông tin điện tử|hệ thống truyền thanh|fanpage] của {xa}.',
  'Lập {vai} nhóm Zalo và duy trì [01|02] trang mạng xã hội chính thức, đăng {bai-mang} bài.',
  'Tổ chức tuyên truyền miệng {buoi} buổi tại [nhà văn hóa các {thon}|khu vực chợ|các trường học]; phát [tờ rơi|tài liệu hỏi đáp|sổ tay] đến các hộ.',
  'Lồng ghép tuyên truyền trong [ngày Chuyển đổi số|tuần lễ học tập suốt đời|hội thi dân vận khéo|liên hoan văn nghệ quần chúng] của {xa}.',
  'Phối hợp với [bưu điện|doanh nghiệp viễn thông|ngân hàng chính sách|lực lượng công an] hướng dẫn người dân cài đặt, sử dụng ứng dụng số.',
  'Bố trí kinh phí lồng ghép từ [nguồn sự nghiệp văn hóa|các chương trình mục tiêu quốc gia|nguồn chi thường xuyên] của {xa}.',
  'Rà soát, thay thế {pa-no} pa nô cũ bằng nội dung về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số.',
];

export const notStarted = [
  'Mới xong phần chuẩn bị: dự thảo kế hoạch, phân công cán bộ; sẽ tổ chức tuyên truyền từ [tháng đầu của kỳ tới|quý sau].',
  'Chưa tổ chức được hoạt động nào do đang [sắp xếp bộ máy sau hợp nhất|chờ bố trí cán bộ phụ trách].',
];

export const difficulties = [
  'Hệ thống truyền thanh ở {vai} {thon} hư hỏng, [chưa có kinh phí sửa chữa|thiết bị cũ, không đồng bộ].',
  'Cán bộ phụ trách kiêm nhiệm nhiều việc, [chưa được tập huấn về truyền thông số|còn lúng túng khi làm nội dung cho mạng xã hội].',
  'Địa bàn rộng, dân cư phân tán; [sóng di động ở một số {thon} yếu|việc đi lại mùa mưa khó khăn].',
  'Kinh phí dành riêng cho tuyên truyền chưa có, chủ yếu lồng ghép nên [thiếu chủ động|quy mô nhỏ].',
  'Một bộ phận người cao tuổi chưa có điện thoại thông minh hoặc ngại dùng dịch vụ trực tuyến.',
  'Trang thông tin điện tử sau hợp nhất [chưa ổn định|chưa chuyển xong dữ liệu cũ], việc thống kê lượt truy cập chưa thực hiện được.',
  'Tài liệu tuyên truyền ngắn gọn, phù hợp với từng nhóm người dân còn ít.',
];

export const none = ['Không có', 'không có', 'Không có khó khăn, vướng mắc', 'Không'];
export const noProposal = ['Không có', 'không có', 'Không có kiến nghị, đề xuất', 'Không'];

export const proposals = [
  'Đề nghị Sở Văn hóa, Thể thao và Du lịch cung cấp tài liệu tuyên truyền dạng [video ngắn|đồ họa|bản tin phát thanh] để địa phương dùng chung.',
  'Đề nghị Sở Khoa học và Công nghệ mở lớp tập huấn kỹ năng số cho [Tổ công nghệ số cộng đồng|cán bộ truyền thanh cơ sở] tại địa phương.',
  'Đề nghị UBND tỉnh xem xét hỗ trợ kinh phí [nâng cấp đài truyền thanh thông minh|lắp bảng tin điện tử|sửa chữa hệ thống loa] cho {xa}.',
  'Đề nghị Sở Tài chính hướng dẫn nội dung, mức chi cho công tác tuyên truyền ở cấp xã.',
  'Đề nghị tỉnh sớm thống nhất mẫu thống kê số liệu truyền thông trên mạng xã hội.',
];

export const next = [
  'Tiếp tục duy trì chuyên mục trên hệ thống truyền thanh, mỗi tuần ít nhất [02|03] buổi phát.',
  'Tổ chức [01|02] hội thi tìm hiểu Nghị quyết bằng hình thức [trực tuyến|sân khấu hóa] trong [quý I|quý II|quý III|nửa đầu kỳ].',
  'Kiện toàn Tổ công nghệ số cộng đồng ở {vai} {thon}, phân công theo nhóm hộ.',
  'Thay mới cụm pa nô tại [trung tâm {xa}|các cửa ngõ|khu vực chợ], ưu tiên nội dung về dịch vụ công trực tuyến.',
  'Tập huấn cách làm video ngắn cho đoàn viên thanh niên và cán bộ {thon}.',
  'Đưa nội dung Nghị quyết vào quy ước của {thon} và sinh hoạt câu lạc bộ.',
  'Mở lớp “Bình dân học vụ số” vào buổi tối tại [nhà văn hóa|trường học], ưu tiên người trên 50 tuổi.',
  'Rà soát hệ thống loa, lập dự toán sửa chữa các cụm loa hỏng trước [mùa mưa bão|Tết Nguyên đán].',
  'Phát động mỗi chi đoàn làm một sản phẩm truyền thông về chuyển đổi số.',
  'Sơ kết, biểu dương các hộ, cá nhân có cách làm hay; gửi tin, bài cho báo, đài của tỉnh.',
];

export const products = [
  'Kế hoạch số {so-ke-hoach}; chuyên mục tại https://{ten-mien}.example/nghi-quyet-57',
  'Bộ bản tin phát thanh gồm {vai} bài; https://{ten-mien}.example/truyen-thanh',
  '{vai} video ngắn đăng tại https://{ten-mien}.example/video; tờ rơi hỏi đáp dịch vụ công',
  'Sổ tay hướng dẫn dịch vụ công trực tuyến (bản điện tử); https://{ten-mien}.example/so-tay',
  'Chuyên mục phát thanh “Chuyển đổi số mỗi ngày” (file âm thanh lưu tại Phòng Văn hóa - Xã hội)',
  'Bộ ảnh, [03|05|08] tin, bài về mô hình tiêu biểu; https://{ten-mien}.example/mo-hinh',
  'Đề cương tuyên truyền miệng và bộ câu hỏi trắc nghiệm; https://{ten-mien}.example/hoi-dap',
];

/** Short answers on tasks where the commune only helps: by task. */
export const helping = {
  2.6: [
    'Cử {nguoi} thành viên Tổ công nghệ số cộng đồng dự tập huấn do Sở Khoa học và Công nghệ tổ chức.',
    'Phối hợp tổ chức [01|02] lớp tập huấn tại [hội trường UBND {xa}|nhà văn hóa {mot-thon}] cho {nguoi} thành viên.',
    'Các tổ tại {vai} {thon} đã hướng dẫn người dân dùng ứng dụng số cơ bản sau tập huấn.',
  ],
  3.1: [
    'Cử {it-nguoi} cán bộ phụ trách trang thông tin điện tử, truyền thanh dự tập huấn.',
    'Cung cấp thông tin, tư liệu cho [phóng viên thường trú|báo, đài của tỉnh] khi có yêu cầu.',
  ],
};
