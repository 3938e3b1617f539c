import { benchDrill } from './drill/drill.ts';
import { benchRender } from './render.ts';
import { benchStart } from './start.ts';

/** Each bench prints its figures, then ends in one line of JSON. */
const benches: Readonly<Record<string, () => Promise<object>>> = {
  drill: benchDrill,
  render: benchRender,
  start: benchStart,
};

const [name] = process.argv.slice(2);
const bench = name === undefined ? undefined : benches[name];
if (bench === undefined) {
  console.error(`usage: npm run bench -- <${Object.keys(benches).join('|')}>`);
  process.exit(2);
}
console.log(JSON.stringify({ bench: name, ...(await bench()) }));
