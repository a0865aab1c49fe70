/** The language server as an editor starts it, over standard input and output. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import {
  createProtocolConnection, DidOpenTextDocumentNotification, HoverRequest, InitializedNotification, InitializeRequest, PublishDiagnosticsNotification,
  StreamMessageReader, StreamMessageWriter, type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { median } from './statistics.ts';
import { print } from './table.ts';
import { textOf } from './texts.ts';

const program = path.resolve(import.meta.dirname, '../../dist/server/node.cjs');
const marked = (text: string) => `---\ntype: ai-proposal\n---\n\n${text}`;

async function start(): Promise<{ connection: ProtocolConnection; end: () => void }> {
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification(InitializedNotification.type, {});
  return { connection, end: () => { connection.dispose(); child.kill(); } };
}

function open(connection: ProtocolConnection, uri: string, text: string): Promise<void> {
  const reviewed = new Promise<void>((resolve) => {
    connection.onNotification(PublishDiagnosticsNotification.type, (published) => { if (published.uri === uri) resolve(); });
  });
  void connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  return reviewed;
}

async function coldStart(): Promise<number> {
  const text = marked(textOf(10));
  const began = performance.now();
  const { connection, end } = await start();
  await open(connection, 'file:///proposal.md', text);
  const took = performance.now() - began;
  end();
  return took;
}

/** The longest that a hover in a small document waits while a document of 1 MB is reviewed for the first time. */
async function longestWait(): Promise<{ wait: number; review: number }> {
  const { connection, end } = await start();
  await open(connection, 'file:///small.md', marked(textOf(3)));
  let reviewed = false;
  const began = performance.now();
  const review = open(connection, 'file:///large.md', marked(textOf(1000))).then(() => { reviewed = true; return performance.now() - began; });
  let wait = 0;
  while (!reviewed) {
    const asked = performance.now();
    await connection.sendRequest(HoverRequest.type, { textDocument: { uri: 'file:///small.md' }, position: { line: 4, character: 2 } });
    wait = Math.max(wait, performance.now() - asked);
    await new Promise((resolve) => { setTimeout(resolve, 2); });
  }
  const took = await review;
  end();
  return { wait, review: took };
}

const starts: number[] = [];
for (let run = 0; run < 5; run++) starts.push(await coldStart());
const { wait, review } = await longestWait();
print({
  columns: ['language server', 'ms'],
  rows: [['start to the findings of 10 KB', median(starts)], ['first review of 1 MB', review], ['longest wait of another request meanwhile', wait]],
});
