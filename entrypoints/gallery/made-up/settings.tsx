/** The parts of the settings' page, and the page that greets. */
import type { ComponentChild } from 'preact';
import { FileButton } from '../../../components/FileButton';
import { KeptList } from '../../../components/KeptList';
import { LineKinds } from '../../../components/LineKinds';
import { NameList } from '../../../components/NameList';
import { PackDetails } from '../../../components/PackDetails';
import { PackList } from '../../../components/PackList';
import { Part } from '../../../components/Part';
import { Privacy } from '../../../components/Privacy';
import { ReadingChoices } from '../../../components/ReadingChoices';
import { Report } from '../../../components/Report';
import { Shortcuts } from '../../../components/Shortcuts';
import { say } from '../../../components/say';
import { TrialText } from '../../../components/TrialText';
import { Undo } from '../../../components/Undo';
import { Welcome } from '../../../components/Welcome';

const none = () => {};
const source = { title: 'A deal for the port', publisher: 'The Daily', published: '2026-03-17' };
const pack = { id: 'ports', title: 'Ports and ships', language: 'en', entries: 240, bytes: 81_000, on: true };
const keys = [
  { name: 'next', does: 'Next term', keys: 'Alt+Period' },
  { name: 'site', does: 'On or off here', keys: '' },
];

const LONG_TITLE = 'A headline that says at great length what a shorter one would have said just as well, and more';
const KEPT = ['Central bank holds rates as growth slows', LONG_TITLE, ''].map((title, at) => ({
  ...{ id: `kept-${at}`, title, language: 'en', address: 'https://news.example/2026/03/03/rates', on: at !== 1 },
  published: at === 1 ? '' : '2026-03-03',
  keptAt: '2026-03-08T09:00:00Z',
  entries: [12, 1, 0][at]!,
}));

export const SETTINGS: Readonly<Record<string, () => ComponentChild>> = {
  'settings-reading': () => (
    <Part class="reading" heading={say('settings')}>
      <ReadingChoices
        density="fewer"
        opening="rest"
        restMs={300}
        badge
        onDensity={none}
        onOpening={none}
        onRest={none}
        onBadge={none}
      />
      <TrialText text={null} long />
      <LineKinds />
    </Part>
  ),
  'settings-sites': () => (
    <NameList items={[{ key: 'a', name: 'news.example.org' }]} none="" way={say('siteTurnOn')} onTake={none} />
  ),
  'settings-details': () => <PackDetails load={async () => ({ language: 'en', source, names: ['Quay', 'Pilot'] })} />,
  'settings-library': () => (
    <PackList
      packs={[
        { ...pack, id: 'mine', title: say('myTerms'), language: '', first: true },
        pack,
        { ...pack, id: 'bundled', title: source.title, entries: 46, bytes: null },
        { ...pack, id: 'law', title: 'قاموس القانون', language: 'ar', on: false },
      ]}
      sourceOf={() => '#'}
      onSwitch={none}
      onMove={none}
      onExport={none}
      onNotes={none}
      onDelete={none}
      onDetails={async () => null}
    />
  ),
  'settings-kept': () => (
    <div class="library">
      <Undo title={LONG_TITLE} onUndo={none} />
      <KeptList
        articles={KEPT}
        atOnce={10}
        sourceOf={() => '#'}
        onExport={none}
        onNotes={none}
        onSwitch={none}
        onMove={none}
        onDelete={none}
      />
    </div>
  ),
  'settings-refused': () => (
    <>
      <FileButton label={say('export')} onFile={none} />
      <Report bad words="ports.json" reasons={['entries[3].name', 'entries[4].definition.quote']} />
    </>
  ),
  'settings-shortcuts': () => <Shortcuts shortcuts={keys} onChange={none} />,
  'settings-privacy': () => (
    <Privacy
      kept={3}
      packs={2}
      bytes={240_000}
      report={null}
      onExport={none}
      onNotes={none}
      onImport={none}
      onDelete={none}
    />
  ),
  welcome: () => <Welcome text={null} keys="Alt+Period" onSettings={none} />,
};
