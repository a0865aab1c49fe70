import tseslint from 'typescript-eslint';

/** The rooms, and what each may import besides itself; `markdown` is the ground floor. */
const below = {
  markdown: [],
  language: ['markdown'],
  rubric: ['markdown', 'language'],
  figures: ['markdown', 'language', 'rubric'],
  review: ['markdown', 'language', 'rubric', 'figures'],
};
const all = ['markdown', 'language', 'rubric', 'figures', 'review', 'language-server', 'extension', 'scorecard', 'cli'];

const banRooms = (allowed, own) => all
  .filter((room) => room !== own && !allowed.includes(room))
  .map((room) => ({
    // The client and the server share one file: the messages between them.
    group: own === 'extension' && room === 'language-server'
      ? ['**/language-server/*', '!**/language-server/protocol.ts']
      : [`**/${room}/**`, `**/${room}`],
    message: `this room may not import from ${room}`,
  }));
const ban = (...names) => names.map((group) => ({ group: [group], message: `this room may not import ${group}` }));

const room = (name, allowed, outside) => ({
  files: [`src/${name}/**/*.ts`],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...banRooms(allowed, name), ...ban(...outside)] }] },
});

export default tseslint.config(
  { ignores: ['dist', 'out', 'node_modules', '.vscode-test', 'coverage', 'docs'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  ...Object.entries(below).map(([name, allowed]) => room(name, allowed, ['vscode', 'vscode-*', 'node:*'])),
  {
    files: Object.keys(below).map((name) => `src/${name}/**/*.ts`),
    rules: {
      'no-restricted-properties': ['error',
        { object: 'Math', property: 'random', message: 'a review is a pure function' },
        { object: 'Date', property: 'now', message: 'a review is a pure function' }],
    },
  },
  room('language-server', [...Object.keys(below)], ['vscode', 'vscode-languageclient*']),
  room('extension', ['scorecard', 'review'], ['vscode-languageserver', 'vscode-languageserver/*']),
  room('scorecard', [], ['vscode', 'vscode-*', 'node:*']),
  room('cli', [...Object.keys(below)], ['vscode', 'vscode-*']),
  {
    files: ['test/**/*.ts', 'scripts/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', name: ['test', 'suite'], package: 'mocha' }] }] },
  },
);
