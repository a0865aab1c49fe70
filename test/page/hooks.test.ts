import { stopAll } from './window.ts';

suiteTeardown(stopAll);
