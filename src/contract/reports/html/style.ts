/** How the page looks: light and dark, from a telephone's width on. Colours have a contrast of 4.5 and more. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --card: #f6f7f9; --ink: #1b1f24; --soft: #57606a; --line: #d5dae0;
  --good: #116329; --good-back: #dcf5e3; --bad: #a40e26; --bad-back: #ffe5e7; --warn: #7a4b00; --warn-back: #fff1cf;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0f1318; --card: #181d24; --ink: #e6eaef; --soft: #9aa5b1; --line: #323a44;
    --good: #6fdc8c; --good-back: #12301c; --bad: #ff9a9f; --bad-back: #3d1418; --warn: #f0c060; --warn-back: #352708;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
p { margin: .5rem 0; }
.soft { color: var(--soft); }
.notice { padding: .6rem .9rem; border-left: .3rem solid var(--warn); background: var(--warn-back); border-radius: .3rem; }
.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: .6rem; margin: 1rem 0 0; }
.numbers div { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .6rem .8rem; }
.numbers dt { color: var(--soft); font-size: .85rem; }
.numbers dd { margin: 0; font-size: 1.5rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.good { color: var(--good); } .bad { color: var(--bad); } .warn { color: var(--warn); }
.tag { display: inline-block; padding: 0 .45rem; border-radius: .3rem; font-size: .85rem; font-weight: 600; white-space: nowrap; }
.tag.good { background: var(--good-back); } .tag.bad { background: var(--bad-back); } .tag.warn { background: var(--warn-back); }
.tag.soft { background: var(--card); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
caption { text-align: left; color: var(--soft); padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .3rem 1rem .3rem 0; border-bottom: 1px solid var(--line); }
thead th { font-size: .82rem; color: var(--soft); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 500; }
td.number, th.number { text-align: right; white-space: nowrap; }
td.share { white-space: nowrap; }
td.never { color: var(--bad); font-weight: 600; }
.break { overflow-wrap: anywhere; min-width: 12rem; }
details { border: 1px solid var(--line); border-radius: .5rem; margin: .5rem 0; background: var(--paper); }
details[open] { padding-bottom: .6rem; }
details > :not(summary) { margin-left: .9rem; margin-right: .9rem; }
summary { cursor: pointer; padding: .5rem .9rem; background: var(--card); border-radius: .5rem; }
summary:focus-visible, a:focus-visible, .wide:focus-visible { outline: 3px solid var(--warn); outline-offset: 2px; }
details.failed { border-color: var(--bad); }
pre { background: var(--card); border: 1px solid var(--line); border-radius: .4rem; padding: .6rem .8rem; margin: .5rem 0 .9rem;
  font: .86rem/1.45 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
code { font: .9em ui-monospace, monospace; }
ul { padding-left: 1.2rem; } li { margin: .25rem 0; }
.checks { list-style: none; padding: 0; }
.checks li { border-left: .2rem solid var(--bad); padding-left: .7rem; white-space: pre-wrap; }
.met { list-style: none; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: .25rem; }
.met li { margin: 0; }
.met .tag.bad { outline: 1px dashed var(--bad); outline-offset: -1px; }
meter { width: 4.5rem; vertical-align: middle; margin-right: .4rem; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
a { color: inherit; }
@media print { details > * { display: block; } }
`;
