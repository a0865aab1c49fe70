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
  'a clinic\'s letter': `# Shorter waits at the eye clinic

For the Divisional Board, 4 June 2026. From Dr A. Osei.

Referrals wait 19 days before anybody has looked at them. I would like £62,000 to change that. A program looks at the photograph that comes with the referral and puts the urgent ones on top; a consultant still reads all of them. We tried it on 800 old photographs and it missed two.

It costs £62,000 once and £11,000 a year. We spend £40,000 a year on weekend lists that would not be needed.
`,
  'an e-mail without a heading': `Subject: need a decision on the invoice robot

Hi Marta, quick version. 31k invoices, 4 people, 7 minutes each. The thing reads the PDF, fills in the SAP screen, and they check it. €45k to set up, €900 a month. I reckon we get €110k a year back. If it gets more than 3 in 100 wrong we turn it off, one checkbox. Can you sign by Friday?
`,
  'a deck that asks in a heading': `# Harbour

### Investment Committee pre-read, Claims Operations

## The idea

- A language model sorts incoming claims
- Handlers keep the last word

## The ask

- Release the first tranche
- Name a sponsor
`,
  'an application to a faculty': `# Listening to the forest

**Application for seed funding, Faculty of Ecology. Sum applied for: SEK 900,000**

A neural network learns bird calls from 4,000 hours of recordings. Field assistants check one clip in fifty.
`,
  'words of the trade and nothing else': `# Project Lighthouse

## Vision
Lighthouse is an agentic AI platform that will redefine customer engagement.

## Investment
We are seeking $3M in seed funding from the Innovation Council.

## Benefits
Significant productivity gains. API costs are negligible.
`,
  'an investment memo about forecasts': `# Investment memo: demand sensing for spare parts

Prepared for the CFO and COO, September 2026.

We recommend investing $1.4M over 18 months. Gradient-boosted trees predict weekly demand for 42,000 part numbers. Planners in Tulsa spend 1,900 hours a month on manual forecasts; we expect 700. Inventory falls from $88M to $79M by Q4 2027.

Risks: wrong forecasts after a product launch; planners can override any line. The run cost is $11,000 a month, capped at $15,000.
`,
  'a wish of a parish': `---
to: Vestry finance group
from: Tom
date: 2 May 2027
---

Dear all,

The recordings of the talks lie on a disk and no one listens to them, because no one can find anything. I would like to buy a service that listens to each talk and writes it down, so that people can search. £1,900 for the first year, £600 a year after. Mary will read every tenth transcript and mark mistakes.

Please let me know by Sunday whether I may go ahead.
`,
  'a press release from the future': `# PR/FAQ: Nightwatch

*Internal, for the FY28 planning round*

**Rotterdam, 2 June 2028.** Crane operators now hear about a worn cable nine days before it would have failed.

## FAQ

**What is it?** A model on 40 vibration sensors that warns maintenance.

**What do you need?** €740k and two engineers until December 2027.

**What do we get?** 61 hours fewer downtime per crane a year, worth €1.1M.

**What if it is wrong?** A false alarm costs an inspection (€400). The foreman decides.
`,
  'a request for comments': `# RFC 212: Let an LLM triage flaky tests

- Status: draft
- Decision by: Platform leads, 14 Feb

## Motivation
Engineers lose 3.1 h a week each to flaky tests (survey, n = 212).

## Proposal
An agent reads the failure, groups it, and opens one ticket per group in Jira. Budget: $1,800 a month for tokens, hard cap in the gateway. One engineer for a quarter.

## Risks
Wrong grouping. The owner can split the ticket; feature flag \`triage_ai\` turns it off.
`,
  'a council paper': `# Cabinet paper 2027/18

**Subject:** machine-assisted sorting of planning objections
**Recommendation:** that Cabinet approve £96,000 from the transformation reserve.

Officers read about 14,000 objections a year. The proposed software groups them by planning ground and drafts the summary; officers check both. The saving is 1.6 posts, £71,000 a year, from 2028/29.
`,
  'a letter about a sorting belt': `# Why we should teach the sorting belt to see

Bengt, here is what I promised. 11 % of what we send to the smelter is copper with plastic on it. They dock us SEK 2.2 million a year for that. A camera over belt 2 and a box from the university in Luleå which has learnt from 60,000 pictures can blow it out with air. SEK 900,000 installed. Stig keeps the red button.

Say yes before midsummer and it runs in October.
`,
  'a request to partners': `# Fewer hours at the light box

To the partners, from Ilse, 3 November 2026

We look at 900 skin photographs a week. Each takes a partner four minutes, and nine in ten are harmless. I want to put a second pair of eyes in front of us. It puts the photographs in order of worry; we still look at every one.

What it costs: CHF 38,000 to set up with the hospital in Aarau, then CHF 4 a photograph. What we save: 31 hours a week of partners' time, which at CHF 140 is CHF 225,000 a year.

What could go wrong: it may be calm about a rare thing. That is why the harmless pile is looked at the same day. If it misses two in a month we switch it off at the viewer; Beat has the key.

We start with Tuesdays only, from 1 February. I should like your agreement on Thursday.
`,
  'a capital request': `# Capital request 27-114

| | |
|---|---|
| Requested | SGD 480,000 |
| Sponsor | Port Operations |
| Board date | 14 Jan 2027 |

Berth plans are drawn by hand by six planners, 3.5 hours a shift. The proposed planner learns from four years of berth logs and draws the plan in ten minutes; the duty planner changes what he likes. Vessels wait 5.2 hours today; 3.9 by December 2027. Saves SGD 1.1 million a year in demurrage.
`,
  'a helpdesk that says neither AI nor model': `# Helpdesk 2.0

We, the service desk, propose to buy CoAnswer for 14 months.

- Reads the ticket, suggests an answer, nobody has to use it
- 61,000 tickets, 7 min each, target 5 min by June
- £4.20 per agent per day, capped at £60k a year, we get an e-mail at 80 %
- Kill switch: untick in ServiceNow
- Owner: Priya, on call as now

Needed: signature from IT Director.
`,
  'a vision': `# Vision 2030: The Cognitive Enterprise

Presented to the Executive Committee

Artificial intelligence is the new electricity. Acme will become a cognitive enterprise. Significant synergies will be unlocked across all functions. We invite the committee to endorse the programme and to mobilise the necessary resources.
`,
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
  'a blog post about an investment': [`---
title: Why we spent $5 million on AI
date: 2026-02-03
author: "Jane Doe"
tags: [ai, roi]
---

# Why we spent $5 million on AI

Last year our board approved $5 million for a machine learning platform. In this post I tell what we learned. The payback was 14 months. We built a model that ranks leads, and it saves $3 million a year. Subscribe for more.
`, 'reads like a record or a rule, not a request:'],
  'a call for proposals': [`# Call for proposals: AI for public health

Applicants may request up to £250,000 for projects that use machine learning in public health. Proposals must include a budget and a risk plan. Submit by 31 May 2026. The panel decides in July. Eligible are universities and trusts. Applicants should describe the model, the data and the evaluation.
`, 'reads like a record or a rule, not a request:'],
  'a request for tenders': [`# Request for proposals: conversational AI for customer service

The City requests proposals from qualified vendors for a chatbot. The vendor shall provide an LLM-based assistant. Proposals are due 30 June 2026. Vendors must state price per conversation. The City's budget is $400,000.
`, 'reads like a record or a rule, not a request:'],
  'a feature request': [`# Feature request: AI summaries

It would be nice if the app had an AI summary of each thread. We ask for a toggle in settings. GPT-4o-mini would cost about $0.002 per call. Please approve.
`, 'reads like a record or a rule, not a request:'],
  'a paper': [`# Learning to rank insurance claims

Abstract. We propose a model that ranks claims by expected severity. The classifier is trained on 61,000 claims and reaches an AUC of 0.91. Experiments show savings of $1.2 million a year in simulation. This work was funded by grant 2021-44 ($300,000).
`, 'reads like a record or a rule, not a request:'],
  'an ERP with AI in its brochure': [`# Business case: new ERP

We ask the board to approve €4.2 million for the replacement of our ERP. Payback is 3 years. The vendor's roadmap includes AI copilots for finance, and the system suggests postings. Migration takes 14 months; the old system is decommissioned in 2028.
`, 'AI is not its main subject'],
  'twelve forklifts': [`# Proposal: twelve new forklifts

I ask the committee to approve £310,000 for twelve electric forklifts. They save £90,000 a year in fuel. The model from Toyota is the cheapest. Drivers are trained in March.
`, 'is not about AI or machine learning'],
  'a newsletter': [`# IT newsletter, May 2026

The AI assistant is live in Leeds! It drafts answers and saves two hours a day. The board has approved £148,000 for phase 2. Training sessions start in June. Questions? Ask Joanne.
`, 'asks for no funding or approval'],
  'a product page': [`# Meet ClaimSense AI

ClaimSense reads every claim and drafts the answer. Customers save 40 % of handling time and €200,000 a year. Sign up now for a free trial, or request a demo. Pricing plans start at €900 a month.
`, 'reads like a description of a product:'],
  'a strategy': [`# Our AI strategy 2026 to 2028

We believe that AI will change how we work. Three themes: assist, automate, learn. Every department names an AI lead. We will invest in skills and data. Guardrails: people decide, models advise. The roadmap is reviewed each quarter by the executive committee.
`, 'asks for no funding or approval'],
  'a status report': [`# Claims assistant: status report, week 23

The assistant went live in May. It drafted 1,204 replies; 81 % were sent unchanged. Spend to date is €112,000 of the €220,000 that the board approved in January. Next week we add the motor claims. The model is retrained monthly.

| Milestone | Status |
|---|---|
| Motor claims | on track |
| Audit | done |
`, 'asks for no funding or approval'],
  'minutes of the meeting that approved it': [`# Minutes of the Investment Committee, 12 March 2026

Present: A. Meyer, B. Laurent, C. Ito. Apologies: D. Novak.

3. Drafting assistant. The committee was asked to release €220,000 for a language model that drafts replies. Mr Ito asked about payback; 9 months. The committee approved the request subject to a review in September.

Action items: B. Laurent to inform the sponsor.
`, 'reads like a record or a rule, not a request:'],
  'a memo still to be filled in': [`# AI investment memo

> Fill in each section. Delete the instructions before you submit.

**Ask:** €___ for ___

## Problem
Describe the workflow and who does it today.

## Model
Which model will be used and why?

## Return
State payback in months. Example: "€220,000, payback 9 months".
`, 'reads like a template:'],
  'a design': [`# Design: retrieval for the support assistant

## Context

The assistant answers questions from the knowledge base. We propose to replace BM25 with embeddings.

## Decision

Use bge-m3 with pgvector. Cost is about $40 a month.

## Alternatives

Elasticsearch. Rejected: licence.
`, 'asks for no funding or approval'],
  'an AI budget policy': [`# AI budget policy

Departments that want to buy AI tools ask the Digital Board for approval. Requests over £50,000 need a business case with payback and risk. The model owner reviews the model each quarter. Approved tools are listed on the intranet.
`, 'reads like a record'],
  'a workshop': [`# Prompt engineering workshop

You will learn how to write prompts. Cost: €450 per person. Register by 3 March. Bring a laptop. The assistant drafts and you edit.
`, 'asks for no funding'],
  'a move of the intranet': [`# Proposal: move the intranet to SharePoint Online

We propose to move the intranet. The board is asked for €60,000. Search improves, since SharePoint has an AI assistant built in. Payback is two years. Migration takes a weekend; editors are trained.
`, 'AI is not its main subject'],
  'a post-mortem that asks for a budget': [`# Postmortem: wrong refunds, 4 May

Impact: 212 customers got refunds of €14,000. The model proposed the refund and the agent approved it without reading. Root cause: a prompt change. Action items: approval over €50 by a lead; budget for an evaluation set (€9,000) requested.
`, 'reads like a record'],
  'notes of a talk': [`# 1:1 Anna / Tom, 12 June

- Anna wants budget for a Copilot licence (20 x $19)
- model drift: talk to Priya
- promo case: deadline Friday
`, 'asks for no funding'],
  'a changelog': [`# Changelog

## 2.4.0
- The classifier now reads attachments
- Cost per call fell from $0.004 to $0.002
- Approve drafts in bulk
`, 'asks for no funding'],
  'a guide to business cases': [`# Build versus buy: a guide to AI investments

Should your company invest in AI? In this guide we walk you through a business case. Suppose an investment of $100,000 saves $60,000 a year: payback is 20 months. Ask your CFO for the loaded cost. Key takeaways at the end.
`, 'asks for no funding'],
  'a quarterly review': [`# Quarterly business review: Support

Tickets 61,000 (+4 %). CSAT 4.4. The AI drafts are used in 71 % of replies. Spend on tokens €2,100 a month, under the cap of €3,000. Headcount 41. For Q3 we plan to extend drafts to chat.
`, 'asks for no funding'],
  'a model card': [`# Model card: claims-ranker v3

Intended use: ranks claims for handlers. Trained on 61,000 claims. Budget for retraining €4,000 a quarter approved by the model board. Limitations: motor only. Ask the owner for access.
`, 'reads like a record'],
  'two nurses': [`# Business case: hiring two nurses for the night shift

We ask the board for £92,000 a year for two nurses. The model of care stays the same. Falls drop from 9 to 6 a month. Payback is not the point.
`, 'is not about AI'],
  'due diligence': [`# Due diligence: Acme AI

Acme AI raised $12 million in 2025. Its model reads invoices. Revenue $3.1 million; burn $400,000 a month. The founders ask for $20 million at a valuation of $110 million. Concerns: churn, one customer with 40 % of revenue. Recommendation: pass.
`, 'reads like a record'],
  'a payroll service': [`# Procurement of a new payroll service

Paper for the Finance Committee, 3 March 2027. The committee is asked to approve £210,000 over three years for a payroll service. The present supplier leaves the market. The service calculates pay, sends payslips and reports to HMRC. It pays back in four years. Risks: late data, wrong tax codes. The old service runs in parallel for two months. Payroll staff are trained in April.
`, 'is not about AI'],
  'an architecture': [`# Machine learning platform: architecture

The platform consists of a feature store, a training cluster and a model registry. Models are promoted by pull request. Cost is allocated by namespace; budgets are set in Terraform. This document describes how requests flow.

## Components
## Data flow
## Approval of models
Each model is approved by its owner.
`, 'asks for no funding'],
  'questions and answers': [`# FAQ: our AI assistant

**Is it free?** Yes, up to 50 questions a month; €9 a month after that.
**Can I ask for a refund?** Write to support.
**Does it make mistakes?** Sometimes. Check important answers.
**Who approves the content?** Our editors.
`, 'asks for no funding'],
  'body-worn cameras': [`# Business case: rolling out body-worn cameras

The Board is asked to approve $1.9M for 400 body-worn cameras and storage. Complaints fell 38 % in the trial. Officers start recording by hand. Footage is kept for 90 days. Cost: $310,000 a year. Return: $600,000 a year in settlements avoided.
`, 'is not about AI'],
  'a grant report': [`# Grant report 2026

We received €180,000 from the foundation for a model that recognises bird songs. The model was trained on 40,000 recordings and reaches 91 %. Spending: staff €120,000, cloud €31,000. We thank the board. Next year we will ask for an extension.
`, 'asks for no funding'],
  'a sprint plan': [`# Sprint 14 plan

Goals: ship reranker behind a flag; ask Finance to approve the extra $2,000 for GPUs; write evals. Model latency under 400 ms. Owner: Kim.
`, 'asks for no funding'],
  'a policy with an approval threshold': [`# Use of generative AI

1. This policy applies to all staff. 2. Requests for AI tools over €50,000 need the approval of the board. 3. Models must be reviewed by Legal. 4. The owner reports cost monthly. 5. An assistant that drafts letters to customers must be overruled by a person where it is wrong.
`, 'asks for no funding'],
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
