/** A chart as data: printed black on white as well as in colour, so series differ in pattern or depth, not only in hue. */
export interface Chart {
  readonly kind: 'bar' | 'column' | 'stacked-bar' | 'stacked-column' | 'line';
  readonly title: string;
  /** Read aloud in place of the picture: what it shows, with its figures. */
  readonly alt: string;
  /** Under or beside the values: "đơn vị", "%". */
  readonly valueTitle?: string;
  readonly categories: readonly string[];
  /** null: no figure, which is not 0. As many values as categories. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** How a value is printed on the chart; absent: whole. percent: values are shares, as in cells: 0.853 prints "85,3%". */
  readonly format?: 'whole' | 'decimal' | 'percent';
}
