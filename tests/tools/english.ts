/** Imported for its effect: from then on components speak English, as the reader's browser would have them. */
import english from '../../assets/public/_locales/en/messages.json' with { type: 'json' };
import { speak } from '../../components/say';
import { sourceOf } from '../../entrypoints/gallery/messages';

export const speakEnglish = (): void => speak(sourceOf({ ...english, '@@ui_locale': { message: 'en_GB' } }));

speakEnglish();
