/** Pages of `dondoc explain` that are not about one code. */
export const pages = {
  'tinh-trang': {
    title: 'Cách xác định tình trạng gửi báo cáo và các tỷ lệ',
    text: `Tình trạng của một báo cáo, vào một ngày (mỗi trường hợp chỉ có một cách hiểu):

1. Mười một cách ghi: chưa đến hạn; chưa gửi, còn hạn; quá hạn chưa gửi; đã gửi đúng hạn; đã gửi chậm (n ngày); cần xác nhận ngày đến; trả lại để bổ sung, chỉnh sửa; không phát sinh; được miễn báo cáo; được gia hạn đến ngày …; chưa / không còn thuộc diện báo cáo. Chưa gửi, không phát sinh và được miễn là ba việc khác nhau.

2. Tính đến ngày nào (--as-of): dùng mọi điều sổ theo dõi hiện biết, gồm báo cáo đến trước hoặc trong ngày đó (không ghi ngày đến thì lấy ngày ghi sổ) và quyết định có ngày đến hết ngày đó; có ghi rõ bao nhiêu việc được ghi sổ sau ngày đó. Muốn xem đúng những gì sổ biết vào tối hôm đó thì dùng --as-recorded.

3. Khi nhiều tình trạng cùng đúng, lấy theo thứ tự: chưa / không còn thuộc diện; được miễn; trả lại, đúng hạn, chậm, cần xác nhận ngày đến; không phát sinh; quá hạn; được gia hạn; còn hạn, chưa đến hạn. Đơn vị được miễn vẫn là được miễn dù có gửi báo cáo (in cả hai); đã gửi báo cáo thì báo cáo được lấy trước thông báo không phát sinh.

4. “Chưa đến hạn” đến hết ngày cuối lấy số liệu (yêu cầu đột xuất không có trường hợp này); sau đó “chưa gửi, còn hạn” đến hết ngày cuối cùng còn đúng hạn; sau đó “quá hạn chưa gửi”. Số ngày chậm n đếm theo ngày lịch, kể từ ngày liền sau ngày cuối cùng còn đúng hạn; “quá hạn” đếm như vậy đến ngày tính.

5. Đúng hạn xét theo lần đến sớm nhất của văn bản hoặc tệp số liệu không bị từ chối khi tiếp nhận. Ba ngày được giữ riêng: ngày của văn bản, ngày đến, ngày ghi sổ. Ghi sổ muộn không phải là gửi muộn: không rõ ngày đến mà ghi sổ sau hạn thì “cần xác nhận ngày đến”, xác nhận xong thì tính theo ngày thật.

6. Trả lại: mỗi lần trả lại đặt một ngày phải gửi bản sửa. Từ ngày trả lại, tình trạng là “trả lại” và không có bản nào được dùng cho đến khi sửa xong. Bản sửa là bản đầu tiên cùng loại (văn bản hoặc tệp số liệu) ghi sổ sau khi trả lại và qua được bước tiếp nhận: gửi trong ngày đã đặt thì giữ ngày đến ban đầu, muộn hơn thì xét theo ngày đến của chính bản sửa.

7. Văn bản bị thu hồi không cho ngày nào; bản mà nó thay thế lại có hiệu lực. Việc đã hoàn tác thì coi như chưa từng ghi.

8. Gia hạn: ngày của lần gia hạn cuối (tính cả ngày đó, không lùi khi trùng ngày nghỉ) là ngày cuối cùng còn đúng hạn, kể cả với báo cáo đã đến trước. “Được gia hạn” in từ khi có quyết định, khi chưa gửi gì và chưa quá ngày đó.

9. Nếu quy tắc tính theo ngày của văn bản thì xét ngày của văn bản, không có thì xét ngày đến. Tệp không ghi ngày đến được coi là đúng hạn nếu ghi sổ trong hạn; nếu không, và không có tệp nào khác chắc chắn đúng hạn, thì “cần xác nhận ngày đến”. Khóa kỳ thì số ngày đứng yên.

10. Đơn vị phải gửi báo cáo kỳ nào nếu tồn tại vào ngày cuối cùng còn đúng hạn (chưa tính gia hạn) của kỳ đó, dù tính đến ngày nào.

11. Ngày nghỉ lấy theo danh sách trong lịch: ngày cuối tuần ghi là ngày làm việc thì là ngày làm việc; ngày nghỉ bù chỉ là những ngày có trong danh sách. Yêu cầu đột xuất tự ghi cách nói “trước ngày” hay “chậm nhất ngày”; việc lùi ngày và loại ngày để xét theo chế độ báo cáo chung.

Các số đo:
- Phải gửi: số báo cáo phải gửi, trừ các đơn vị được miễn.
- Đã nhận: đúng hạn + chậm + cần xác nhận ngày đến + không phát sinh. Báo cáo bị trả lại mà chưa sửa xong không tính là đã nhận.
- Đúng hạn: đúng hạn + không phát sinh trả lời trong hạn.
- Tỷ lệ nhận và tỷ lệ đúng hạn đều chia cho số phải gửi; số phải gửi bằng 0 thì in “–”.
- Tỷ lệ làm tròn đến một chữ số thập phân; chỉ in 100% khi đủ tất cả.
- Tổng hợp ghi a/N là số tệp số liệu được dùng trên số phải gửi. Theo từng nhiệm vụ, đã nhận nghĩa là báo cáo được dùng có trả lời nhiệm vụ đó.
- Đơn vị chậm theo quy tắc đang dùng nhưng đúng hạn nếu tính “chậm nhất ngày” và lùi qua ngày nghỉ được xếp thành nhóm riêng; vẫn tính là chậm.
- Không khóa kỳ khi còn đơn vị còn hạn; khóa rồi thì danh sách và số ngày đứng yên.`,
  },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly text: string }>>;

export type PageId = keyof typeof pages;
