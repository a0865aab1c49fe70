/** Makes seven-signals-VERSION.vsix from fresh bundles, and says how large it is. */
import { stat } from 'node:fs/promises';
import { makePackage } from './vsix.ts';

const file = await makePackage('.');
console.log(`${file}: ${Math.round((await stat(file)).size / 1000).toLocaleString('en')} kB`);
