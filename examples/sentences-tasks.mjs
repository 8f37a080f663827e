// What the bodies that lead a task of their own write about it: by task. Fictitious.

export const results = {
  1.2: [
    'Cổng Thông tin điện tử tỉnh duy trì chuyên trang về Nghị quyết số 57-NQ/TW, đăng {ct15} tin, bài; chuyên trang có {ct16} lượt truy cập.',
    'Bổ sung mục hỏi đáp, đồ họa và bản tin âm thanh; kết nối tin, bài từ các trang thành phần của xã, phường.',
  ],
  1.3: [
    'Biên tập, phát hành {ct17} video clip, {ct18} đồ họa thông tin và {ct19} tờ rơi, tài liệu in.',
    'Xây dựng cẩm nang hỏi đáp về dữ liệu số, chữ ký số cá nhân cho người dân; đăng bản điện tử để các địa phương dùng chung.',
  ],
  1.4: [
    'Đăng, phát {ct20} tin, bài và {ct21} phóng sự về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số.',
    'Duy trì {ct22} chuyên mục riêng cho cán bộ, doanh nghiệp và người dân; cắt clip ngắn đưa lên mạng xã hội.',
  ],
  2.2: [
    'Tổ chức {ct23} ngày xe tuyên truyền lưu động; lồng ghép nội dung Nghị quyết trong các lễ hội, giải thể thao và hoạt động quảng bá du lịch.',
    'Cung cấp bản tin cho hệ thống thông tin cơ sở của 166 xã, phường; giới thiệu điểm đến số bằng hai thứ tiếng.',
  ],
  2.3: [
    'Tổ chức {ct24} cuộc thi cấp tỉnh về sáng tạo khoa học, kỹ thuật với {ct25} người dự thi.',
    'Chỉ đạo các cơ sở giáo dục đưa nội dung Nghị quyết vào hoạt động ngoại khóa; họp rút kinh nghiệm cuối mỗi học kỳ.',
  ],
  2.4: [
    'Tổ chức {ct26} diễn đàn, hội thảo, tọa đàm với doanh nghiệp và phát động {ct27} cuộc thi, giải thưởng về ứng dụng chuyển đổi số.',
    'Cung cấp đề cương tuyên truyền về đăng ký, bảo hộ quyền sở hữu trí tuệ cho doanh nghiệp nhỏ và vừa.',
  ],
  2.5: [
    'Thực hiện {ct28} m² pa nô và {ct29} m băng rôn tuyên truyền tại các trục đường, khu du lịch.',
    'Phối hợp với Công an tỉnh và các cơ quan báo chí nắm bắt, phản bác thông tin xấu, độc liên quan đến chuyển đổi số.',
  ],
  2.6: [
    'Có {ct31} Tổ công nghệ số cộng đồng đang hoạt động; đã tập huấn cho {ct32n} trên {ct32} thành viên.',
    'Lớp tập huấn tổ chức theo cụm xã, kết hợp trực tiếp và trực tuyến; phát sổ tay hướng dẫn cho từng tổ.',
  ],
  3.1: [
    'Tập huấn kỹ năng ứng dụng nền tảng số cho {ct33} lượt phóng viên, cán bộ truyền thông.',
    'Cung cấp thông tin định kỳ hằng quý cho các cơ quan báo chí và hệ thống thông tin cơ sở.',
  ],
  3.2: [
    'Lồng ghép kiến thức số vào các lớp bồi dưỡng; {ct34n} trên {ct34} cán bộ, công chức, viên chức đã hoàn thành.',
    'Trình biểu dương các tập thể, cá nhân có thành tích nổi bật trong phong trào ứng dụng công nghệ.',
  ],
};

export const products = {
  1.2: ['Chuyên trang tại https://cong-tinh.example/nghi-quyet-57'],
  1.3: ['Bộ video, đồ họa và cẩm nang tại https://khoa-hoc.example/an-pham'],
  1.4: ['Chuyên mục “Đột phá” trên báo và truyền hình; https://bao-dai.example/dot-pha'],
  2.2: ['Bản tin cơ sở hằng tháng; https://van-hoa.example/ban-tin'],
  2.3: ['Kỷ yếu cuộc thi sáng tạo; https://giao-duc.example/cuoc-thi'],
  2.4: ['Tài liệu hội thảo; https://khoa-hoc.example/dien-dan'],
  2.5: ['Bộ mẫu pa nô, băng rôn dùng chung; https://van-hoa.example/mau-truc-quan'],
  2.6: ['Sổ tay Tổ công nghệ số cộng đồng; https://khoa-hoc.example/so-tay'],
  3.1: ['Tài liệu tập huấn phóng viên; https://khoa-hoc.example/tap-huan'],
  3.2: ['Chương trình bồi dưỡng kiến thức số; https://noi-vu.example/boi-duong'],
};

export const difficulties = [
  'Nguồn kinh phí giao cho nhiệm vụ {nhiem-vu} chậm, [một số nội dung phải lùi sang kỳ sau|phải lồng ghép với hoạt động khác].',
  'Việc phối hợp, cung cấp số liệu cho nhiệm vụ {nhiem-vu} giữa các đơn vị chưa đồng đều.',
  'Nhân lực làm nội dung cho nhiệm vụ {nhiem-vu} còn mỏng.',
];

export const next = [
  'Tiếp tục thực hiện nhiệm vụ {nhiem-vu} theo kế hoạch; [mở rộng đến các xã miền núi|tăng sản phẩm video ngắn|đánh giá lại hiệu quả từng kênh].',
  'Hoàn thiện nội dung, phối hợp với các đơn vị liên quan tổ chức [đợt cao điểm|hội nghị đánh giá] của nhiệm vụ {nhiem-vu}.',
];

export const praised = [
  'Các đơn vị có cách làm hay trong kỳ: 03 xã có mô hình tiếng loa số, 02 phường có tuyến phố không dùng tiền mặt, 01 trường học có câu lạc bộ sáng tạo (tên không nêu vì là dữ liệu mẫu).',
  'Biểu dương 05 tập thể có sáng kiến truyền thông hiệu quả (tên không nêu vì là dữ liệu mẫu).',
];
