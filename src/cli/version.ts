/** The package's version, set when the program is bundled. */
export const version = process.env.SEVEN_SIGNALS_VERSION ?? 'development';
