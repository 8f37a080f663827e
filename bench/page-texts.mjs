// The parts of docs/performance.md that no measurement gives.

export const method = `Trang này do \`npm run bench\` ghi, không sửa bằng tay. Mỗi dòng là cả một tiến trình, tính từ lúc gọi đến lúc kết thúc; các chương trình trong một bảng chạy luân phiên trong cùng một lượt, số ghi ở bảng là trung vị. Tên in nghiêng là chương trình đem so, chỉ làm phần việc ghi ở tên: không lưu tệp, không ghi sổ, không kiểm tra. Số thô nằm trong \`bench/results\`. Dữ liệu được tạo từ một hạt giống cố định; người và số liệu đều hư cấu. Mọi giới hạn và kiểm tra an toàn đều bật khi đo.`;

export const whereTimeGoes = '';

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
