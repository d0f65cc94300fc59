/** Runs in a page of its own: the shipped popover, beside words of the article, with cards made up for the picture. */
import '../english';
import { madeUpContent } from '../../../entrypoints/gallery/made-up/popovers';
import highlights from '../../../entrypoints/highlights.css?inline';
import host from '../../../entrypoints/host.css?inline';
import { createPopover } from '../../../entrypoints/popover/view';
import { linesOf } from '../../../lib/page/lines';
import { themeAt } from '../../../lib/page/theme';

/** Where `words` stand first in the article. */
function find(words: string): StaticRange {
  const walker = document.createTreeWalker(document.querySelector('.story-body')!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue!.indexOf(words);
    const place = { startContainer: node, startOffset: at, endContainer: node, endOffset: at + words.length };
    if (at >= 0) return new StaticRange(place);
  }
  throw new Error(`The page does not say ${words}`);
}

const style = document.createElement('style');
style.textContent = highlights + host;
document.head.append(style);

const made = madeUpContent(location.search.slice(1));
const range = find(made.spoken);
const element = range.startContainer.parentElement!;
element.scrollIntoView({ block: 'start' });
scrollBy({ top: -160 });
const marks = {
  name: ['Department of Defense', 'AWS GovCloud'],
  term: ['classified networks', 'regulated workloads'],
  own: ['military use', 'local agencies'],
};
for (const [kind, words] of Object.entries(marks))
  CSS.highlights.set(`newsgloss-${kind}`, new Highlight(...words.map(find), ...(kind === made.mark ? [range] : [])));
const theme = themeAt(element);
CSS.highlights.set(theme === 'dark' ? 'newsgloss-current-dark' : 'newsgloss-current', new Highlight(range));

const none = () => {};
const view = createPopover({
  onGo: none,
  onVisit: none,
  countOf: () => 2,
  onPin: none,
  onClose: none,
  leave: none,
  onKeep: async () => {},
  onWords: none,
  onMute: none,
  onLookUp: async (key) => made.cards.find((card) => card.key === key) ?? null,
});
const lines = linesOf(range);
view.show({ kept: false, ...made, theme }, lines, lines[0]!);
