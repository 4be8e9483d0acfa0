import { useEffect } from 'preact/hooks';
import { VolumeFrame } from '../ui/volume/VolumeFrame.tsx';
import { useVolumeLanguage, type VolumeSpoken } from './load-volume-text.ts';
import { SheetPart, type SheetPartProps } from './SheetPart.tsx';

export type SheetScreenProps = Omit<SheetPartProps, 'text'> & { readonly spoken: VolumeSpoken };

/** The numbers of a registration, on a page of its own: no HIS, no one signed in, nothing asked of any server. */
export function SheetScreen({ spoken, ...part }: SheetScreenProps) {
  const { text, language, speak } = useVolumeLanguage(spoken, part.config.region);
  const { title } = text.sheet;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <VolumeFrame
      text={text}
      scope={part.config.volume.scope}
      practice={title}
      language={language}
      onLanguage={speak}
    >
      <SheetPart {...part} text={text} />
    </VolumeFrame>
  );
}
