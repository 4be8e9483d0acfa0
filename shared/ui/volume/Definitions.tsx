import type { VolumeText } from '../../text/nl/volume-text.ts';

/** The settings that definitions name. */
export type DefinitionSettings = {
  readonly scope: 'practice' | 'region';
  readonly contactWorkingDays: number;
  readonly arrivalAfterDays: number;
  readonly smallNumber: number;
};

export type DefinitionsProps = { readonly text: VolumeText; readonly settings: DefinitionSettings };

/** What exactly is counted, in a sentence each. */
export function Definitions({ text, settings }: DefinitionsProps) {
  return (
    <ul class="definitions">
      {definitionLines(text, settings).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function definitionLines(
  { definition, masked }: VolumeText,
  { scope, contactWorkingDays, arrivalAfterDays, smallNumber }: DefinitionSettings,
): readonly string[] {
  return [
    definition.referrals,
    definition.intakes,
    definition.reach,
    definition.contact(contactWorkingDays),
    definition.days,
    definition.arrival(arrivalAfterDays),
    definition.feedback,
    definition.declined,
    definition.shownTheWay,
    definition.funnel,
    definition.offer,
    ...(scope === 'region' ? [definition.practices] : []),
    masked(smallNumber),
  ];
}
