/** Entries in scripts other than Latin. */
import { card } from './card';
import type { MadeUp } from './popover';

const arabic: MadeUp = {
  mark: 'name',
  spoken: 'الأمم المتحدة',
  ownPack: null,
  position: 2,
  total: 4,
  press: '.relations .small',
  cards: [
    card('الأمم المتحدة', {
      language: 'ar',
      forms: ['المنظمة الدولية', 'UN'],
      definition: {
        text: 'منظمة دولية تضم 193 دولة، تأسست عام 1945 في سان فرانسيسكو.',
        quote: 'OpenAI وغيرها من الشركات دعت الأمم المتحدة، وهي أكبر المنظمات الدولية، إلى وضع قواعد.',
        start: 0,
        end: 90,
        origin: 'document',
      },
      relations: [
        {
          type: 'located-in',
          inverse: false,
          key: 'pack/new-york',
          name: 'نيويورك',
          quote: 'يقع مقر الأمم المتحدة في نيويورك.',
          hedged: 'no',
        },
      ],
      figures: [['بلغت الميزانية ', '3.7 مليار دولار', ' في السنة.']],
      questions: [{ question: 'من يرأسها؟', answer: 'الأمين العام.' }],
      source: { title: 'قاموس', publisher: '', published: '2026-01-05' },
    }),
  ],
};

const japanese: MadeUp = {
  mark: 'name',
  spoken: '日本銀行',
  ownPack: null,
  position: 1,
  total: 1,
  cards: [
    card('日本銀行', {
      language: 'ja',
      forms: ['日銀'],
      definition: {
        text: '日本の中央銀行。物価の安定を目的とする。',
        quote: '日本銀行は1882年に設立された日本の中央銀行である。',
        start: 0,
        end: 27,
        origin: 'document',
      },
      source: { title: '経済用語集', publisher: '', published: '' },
    }),
  ],
};

export const SCRIPTS = { arabic, japanese };
