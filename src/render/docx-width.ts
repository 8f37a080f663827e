/** Where the renderer finds the measure of Times New Roman. */
export { nameLines, type Type, textWidth, wrapped } from '../text/type-width.ts';
