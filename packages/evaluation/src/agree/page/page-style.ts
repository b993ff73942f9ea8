/** How labelling sheets and disagreements look: light and dark, wide and narrow. */
export const pageStyle = `
:root { color-scheme: light dark; --line: #d3d7de; --quiet: #59606d; --raised: #ffffff; --ground: #f4f5f7; --ink: #1b2029;
  --accent: #1d5fbf; --on-accent: #ffffff; --chosen: #e3eefc; --done: #1c7a43; --wrong: #b03a2e; }
@media (prefers-color-scheme: dark) { :root { --line: #3a4150; --quiet: #a3abb9; --raised: #1d222b; --ground: #14181f;
  --ink: #e8ebf0; --accent: #8ab8ff; --on-accent: #0c1422; --chosen: #23344f; --done: #6fd79a; --wrong: #ff8a7a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
header, main, footer { max-width: 76rem; margin: 0 auto; padding: 0.75rem 1rem; }
header { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: baseline; }
h1 { font-size: 1.1rem; margin: 0; }
h2 { font-size: 1rem; margin: 0 0 0.5rem; overflow-wrap: anywhere; }
progress { flex: 1 1 12rem; height: 0.6rem; accent-color: var(--done); }
.quiet { color: var(--quiet); font-size: 0.9rem; }
.columns { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1rem; align-items: start; }
section, fieldset, article { background: var(--raised); border: 1px solid var(--line); border-radius: 0.5rem;
  padding: 0.75rem 1rem; margin: 0 0 1rem; min-width: 0; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; margin: 0; }
.message { border-left: 4px solid var(--accent); }
.rate { position: sticky; top: 0.5rem; max-height: calc(100vh - 1rem); overflow-y: auto; padding: 0.3rem; }
legend { font-weight: 600; padding: 0 0.25rem; }
.choices { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0.5rem 0; }
.choices label { display: flex; gap: 0.4rem; align-items: center; border: 1px solid var(--line); border-radius: 0.4rem;
  padding: 0.35rem 0.6rem; cursor: pointer; }
.choices label:has(:checked) { background: var(--chosen); border-color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
textarea { width: 100%; min-height: 4rem; font: inherit; color: inherit; background: var(--ground);
  border: 1px solid var(--line); border-radius: 0.4rem; padding: 0.5rem; }
button { font: inherit; padding: 0.45rem 0.9rem; border-radius: 0.4rem; border: 1px solid var(--line);
  background: var(--raised); color: inherit; cursor: pointer; }
button.main kbd { background: transparent; border-color: currentColor; }
button.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
kbd { border: 1px solid var(--line); border-radius: 0.25rem; padding: 0 0.3rem; font-size: 0.85em; background: var(--ground); }
summary { cursor: pointer; }
[role=alert]:not(:empty) { border: 2px solid var(--wrong); border-radius: 0.4rem; padding: 0.5rem 0.75rem; margin: 0 0 1rem; }
@media (max-width: 48rem) { .columns { grid-template-columns: minmax(0, 1fr); } .rate { position: static; max-height: none; } }
`;
