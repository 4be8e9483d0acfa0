import type { ComponentChildren } from 'preact';
import type { VolumeText } from '../../text/nl/volume-text.ts';
import type { Language, Texts } from '../../text/text.ts';
import { LanguageSwitch } from '../frame/LanguageSwitch.tsx';

export type VolumeFrameProps = {
  readonly text: Texts & { readonly volume: VolumeText };
  readonly scope: 'practice' | 'region';
  /** Name of the practice; empty when there is none to show. */
  readonly practice: string;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly children: ComponentChildren;
};

/** The page of the numbers: whose they are, and the numbers below. */
export function VolumeFrame({ text, scope, practice, language, onLanguage, children }: VolumeFrameProps) {
  return (
    <div class="panel">
      <header class="page-header">
        <div>
          <h1 class="page-title">{text.volume.title[scope]}</h1>
          {practice !== '' && <p class="faint">{practice}</p>}
        </div>
        <LanguageSwitch text={text} language={language} onLanguage={onLanguage} />
      </header>
      <main class="page-body">{children}</main>
    </div>
  );
}
