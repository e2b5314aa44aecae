/** Turns text into what may stand in an element or a quoted attribute of a page. */
export type Text = (value: string) => string;
