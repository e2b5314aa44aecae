/** What the page of plots adds to the style sheet of reports. */
export const PLOTS_STYLE = `
body { max-width: 76rem; }
header.plots { border-color: var(--neutral); background: var(--neutral-ground); }
nav ol { columns: 16rem; margin: 0; padding-left: 1.4rem; }
section { margin-top: 2.5rem; } section h2 { margin-top: 0; }
.drawing { overflow-x: auto; color: var(--text); }
.drawing svg { display: block; min-width: 28rem; max-width: 100%; height: auto; }
.images { display: flex; flex-wrap: wrap; gap: 1.2rem; align-items: flex-start; }
.images figure { margin: 0; max-width: 100%; border: 1px solid var(--line); border-radius: .6rem; overflow: hidden; }
.images figcaption { padding: .4rem .8rem; border-bottom: 1px solid var(--line); background: var(--raised); font-size: .9rem; }
.images img { display: block; max-width: 100%; background: #fff; }
@media print { section { break-inside: avoid; } nav { display: none; } .images { gap: .6rem; } .drawing svg { min-width: 0; } }
`;
