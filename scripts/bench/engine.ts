import path from 'node:path';
import type * as Engine from '../../src/engine.ts';

/** The engine as it is shipped: `npm run build` first. */
export const { createSession, review } = await import(path.resolve(import.meta.dirname, '../../dist/engine.mjs')) as typeof Engine;

export const configuration = { assumeProposal: true };
