import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { buildPack, type Curation } from '../knowledge/index';

const folder = 'assets/knowledge';
const name = 'openai-aws-government';
const bytes = readFileSync(`${folder}/${name}.txt`);
const curation = JSON.parse(readFileSync(`${folder}/${name}.curation.json`, 'utf8')) as Curation;
const sha256 = createHash('sha256').update(bytes).digest('hex');
const pack = buildPack(bytes.toString('utf8'), {
  ...curation,
  source: { file: `${name}.txt`, sha256, ...curation.source },
});
writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(pack, null, 2)}\n`);
