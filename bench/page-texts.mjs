// The parts of docs/performance.md that no measurement gives.

export const method = `Trang này do \`npm run bench\` ghi, không sửa bằng tay. Mỗi dòng là cả một tiến trình, tính từ lúc gọi đến lúc kết thúc; các chương trình trong một bảng chạy luân phiên trong cùng một lượt, số ghi ở bảng là trung vị. Tên in nghiêng là chương trình đem so, chỉ làm phần việc ghi ở tên: không lưu tệp, không ghi sổ, không kiểm tra. Số thô nằm trong \`bench/results\`. Dữ liệu được tạo từ một hạt giống cố định; người và số liệu đều hư cấu. Mọi giới hạn và kiểm tra an toàn đều bật khi đo.`;

export const whereTimeGoes = `Đo bằng \`node --cpu-prof\` trên cùng máy, cùng dữ liệu; phần trăm là phần thời gian của tiến trình nêu tên.

**Tiếp nhận (\`receive\`).** Hai tiến trình. Tiến trình chính giữ bản gốc trước khi ai đọc nó: ghi tệp tạm, \`fsync\` tệp, đổi tên, \`fsync\` thư mục, đọc lại và so dấu SHA-256. Các lần \`fsync\` chiếm 39 %, đọc hộp thư 15 %, chuyển tệp sang tiến trình con 10 %, đối chiếu đơn vị và kỳ 9 %. Tiến trình con đọc tệp với mọi giới hạn, kiểm CRC, đọc cả mục lục lẫn phần đầu riêng của tệp nén, rồi lấy giá trị cùng vị trí ô để mọi phát hiện chỉ đúng chỗ. Sàn chỉ giải nén và đi qua các ô: không ghi gì, không giữ gì, không so gì. Bỏ \`fsync\` và các lần đọc lại thì gần sàn hơn nhiều, nhưng một lần mất điện là mất bản gốc đã vào sổ; mức “không quá 1,5 lần sàn” vì vậy không đạt và không được đạt bằng cách bỏ bước nào.

Từ 185 lên 4.000 tệp, thời gian và bộ nhớ cho **mỗi tệp** giảm, vì phần cố định (khởi động, nạp kế hoạch, tiến trình con) chia cho nhiều tệp hơn; mức đặt ra là không lệch quá 15 % về cả hai phía nên bảng vẫn ghi “chưa đạt”. Tăng theo hướng xấu thì không có.

**Kiểm tra (\`check\`).** Các kiểm tra từng số chiếm 38 % (riêng việc tìm dòng chép từ đơn vị khác 13 %), dựng lại biểu mẫu đã phát cho từng đơn vị 17 %, nhận lại các mã đã nhớ 16 %.

**Khởi động, \`status\`.** Mã và lời văn của các lệnh hằng ngày được dịch sẵn lúc đóng gói, bớt 10 đến 15 ms. Ngoài phần của Node còn: nạp chúng, tính lại dấu của các tệp đã giữ 12 ms, dựng nghĩa vụ của từng đơn vị 10 ms, đọc kế hoạch từ bộ đệm 6 ms. Dấu của tệp được tính lại ở mỗi lần chạy vì một danh sách “chưa gửi” dựa trên tệp đã bị thay là một danh sách sai.

**Tổng hợp (\`consolidate\`), 4.000 đơn vị.** Ghi sổ Excel 27 %, kiểm tra lại từng báo cáo 23 %, ghi bản Word 22 %, gộp số 6 %, soạn lời văn 6 %. Cắt ngang: nén 19 %, thu hồi bộ nhớ 14 %. Bộ nhớ do bản Word giữ cả mô hình tài liệu trước khi ghi.

**Biểu mẫu (\`form\`).** Nén 18–33 %, dựng XML của trang tính 18 %, phần còn lại là ghi an toàn từng tệp (tệp tạm, \`fsync\`, đổi tên). Bộ nén là fflate chứ không phải \`node:zlib\`, vì cùng một kế hoạch phải cho cùng từng byte trên mọi bản Node và mọi loại bộ xử lý; \`node:zlib\` thì không hứa điều đó.`;

export const country = `Một thư mục làm việc là một tỉnh. Cả nước có 34 tỉnh, thành phố với 3.321 xã, phường, đặc khu và khoảng 700 cơ quan cấp tỉnh: 34 thư mục, mỗi kỳ chừng 4.000 tệp. Các lượt “4.000” ở trên chính là cỡ đó trong **một** thư mục, lớn gấp hơn hai mươi lần một tỉnh thật; 34 thư mục thật thì chạy riêng, mỗi thư mục như lượt “185”, trên 34 máy hoặc lần lượt trên một máy.

Một máy không còn đủ khi nào: bộ nhớ của \`consolidate\` tăng theo số tệp của **một kỳ** chứ không theo số kỳ, sổ và bộ đệm tăng theo cả hai. Từ khoảng 20.000 tệp một kỳ trong một thư mục (năm lần cỡ đo ở trên) thì bản Word dài hàng vạn trang không còn ai đọc; lúc đó đơn vị tổng hợp nên là tỉnh, và cả nước chỉ gộp các bảng số.

Gộp các bảng số không cần công cụ này. \`dondoc consolidate --to csv\` của mỗi tỉnh cho một bảng dài, mỗi số một dòng, có mã đơn vị, chỉ tiêu, phần của tỷ lệ và dấu SHA-256 của tệp nguồn. SQLite hay DuckDB nhận thẳng bảng đó; 34 tỉnh là chừng 170.000 dòng một kỳ. Một truy vấn chạy được với \`sqlite3\`:

\`\`\`sql
.mode csv
.import so-lieu-2026-06.csv tinh_38
.mode column
SELECT "Mã", "Số liệu", sum("Giá trị") AS "Tổng", count(DISTINCT "Mã đơn vị") AS "Số đơn vị"
FROM tinh_38 WHERE "Phần của tỷ lệ" = '' GROUP BY "Mã", "Số liệu";
\`\`\`

Tỷ lệ thì cộng riêng cột “Giá trị” của phần n và của phần N rồi chia; không bao giờ lấy trung bình các tỷ lệ.`;
