import type { Flag } from '../types.ts';
import { anyOf, phrase } from './phrase.ts';

const boast = anyOf`
  next (evolution|frontier|chapter|leap|wave) (of|in), innovative, patented, in a way (nobody|no one|no other [a-z]+) (has|can|could|does), hyper-?modern, ultra-?modern, gorgeous, exquisite, only (platform|system|product|engine|solution|company|vendor) (on the planet|in the world|of its kind|anywhere|worldwide), novel, unprecedented, pioneers? (in|of), world[- ]leading, market[- ]leading, smartest, most (elegant|intelligent|innovative|ambitious), nothing more modern, far ahead of, second to none, radically new, entirely new class of, future-proof, next[- ]level, avant-garde, ultra-advanced, unheard-of, fully autonomous multi-agent, latest and (greatest|most [a-z]+), (nobody|no one|none|no other [a-z]+) (else )?in (our|the|this) (sector|industry|region|country|market|world) (has|can|does|offers|dares)
  state[- ]of[- ]the[- ]art, cutting[- ]edge, bleeding[- ]edge, leading[- ]edge, next[- ]gen(eration)?(?! of), best[- ]in[- ]class, world[- ]class, world's (first|most|best|leading), most (advanced|sophisticated|powerful|modern|capable)
  groundbreaking, ground-breaking, breakthrough, revolutionary, first[- ]of[- ]its[- ]kind, the (very )?first [a-z -]{0,30}(engine|model|platform|agent|AI), pioneering, unrivalled, unrivaled, unparalleled, unmatched, without rival
  frontier(?! ([a-z]+ )?models?), paradigm shift, redefin(es?|ing) what, ultra-modern, industry[- ]leading, highly advanced, highly sophisticated, deeply technical
  technological(ly)? (leap|marvel|superior|lead|leadership|breakthrough), years ahead, ahead of its time, ahead of (anything|everything), one of a kind, never (been )?(done|attempted|seen) before, on the frontier, at the frontier, at the forefront, futuristic, visionary, self-evolving, fully agentic
`;
const technique = anyOf`
  (symbolic|neural|causal) (and [a-z]+ )?reasoning, AI core, enterprise intelligence, self-orchestrating, attention,
  neural technology, causal inference, self-healing, expert models?, fine-tuned experts,
  retrieval, RAG pipelines?, intelligence (layer|fabric|platform), cognitive architectures?,
  generative intelligence, artificial intelligence, machine intelligence, agent frameworks?, transformer stacks?, ai stacks?, (reasoning|discovery|intelligence) fabric
  agents?, agentic, multi-agent, swarms?, transformers?, LLMs?, LLM-native, AI-native, language models?, neural, networks?, deep learning, machine learning, reinforcement learning, federated learning, RAG, retrieval[- ]augmented, graphRAG
  mixture[- ]of[- ]experts, MoE, knowledge graphs?, embeddings?, vector, reasoning, architectures?, diffusion, foundation models?, neuro-symbolic, neurosymbolic, quantum-inspired, quantum, chain-of-thought, multi-?modal, generative AI, GenAI, AI
  cognitive, algorithms?, models?, GPT(-\d)?, computer vision, self-supervised, orchestration, backbone, self-attention, digital twins?, auto-?ML, technology, tech stack, inference engine
`;
const piece = anyOf`
  vLLM, speculative decoding, mixture[- ]of[- ]experts, mixture of [a-z-]+ models, MoE, MCP, multi-agent, agentic, agent swarms?, transformers?, RAG, retrieval[- ]augmented, vector (store|database|index|embeddings), knowledge graphs?, graph neural
  LoRA( adapters?)?, QLoRA, RLHF, DPO, fine-tun(ed|ing), chain-of-thought, tree-of-thought( planning)?, mixture of experts, self-healing, self-reflecti(ve|on), long-context, tool[- ]use, tool registry, multi-?modal, diffusion, reinforcement learning, LangChain, LangGraph, CrewAI, AutoGen, GraphRAG
  embeddings, hybrid search, reasoning engine, reasoning models?, neuro-symbolic, federated learning, quantization, quantisation, semantic cach(e|ing), GPU mesh, orchestration
`;

