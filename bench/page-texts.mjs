// The parts of docs/performance.md that no measurement gives.

export const method = `Trang này do \`npm run bench\` ghi, không sửa bằng tay. Mỗi dòng là cả một tiến trình, tính từ lúc gọi đến lúc kết thúc; các chương trình trong một bảng chạy luân phiên trong cùng một lượt, số ghi ở bảng là trung vị. Tên in nghiêng là chương trình đem so, chỉ làm phần việc ghi ở tên: không lưu tệp, không ghi sổ, không kiểm tra. Số thô nằm trong \`bench/results\`. Dữ liệu được tạo từ một hạt giống cố định; người và số liệu đều hư cấu. Mọi giới hạn và kiểm tra an toàn đều bật khi đo.`;

export const whereTimeGoes = '';

export const country = '';
