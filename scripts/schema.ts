/** Writes the JSON schema of the configuration file from its definition. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { configurationSchema } from './configuration-schema.ts';

const file = path.resolve(import.meta.dirname, '../schemas/seven-signals.schema.json');
await writeFile(file, `${JSON.stringify(configurationSchema(), null, 2)}\n`);
