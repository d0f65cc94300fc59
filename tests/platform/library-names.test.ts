import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../lib/knowledge/model';
import type { NamedThing } from '../../lib/match/same';
import { Library } from '../../lib/platform/library';
import { at, entry, freshName, glossary, pack } from './library-packs';

const thing = (name: string, type: NamedThing['type'] = 'Organization', ...forms: string[]): NamedThing => ({
  name,
  forms,
  type,
});

describe('what a kept article also names', () => {
  it('comes with the article and its words, the latest article first', async () => {
    const library = new Library({ name: freshName() });
    const old = await library.keepArticle(
      glossary(entry('Acme: A maker of anvils.')),
      at('old', { published: '2025-12-31' }),
    );
    const late = await library.keepArticle(
      glossary(entry('Bolt'), entry('ACME')),
      at('late', { published: '2026-03-07' }),
    );
    await library.addPack(pack('own', [entry('Acme')]));
    expect(await library.alsoIn([thing('Nobody'), thing('Acme')])).toEqual([
      [],
      [
        { article: late, entryId: 'acme', name: 'ACME', evidence: { quote: 'Here ACME is named.', defines: false } },
        { article: old, entryId: 'acme', name: 'Acme', evidence: { quote: 'A maker of anvils.', defines: true } },
      ],
    ]);
    await library.remove(late.id);
    expect((await library.alsoIn([thing('Acme')]))[0]).toHaveLength(1);
  });

  it.each<[string, NamedThing, Entry, boolean]>([
    ['by an alias of theirs', thing('Pentagon'), entry('Department of Defense', { aliases: ['Pentagon'] }), true],
    ['by an alias of ours', thing('Department of Defense', 'Organization', 'DOD'), entry('DOD'), true],
    ['by an alias of both', thing('A Co', 'Organization', 'AC'), entry('AC Ltd', { aliases: [{ form: 'AC' }] }), true],
    ['whatever the hyphens and spaces', thing('Coca‑Cola\u00a0Co'), entry('Coca-Cola Co'), true],
    ['where one of the types is not known', thing('Acme', 'Thing'), entry('Acme'), true],
    ['not where the types differ', thing('Washington', 'Place'), entry('Washington', { type: 'Person' }), false],
    [
      'not by a surname',
      thing('Ann Smith', 'Person', 'Smith'),
      entry('Bob Smith', { type: 'Person', aliases: ['Smith'] }),
      false,
    ],
    [
      'by a full name of a person',
      thing('Ann Smith', 'Person'),
      entry('Ann B. Smith', { type: 'Person', aliases: ['Ann Smith'] }),
      true,
    ],
    [
      'by the only name of a person',
      thing('Pelé', 'Person'),
      entry('Pele\u0301', { id: 'pele', type: 'Person' }),
      true,
    ],
  ])('is the same %s', async (_, asked, kept, same) => {
    const library = new Library({ name: freshName() });
    await library.keepArticle(glossary(kept), at('a'));
    expect((await library.alsoIn([asked]))[0]).toHaveLength(same ? 1 : 0);
  });
});
