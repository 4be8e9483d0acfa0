import { expect, story } from '../setup/story.ts';

/** What a clinician sees at first sight of each patient of the sandbox. */
type FirstSight = {
  readonly patient: string;
  readonly because: string;
  readonly banner: string;
  /** Signal → what the record says. All others are not found. */
  readonly signals: Readonly<Record<string, string | RegExp>>;
  readonly cautions?: readonly string[];
  readonly context?: string;
  readonly feedback?: string;
  /** Route under "Ook te overwegen". */
  readonly route?: string;
};

const partner = 'Moeilijkheden met partner, familie of collega’s';
const hint = (entry: string) => new RegExp(`alleen een aanwijzing ${entry}`);

const patients: readonly FirstSight[] = [
  {
    patient: 'eenzame-weduwe',
    because: 'two signals are recorded, and sleeping badly is only a hint',
    banner: 'Greet de Groot-van den Berg',
    signals: {
      'Overlijden partner': 'Overlijden echtgenoot (Piet)',
      Eenzaamheid: 'Eenzaamheid',
      'Vermoeidheid / burn-out': hint('Slaapt slecht'),
      'Stress / spanning': hint('Slaapt slecht'),
    },
    context: '6 contacten in 12 maanden',
    feedback: 'Deze patiënt is nog niet verwezen.',
  },
  {
    patient: 'burn-out',
    because: 'the codes come with an OID, and one code counts for two signals',
    banner: 'Rachid el Amrani',
    signals: {
      [partner]: 'Conflict met leidinggevende',
      'Verlies van werk': hint('Conflict met leidinggevende'),
      'Vermoeidheid / burn-out': 'Overspannen',
      'Stress / spanning': 'Overspannen',
    },
  },
  {
    patient: 'schulden',
    because: 'an activity alone does not fit, and debt support is named',
    banner: 'Dennis Vermeulen',
    signals: {
      'Moeilijkheden met geld of instanties': 'en nog 1',
      'Stress / spanning': hint('Hartkloppingen, ECG gb'),
    },
    cautions: ['In het dossier: problemen met schulden, wonen of verblijf'],
    route: 'Schuldhulp',
  },
  {
    patient: 'niets-psychosociaals',
    because: 'everything was looked for and nothing found',
    banner: 'Priya',
    signals: {},
  },
  {
    patient: 'zestien',
    because: 'the target group is adults',
    banner: 'Noor Bakker',
    signals: {
      [partner]: 'Problemen met vrienden',
      'Stress / spanning': 'Gespannen voor school',
      Angst: 'Gespannen voor school',
      Eenzaamheid: hint('Problemen met vrienden'),
    },
    cautions: ['Jonger dan 18 jaar'],
    route: 'Kind naar Gezonder Gewicht',
  },
  {
    patient: 'suicidepoging',
    because: 'what weighs most stands first',
    banner: 'van der Velde',
    signals: { [partner]: 'Relatie verbroken', Somberheid: 'Somberheid' },
    cautions: ['Suïcidepoging in het dossier', 'Verslaving in het dossier'],
  },
  {
    patient: 'nieuw-bericht',
    because: 'a referral runs, and the coach wrote yesterday',
    banner: 'Aaltje Hoekstra',
    signals: { Eenzaamheid: 'Voelt zich alleen', 'Vermoeidheid / burn-out': 'Moe' },
    context: 'Verwijzing loopt bij Welzijnscoach Lindeveen',
    feedback: 'Mevrouw gaat donderdag voor het eerst mee naar het koor',
  },
  {
    patient: 'geen-plek',
    because: 'the coach had no room, and says why',
    banner: 'Yohannes Tesfay',
    signals: { 'Verlies van werk': 'Werkloos', Somberheid: 'Somber' },
    context: 'Er loopt geen verwijzing',
    feedback: 'Geen plek: onze coaches nemen de komende drie maanden niemand nieuw aan.',
  },
  {
    patient: 'afgerond',
    because: 'all six steps were taken',
    banner: 'Elly',
    signals: {
      [partner]: hint('Zorgt voor zieke man \\(Parkinson\\)'),
      'Vermoeidheid / burn-out': 'Moe',
      'Stress / spanning': 'Spanning',
    },
    feedback: 'Afgerond. Mevrouw gaat elke week',
  },
  {
    patient: 'twintig-jaar',
    because: 'an old burn-out is over, what is active counts',
    banner: 'Cor Dekker',
    signals: {
      'Overlijden partner': 'Overlijden echtgenote',
      'Hoofdpijn (spanning)': 'Spanningshoofdpijn',
      'Vermoeidheid / burn-out': hint('Slaapt slecht'),
      'Stress / spanning': hint('Slaapt slecht'),
    },
  },
  {
    patient: 'stu3',
    because: 'an older HIS sends another shape of FHIR',
    banner: 'Chen',
    signals: { 'Verlies van werk': 'Ontslagen na reorganisatie', 'Stress / spanning': 'Spanning' },
  },
  {
    patient: 'bijna-leeg',
    because: 'a name and a year of birth are enough to begin',
    banner: 'T. Novák',
    signals: {},
    context: '0 contacten in 12 maanden',
  },
];

