/** Where the time of a first review and of keystrokes goes, by room: a sampling profile of the sources. */
import { Session as Inspector, type Profiler } from 'node:inspector/promises';
import { createSession } from '../../src/engine.ts';
import { configuration } from './engine.ts';
import { shares } from './statistics.ts';
import { print } from './table.ts';
import { textOf } from './texts.ts';

const rooms = ['markdown', 'language', 'rubric', 'figures', 'review'];
const parser = 'remark';
const rest = 'Node (garbage collection, compilation)';

function roomOf(url: string): string | undefined {
  const room = /\/src\/([a-z-]+)\//.exec(url)?.[1];
  if (room !== undefined && rooms.includes(room)) return room;
  return url.includes('/node_modules/') ? parser : undefined;
}

/** Time by room in shares of the whole: of the innermost function that is in any room. */
function sharesOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): ReadonlyMap<string, number> {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const own = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName.startsWith('(') ? rest : roomOf(callFrame.url)]));
  const times = new Map<string, number>();
  let whole = 0;
  samples.forEach((sample, index) => {
    let node: number | undefined = sample;
    while (node !== undefined && own.get(node) === undefined) node = parents.get(node);
    const room = (node === undefined ? undefined : own.get(node)) ?? rest;
    const time = timeDeltas[index]!;
    times.set(room, (times.get(room) ?? 0) + time);
    whole += time;
  });
  return new Map([...times].map(([room, time]) => [room, time / whole]));
}

async function profile(work: () => void): Promise<ReadonlyMap<string, number>> {
  const inspector = new Inspector();
  inspector.connect();
  await inspector.post('Profiler.enable');
  await inspector.post('Profiler.start');
  work();
  const { profile: taken } = await inspector.post('Profiler.stop');
  inspector.disconnect();
  return sharesOf(taken);
}

const hundred = textOf(100);
createSession(hundred, configuration);
const first = await profile(() => { for (let run = 0; run < 5; run++) createSession(hundred, configuration); });
const session = createSession(hundred, configuration);
const share = shares(3);
const typing = await profile(() => {
  for (let key = 0; key < 1000; key++) {
    const at = Math.floor(share() * hundred.length);
    session.edit({ start: at, end: at, text: 'e' });
  }
});
const percent = (value = 0) => Math.round(1000 * value) / 10;
print({ columns: ['room', 'first review of 100 KB, %', 'keystrokes in 100 KB, %'], rows: [parser, ...rooms, rest].map((room) => [room, percent(first.get(room)), percent(typing.get(room))]) });
