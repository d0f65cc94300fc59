/** The extension's messages, which the browser keeps in the reader's language: no script carries them. */
import { api } from './page-messages';

/** A message with its placeholders filled; '' where there is none, or the extension is gone. */
export function messageOf(key: string, values: string[]): string {
  try {
    return api().i18n.getMessage(key as never, values);
  } catch {
    return '';
  }
}
