/** The reader's own terms, as they lie in the library. */
import { MY_TERMS, packOfTerms, type Term, termsOf } from '../../knowledge/mine/term';
import { wholeIn } from './reading';
import { type NewPack, newPack } from './rows';
import type { LibraryTransaction } from './schema';
import { checkedPack } from './transfer';

export async function termsIn(tx: LibraryTransaction<'readonly' | 'readwrite'>): Promise<Term[]> {
  const known = await tx.objectStore('metas').getKey(MY_TERMS);
  return known === undefined ? [] : termsOf((await wholeIn(tx, MY_TERMS)).pack);
}

export const newTerms = (terms: readonly Term[]): NewPack => newPack(checkedPack(packOfTerms(terms)), { kind: 'pack' });
