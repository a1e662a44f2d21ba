// Unpacks compromise's word lists at build time: `import('compromise?lists')` gives them as plain data. Loading the library
// itself would hold an extension host for a quarter of a second at the first story. Used by esbuild.mjs and vitest.config.ts.
import nlp from 'compromise/two';

const name = 'compromise?lists';

/** Longest beginning that a word is said to share with the one before it, "A" for none to "Z": none has capitals of its own. */
const longestShared = 25;

/**
 * Words in order, each as how many letters it shares with the one before it and the rest: "paris", "parish", "rome" as
 * "AparisFhArome". Packed, it takes three quarters of the room. `wordsIn` (core/language/lexicon.ts) reads it.
 */
function inOrder(words) {
  let [before, coded] = ['', ''];
  for (const word of words.toSorted()) {
    let shared = 0;
    while (shared < longestShared && shared < word.length && before[shared] === word[shared]) shared++;
    coded += String.fromCharCode(65 + shared) + word.slice(shared);
    before = word;
  }
  return coded;
}

/** Words by their tags, as `{ "Place|City": "AparisArome" }`: a third of the size of tags by word. */
function grouped(tagsByWord) {
  const groups = {};
  for (const [word, tags] of Object.entries(tagsByWord)) {
    const group = [tags].flat().join('|');
    // words with capitals are emoticons; whatever is looked up is in lower case, and by several words only what has a name
    const isAsked = !/[A-Z]/.test(word) && !(word.includes(' ') && group.includes('PhrasalVerb'));
    if (isAsked) (groups[group] ??= []).push(word);
  }
  return Object.fromEntries(Object.entries(groups).map(([tags, words]) => [tags, inOrder(words)]));
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

/** The same for Vite and Vitest. */
export const viteWordLists = {
  name: 'word-lists',
  enforce: 'pre',
  resolveId: id => (id === name ? `\0${name}` : undefined),
  load: id => (id === `\0${name}` ? source() : undefined),
};
