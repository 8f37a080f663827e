/** Stands in every sample file: nothing in it is real. */
export const mark = 'Dữ liệu mẫu, hư cấu';
