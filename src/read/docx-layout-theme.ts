import type { ThemeFonts } from './docx-layout-run-props.ts';
import { attributeOf, type Part, readXml } from './xml.ts';

const scripts = { latin: ['HAnsi', 'Ascii'], ea: ['EastAsia'], cs: ['Bidi'] } as const;

/** `word/theme/theme1.xml`: the fonts that styles call by the theme's words. */
export function readThemeFonts(part: Part): ThemeFonts {
  const fonts = new Map<string, string>();
  let set = '';
  readXml(part, {
    open: (name, a) => {
      if (name === 'majorFont') set = 'major';
      else if (name === 'minorFont') set = 'minor';
      else if (set !== '' && (name === 'latin' || name === 'ea' || name === 'cs')) {
        const font = attributeOf(a, 'typeface') ?? '';
        // Without a font for the script Word takes one of its own: nothing to measure.
        if (font !== '') for (const word of scripts[name]) fonts.set(set + word, font);
      }
    },
    close: (name) => {
      if (name === 'majorFont' || name === 'minorFont') set = '';
    },
  });
  return fonts;
}
