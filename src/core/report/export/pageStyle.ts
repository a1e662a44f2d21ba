/**
 * The style of the annotated copy. Colours name relations and never judge: what differs is amber, what only one version
 * has is dashed, everything else is a quiet line. On paper the colours stay and links lose theirs.
 */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1c1b19; --soft: #6a665e; --line: #ddd8ce; --paper: #fffefb; --panel: #f6f3ec;
  --link: #1d4f91; --differs: #a05a00; --differs-back: #fbe7c3; --same: #8fa8c4; --only: #8b857a; --note-back: #e3eef9; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e5de; --soft: #a49f94; --line: #3d3a35; --paper: #1b1a18;
  --panel: #262421; --link: #8ab6ee; --differs: #f0b860; --differs-back: #4a3513; --same: #5c7799; --only: #8f897d;
  --note-back: #1f3247; } }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 17px/1.55 Georgia, 'Times New Roman', serif; }
body { max-width: 74rem; margin: 0 auto; padding: 2.5rem 1.5rem 5rem; }
a { color: var(--link); text-underline-offset: 0.15em; overflow-wrap: anywhere; }
h1 { font-size: 2.1rem; line-height: 1.2; margin: 0 0 0.4rem; text-wrap: balance; }
h2 { font-size: 1.45rem; line-height: 1.25; margin: 3rem 0 0.3rem; }
.ui, table, .margin, .differences { font-family: system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif; font-size: 0.8rem; line-height: 1.45; }
.ui { color: var(--soft); margin: 0 0 1rem; }
.lead { font-size: 0.95rem; color: var(--ink); }
table { border-collapse: collapse; width: 100%; margin: 1.2rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.8rem 0.35rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 600; }
td { overflow-wrap: anywhere; min-width: 4rem; }
td.day { min-width: 7.5rem; overflow-wrap: break-word; }
td.count { font-variant-numeric: tabular-nums; white-space: nowrap; }
.differences { list-style: none; margin: 1rem 0; padding: 0; display: grid; gap: 0.9rem;
  grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); align-items: start; }
.differences > li { border: 1px solid var(--line); border-left: 3px solid var(--differs); border-radius: 4px; padding: 0.6rem 0.8rem;
  break-inside: avoid; }
.version { border-top: 2px solid var(--ink); margin-top: 3.5rem; }
.version > h2 { margin-top: 1rem; }
.row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.15fr); gap: 0 2.4rem; }
.text { margin: 0 0 1rem; white-space: pre-line; overflow-wrap: break-word; unicode-bidi: plaintext; }
.headline .text { font-size: 1.25rem; font-weight: 700; line-height: 1.3; }
.standfirst .text { font-style: italic; }
.crosshead .text { font-weight: 700; }
.aside .text { color: var(--soft); font-size: 0.9rem; }
.margin { list-style: none; margin: 0.2rem 0 1.2rem; padding: 0; }
.margin > li { border-top: 1px solid var(--line); padding: 0.35rem 0; break-inside: avoid; }
.margin > li:target, .differences > li:target { background: var(--note-back); }
mark { unicode-bidi: isolate; background: none; color: inherit; text-decoration: underline solid var(--same) 2px; text-underline-offset: 0.22em;
  text-decoration-skip-ink: none; }
mark.differs { background: var(--differs-back); text-decoration-color: var(--differs); }
mark.only { text-decoration: underline dashed var(--only) 1.5px; }
mark.note { background: var(--note-back); text-decoration-color: var(--link); }
sup { font: 600 0.62em/1 system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif; margin-left: 0.1em; }
sup a { text-decoration: none; }
sup + sup::before { content: ' '; }
.no { font-weight: 700; font-variant-numeric: tabular-nums; margin-right: 0.35em; }
.relation { color: var(--soft); }
.relation.differs { color: var(--differs); font-weight: 600; }
.status { border: 1px solid currentColor; border-radius: 1em; padding: 0 0.55em; margin-left: 0.4em; white-space: nowrap; font-size: 0.92em; }
.said { margin: 0.15rem 0 0; padding-left: 0.8rem; text-indent: -0.8rem; overflow-wrap: break-word; }
.read { color: var(--soft); }
h3 { font: 600 0.9rem system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif; margin: 2rem 0 0.4rem; }
.comment { background: var(--note-back); border-radius: 4px; padding: 0.4rem 0.6rem; margin: 0.35rem 0 0; white-space: pre-line;
  overflow-wrap: break-word; }
.comment .by { color: var(--soft); display: block; }
.legend mark { margin-right: 1.2em; }
footer { margin-top: 4rem; }
@media (max-width: 46rem) { .row { grid-template-columns: minmax(0, 1fr); } body { padding: 1.2rem 1rem 3rem; } }
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #555; --line: #ccc; --paper: #fff; --panel: #fff; --link: #1d4f91; --differs: #8a4b00;
    --differs-back: #fbe7c3; --same: #8fa8c4; --only: #8b857a; --note-back: #e8f0f8; }
  @page { margin: 15mm 14mm 17mm; @bottom-right { content: counter(page); font: 8pt sans-serif; color: #555; } }
  html { font-size: 9.5pt; }
  .text { margin-bottom: 0.7rem; }
  .row { gap: 0 1.6rem; }
  .margin { margin-bottom: 0.8rem; }
  .margin > li { padding: 0.25rem 0; }
  body { max-width: none; padding: 0; }
  mark, .comment { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
  .version { break-before: page; border-top: 0; margin-top: 0; }
  h2, h3, .headline { break-after: avoid; }
}
`;
