import { useEffect, useRef } from 'preact/hooks';
import { Part } from '../../components/Part';
import { Report, type ReportProps } from '../../components/Report';
import { say } from '../../components/say';
import { TermForm } from '../../components/TermForm';
import { TermList } from '../../components/TermList';
import { Undo } from '../../components/Undo';
import type { TermsView } from './terms';

/** The part of the page that holds the reader's own terms. */
export function MyTerms({ view, report }: { view: TermsView; report: ReportProps | null }) {
  const { terms, form, deleted, muted } = view;
  const part = useRef<HTMLDivElement>(null);
  /** Which button opened the form: it takes the focus back. */
  const opener = useRef<string | null>(null);
  useEffect(() => {
    if (form) opener.current = form.id ?? '';
    else if (opener.current !== null) {
      const label = terms.find(({ id }) => id === opener.current)?.name;
      const edit =
        label &&
        part.current?.querySelector<HTMLElement>(`[aria-label="${CSS.escape(say('labelOf', say('edit'), label))}"]`);
      (edit || part.current?.querySelector<HTMLElement>('.add'))?.focus();
      opener.current = null;
    }
  }, [form]);
  const edited = terms.find(({ id }) => id === form?.id);
  const shown = form && (
    <TermForm
      key={form.id}
      heading={edited ? say('labelOf', say('edit'), edited.name) : say('termAdd')}
      draft={form.draft}
      problems={form.problems}
      first="name"
      onSave={view.save}
      onCancel={view.cancel}
    />
  );
  return (
    <Part id="terms" class="mine" heading={say('myTerms')}>
      <div id="mine" ref={part}>
        <p class="means">{say('myTermsMore')}</p>
        {form?.id === null ? (
          shown
        ) : (
          <button class="act add" type="button" onClick={view.add}>
            {say('termAdd')}
          </button>
        )}
        {deleted !== null && <Undo title={deleted} onUndo={view.bringBack} />}
        {report && <Report {...report} />}
        {terms.length === 0 ? (
          !form && <p class="quiet">{say('myTermsNone')}</p>
        ) : (
          <TermList
            terms={terms}
            muted={muted}
            editing={form?.id ?? null}
            form={shown}
            onEdit={view.edit}
            onMute={view.mute}
            onDelete={view.forget}
          />
        )}
      </div>
    </Part>
  );
}
