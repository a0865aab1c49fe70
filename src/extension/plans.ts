import { EventEmitter, type Disposable, type Memento, type Uri } from 'vscode';
import type { CriterionId, WhatIf } from '../language-server/protocol.ts';
import type { Server } from './client/server.ts';
import type { Reviews } from './reviews.ts';

/** Criteria that the author means to write, per document, and the score they would lead to; kept over restarts. */
export class Plans implements Disposable {
  private readonly changed = new EventEmitter<Uri>();
  private readonly outcomes = new Map<string, WhatIf>();
  private readonly listener: Disposable;
  readonly onDidChange = this.changed.event;
  private readonly memory: Memento;
  private readonly server: Server;

  constructor(memory: Memento, server: Server, reviews: Reviews) {
    this.memory = memory;
    this.server = server;
    this.listener = reviews.onDidReview((uri) => { if (this.of(uri).size > 0) void this.compute(uri); });
  }

  of(uri: Uri): ReadonlySet<CriterionId> {
    return new Set(this.memory.get<CriterionId[]>(keyOf(uri), []));
  }

  outcome(uri: Uri): WhatIf | undefined {
    return this.of(uri).size === 0 ? undefined : this.outcomes.get(uri.toString());
  }

  async set(uri: Uri, criterion: CriterionId, planned: boolean): Promise<void> {
    const plan = new Set(this.of(uri));
    if (planned) plan.add(criterion);
    else plan.delete(criterion);
    await this.store(uri, [...plan]);
  }

  async clear(uri: Uri): Promise<void> {
    await this.store(uri, []);
  }

  dispose(): void {
    this.listener.dispose();
    this.changed.dispose();
  }

  private async store(uri: Uri, plan: readonly CriterionId[]): Promise<void> {
    await this.memory.update(keyOf(uri), plan.length === 0 ? undefined : plan);
    await this.compute(uri);
  }

  private async compute(uri: Uri): Promise<void> {
    const outcome = await this.server.whatIf({ uri: uri.toString(), planned: [...this.of(uri)] });
    if (outcome === null) this.outcomes.delete(uri.toString());
    else this.outcomes.set(uri.toString(), outcome);
    this.changed.fire(uri);
  }
}

function keyOf(uri: Uri): string {
  return `plan:${uri.toString()}`;
}
