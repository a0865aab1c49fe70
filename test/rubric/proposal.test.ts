import assert from 'node:assert/strict';
import { review } from '../../src/review/review.ts';

const recognition = (text: string) => review(text).recognition;
const reasonsOf = (text: string) => recognition(text).reasons.map((reason) => reason.text);

const proposals: Readonly<Record<string, string>> = {
  'money asked for, AI by name': '# Drafted replies\n\nWe ask the board for €220,000 to put a language model behind the ticket queue. Drafts pay back within a year.\n',
  'plain words': `# Getting the planners home by seven

This is for a yes or a no on £84,000. Kestrel have a planner that learns from old run sheets: at four it drafts the sheets,
and our five look them over. The computer is wrong now and then, so nothing leaves without a person. It saves £131,000 a year.
`,
  'approval in a letter': '**To:** Investment Committee\n\nI recommend that the committee approves camera inspection on line 3 for €310,000 a year. The classifier is trained on our own rejects.\n',
  'a line of an e-mail': '# Ask: 9k, bill-shock callers\n\nThe model reads the last three invoices and writes two lines. One-off €9,000, saves €40,000 a year.\n',
  'a business case without the word AI in its title': '# Business case AP-27\n\n| | |\n|---|---|\n| Amount requested | C$585,000 |\n\nThe service reads the invoice, classifies the exception and proposes a posting. The model is retrained quarterly.\n',
};

const others: Readonly<Record<string, readonly [text: string, reason: string]>> = {
  'a README about models': ['# llm-queue\n\nA queue for large language models.\n\n## Installation\n\n`npm install llm-queue`\n\n## Usage\n\nCall the model.\n\n## License\n\nMIT\n', 'asks for no funding or approval'],
  'a README that asks for sponsors': ['# fast-rag\n\nRetrieval-augmented generation for LLM apps. Please consider funding: $5 a month.\n\n## Installation\n\n`npm install fast-rag`\n\n## Contributing\n\nPull requests welcome.\n\n## License\n\nMIT licensed.\n', 'reads like documentation of software:'],
  'a plan for other software': ['# Business case: payroll replacement\n\nWe ask the board for €400,000 to replace the payroll server. It pays back in two years.\n', 'is not about AI or machine learning'],
  'a move to the cloud that mentions AI': [
    `# Business case: cloud migration

The board is asked to approve $2 million for the migration from our data centre to AWS. The migration ends vendor lock-in,
gives us disaster recovery, data residency and cheaper hosting, and the best AI services of each cloud provider, machine learning included.
`, 'AI is not its main subject'],
  'a tutorial about return': [
    `# The business case for AI agents

Study time: 30 minutes. Learning objectives: you will learn to build a business case for AI agents.

## What is return on investment

In this module you will calculate the payback of a chatbot: an investment of $100,000 that saves $80,000 a year. Quiz at the end.
`, 'reads like a guide or tutorial:'],
  'a template': [
    `# Business case for an AI project

We ask the board for [amount] for [project name], led by [name]. The AI model will [describe]. Baseline: [number]. Target: [number].

| Role | Name |
|---|---|
| Sponsor | [name] |
| Owner | [your name] |
| Date | [date] |
`, 'reads like a template:'],
  'a case study': ['# Case study: Copilot at Acme\n\nIn 2024 the leadership approved a $90,000 licence for Copilot. The AI assistant was rolled out to 40 engineers.\n', 'reads like a record or a rule, not a request:'],
  'a post-mortem': ['# Postmortem: model outage\n\nThe board was asked to approve $40,000 after the language model failed.\n', 'reads like a record or a rule, not a request:'],
  'a policy full of money': ['# AI procurement policy\n\nRequests for AI tools over €50,000 seek approval of the board. This policy applies to every model.\n', 'reads like a record or a rule, not a request:'],
};

suite('is it a proposal', () => {
  for (const [name, text] of Object.entries(proposals)) {
    test(name, () => assert.equal(recognition(text).proposal, true, reasonsOf(text).join('; ')));
  }
  for (const [name, [text, reason]] of Object.entries(others)) {
    test(`not ${name}`, () => {
      assert.equal(recognition(text).proposal, false);
      assert.ok(reasonsOf(text).some((given) => given.startsWith(reason)), reasonsOf(text).join('; '));
    });
  }

  test('says why, with the words and their place', () => {
    const { proposal, by, reasons } = recognition(proposals['money asked for, AI by name']!);
    assert.deepEqual({ proposal, by, reasons: reasons.map(({ text, line, quote }) => ({ text, line, quote })) }, {
      proposal: true, by: 'text',
      reasons: [
        { text: 'asks for €220,000', line: 3, quote: 'We ask the board for €220,000' },
        { text: 'is about AI: “a language model”', line: 3, quote: 'a language model' },
      ],
    });
  });

  test('another language than English is not scored', () => {
    const german = '# Antrag\n\nWir bitten den Vorstand um 220.000 € für ein Modell, das die Anfragen der Kunden liest und eine Antwort entwirft. Die Kosten sind nach einem Jahr wieder verdient, und jeder Entwurf wird von einem Menschen geprüft.\n';
    const japanese = `# 提案\n\n${'私たちは 取締役会に 予算の 承認を お願いします。 '.repeat(10)}\n`;
    for (const text of [german, japanese, `---\ntype: ai-proposal\n---\n\n${german}`]) {
      assert.deepEqual({ proposal: recognition(text).proposal, by: recognition(text).by }, { proposal: false, by: 'language' });
      assert.deepEqual(reasonsOf(text), ['is not written in English, which is not supported yet']);
    }
  });

  test('front matter decides', () => {
    assert.equal(recognition('---\ntype: ai-proposal\n---\n\n# Notes\n').by, 'front-matter');
    assert.equal(review('---\ntype: ai-proposal\n---\n\n# Notes\n').proposal, true);
    assert.equal(review(`---\ntype: document\n---\n\n${proposals['money asked for, AI by name']!}`).proposal, false);
    assert.equal(review(`---\ntype: business-case\n---\n\n${proposals['money asked for, AI by name']!}`).proposal, true);
  });
});
