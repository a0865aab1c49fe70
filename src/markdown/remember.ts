/**
 * Remembers what a pure function found in an object for as long as the object lives. Blocks, and lists of them, that an
 * edit leaves alone keep their identity, so that what is read through this is read once, not once per keystroke.
 */
export function remember<Key extends object, Result extends object>(read: (key: Key) => Result): (key: Key) => Result {
  const results = new WeakMap<Key, Result>();
  return (key) => {
    let result = results.get(key);
    if (result === undefined) {
      result = read(key);
      results.set(key, result);
    }
    return result;
  };
}
