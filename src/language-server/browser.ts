import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './server.ts';

const scope = globalThis as unknown as Worker;
startServer(createConnection(new BrowserMessageReader(scope as never), new BrowserMessageWriter(scope as never)));
