import type { Flag } from '../types.ts';
import { anyOf, phrase } from './phrase.ts';

const metric = anyOf`
  accuracy, precision, recall, F1([- ]scores?)?, F-scores?, BLEU, ROUGE, perplexity, AUC, AUROC, ROC, NDCG, MRR, mAP, MMLU, SWE-bench, HumanEval, HELM, MTEB, GSM8K, Chatbot Arena, benchmarks?, benchmark (rank|ranking|position), leaderboards?, word error rate, WER
  RMSE, MAPE, validation loss, test loss, perplexity, top-1, top-5, Elo, perplexities, GLUE, SuperGLUE, R²
`;
const success = anyOf`
  success, successful, succeeds?, succeeded, goals?, objectives?, (business |primary |main |key )?outcomes?, KPIs?, key results?, north[- ]star, returns?, return on investment, ROI, benefits?, value (of|for|to|lies|comes) … (project|initiative|investment|business|model), mission accomplished, victory, we win, ambition, aim, aims, aim for
  worth (it|the money|the investment), well spent, justif(y|ies|ied), pay(s|ing)? off, paid off, deliverable, prove(s|n)? (itself|its worth), measure of, headline (target|figure|number), our promise
`;
const guard = anyOf`
  guard-?rails?, thresholds?, floor, falls? (under|below), drops? (under|below), switch(ed)? (off|back), revert, return(s)? to, go live, go-live, gate, ticket to, merely, only, evaluation (set|threshold), sample, weekly, nightly, daily, monthly
  acceptance test, not (the|a|our) (goal|success|outcome|target|measure|benefit|KPI), no (goal|success|outcome), before (we|it|the), precondition, prerequisite, what counts, necessary, rather than, instead of, forecast accuracy, stock accuracy, inventory accuracy, invoice accuracy, picking accuracy
`;

export const modelMetricAsOutcome: Flag = {
  id: 'flag/model-metric-as-outcome',
  signal: 'roi',
  title: 'Model metric as outcome',
  marks: 'success or return defined by a model metric: accuracy, F1, BLEU, perplexity, benchmark rank',
  spares: 'model metrics used as a guardrail or an evaluation threshold',
  message: 'Success is defined by the model, not by the business: nobody is paid in F1 points.',
  answer: 'Define success by the operational metric that moves, and keep the model\'s metric as a guardrail.',
  examples: {
    good: [
      'If accuracy falls under 92 %, drafting is switched off.',
      'Success means a first reply within two hours.',
    ],
    bad: [
      '**Success means an F1 score of 0.92** on the test set.',
      'The project has **succeeded when the model reaches 95 % accuracy**.',
    ],
  },
  reading: {
    signs: [
      phrase`(accuracy|precision|recall(@\d+)?|f1|bleu|rouge|mae|rmse|auc|map|perplexity|word error rate|wer|loss)[^.;|]{0,40}\d[^;|]{0,30}[.;,] ?(if [^.;|]{0,30}, )?(that is|that's|this is|then|with that|with this)?[^.;|]{0,20}(the project|has delivered|is a success|is successful|was worth it|goal is (met|reached)|we are done|objectives?)`,
      phrase`(programme|program|project|pilot|initiative)( [a-z]+){0,3} (is|will be|is regarded as|is considered|has been) (a )?(successful|success|complete|achieved|delivered) (when|if|once|as soon as) [^.;|]{0,40}(accuracy|precision|recall|f1|bleu|mae|auc|error rate|perplexity|benchmark|score)`,
      phrase`(kpis?|success|target|goal|outcome|objective)s?( [a-z]+){0,3} ?[:|] ?[^.;|]{0,20}(bleu|f1|perplexity|rouge|auc|recall@\d)( ?[≥>] ?[\d.]+| (above|over|of) [\d.]+( ?%)?)`,
      phrase`(gets?|receives?|delivers?|deliver|promise|obtains?) [^.;|]{0,20}(model|system|classifier) with [^.;|]{0,30}${metric}`,
      phrase`((definition|measure|criteri(on|a)|test|proof) (of|for) )?${success} … ${metric}( … \d+(\.\d+)? ?(%|per cent)?)?`,
      phrase`${metric} … ${success}`,
      phrase`(we aim for|we aim at|we target|we strive for|we pursue|aim to (reach|achieve|top|hit|exceed)|our target is|the target is|will be judged by|will be measured by|is judged by|is measured by|measured (by|in|through)) … ${metric}`,
      phrase`(top|first|leading|number one|no 1|highest|best) … (leaderboard|benchmark)`,
      phrase`(we |I )?(promise|guarantee|commit to|pledge|undertake to (reach|deliver))( [a-z]+){0,4} (an? |the )?${metric} (of|above|over|at)[^.;|]{0,20}`,
      phrase`(north[- ]star( metric)?|headline|primary metric|main metric|our metric|the metric that (counts|matters)|the one number) … ${metric}`,
    ],
    unless: [
      phrase`${guard}`,
      phrase`\d users|(cost|hours|minutes|euros|margin|revenue|complaints|churn|tickets|cases|orders) (per|saved|a (day|week|month|year))`,
    ],
    savedBy: 'money',
  },
};
