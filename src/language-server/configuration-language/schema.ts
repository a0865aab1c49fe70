import schema from '../../../schemas/seven-signals.schema.json' with { type: 'json' };

/** The parts of a JSON schema that the configuration's uses. */
export interface Schema {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
}

/** The schema of what the keys lead to; a list's index is any of its items. Undefined where they lead nowhere. */
export function schemaAt(path: readonly (string | number)[]): Schema | undefined {
  return path.reduce<Schema | undefined>((here, key) => {
    if (typeof key === 'number') return here?.items;
    const more = here?.additionalProperties;
    return here?.properties?.[key] ?? (typeof more === 'object' ? more : undefined);
  }, schema as Schema);
}
