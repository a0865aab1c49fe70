import { Worker } from 'node:worker_threads';
import { reviewFile, type Printed, type Task } from './review-file.ts';

/** Reviews files, here or in threads. */
export interface Reviewer {
  /** How many tasks it can work on at a time. */
  readonly width: number;
  /** Rejects where the review fails; the next task is not touched by that. */
  review(task: Task): Promise<Printed>;
  close(): Promise<void>;
}

export interface Question { readonly id: number; readonly task: Task }
export type Answer = { readonly id: number; readonly printed: Printed } | { readonly id: number; readonly failure: string };

/** Without a thread: what few files take. */
export const here: Reviewer = {
  width: 1,
  review: (task) => new Promise((resolve) => { resolve(reviewFile(task)); }),
  close: () => Promise.resolve(),
};

interface Waiting { readonly resolve: (printed: Printed) => void; readonly reject: (error: Error) => void }

/** One thread, which runs `program`; that must call `answerQuestions`. */
class Thread {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private next = 0;

  constructor(program: URL) {
    this.worker = new Worker(program);
    this.worker.on('message', (answer: Answer) => {
      const asked = this.waiting.get(answer.id)!;
      this.waiting.delete(answer.id);
      if ('printed' in answer) asked.resolve(answer.printed);
      else asked.reject(new Error(answer.failure));
    });
    this.worker.on('error', (error: Error) => {
      for (const { reject } of this.waiting.values()) reject(error);
      this.waiting.clear();
    });
  }

  get load(): number {
    return this.waiting.size;
  }

  review(task: Task): Promise<Printed> {
    return new Promise((resolve, reject) => {
      const question: Question = { id: this.next++, task };
      this.waiting.set(question.id, { resolve, reject });
      this.worker.postMessage(question);
    });
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}

/** Tasks that wait in each thread beside the one in work, so that none is idle. */
const ahead = 2;

/** `count` threads of `program`; each task goes to the one with the least to do. */
export function inThreads(count: number, program: URL): Reviewer {
  const threads = Array.from({ length: count }, () => new Thread(program));
  return {
    width: count * (1 + ahead),
    review: (task) => threads.reduce((least, thread) => (thread.load < least.load ? thread : least)).review(task),
    close: async () => { await Promise.all(threads.map((thread) => thread.close())); },
  };
}
