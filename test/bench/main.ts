import { benchDeploy } from './deploy/index.ts';
import { benchDrill } from './drill/drill.ts';
import { benchProvision } from './provision.ts';
import { benchRender } from './render.ts';
import { benchSmoke } from './smoke.ts';
import { benchStart } from './start.ts';

/** Each bench prints its figures, then ends in one line of JSON. */
const benches: Readonly<Record<string, () => Promise<object>>> = {
  deploy: benchDeploy,
  provision: benchProvision,
  drill: benchDrill,
  render: benchRender,
  smoke: benchSmoke,
  start: benchStart,
};

const [name] = process.argv.slice(2);
const bench = name === undefined ? undefined : benches[name];
if (bench === undefined) {
  console.error(`usage: npm run bench -- <${Object.keys(benches).join('|')}>`);
  process.exit(2);
}
console.log(JSON.stringify({ bench: name, ...(await bench()) }));
