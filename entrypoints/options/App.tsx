import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LineKinds } from '../../components/LineKinds';
import { Masthead } from '../../components/Masthead';
import { NameList } from '../../components/NameList';
import { Part } from '../../components/Part';
import { PartLinks } from '../../components/PartLinks';
import { Privacy } from '../../components/Privacy';
import { ReadingChoices } from '../../components/ReadingChoices';
import { Shortcuts } from '../../components/Shortcuts';
import { say } from '../../components/say';
import { MY_TERMS } from '../../lib/knowledge/mine/term';
import { changeSettings, type Settings, withSite } from '../../lib/platform/settings';
import { inOrder, loadShortcuts, openShortcutSettings, type Shortcut } from '../../lib/platform/shortcuts';
import { useLibrary } from './library';
import { MyTerms } from './MyTerms';
import { Preview } from './Preview';
import { Shelf } from './Shelf';
import { useMuted, useSettings } from './settings';
import { useTerms } from './terms';

export function App() {
  const settings = useSettings();
  return (
    <div class="options column">
      <Masthead />
      <main>
        <h1>{say('settings')}</h1>
        <PartLinks parts={Object.entries(PARTS).map(([id, name]) => ({ id, name: say(name) }))} />
        {settings && <Parts settings={settings} />}
      </main>
    </div>
  );
}

/** The parts, in their order. */
const PARTS = {
  reading: 'settingsReading',
  terms: 'myTerms',
  sites: 'sites',
  muted: 'muted',
  library: 'library',
  shortcuts: 'shortcuts',
  privacy: 'privacy',
} as const;

function Parts({ settings }: { settings: Settings }) {
  const { density, opening, restMs, sitesOff, badge } = settings;
  const muted = useMuted(settings.muted);
  const view = useLibrary();
  const terms = useTerms(view, settings.muted);
  const kept = view.metas.filter(({ kind }) => kind === 'kept').length;
  const packs = view.metas.filter(({ kind, id }) => kind === 'pack' && id !== MY_TERMS).length;
  return (
    <>
      <Part id="reading" class="reading" heading={say('settingsReading')}>
        <ReadingChoices
          density={density}
          opening={opening}
          restMs={restMs}
          onDensity={(value) => changeSettings({ density: value })}
          onOpening={(value) => changeSettings({ opening: value })}
          onRest={(value) => changeSettings({ restMs: value })}
          badge={badge}
          onBadge={(value) => changeSettings({ badge: value })}
        />
        <h3>{say('preview')}</h3>
        <Preview choices={JSON.stringify(settings)} />
        <LineKinds />
      </Part>
      {terms && <MyTerms view={terms} report={view.report?.place === 'terms' ? view.report : null} />}
      <div class="pair">
        <Part id="sites" class="sites" heading={say('sites')}>
          <NameList
            items={sitesOff.map((site) => ({ key: site, name: site }))}
            none={say('sitesNone')}
            way={say('siteTurnOn')}
            onTake={(site) => changeSettings((now) => withSite(now, site, true))}
          />
        </Part>
        <Part id="muted" class="muted" heading={say('muted')}>
          <NameList
            items={muted}
            none={say('mutedNone')}
            way={say('mutedBack')}
            onTake={(key) => changeSettings(({ muted: keys }) => ({ muted: keys.filter((other) => other !== key) }))}
          />
        </Part>
      </div>
      <Shelf view={view} settings={settings} isMet={terms?.terms.some(({ met }) => met) ?? false} />
      <Keys />
      <Part id="privacy" class="privacy" heading={say('privacy')}>
        <Privacy
          kept={kept}
          packs={packs}
          bytes={view.metas.reduce((sum, { bytes }) => sum + bytes, 0)}
          report={view.report?.place === 'privacy' ? view.report : null}
          onExport={view.saveAll}
          onNotes={view.saveAllNotes}
          onImport={view.openAll}
          onDelete={view.forgetAll}
        />
      </Part>
    </>
  );
}

/** The browsers' own command to press the toolbar button, which has no description. */
const OPENS = /^_execute_/;

function Keys(): ComponentChildren {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const look = () => loadShortcuts().then(setShortcuts);
    look();
    addEventListener('focus', look); // They may have been changed in another tab.
    return () => removeEventListener('focus', look);
  }, []);
  return (
    <Part id="shortcuts" class="shortcuts" heading={say('shortcuts')}>
      <Shortcuts
        shortcuts={inOrder(shortcuts).map((one) =>
          OPENS.test(one.name) ? { ...one, does: say('shortcutOpen') } : one,
        )}
        onChange={openShortcutSettings}
      />
    </Part>
  );
}
