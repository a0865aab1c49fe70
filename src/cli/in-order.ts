/** Runs `work` over `items`, up to `width` at a time, and gives the results in the items' order. `work` must not reject. */
export async function* inOrder<Item, Result>(items: Iterable<Item>, width: number, work: (item: Item) => Promise<Result>): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for (const item of items) {
    running.push(work(item));
    if (running.length >= width) yield await running.shift()!;
  }
  for (const result of running) yield await result;
}
