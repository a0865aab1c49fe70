import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { stateOf, states } from '../../src/extension/state.ts';
import { configurationNames } from '../../src/review/configuration/load.ts';
import { signals } from '../../src/rubric/signals.ts';

interface Command { readonly command: string; readonly title: string; readonly category?: string; readonly icon?: string; readonly enablement?: string }
interface Setting { readonly order?: number; readonly scope?: string; readonly markdownDescription?: string; readonly default?: unknown; readonly type?: string; readonly properties?: Record<string, { default?: number }> }
interface Manifest {
  readonly contributes: {
    readonly commands: readonly Command[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when: string }[]>>;
    readonly keybindings: readonly { readonly command: string; readonly key: string; readonly mac?: string; readonly when?: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly when: string; readonly contents: string }[];
    readonly configuration: readonly { readonly title: string; readonly order: number; readonly properties: Readonly<Record<string, Setting>> }[];
    readonly jsonValidation: readonly { readonly fileMatch: readonly string[] }[];
    readonly yamlValidation: readonly { readonly fileMatch: readonly string[] }[];
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
  };
}
const read = (file: string) => readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8');
const { contributes } = JSON.parse(read('package.json')) as Manifest;
const texts = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
const commandOf = (name: string) => contributes.commands.find(({ command }) => command === `sevenSignals.${name}`);

suite('the manifest', () => {
  /** What an author finds in the command palette, and whether it needs a document. */
  const offered: readonly (readonly [name: string, title: string, needs: 'nothing' | 'a document' | 'a proposal' | 'a folder'])[] = [
    ['newProposal', 'New Proposal…', 'nothing'],
    ['scoreProposal', 'Score Proposal', 'nothing'],
    ['scoreWorkspace', 'Score Workspace', 'a folder'],
    ['openScorecard', 'Open Scorecard', 'a document'],
    ['nextFinding', 'Next Finding', 'a proposal'],
    ['previousFinding', 'Previous Finding', 'a proposal'],
    ['insertMissingPart', 'Insert Missing Part…', 'a proposal'],
    ['explainRule', 'Explain Rule', 'nothing'],
    ['markAsProposal', 'Mark This Document as a Proposal', 'a document'],
    ['markAsNotProposal', 'Mark This Document as Not a Proposal', 'a document'],
    ['exportBrief', 'Export Brief', 'a proposal'],
    ['compareWithRevision', 'Compare with Revision…', 'a document'],
    ['openConfiguration', 'Open Configuration', 'nothing'],
    ['showLog', 'Show Log', 'nothing'],
  ];
  const conditions = { 'nothing': undefined, 'a document': /sevenSignals\.state != 'none'/, 'a proposal': /sevenSignals\.state == 'proposal'/, 'a folder': /workspaceFolderCount != 0/ } as const;
  for (const [name, title, needs] of offered) {
    test(`${title} has an icon, and needs ${needs}`, () => {
      const command = commandOf(name)!;
      deepEqual([texts[command.title.slice(1, -1)], command.category], [title, 'Seven Signals']);
      ok(/^\$\([\w-]+\)$/.test(command.icon ?? ''), 'an icon');
      const shown = contributes.menus.commandPalette!.find((item) => item.command === command.command)?.when;
      for (const condition of [command.enablement, shown]) {
        if (conditions[needs] === undefined) deepEqual(condition, undefined);
        else ok(conditions[needs].test(condition ?? ''), condition);
      }
    });
  }

  test('no command that needs a row is in the command palette', () => {
    const inRows = new Set(contributes.menus['view/item/context']!.map(({ command }) => command));
    inRows.delete('sevenSignals.explainRule');
    const open = [...inRows].filter((command) => contributes.menus.commandPalette!.find((item) => item.command === command)?.when !== 'false');
    deepEqual(open, []);
  });

  test('every menu and key names a command that there is', () => {
    const known = new Set(contributes.commands.map(({ command }) => command));
    const named = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].map(({ command }) => command);
    deepEqual(named.filter((command) => !known.has(command)), []);
  });

  test('keys hold in proposals only, and a Mac has its own', () => {
    for (const { command, key, mac, when } of contributes.keybindings) {
      ok(mac?.startsWith('cmd+') === true, command);
      // Where AltGr is on the keyboard, Ctrl+Alt is how people type { and @.
      ok(!key.includes('ctrl+alt'), command);
      ok(when?.includes('sevenSignals.state == \'proposal\'') === true && when.includes('editorTextFocus'), command);
    }
  });

  test('the checklist has words for every state, and every view has some', () => {
    const checklist = contributes.viewsWelcome.filter(({ view }) => view === 'sevenSignals.checklist').map(({ when }) => when);
    deepEqual(states.filter((state) => !checklist.some((when) => when.includes(`sevenSignals.state == '${state}'`))), []);
    const spoken = new Set(contributes.viewsWelcome.map(({ view }) => view));
    deepEqual(contributes.views.sevenSignals!.filter(({ id }) => !spoken.has(id)), []);
  });

  test('settings stand in sections, in order, with a scope and a description', () => {
    deepEqual(contributes.configuration.map(({ order }) => order), contributes.configuration.map((_, index) => index + 1));
    for (const { properties } of contributes.configuration) {
      const settings = Object.entries(properties);
      deepEqual(settings.map(([, { order }]) => order), settings.map((_, index) => index + 1));
      deepEqual(settings.filter(([, { scope, markdownDescription, default: value }]) => scope === undefined || markdownDescription === undefined || value === undefined).map(([name]) => name), []);
    }
  });

  test('the weights in the settings are those of the signals, and are told by their keys', () => {
    const { properties } = contributes.configuration.flatMap((section) => Object.entries(section.properties)).find(([name]) => name === 'sevenSignals.weights')![1];
    deepEqual(Object.entries(properties!).map(([id, { default: weight }]) => [id, weight]), signals.map(({ id, weight }) => [id, weight]));
    for (const file of ['package.nls.json', 'package.nls.de.json']) {
      const told = (JSON.parse(read(file)) as Readonly<Record<string, string>>)['setting.weights']!;
      ok(told.includes(signals.map(({ id, weight }) => `${id} ${weight}`).join(', ')), told);
    }
  });

  test('a schema stands for every name of a configuration', () => {
    const { jsonValidation, yamlValidation } = contributes;
    deepEqual([...jsonValidation, ...yamlValidation].flatMap(({ fileMatch }) => fileMatch).sort(), [...configurationNames].sort());
  });

  test('every colour has a value for all four kinds of themes', () => {
    for (const { id, defaults } of contributes.colors) deepEqual(Object.keys(defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light'], id);
  });
});

suite('what the views show', () => {
  test('a view that waits says so, and one that cannot be filled does not wait', () => {
    const cases = [
      [{ document: false, failed: false, review: undefined }, 'none'],
      [{ document: false, failed: true, review: undefined }, 'none'],
      [{ document: true, failed: false, review: undefined }, 'reading'],
      [{ document: true, failed: true, review: undefined }, 'failed'],
      [{ document: true, failed: false, review: { proposal: false } }, 'other'],
      [{ document: true, failed: false, review: { proposal: true } }, 'proposal'],
      [{ document: true, failed: true, review: { proposal: true } }, 'proposal'],
    ] as const;
    for (const [shown, state] of cases) deepEqual(stateOf(shown), state, JSON.stringify(shown));
  });
});
