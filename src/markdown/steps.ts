/** Work that can be put aside at every `yield`. */
export type Steps<Result> = Generator<undefined, Result>;

/** Carries the work to its end at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
