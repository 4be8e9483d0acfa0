import { SquarePen } from 'lucide-preact';
import type { PortalSlot } from '../../../shared/panel/context/surface-slots.ts';
import type { PortalText } from '../../../shared/text/nl/portal-text.ts';
import type { AllText } from '../../own-pages/load-all-text.ts';
import type { PortalAdapter } from '../../portal/portal-adapter.ts';
import type { GuardFilling } from '../his-page/page-guard.ts';
import { ClosedPortal } from './ClosedPortal.tsx';
import { FillPreview } from './FillPreview.tsx';
import { FillResult } from './FillResult.tsx';
import type { WhyStopped } from './filling.ts';
import { portalLink } from './portal-link.ts';
import type { PortalPlace } from './portal-tabs.ts';
import { SentThere } from './SentThere.tsx';
import { Undone } from './Undone.tsx';
import { useFilling } from './use-filling.ts';

export type PortalPartProps = {
  readonly text: AllText;
  readonly adapter: PortalAdapter;
  readonly place: PortalPlace;
  readonly slot: PortalSlot;
  readonly guard: GuardFilling;
};

/** Filling the form of one portal with the referral on the screen, and recording that it was sent there. */
export function PortalPart({ text, adapter, place, slot, guard }: PortalPartProps) {
  const { filling, doing, look, fill, undo } = useFilling();
  const { outgoing } = slot;
  const { name } = adapter;
  const { portal } = text;
  const { step } = filling;
  const begin = () => {
    if (outgoing && place.kind === 'tab') look({ link: portalLink(place.tab), adapter, outgoing, guard });
  };
  const { fills } = slot;
  const sentThere = fills.kind === 'any' && (
    <SentThere
      text={portal}
      can={outgoing && doing === 'nothing' ? 'press' : 'wait'}
      onSent={() => fills.onSent(name)}
    />
  );
  if (step === 'start' && place.kind !== 'tab') {
    return (
      <section class="portal" aria-label={portal.title(name)}>
        <ClosedPortal text={text} adapter={adapter} place={place}>
          {sentThere}
        </ClosedPortal>
      </section>
    );
  }
  return (
    <section class="portal" aria-label={portal.title(name)} aria-busy={doing !== 'nothing'}>
      {step === 'planned' && (
        <FillPreview
          text={text}
          portal={name}
          plan={filling.plan}
          outgoing={outgoing}
          onFill={fill}
          onAgain={begin}
        />
      )}
      {step === 'filled' && (
        <>
          <FillResult text={portal} filled={filling} onUndo={undo} />
          {sentThere}
        </>
      )}
      {step === 'undone' && <Undone text={portal} report={filling.report} />}
      <div role="status" class="small">
        {doing !== 'nothing' && <p>{portal[doing]}</p>}
        {doing === 'nothing' && step === 'stopped' && (
          <p class="notice">{stoppedWords(filling.why, portal)}</p>
        )}
      </div>
      {(step === 'start' || step === 'stopped' || step === 'undone') && (
        <>
          <BeginButton
            text={portal}
            name={name}
            place={place}
            can={outgoing ? 'press' : 'wait'}
            onPress={begin}
          />
          {sentThere && (
            <details class="fold">
              <summary class="fold__summary">{portal.sentAlready}</summary>
              {sentThere}
            </details>
          )}
        </>
      )}
    </section>
  );
}

type BeginButtonProps = {
  readonly text: PortalText;
  readonly name: string;
  readonly place: PortalPlace;
  readonly can: 'press' | 'wait';
  readonly onPress: () => void;
};

function BeginButton({ text, name, place, can, onPress }: BeginButtonProps) {
  const isOpen = place.kind === 'tab';
  const canPress = isOpen && can === 'press';
  return (
    <>
      {!isOpen && <p class="small">{text.openFirst}</p>}
      <button
        type="button"
        class="button button--wide"
        aria-disabled={!canPress} // as the send button: it can be found, and what it waits for is said with it
        aria-describedby="missing"
        onClick={() => canPress && onPress()}
      >
        <SquarePen size={16} />
        {text.title(name)}
      </button>
    </>
  );
}

function stoppedWords(why: WhyStopped, text: PortalText): string {
  switch (why) {
    case 'wrong-patient':
      return text.wrongPatient;
    case 'nothing-here':
      return text.nothingHere;
    case 'other-page':
      return text.otherPage;
    case 'busy':
      return text.busy;
  }
}
