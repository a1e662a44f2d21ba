import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const anywhere = [
  { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that defines it.' },
];

/** In what the editor is given to show, foreign words could be links that run commands: src/vscode/ui makes them plain. */
const plainly = 'Foreign words could act here: go through src/vscode/ui (tell, ask, status, rendered, listViews).';
const shows =
  '/^(show(?!TextDocument$)|withProgress$|setStatusBarMessage$|create(QuickPick|InputBox|StatusBarItem|TreeView|LanguageStatusItem)$|registerTreeDataProvider$)/';
const throughUi = [
  { selector: `MemberExpression[object.name=/^(window|languages)$/][property.name=${shows}]`, message: plainly },
  { selector: 'MemberExpression[object.name="window"][computed=true]', message: plainly },
  { selector: 'VariableDeclarator[init.name="window"]', message: plainly },
  { selector: 'ImportSpecifier[imported.name="window"]:not([local.name="window"])', message: plainly },
  { selector: 'ImportDeclaration[source.value="vscode"] > ImportNamespaceSpecifier', message: plainly },
  { selector: 'NewExpression[callee.name="MarkdownString"]', message: plainly },
];

export default defineConfig(
  { ignores: ['dist', 'out', '.vscode-test', 'node_modules', 'media'] },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './test/e2e/tsconfig.json', './test/unit/webview/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...anywhere],
    },
  },
  {
    files: ['src/vscode/**/*.ts', 'src/extension*.ts'],
    ignores: ['src/vscode/ui/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...anywhere, ...throughUi] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // a describe block is a chapter, not a function
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: ['describe', 'it', 'test'] }],
    },
  },
  { files: ['src/core/globals.d.ts'], rules: { '@typescript-eslint/no-extraneous-class': 'off' } },
);
