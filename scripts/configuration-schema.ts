import { toJsonSchema } from '@valibot/to-json-schema';
import { definition } from '../src/review/configuration/definition.ts';

/** The configuration file's JSON schema. */
export function configurationSchema(): object {
  return { ...toJsonSchema(definition, { errorMode: 'ignore' }), title: 'Seven Signals configuration' };
}
