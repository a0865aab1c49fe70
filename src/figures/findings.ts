import { PlacedSpan } from '../markdown/placed-span.ts';
import { remember } from '../markdown/remember.ts';
import type { Block, PlacedBlock, Span } from '../markdown/types.ts';
import type { FigureFinding, HoldingRelation, Operand } from './check.ts';
import { numeralSpanOf, spanOf, type Figure } from './figure.ts';
import type { OperandSlip } from './operand-slips.ts';
import { digitsFor, printLike, type Relation } from './relation.ts';

/** Relations as they are reported; the same object for as long as the relation stands. */
export class Findings {
  private readonly placeOf: (block: Block) => PlacedBlock;

  constructor(placeOf: (block: Block) => PlacedBlock) {
    this.placeOf = placeOf;
  }

  readonly holding = remember((relation: Relation): HoldingRelation => this.at(relation.stated, spanOf(relation.stated), {
    id: relation.id, from: relation.from, operands: this.operandsOf(relation),
  }));

  /** `mendable`: whether a fix of the stated figure may be offered; `slip`: the operand that may be wrong instead. */
  fault(relation: Relation, mendable: boolean, slip: OperandSlip | undefined): FigureFinding {
    if (slip !== undefined) return mendable ? this.eitherMendable(slip) : this.operandMendable(slip);
    return mendable ? this.mendable(relation) : this.unmendable(relation);
  }

  private readonly mendable = remember((relation: Relation) => this.faultWith(relation, this.fixesOf(relation)));
  private readonly unmendable = remember((relation: Relation) => this.faultWith(relation, []));
  private readonly eitherMendable = remember((slip: OperandSlip) => this.faultWith(slip.relation, [...this.fixesOf(slip.relation), this.fixTo(slip.figure, slip.value)]));
  private readonly operandMendable = remember((slip: OperandSlip) => this.faultWith(slip.relation, [this.fixTo(slip.figure, slip.value)]));

  private faultWith(relation: Relation, fixes: FigureFinding['fixes']): FigureFinding {
    const { id, grade, stated, value, from } = relation;
    return this.at(stated, spanOf(stated), {
      id, grade, from, stated: relation.says ?? stated.text.trim(), follows: relation.follows ?? (value === undefined ? '' : printLike(stated, value)),
      operands: this.operandsOf(relation), fixes,
    });
  }

  private fixesOf({ stated, value, id }: Relation): FigureFinding['fixes'] {
    if (value === undefined || stated.quantity.ends !== undefined || stated.quantity.compound === true || id === 'figures/points' || Math.sign(value) !== Math.sign(stated.quantity.value)) return [];
    return [this.fixTo(stated, value)];
  }

  private fixTo(figure: Figure, value: number): FigureFinding['fixes'][number] {
    return this.at(figure, numeralSpanOf(figure), { text: digitsFor(figure, value), title: `Write ${printLike(figure, value)}` });
  }

  private operandsOf({ operands }: Relation): Operand[] {
    return operands.map(({ figure, role }) => this.at(figure, spanOf(figure), { role }));
  }

  private at<More extends object>(figure: Figure, span: Span, more: More): PlacedSpan & More {
    return Object.assign(new PlacedSpan(this.placeOf(figure.block), span), more);
  }
}
