/** Closes off a last line of the register that a stopped run left without its end: the rest of the file stays good. */
export const tornMark = ' #torn';
