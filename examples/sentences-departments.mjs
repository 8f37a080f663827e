// What departments, other provincial bodies and units write. Fictitious.

export const guidance = [
  '{don-vi} đã ban hành Kế hoạch số {so-ke-hoach}, giao Văn phòng làm đầu mối và phân công từng phòng, đơn vị trực thuộc.',
  'trong kỳ, {don-vi} ban hành {van-ban} văn bản chỉ đạo, hướng dẫn công tác tuyên truyền Nghị quyết số 57-NQ/TW trong ngành, lĩnh vực.',
  'lãnh đạo {don-vi} quán triệt Nghị quyết tại [hội nghị cán bộ, công chức|giao ban tháng|hội nghị triển khai nhiệm vụ], yêu cầu gắn tuyên truyền với nhiệm vụ chuyên môn.',
  'Đảng ủy và lãnh đạo {don-vi} thống nhất nội dung tuyên truyền theo từng quý, có kiểm tra kết quả cuối quý.',
  'nội dung chuyển đổi số, đổi mới sáng tạo được đưa vào [chương trình công tác năm|tiêu chí thi đua|kế hoạch cải cách hành chính] của {don-vi}.',
];

export const spreading = [
  'trang thông tin điện tử của {don-vi} đăng {tin-bai} tin, bài về khoa học, công nghệ và chuyển đổi số trong lĩnh vực phụ trách.',
  'đã tổ chức {hoi-nghi} hội nghị, tọa đàm với {nguoi-du} lượt cán bộ, công chức, viên chức tham gia.',
  'các đơn vị trực thuộc lồng ghép tuyên truyền trong [sinh hoạt chuyên đề|tập huấn nghiệp vụ|hội thi tay nghề].',
  'trang mạng xã hội chính thức đăng {bai-mang} bài, [ưu tiên video ngắn và đồ họa|có chuyên mục hỏi đáp hằng tuần].',
  'đã phối hợp với Báo và Phát thanh, truyền hình Thanh Hóa thực hiện [02|03|05] chuyên đề về chuyển đổi số của ngành.',
  '100% cán bộ, công chức được phổ biến nội dung cốt lõi của Nghị quyết qua [tài liệu điện tử|hội nghị trực tuyến|nhóm công vụ].',
];

export const assessment = [
  'cán bộ, công chức chủ động hơn trong xử lý công việc trên môi trường số.',
  'kết quả bám sát kế hoạch; việc đo lường hiệu quả truyền thông còn hạn chế.',
  'công tác tuyên truyền đã đi vào nền nếp, gắn với cải cách hành chính của ngành.',
  'nội dung tuyên truyền thiết thực, tuy sản phẩm truyền thông đa phương tiện chưa nhiều.',
];

export const results = [
  'Ban hành {van-ban} văn bản; tổ chức {hoi-nghi} hội nghị với {nguoi-du} lượt người.',
  'Đăng {tin-bai} tin, bài trên trang thông tin điện tử, {bai-mang} bài trên mạng xã hội.',
  'Mở chuyên mục “[Chuyển đổi số của ngành|Sáng kiến từ cơ sở|Hỏi đáp thủ tục trực tuyến]” trên trang thông tin điện tử.',
  'Tổ chức {buoi} buổi tuyên truyền cho [doanh nghiệp|đơn vị trực thuộc|người dân đến giải quyết thủ tục], kết hợp giải đáp trực tiếp.',
  'Lồng ghép nội dung Nghị quyết trong [tập huấn nghiệp vụ|hội thi chuyên môn|kế hoạch công tác đoàn thể] của {don-vi}.',
  'Bố trí nguồn lực lồng ghép từ [kinh phí chi thường xuyên|chương trình chuyển đổi số của ngành].',
];

export const difficulties = [
  'Công chức phụ trách truyền thông kiêm nhiệm, [thiếu kỹ năng làm sản phẩm đa phương tiện|chưa có vị trí việc làm riêng].',
  'Chưa có quy định về mức chi cho sản phẩm truyền thông số nên khó quyết toán.',
  'Số liệu từ đơn vị trực thuộc gửi về chưa thống nhất cách tính.',
  'Thiết bị ghi hình, dựng phim còn thiếu, phải thuê ngoài.',
];

export const proposals = [
  'Đề nghị Sở Văn hóa, Thể thao và Du lịch ban hành bộ nhận diện và tài liệu dùng chung cho công tác tuyên truyền.',
  'Đề nghị Sở Tài chính hướng dẫn nội dung chi, mức chi cho sản phẩm truyền thông số.',
  'Đề nghị Sở Khoa học và Công nghệ cung cấp thông tin định kỳ về kết quả thực hiện Nghị quyết để các ngành tuyên truyền.',
  'Đề nghị UBND tỉnh bố trí kinh phí [tập huấn kỹ năng truyền thông số|xây dựng kho tư liệu dùng chung] cho năm sau.',
];

export const next = [
  'Duy trì chuyên mục, mỗi tháng ít nhất [04|06|08] tin, bài.',
  'Tổ chức [01|02] hội nghị chuyên đề về ứng dụng trí tuệ nhân tạo trong công việc của ngành.',
  'Xây dựng [05|08|10] video ngắn hướng dẫn thủ tục trực tuyến của ngành.',
  'Rà soát, cập nhật kế hoạch tuyên truyền; lồng ghép với phong trào “Bình dân học vụ số”.',
  'Kiểm tra công tác tuyên truyền tại [02|03|04] đơn vị trực thuộc.',
];

export const products = [
  'Kế hoạch số {so-ke-hoach}; chuyên mục tại https://{ten-mien}.example/chuyen-doi-so',
  '[04|06|08] video ngắn, [03|05] đồ họa tại https://{ten-mien}.example/truyen-thong',
  'Tài liệu hỏi đáp (bản điện tử) tại https://{ten-mien}.example/tai-lieu',
];

/** Short answers on tasks where the body only helps: by task, '' for any other. */
export const helping = {
  '': [
    'Phối hợp cung cấp thông tin, tư liệu theo lĩnh vực phụ trách khi cơ quan chủ trì đề nghị.',
    'Cử [02|03|05] cán bộ tham gia các hoạt động do cơ quan chủ trì tổ chức.',
    'Tham gia góp ý nội dung, phổ biến lại sản phẩm trên trang thông tin điện tử của {don-vi}.',
  ],
  2.5: [
    'Phát hiện, chuyển cơ quan chức năng xử lý [02|03|04] nội dung sai sự thật trên mạng về chuyển đổi số của ngành.',
    'Treo băng rôn, khẩu hiệu tại trụ sở và đơn vị trực thuộc nhân [Ngày Chuyển đổi số quốc gia|các ngày lễ lớn].',
  ],
};

/** Units that lead no task write about their own work in the general part. */
export const ownWork = [
  '{don-vi} đưa nội dung Nghị quyết vào [chương trình ngoại khóa|sinh hoạt khoa học|bản tin nội bộ] và trang thông tin điện tử.',
  'Tổ chức [02|03|04] hội thảo về ứng dụng công nghệ trong [đào tạo|nghiên cứu, chuyển giao|quản trị], có sự tham gia của [sinh viên|doanh nghiệp|nông dân].',
  'Giới thiệu [03|05|07] kết quả nghiên cứu trên các nền tảng số của đơn vị.',
];
