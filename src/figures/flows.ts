const incoming = /\b(?:avoid\w*|sav(?:e[sd]?|ings?)|benefits?|gains?|revenues?|income|inflows?|returns?|value|recover\w*|freed|uplift|earn\w*|proceeds|less (?:costs?|appeals)|fewer|lower|reduc\w+|cash in|gross|(?:extra|additional) (?:sales|orders|margin))\b/i;
const outgoing = /\b(?:costs?|expenses?|running|run|one-off|one-time|invest\w*|outlay|build|licen[cs]es?|fees?|opex|capex|spend\w*|hosting|support|maintenance|operat\w+|training|contingency|salar\w+|serving|infra\w*|subscriptions?|upkeep|outflows?|cash out|minus|less|deduct\w*|payroll|staff|set-?up|implementation)\b/i;

/** Whether a line brings money in or takes it out, by its label; undefined where it does not say. */
export function flowOf(label: string): 'in' | 'out' | undefined {
  return incoming.test(label) ? 'in' : outgoing.test(label) ? 'out' : undefined;
}
