import type { CancellationToken, Disposable } from 'vscode';
import {
  configurationRequest, insertRequest, reviewRequest, rubricRequest, scoreTextRequest, whatIfRequest,
  type ConfigurationParams, type ConfigurationPlace, type DocumentReview, type InsertParams, type Insertion, type Reviewed, type ReviewParams, type Rubric, type ScoreTextParams, type WhatIf, type WhatIfParams,
} from '../../language-server/protocol.ts';
import type { Review } from '../../review/types.ts';

/** A started language server, as far as the views speak with it. */
export interface Connection {
  sendRequest<Result>(method: string, params: unknown, token?: CancellationToken): Promise<Result>;
  onDidReview(listener: (reviewed: Reviewed) => void): Disposable;
  stop(): Promise<void>;
}

/** The engine, from where the views stand: every question to it waits until it has started. */
export class Server {
  readonly started: Promise<Connection>;
  private rubricOnce: Promise<Rubric> | undefined;

  constructor(started: Promise<Connection>) {
    this.started = started;
  }

  review(params: ReviewParams): Promise<DocumentReview | null> {
    return this.ask(reviewRequest, params);
  }

  scoreText(params: ScoreTextParams, token?: CancellationToken): Promise<Review> {
    return this.ask(scoreTextRequest, params, token);
  }

  whatIf(params: WhatIfParams): Promise<WhatIf | null> {
    return this.ask(whatIfRequest, params);
  }

  insertion(params: InsertParams): Promise<Insertion | null> {
    return this.ask(insertRequest, params);
  }

  configuration(params: ConfigurationParams): Promise<ConfigurationPlace> {
    return this.ask(configurationRequest, params);
  }

  rubric(): Promise<Rubric> {
    this.rubricOnce ??= this.ask<Rubric>(rubricRequest, undefined);
    return this.rubricOnce;
  }

  private async ask<Result>(method: string, params: unknown, token?: CancellationToken): Promise<Result> {
    return (await this.started).sendRequest<Result>(method, params, token);
  }
}
