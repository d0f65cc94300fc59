/** `npm run bench` runs every benchmark, `npm run bench -- match hit` those named. */
const BENCHES: Readonly<Record<string, () => Promise<{ run(): Promise<void> }>>> = {
  match: () => import('./match'),
  hit: () => import('./hit'),
  hover: () => import('./hover'),
  paint: () => import('./paint'),
  appended: () => import('./appended'),
  knowledge: () => import('./knowledge'),
  gate: () => import('./gate'),
  panel: () => import('./panel'),
  library: () => import('./library'),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`No bench is named ${unknown.join(' or ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}
for (const [name, load] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  await (await load()).run();
}
