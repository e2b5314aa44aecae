/** The style sheet of the HTML report. Text has a contrast of at least 4.5 on its ground in both schemes. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --raised: #f6f7f9; --line: #dfe3e8; --text: #1b1f24; --soft: #57606a; --link: #0a56c2;
  --good: #146c2e; --good-ground: #e3f5e8; --bad: #b3142a; --bad-ground: #fdeaec;
  --unsure: #7a5200; --unsure-ground: #fdf3d7; --neutral: #24508f; --neutral-ground: #e8f0fb; --quiet-ground: #f3f4f6;
  --face: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --fixed: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #0f1318; --raised: #171c23; --line: #2c333d; --text: #e3e8ee; --soft: #a0a9b5; --link: #7db4ff;
    --good: #62d08a; --good-ground: #12301d; --bad: #ff8f98; --bad-ground: #3a171c;
    --unsure: #e6bb52; --unsure-ground: #33290f; --neutral: #93bdf7; --neutral-ground: #17273d; --quiet-ground: #1b2027;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 62rem; padding: 2.5rem clamp(1rem, 4vw, 2.5rem) 3rem; background: var(--ground); color: var(--text); font: 1rem/1.55 var(--face); overflow-wrap: anywhere; }
header { margin-bottom: 2rem; padding: 1.1rem 1.4rem 1.2rem; border-radius: .75rem; border-left: .4rem solid; }
header.pass { border-color: var(--good); background: var(--good-ground); }
header.fail { border-color: var(--bad); background: var(--bad-ground); }
header.inconclusive { border-color: var(--unsure); background: var(--unsure-ground); }
h1 { display: flex; align-items: center; gap: .6rem; margin: 0; font-size: 1.6rem; line-height: 1.25; font-weight: 650; letter-spacing: -.01em; }
h1 svg { flex: none; }
.pass h1 { color: var(--good); } .fail h1 { color: var(--bad); } .inconclusive h1 { color: var(--unsure); }
header p { margin: .5rem 0 0; font-size: 1.08rem; }
h2 { margin: 2.2rem 0 .8rem; font-size: 1.25rem; font-weight: 650; } h3 { margin: 1.6rem 0 .6rem; font-size: 1.05rem; font-weight: 650; }
p { margin: .9rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
code { font: .875em/1.5 var(--fixed); white-space: pre-wrap; unicode-bidi: isolate; }
p code, summary code { padding: .1em .35em; border-radius: .3em; background: var(--raised); }
header p code, .note code { background: transparent; padding: 0; }
pre { margin: 1rem 0; padding: .9rem 1.1rem; overflow-x: auto; border: 1px solid var(--line); border-radius: .6rem; background: var(--raised); line-height: 1.45; }
pre code { white-space: pre; overflow-wrap: normal; }
.good { color: var(--good); } .bad { color: var(--bad); } .unsure { color: var(--unsure); } .quiet { color: var(--soft); }
strong.good, strong.bad, strong.unsure, strong.quiet { display: inline-block; padding: .05em .6em; border-radius: 1em; font-weight: 600; font-size: .92em; }
strong.good { background: var(--good-ground); } strong.bad { background: var(--bad-ground); } strong.unsure { background: var(--unsure-ground); } strong.quiet { background: var(--quiet-ground); }
.note { padding: .7rem 1rem; border-radius: .6rem; border: 1px solid var(--line); border-left-width: .25rem; background: var(--raised); }
.note.error { border-left-color: var(--bad); } .note.error b { color: var(--bad); }
.note.warning { border-left-color: var(--unsure); } .note.warning b { color: var(--unsure); }
.note.info { border-left-color: var(--neutral); } .note.info b { color: var(--neutral); }
.scroll { margin: 1rem 0; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .94rem; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
caption { padding: 0 .25rem .5rem; text-align: left; font-weight: 650; font-size: 1.02rem; }
.said { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: .45rem .9rem .45rem .25rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: inherit; unicode-bidi: isolate; }
thead th { color: var(--soft); font-size: .85rem; font-weight: 600; white-space: nowrap; vertical-align: bottom; }
th:last-child, td:last-child { padding-right: .25rem; }
tbody th, td { white-space: nowrap; } tbody .long { min-width: 15rem; max-width: 30rem; white-space: normal; overflow-wrap: anywhere; }
.right { text-align: right; } .center { text-align: center; }
tbody tr:hover { background: var(--raised); }
details { margin: .8rem 0; border: 1px solid var(--line); border-radius: .6rem; }
details > div { padding: 0 1.1rem .3rem; }
summary { padding: .65rem 1.1rem; cursor: pointer; font-weight: 600; border-radius: .6rem; }
summary:hover { background: var(--raised); }
figure { margin: 1rem 0; } figcaption { font-weight: 650; }
.graph { display: block; } .graph text { text-anchor: middle; fill: var(--text); }
.graph .name { font: 12px var(--fixed); } .graph .state { font: 600 11.5px var(--face); }
.graph .state.good { fill: var(--good); } .graph .state.bad { fill: var(--bad); } .graph .state.unsure { fill: var(--unsure); }
.graph .state.quiet { fill: var(--soft); } .graph .state.neutral { fill: var(--neutral); }
.box { stroke-width: 1.5; }
.box.good { fill: var(--good-ground); stroke: var(--good); } .box.bad { fill: var(--bad-ground); stroke: var(--bad); stroke-width: 3; }
.box.unsure { fill: var(--unsure-ground); stroke: var(--unsure); stroke-dasharray: 7 3; } .box.quiet { fill: var(--quiet-ground); stroke: var(--soft); stroke-dasharray: 2 3; }
.box.neutral { fill: var(--neutral-ground); stroke: var(--neutral); }
.edge { fill: none; stroke: var(--soft); stroke-width: 1.3; opacity: .8; } .head { fill: var(--soft); }
.chart { display: inline-block; margin: 1rem 1.5rem 1rem 0; vertical-align: top; } .chart svg { display: block; max-width: 100%; height: auto; }
.chart text { fill: var(--soft); font: 11px var(--face); font-variant-numeric: tabular-nums; } .grid { stroke: var(--line); stroke-width: 1; fill: none; }
.diagonal { stroke: var(--soft); stroke-dasharray: 3 4; fill: none; } .curve { fill: none; stroke-width: 2; stroke-linejoin: round; }
.curve.first { stroke: var(--link); } .curve.second { stroke: var(--unsure); stroke-dasharray: 6 3; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.3rem; margin: .6rem 0 0; padding: 0; list-style: none; color: var(--soft); font-size: .88rem; }
.legend li { display: flex; align-items: center; gap: .45rem; }
.nodes { padding-left: 1.2rem; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .9rem; } footer p { margin: .3rem 0; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: .3rem; }
@media screen and (max-width: 40rem) {
  table { font-size: .84rem; } th, td { padding-right: .6rem; } tbody .long { min-width: 8.5rem; }
  details > div { padding: 0 .8rem .3rem; } summary { padding: .65rem .8rem; }
}
@media print {
  @page { margin: 14mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  details { break-inside: auto; } details::details-content { display: block; content-visibility: visible; height: auto; }
   .scroll, pre { overflow: visible; } pre code { white-space: pre-wrap; overflow-wrap: anywhere; }
  table { font-size: 9pt; } tbody th, td { white-space: normal; padding-right: .5rem; } tbody .right { white-space: nowrap; } tbody .long { min-width: 8rem; }
  summary { list-style: none; } summary::-webkit-details-marker { display: none; }
  thead { display: table-header-group; } tr, figure, .note, header { break-inside: avoid; } summary { break-after: avoid; }
  .graph { max-width: 100%; height: auto; } tbody tr:hover { background: none; }
  header, .box, strong, .note { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
