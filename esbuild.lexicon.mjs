// Unpacks compromise's word lists at build time: `import('compromise?lists')` gives them as plain data. Loading the library
// itself would hold an extension host for a quarter of a second at the first story. Used by esbuild.mjs and vitest.config.ts.
import nlp from 'compromise/two';

const name = 'compromise?lists';

/** Words by their tags, as `{ "Place|City": "paris\nrome" }`: a third of the size of tags by word. */
function grouped(tagsByWord) {
  const groups = {};
  for (const [word, tags] of Object.entries(tagsByWord)) (groups[[tags].flat().join('|')] ??= []).push(word);
  return Object.fromEntries(Object.entries(groups).map(([tags, words]) => [tags, words.join('\n')]));
}

function source() {
  const { one, two } = nlp.model();
  const lists = JSON.stringify({ words: grouped(one.lexicon), switches: grouped(two.switches) });
  return `export const { words, switches } = JSON.parse(${JSON.stringify(lists)});`;
}

/** For esbuild. */
export const wordLists = {
  name: 'word-lists',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^compromise\?lists$/ }, () => ({ path: name, namespace: 'word-lists' }));
    onLoad({ filter: /.*/, namespace: 'word-lists' }, () => ({ contents: source() }));
  },
};

/** For esbuild, where a host can load files later: the lists stand in `word-lists.cjs`, which is read with the first story. */
export const wordListsApart = {
  name: 'word-lists-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^compromise\?lists$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: './word-lists.cjs', external: true },
    );
  },
};

/** The same for Vite and Vitest. */
export const viteWordLists = {
  name: 'word-lists',
  enforce: 'pre',
  resolveId: id => (id === name ? `\0${name}` : undefined),
  load: id => (id === `\0${name}` ? source() : undefined),
};
