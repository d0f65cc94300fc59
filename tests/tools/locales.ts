/** The messages of `_locales`, as the browser reads them; for tests, which have no extension around them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Catalogue, sourceOf } from '../../entrypoints/gallery/messages';

export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;

export const catalogue = (language: string): Catalogue =>
  JSON.parse(
    readFileSync(
      fileURLToPath(new URL(`../../assets/public/_locales/${language}/messages.json`, import.meta.url)),
      'utf8',
    ),
  );

export const messagesIn = (language: string) => sourceOf(catalogue(language));
