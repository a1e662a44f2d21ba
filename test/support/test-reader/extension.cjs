// Language models of a test's own: no network, no account. What they say stands in a file of the folder that is open.
const { LanguageModelTextPart, lm, Uri, workspace } = require('vscode');

const inFolder = name => Uri.joinPath(workspace.workspaceFolders[0].uri, 'second-reader', name);

/** The answer as a test wrote it. */
const written = async () => new TextDecoder().decode(await workspace.fs.readFile(inFolder('answer.txt')));

/** Keeps what came here, for the tests. */
const wasGiven = text => workspace.fs.writeFile(inFolder('asked.txt'), new TextEncoder().encode(text));

const until = token => new Promise(resolve => token.onCancellationRequested(resolve));

/** How each model answers. */
const models = {
  /** In three pieces. */
  'Test Reader': async say => {
    const answer = await written();
    const third = Math.ceil(answer.length / 3);
    for (const from of [0, third, 2 * third]) say(answer.slice(from, from + third));
  },
  /** Over a megabyte, again and again the same. */
  'Endless Reader': async (say, token) => {
    say('{"format":"crossread-proposals/1","items":[');
    const item = JSON.stringify({ kind: 'differs', a: { file: 'x', exact: 'y' }, b: { file: 'z', exact: 'y' } });
    for (let count = 0; count < 16_000 && !token.isCancellationRequested; count++) say(`${item},`);
  },
  /** Stops in the middle of a word and fails. */
  'Failing Reader': async say => {
    say((await written()).slice(0, -9));
    throw new Error('out of [tokens](command:test)');
  },
  /** Says nothing until it is called off. */
  'Slow Reader': (_, token) => until(token),
};

exports.activate = ({ subscriptions }) => {
  const provider = {
    provideLanguageModelChatInformation: () =>
      Object.keys(models).map(name => ({
        ...{ id: name, name, family: 'test', version: '1', maxInputTokens: 32_000, maxOutputTokens: 8_000 },
        isUserSelectable: true,
        capabilities: {},
      })),
    // a provider that counts has the text: to be counted is to be sent
    async provideTokenCount(_, text) {
      await wasGiven(String(text));
      return 1;
    },
    async provideLanguageModelChatResponse({ id }, messages, _, progress, token) {
      const asked = messages.flatMap(({ content }) => content.map(({ value = '' }) => value)).join('\n');
      await wasGiven(asked);
      await models[id](text => progress.report(new LanguageModelTextPart(text)), token);
    },
  };
  subscriptions.push(lm.registerLanguageModelChatProvider('test-reader', provider));
};
