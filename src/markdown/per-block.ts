import type { Block } from './types.ts';

/**
 * Remembers what a pure function found in a block for as long as the block lives. A block that an edit leaves alone
 * keeps its identity, so whatever is read through `perBlock` is read once per block, not once per keystroke.
 */
export function perBlock<Result extends object>(read: (block: Block) => Result): (block: Block) => Result {
  const results = new WeakMap<Block, Result>();
  return (block) => {
    let result = results.get(block);
    if (result === undefined) {
      result = read(block);
      results.set(block, result);
    }
    return result;
  };
}
