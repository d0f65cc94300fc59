import type { MessageSource } from '../../components/say';

export interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** Messages by key, in the format of `_locales`. */
export type Catalogue = Readonly<Partial<Record<string, Message>>>;

/** Answers as the browser's `i18n.getMessage` does. */
export const sourceOf =
  (messages: Catalogue): MessageSource =>
  (key, values) => {
    const { message = '', placeholders = {} } = messages[key] ?? {};
    return message.replace(/\$([A-Z_]+)\$/g, (_, name: string) => {
      const content = placeholders[name.toLowerCase()]?.content ?? '';
      return content.replace(/\$(\d)/g, (__, at: string) => values[Number(at) - 1] ?? '');
    });
  };
