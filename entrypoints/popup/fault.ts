import { say, sayAmount } from '../../components/say';
import type { LibraryFault } from '../../lib/platform/library';

/** Why the library did not do as asked, in a sentence for the reader. */
export function faultWords(fault: LibraryFault): string {
  switch (fault.kind) {
    case 'private-window':
      return say('privateWindow');
    case 'not-an-address':
      return say('notAnAddress', fault.address);
    case 'too-many':
      return say('tooMany', fault.mostKept);
    case 'too-large':
      return say('tooLarge', sayAmount(fault.mostBytes / 1e6, 'megabyte'));
    case 'disk-full':
      return say('diskFull');
    case 'not-found':
      return say('notFound');
    case 'there-already':
      return say('thereAlready', fault.title);
    case 'refused': {
      const [problem] = fault.problems;
      return say('refused', `${problem?.path} ${problem?.reason}`.trim());
    }
    case 'damaged':
      return say('damaged', fault.title || say('untitled'));
    case 'newer-library':
      return say('newerLibrary');
    case 'storage':
      return say('storage', fault.reason.replace(/\.$/, ''));
  }
}
