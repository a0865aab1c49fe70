/** Loads a package of this folder. */
export const load = async (name) => await import(name);
