import { useEffect } from 'preact/hooks';
import { Masthead } from '../../components/Masthead';
import { Report } from '../../components/Report';
import { say } from '../../components/say';
import { TermForm } from '../../components/TermForm';
import type { FoundTerm } from '../../lib/platform/draft';
import { closeThisTab } from '../../lib/platform/tabs';
import { useLibrary } from './library';
import { useTerms } from './terms';

/** The form alone, for words from a page: once it is filled in, the reader is back there. */
export function AddTerm({ found }: { found: FoundTerm }) {
  const library = useLibrary();
  const view = useTerms(library, []);
  const isReady = view !== null;
  useEffect(() => {
    view?.open(found);
  }, [isReady]);
  const form = view?.form;
  return (
    <div class="options column">
      <Masthead />
      <main>
        <h1>{say('termAdd')}</h1>
        {form && (
          <>
            {form.id !== null && <p class="means">{say('termKnown')}</p>}
            {library.report && <Report {...library.report} />}
            <TermForm
              draft={form.draft}
              problems={form.problems}
              first="note"
              onSave={async (draft) => {
                if (await view.save(draft)) await closeThisTab();
              }}
              onCancel={closeThisTab}
            />
          </>
        )}
      </main>
    </div>
  );
}
