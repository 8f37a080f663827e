import type { DraftFonts, DraftRun } from '../model/draft-layout.ts';
import type { RunProps } from './docx-layout-run-props.ts';
import type { LayoutStyles } from './docx-layout-styles.ts';

/** Word's own defaults: 10 points, nothing else. */
const wordSize = 20;
const toggles = ['bold', 'italic', 'caps', 'hidden'] as const;

/** On-off properties of styles of different kinds cancel one another out (ISO 29500-1, 17.7.3). */
function toggled(styles: readonly RunProps[], name: (typeof toggles)[number]): boolean {
  return styles.filter((s) => s[name] === true).length % 2 === 1;
}

function fontsOf({ ascii, hAnsi, eastAsia, cs }: RunProps): DraftFonts {
  return {
    ...(ascii !== undefined && { ascii }),
    ...(hAnsi !== undefined && { hAnsi }),
    ...(eastAsia !== undefined && { eastAsia }),
    ...(cs !== undefined && { cs }),
  };
}

/** A run of that look, without its text. */
export interface Look {
  readonly run: DraftRun;
  readonly hidden: boolean;
}

function lookOf(layers: readonly RunProps[], defaults: RunProps, own: RunProps): Look {
  const props: RunProps = Object.assign({}, defaults, ...layers, own);
  const on = (name: (typeof toggles)[number]): boolean =>
    own[name] ?? (toggled(layers, name) || defaults[name] === true);
  const { colour = '' } = props;
  const run = {
    text: '',
    fonts: fontsOf(props),
    eastAsian: props.eastAsian === true,
    size: props.size ?? wordSize,
    bold: on('bold'),
    italic: on('italic'),
    caps: on('caps'),
    underline: props.underline === true,
    strike: props.strike === true,
    ...(colour !== '' && { colour }),
    highlight: props.highlight === true,
  };
  return { run, hidden: on('hidden') };
}

/** How runs are printed once all styles have had their say. Looks of a document repeat: each is worked out once. */
export class Looks {
  private readonly known = new Map<string, Look>();
  private readonly styles: LayoutStyles;

  constructor(styles: LayoutStyles) {
    this.styles = styles;
  }

  /** `table`, `paragraph`: ids of the styles around the run. */
  of(own: RunProps, paragraph: string | undefined, table: string | false | undefined): Look {
    const key = `${paragraph ?? ''}|${table ?? ''}|${JSON.stringify(own)}`;
    const before = this.known.get(key);
    if (before) return before;
    const { styles } = this;
    const layers = [
      table === false ? {} : styles.table(table).run,
      styles.paragraph(paragraph).run,
      own.style === undefined ? {} : styles.character(own.style).run,
    ];
    const look = lookOf(layers, styles.defaults.run, own);
    this.known.set(key, look);
    return look;
  }
}
