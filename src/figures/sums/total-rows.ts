import type { Row } from '../table.ts';

export const strongTotal = /^\W*(?:(?:grand|overall|sub|estimated|project|annual|yearly|one-time|one-off|first-year|year \d|combined)?[\s-]*(?:totals?|sum|subtotals?)\b|together\b|altogether\b|all together\b|in total\b|in all\b|all in\b|all (?:costs?|items|lines|positions|posts)\b|everything\b(?! else)|combined\b)|\b(?:total|sum|subtotal|together|altogether|in total|all in|in all)\W*(?:\([^)]*\))?\W*$/i;
export const weakTotal = /^\W*(?:all|both|whole|overall|everything|gross|requested|ask|budget|one-off)\b/i;
/** What a budget ends with: "Asked for today", "Amount sought". */
export const asked = /\b(?:ask(?:ed)?|request(?:ed)?|sought|needed|required|to be (?:approved|released|funded)|applied for|funding|investment|outlay)\b/i;
const net = /^\W*(?:total\s+)?(?:(?:annual|yearly|monthly|quarterly)\s+)?(?:net\b|balance|surplus|result|remaining|left over|remainder|profit|contribution|(?:operating )?margin|bottom line)/i;
export const excluded = /\b(?:not (?:part|included|in (?:this|the)|counted|requested)|exclud\w+|excl\.|already|optional|of which|thereof|memo|for information|funded (?:by|from)|covered by|included (?:above|in)|in-kind|outside)\b/i;
export const average = /\b(?:average|avg|median|mean|rates?|ratio|per cent|percentile|p\d\d|price|score|NPS)\b/i;
export const cumulative = /\b(?:cumulat\w*|running (?:total|balance|sum)|accumulated)\b/i;

export const isTotalRow = ({ label }: Row): boolean => strongTotal.test(label);
export const isNetRow = ({ label }: Row): boolean => net.test(label);
