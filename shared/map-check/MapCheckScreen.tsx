import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Config } from '../config/config.ts';
import { configSentence } from '../panel/context/config-sentence.ts';
import { useSpoken } from '../panel/context/use-spoken.ts';
import { exampleSheet } from '../social-map/example-sheet.ts';
import { fetchMap } from '../social-map/fetch-map.ts';
import { LARGEST_MAP, type MapProblem, type MapReading } from '../social-map/map-problem.ts';
import { readInWorker } from '../social-map/read-in-worker.ts';
import { writeMap } from '../social-map/write-map.ts';
import type { Language } from '../text/text.ts';
import { LanguageSwitch } from '../ui/frame/LanguageSwitch.tsx';
import { MapFileChoice } from '../ui/map-check/MapFileChoice.tsx';
import { MapFreshness } from '../ui/map-check/MapFreshness.tsx';
import { MapProblems } from '../ui/map-check/MapProblems.tsx';
import { MapSearch } from '../ui/map-check/MapSearch.tsx';
import { saveFile } from '../ui/parts/save-file.ts';
import { loadMapCheckText, type MapCheckWords } from './load-map-check-text.ts';

export type MapCheckScreenProps = {
  readonly config: Config;
  readonly today: Temporal.PlainDate;
  readonly spoken: { readonly language: Language; readonly text: MapCheckWords };
};

type OpenedMap =
  | { readonly status: 'waiting' | 'reading' | 'not-fetched' }
  | { readonly status: 'read'; readonly file: string; readonly reading: MapReading };

/** A region's social map looked over by who keeps it: what is wrong and how to mend it, what is out of date, and search. */
export function MapCheckScreen({ config, today, spoken }: MapCheckScreenProps) {
  const { text, language, speak } = useSpoken(spoken, (chosen) => loadMapCheckText(chosen, config.region));
  const [map, setMap] = useState<OpenedMap>({ status: 'waiting' });
  const { mapCheck } = text;
  useEffect(() => {
    document.title = mapCheck.title;
  }, [mapCheck]);

  const openFile = async (file: File) => {
    setMap({ status: 'reading' });
    const bytes = new Uint8Array(await file.slice(0, LARGEST_MAP + 1).arrayBuffer()); // more than that is not read
    setMap({ status: 'read', file: file.name, reading: await readInWorker(bytes) });
  };
  const openOwn = async (address: string) => {
    setMap({ status: 'reading' });
    const answer = await fetchMap(address);
    setMap(
      answer.kind === 'read'
        ? { status: 'read', file: address, reading: answer.reading }
        : { status: 'not-fetched' },
    );
  };
  const own = config.socialMap?.file;
  return (
    <div class="panel">
      <header class="page-header">
        <h1 class="page-title">{mapCheck.title}</h1>
        <LanguageSwitch text={text} language={language} onLanguage={speak} />
      </header>
      <main class="page-body">
        <MapFileChoice
          text={mapCheck}
          status={map.status}
          onFile={(file) => void openFile(file)}
          onOwn={own === undefined ? undefined : () => void openOwn(own)}
          onExample={() => saveFile(exampleSheet())}
        />
        {map.status === 'read' && <ReadMap {...map} text={text} today={today} />}
      </main>
    </div>
  );
}

type ReadMapProps = Extract<OpenedMap, { status: 'read' }> &
  Pick<MapCheckScreenProps, 'today'> & { readonly text: MapCheckWords };

function ReadMap({ file, reading, text, today }: ReadMapProps) {
  const { activities, services, problems, problemCount, passedOver, fault } = reading;
  const { mapCheck } = text;
  const lines = useMemo(() => problems.map((problem) => problemLine(problem, text)), [problems, text]);
  const save = async () =>
    saveFile({ name: 'sociale-kaart.json', type: 'application/json', content: await writeMap(services) });
  return (
    <>
      <MapProblems
        text={mapCheck}
        file={file}
        activities={activities.length}
        lines={fault === undefined ? lines : [mapCheck.faults[fault]]}
        count={fault === undefined ? problemCount : 1}
        passedOver={passedOver}
        onSave={() => void save()}
      />
      {activities.length > 0 && (
        <>
          <MapFreshness text={mapCheck} dates={text.dates} activities={activities} today={today} />
          <MapSearch text={text} activities={activities} />
        </>
      )}
    </>
  );
}

/** "Rij 3, Koken: Postcode moet …. Alleen dit veld is weggelaten." */
function problemLine({ at, entry, field, fault, costs }: MapProblem, text: MapCheckWords): string {
  const { mapCheck, config } = text;
  const where = at === undefined ? mapCheck.wholeFile : mapCheck.at[at.kind](at.number);
  const sentence = configSentence(
    { field: field === '' && at !== undefined ? mapCheck.wholeEntry : field, fault },
    { ...config, whole: '', noAddress: mapCheck.noAddress },
  );
  const named = [where, entry].filter((part) => part !== '').join(', ');
  const lead = at === undefined ? named : `${named}:`;
  return [lead, sentence.trim(), mapCheck.costs[costs]].filter((part) => part !== '').join(' ');
}
