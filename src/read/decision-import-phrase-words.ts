export const separator = /^[\s,;.]*(?:(?:và|cùng|với)(?=\s)\s*)?/u;
export const bodies = '(?:cơ quan|đơn vị|tổ chức|doanh nghiệp|sở|ban|ngành|địa phương|cá nhân|đoàn thể|cấp)';
export const concerned = new RegExp(
  String.raw`^(?:các\s+)?${bodies}(?:,?\s+${bodies})*(?:\s+có)?\s+liên quan(?:\s+khác)?(?![\p{L}])`,
  'iu',
);
export const levels = '(?:xã|phường|đặc khu|thị trấn)';
export const communes = new RegExp(
  String.raw`^(?:UBND\s+|Ủy ban nhân dân\s+)?(?:các\s+)?${levels}(?:\s*,\s*${levels})*(?=[\s,;.]|$)(?!\s+\p{Lu})(?:\s+(?:trên địa bàn|trong) tỉnh)?`,
  'iu',
);
/** The same with any small word behind it. */
export const communesInSentence = new RegExp(
  String.raw`^(?:UBND\s+|Ủy ban nhân dân\s+)?(?:các\s+)?${levels}(?:\s*,\s*${levels})*(?![\p{L}])`,
  'iu',
);
/** Where a sentence can begin to name bodies: not inside "cơ sở". */
export const mayBegin = /^\s*|[,;:(]\s*|(?<![\p{L}])(?:các|và|cùng|với|gồm|của|UBND|Ủy ban nhân dân)\s+/giu;
export const communeLevel = /^(?:UBND\s+|Ủy ban nhân dân\s+)?cấp xã(?![\p{L}])/iu;
export const localities = /^(?:các\s+)?địa phương(?![\p{L}])/iu;
/** Ends of words, and of a name whose next word is glued on. */
export const boundary = /(?=[\s,;.]|$)|(?<=\p{Ll})(?=và(?=\s))/gu;
/** No name ends so. */
export const loose = /(?:[\s,;.]|\s(?:và|cùng|với))$/u;
export const longestName = 120;
/** What stands behind a whole phrase; before any other word it would be half of another body's name. */
export const phraseEnds = /^(?:\s*$|\s*[,;.]|\s+(?:và|cùng|với)\s|và\s)/u;

export const opensBody =
  /^(?:các|những|địa phương|đơn vị|cơ quan|tổ chức|doanh nghiệp|ban,|sở,|Sở|Ban|Văn phòng|UBND|Ủy ban|Công an|Báo|Đài|Hội|Trường|Viện|Trung tâm|Liên|Mặt trận|MTTQ|Tỉnh đoàn|Đoàn|Bộ|Thanh tra|Cục|Chi cục|Công ty|Tổ|Bưu điện|Ngân hàng|Kho bạc|Bảo hiểm|Thuế|Tòa án|Cơ quan|Đơn vị|Phòng|Doanh nghiệp)(?![\p{L}])/u;
export const between = /\s*;\s*|\s*,\s*|\s+và\s+/gu;

/** Behind a name inside a sentence: a sign, or a word that no name goes on with. */
export const sentenceGoesOn = /^(?:\s*$|\s*[,;.()]|\s+\p{Ll})/u;
