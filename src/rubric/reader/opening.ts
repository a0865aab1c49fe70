import type { PlacedBlock } from '../../markdown/types.ts';
import type { Instance } from './instance.ts';

/** Whether an instance counts for `leverage/outcome-first`: it stands in the document's opening; of front matter only the title. */
export function inOpening({ opening }: PlacedBlock, { kind, text }: Instance): boolean {
  return opening && (kind !== 'field' || /^title\s*:/i.test(text));
}
