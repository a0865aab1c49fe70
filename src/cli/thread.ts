import type { MessagePort } from 'node:worker_threads';
import { reviewFile } from './review-file.ts';
import type { Answer, Question } from './reviewers.ts';

/** The other end of a thread: reviews what it is sent. */
export function answerQuestions(port: MessagePort): void {
  port.on('message', ({ id, task }: Question) => { port.postMessage(answer(id, task)); });
}

function answer(id: number, task: Question['task']): Answer {
  try {
    return { id, printed: reviewFile(task) };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) };
  }
}