for (const sight of patients) {
  const { patient, because, banner, signals, cautions = [], context, feedback, route } = sight;

  story(`Patiënt ${patient}: op het eerste gezicht (${because})`, async ({ his }) => {
    const panel = await his.openPanel(patient);

    await expect(panel.patient).toContainText(banner);
    for (const [signal, says] of Object.entries(signals)) {
      await expect(panel.signals.line(signal)).toContainText(says);
    }
    await expect(panel.signals.lines.filter({ hasText: 'niet gevonden' })).toHaveCount(
      11 - Object.keys(signals).length,
    );

    const reminders = panel.signals.cautions.getByRole('listitem');
    for (const [index, caution] of cautions.entries()) {
      await expect(reminders.nth(index)).toContainText(caution);
    }
    await expect(panel.signals.attention).toContainText(attentionWords(cautions.length));
    if (context !== undefined) await expect(panel.signals.part).toContainText(context);
    if (feedback !== undefined) await expect(panel.feedback.part).toContainText(feedback);
    if (route !== undefined) {
      await panel.signals.openOtherRoutes();
      await expect(panel.signals.part.getByText(route)).toBeVisible();
    }
  });
}

function attentionWords(count: number): string {
  if (count === 0) return 'Geen aandachtspunten in het dossier gevonden';
  return count === 1 ? '1 aandachtspunt in het dossier' : `${count} aandachtspunten in het dossier`;
}

story('Een nieuw bericht: het paneel opent op de terugkoppeling', async ({ his }) => {
  const panel = await his.openPanel('nieuw-bericht');

  await expect(panel.part('Terugkoppeling').getByRole('heading', { level: 2 })).toBeFocused();
  await expect(panel.mode('Terugkoppeling')).toHaveAttribute('aria-current', 'true');
  await expect(panel.feedback.markRead).toBeVisible();
});

story('Een lopende verwijzing: een tweede gaat pas weg als u dat zegt', async ({ his, exchange }) => {
  const panel = await his.openPanel('nieuw-bericht');
  await panel.signals.takeOver.click();
  await panel.referral.consent.check();
  await expect(panel.referral.part).toContainText('Er loopt al een verwijzing bij Welzijnscoach Lindeveen');
  await expect(panel.referral.send).toBeDisabled();

  await panel.referral.secondReferral.check();
  await panel.referral.send.click();

  await panel.referral.isSent();
  expect(await exchange.of('Task', 'nieuw-bericht')).toHaveLength(2);
});

story('Een tolk en een ander dorp: de verwijzing is ermee ingevuld', async ({ his }) => {
  const panel = await his.openPanel('geen-plek');

  await expect(panel.referral.field('Tolk nodig: taal')).toHaveValue('Tigrinya');
  await expect(panel.referral.coach('Buurtkracht West')).toBeChecked();
});

story('Overleden: dat staat bij de naam, en er gaat niets weg tot het is nagegaan', async ({ his }) => {
  const panel = await his.openPanel('overleden');
  await expect(panel.screen.getByRole('banner')).toContainText('overleden');
  await expect(panel.signals.cautions.getByRole('listitem').first()).toContainText(
    'Overleden volgens het HIS',
  );

  await panel.signals.recognise('Eenzaamheid');
  await panel.referral.consent.check();
  await expect(panel.referral.send).toBeDisabled();
  await panel.referral.held('Overleden').click();
  await expect(panel.referral.send).toBeEnabled();
});