export const technicalNovelty: Flag = {
  id: 'flag/technical-novelty',
  signal: 'leverage',
  title: 'Technical novelty',
  marks: 'selling the technique instead of the outcome: "state-of-the-art agentic transformer architecture" in a claim with no business result',
  spares: 'naming a model or a technique where the design needs it',
  message: 'This sells the technique, and nobody on the board buys a technique.',
  answer: 'Say first what it does for the business, with a number; name the technique after it, where the design needs it.',
  examples: {
    good: [
      'We use a small transformer because it runs on the till\'s own processor.',
      'Retrieval keeps the prompt under 2,000 tokens, which halves the cost of a draft.',
    ],
    bad: [
      'We will deploy a **state-of-the-art agentic transformer architecture**.',
      'Our **cutting-edge multi-agent orchestration** is unlike anything on the market.',
    ],
  },
  reading: {
    signs: [
      phrase`(newest|latest|most modern) (generation|kind|breed)(?= ?[.;|,]|$| of)`,
      phrase`(nobody|no one|no other [a-z]+) (in|within|outside|at) [a-z ]{3,30} (runs|uses|dares|offers|operates) [^.;|]{3,50}( yet| so far| today)?`,
      phrase`(beats?|outperforms?|surpass(es)?) (everything|anything|all) (published|known|available|else)[^.;|]{0,40}`,
      phrase`(tops?|topping|leads?|leading|heads?|first on|number one on) (the |all |several )*(leaderboards?|benchmarks?|rankings?|charts)`,
      phrase`(first|only) (model|system|network|engine|platform|agent|deployment) of (its|this|the|that) kind[^.;|]{0,50}`,
      phrase`(sets?|setting) (a |the )?(new|gold) standards? (for|in|of) [a-z ]{3,40}`,
      phrase`(is|are) where (the )?(field|science|research|industry|technology) (has gone|is going|is heading|is moving)`,
      phrase`(praised|admired|acclaimed|applauded) (its|the|our) (architecture|design|elegance|stack|technology)`,
      phrase`(top[- ]?\d+ (rank|place|position)|(first|second|third) (rank|place|prize)|medal|award) (in|at|of) the [a-z0-9 -]{3,40}(challenge|competition|benchmark|leaderboard|shared task)`,
      phrase`${piece}( … ${piece}){3}`,
      phrase`(AI|LLM|agent)[- ](native|first) (operating system|fabric|brain|nervous system|mesh|cockpit|enterprise)`,
      phrase`(latest|newest) ([a-z-]+ ){0,2}(models|llms|transformers)`,
      phrase`(nobody|no one|no other [a-z]+|none of (our|the) [a-z]+) (else )?(has|have|runs|offers|uses|can offer) (anything|something|a [a-z]+) (as |so )?(sophisticated|advanced|modern|intelligent|powerful|clever|ambitious)[^.;|]{0,40}`,
      phrase`(latest|newest|most recent|most modern) (generation of )?(AI|deep learning|machine learning|LLM|neural|language|transformer|generative)[- ]?(technology|technologies|techniques?|models?|methods?|breakthroughs?|research|advances)?`,
      phrase`(technology|architecture|stack|model|platform|engine) (is|will be) (truly |simply |absolutely |frankly )*(unique|revolutionary|groundbreaking|beautiful|second to none|state[- ]of[- ]the[- ]art|cutting[- ]edge|unparalleled|unrivalled|unmatched|ahead of its time|the future|magical|a marvel)`,
      phrase`(wonder|miracle|marvel|masterpiece|jewel|pinnacle|holy grail|crown) of (modern |AI |software |machine )*(technology|engineering|intelligence|AI|computing|science)`,
      phrase`the (very )?first ([a-z-]+ ){1,4}(in|of|within|across|on) (the|our|its|this) [a-z ]{2,25}? (to|with|that|which) … ${technique}`,
      phrase`${boast}( [^.;!?|]{0,50}?)? ?${technique}( ([a-z-]+ )?${technique}){0,3}( [^.;!?|]{0,60}(redefin(es?|ing) [a-z ]{4,30}|without rival|in the industry))?`,
      phrase`${technique} … ${boast}( in the (industry|market|world|sector|field))?`,
      phrase`(want|building|build|built|develop|developing|propose|deploy|bring|bringing|powered by|combin(es?|ing)|leverag(es?|ing)|harness(es|ing)?|consists? of|features?|(we|have|has|team|system|solution) (have |has |want to )?(combin|assembl|integrat|fus|stack|unit|build|built|wir)(e|es|ed|ing)?) … ${piece}( … ${piece}){2}`,
      phrase`(patented|patent-pending|quantum-inspired|self-evolving|self-healing|brain-inspired|neuromorphic|sentient) … ${technique}`,
      phrase`(novel|innovative|advanced|sophisticated|elegant|proprietary|unique|powerful|autonomous|self-learning|self-improving) ([a-z-]+ ){0,4}(architecture|neural network|network|engine|stack|pipeline|platform|fabric|framework|backbone|algorithms?|agents?|models?|technology) (that |which )?(pushes? the boundar|of unprecedented|will power|redefin|unlike any|without equal|sets? (a )?new|at the heart|represents|is years|is unique|is unmatched|unmatched)[^.;|]{0,50}`,
      phrase`(most|world's) (sophisticated|advanced|powerful|modern|intelligent|capable)( [a-z-]+){0,6} (in the|available|in [a-z]+|on the|ever|of its)[^.;|]{0,30}`,
      phrase`(no (other|one|competitor|company|bank|vendor)|nobody)( [a-z]+){0,3} (has|have|owns?) (anything )?(as|so|this) (advanced|sophisticated|powerful|intelligent|modern)[^.;|]{0,50}`,
      phrase`(first|only) (truly |fully |real |genuinely )*(autonomous|agentic|AI-native|LLM-native|self-learning|self-improving|cognitive|multi-agent|generative)[^.;|]{0,50}`,
      phrase`(pushes|pushing|push) the (boundaries|limits|frontier|envelope) of[^.;|]{0,40}`,
      phrase`of unprecedented (depth|size|power|sophistication|complexity|intelligence)`,
    ],
    unless: [
      phrase`${anyOf`sav(e|es|ing), reduc(es?|ing) … (cost|time|effort), so that, because, since, pays? back, per (case|claim|ticket|order|month|year), no longer`}`,
      phrase`${anyOf`turned down, rejected, tested, not (use|need|want), off the shelf, off-the-shelf, would (cost|need), in the test, points? more, not needed, no need, don't need, do not need, overkill, nothing (novel|new|special|clever), solution looking for, boring, hype, benchmark(ed|s)? against, compared with, against the`}`,
    ],
    savedBy: 'measure',
  },
};
