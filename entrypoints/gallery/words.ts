import { type MessageSource, speak, tongue } from '../../components/say';
import { type Catalogue, sourceOf } from './messages';
import { accented, mirrored } from './pseudo';

/** The messages of each language, as the browser keeps them. */
const FILES = import.meta.glob<Catalogue>('../../assets/public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});

const messagesIn = (language: string): Catalogue => {
  const messages = FILES[`../../assets/public/_locales/${language}/messages.json`];
  if (!messages) throw new Error(`There are no messages in ${language}`);
  return messages;
};

/** By name: a language that has messages, or one of those that nobody speaks. */
const sourceNamed = (name: string): MessageSource => {
  if (name === 'accented') return sourceOf(accented(messagesIn('en')));
  if (name === 'mirrored') return sourceOf(mirrored(messagesIn('en')));
  return sourceOf(messagesIn(name));
};

/** Has all components, and the page itself, speak the language of that name. */
export function speakIn(name: string): void {
  speak(sourceNamed(name));
  Object.assign(document.documentElement, tongue());
}
