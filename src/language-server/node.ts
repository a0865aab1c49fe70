import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { readLocalFile } from './read-file.ts';
import { startServer } from './server.ts';

// The transport comes from the command line: --stdio, --node-ipc, --socket=PORT or --pipe=NAME.
startServer(createConnection(ProposedFeatures.all), readLocalFile);
