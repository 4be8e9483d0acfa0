import { useState } from 'preact/hooks';
import { saveFile } from '../../../shared/ui/parts/save-file.ts';
import type { HisAdapter } from '../../his/his-adapter.ts';
import type { PanelAppProps } from '../../own-pages/panel-props.ts';
import { type Looks, moments, whyNotFollowing } from '../follow-check.ts';
import type { Choices, DraftProblem, TeachNews, Thing, Tried } from '../teach-messages.ts';
import { FinishPart } from './FinishPart.tsx';
import { FollowPart } from './FollowPart.tsx';
import { type PointedAts, PointPart } from './PointPart.tsx';
import type { Begun } from './StartPart.tsx';
import { useTeaching } from './use-teaching.ts';

export type WalkProps = Pick<PanelAppProps, 'text'> & { readonly begun: Extract<Begun, { kind: 'his' }> };

/** Pointing, trying out with two patients, and keeping: all in memory, gone with this page. */
export function Walk({ text, begun }: WalkProps) {
  const { teach } = text;
  const [pointed, setPointed] = useState<PointedAts>({});
  const [pointing, setPointing] = useState<{ readonly thing: Thing; readonly words: string } | undefined>(
    undefined,
  );
  const [adapter, setAdapter] = useState<HisAdapter | undefined>(begun.adapter);
  const [tried, setTried] = useState<Tried | undefined>(undefined);
  const [problem, setProblem] = useState<DraftProblem | undefined>(undefined);
  const [looks, setLooks] = useState<Looks>({});
  const [hasBsn, setHasBsn] = useState<'no' | 'yes'>('no');
  const [labels, setLabels] = useState<readonly (readonly string[])[]>([]);

  const hear = (news: TeachNews) => {
    switch (news.kind) {
      case 'ready':
        return;
      case 'pointing':
        return setPointing((now) => now && { ...now, words: news.words });
      case 'picked':
        setPointing(undefined);
        setPointed((now) => ({ ...now, [news.thing]: { pick: news.pick, by: news.pick.candidates[0] } }));
        return changed();
      case 'ended':
        return setPointing(undefined);
      case 'no-draft':
        return setProblem(news.problem);
      case 'tried':
        setAdapter(news.adapter);
        setTried(news.tried);
        if (news.tried.warnings.includes('bsn')) setHasBsn('yes');
        return setLabels((now) => [...now, news.tried.labels]);
      case 'part-picked':
      case 'form-tried':
        return; // about a portal's form
      case 'proof':
        return saveFile({ name: `${adapter?.id ?? 'pagina'}.html`, type: 'text/html', content: news.html }); // asked for with an adapter only
    }
  };
  const { status, ask, connect } = useTeaching(begun.tab, hear);
  const changed = () => {
    setAdapter(undefined);
    setTried(undefined);
    setProblem(undefined);
    setHasBsn('no');
    setLooks({});
  };
  const next = moments.find((moment) => looks[moment] === undefined);
  const notFollowing = whyNotFollowing(looks);
  const keep =
    labels.length < 2 ? [] : labels.reduce((all, some) => all.filter((label) => some.includes(label)));

  if (status !== 'connected') {
    return (
      <>
        <p role="status">{status === 'gone' ? teach.gone : text.extension.waiting.starting.title}</p>
        {status === 'gone' && (
          <button type="button" class="button button--primary" onClick={connect}>
            {teach.connect}
          </button>
        )}
        <p class="small">{adapter && teach.moments[next ?? 'first']}</p>
      </>
    );
  }
  return (
    <>
      {adapter === undefined && (
        <PointPart
          text={text}
          pointed={pointed}
          pointing={pointing}
          problem={problem}
          ask={ask}
          onPoint={(thing) => {
            setPointing({ thing, words: '' });
            ask({ kind: 'pick', thing });
          }}
          onStop={() => {
            setPointing(undefined);
            ask({ kind: 'stop' });
          }}
          onChoose={(thing, at) => {
            setPointed((now) => ({ ...now, [thing]: at }));
            changed();
          }}
          onRead={() => {
            setProblem(undefined);
            ask({ kind: 'draft', id: idOf(begun.site), name: begun.site, choices: choicesOf(pointed) });
          }}
        />
      )}
      {adapter !== undefined && (
        <>
          <FollowPart
            text={text}
            tried={tried}
            looks={looks}
            next={next}
            notFollowing={notFollowing}
            onLook={() => ask({ kind: 'try', adapter })}
            onSay={(moment, said) => {
              if (tried) setLooks((now) => ({ ...now, [moment]: { reading: tried.reading, said } }));
              setTried(undefined); // the next moment is read anew
            }}
          />
          {notFollowing === undefined && hasBsn === 'no' && (
            <FinishPart
              text={text}
              adapter={adapter}
              setting="adapters"
              onProof={() => ask({ kind: 'proof', keep: [...keep] })}
            />
          )}
          {begun.adapter === undefined && (
            <button type="button" class="button button--quiet" onClick={changed}>
              {teach.back}
            </button>
          )}
        </>
      )}
    </>
  );
}

function choicesOf(pointed: PointedAts): Choices {
  const entries = Object.entries(pointed).flatMap(([thing, { pick, by }]) =>
    by === undefined
      ? []
      : [
          [
            thing,
            {
              selector: by.selector,
              ...(by.beside === undefined ? {} : { beside: by.beside }),
              ...(pick.frame === undefined ? {} : { frame: pick.frame }),
            },
          ] as const,
        ],
  );
  return Object.fromEntries(entries);
}

/** "www.his.example.nl" → "his-example-nl". */
export function idOf(site: string): string {
  return site
    .replace(/^www\./, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
