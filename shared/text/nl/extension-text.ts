/** What the extension says around the consult panel: signing in, who is who, settings, the first page. */
export const nlExtension = {
  title: 'Welzijn op Recept',
  /** When there is no one to show. */
  waiting: {
    noHis: {
      title: 'Open een dossier in uw HIS',
      body: 'Zodra er een patiënt openstaat, verschijnt hier wie dat is en wat er in het dossier staat.',
    },
    noPatient: {
      title: 'Er staat geen dossier open',
      body: 'Open een patiënt in uw HIS. Dit paneel volgt vanzelf.',
    },
    identifying: {
      title: 'Dossier wordt opgezocht…',
      body: 'De patiënt op de pagina wordt vergeleken met het dossier.',
    },
    starting: { title: 'Even geduld…', body: '' },
  },
  /** Who is who: nothing is shown or sent until page and record agree. */
  identity: {
    title: 'Is dit dezelfde patiënt?',
    different:
      'De pagina van het HIS en het dossier noemen verschillende patiënten. Er wordt niets getoond of verstuurd.',
    doubt:
      'Het is niet zeker of de pagina van het HIS en het dossier over dezelfde patiënt gaan. Er wordt niets getoond of verstuurd.',
    onPage: 'Op de pagina',
    inRecord: 'In het dossier',
    born: (date: string) => `geboren ${date}`,
    noneFound: 'In het dossier is niemand gevonden met deze naam en geboortedatum.',
    severalFound: 'In het dossier passen meer patiënten bij deze naam en geboortedatum.',
    pageTooVague:
      'De pagina van het HIS noemt geen volledige naam en geboortedatum. Daarmee is de patiënt niet te onderscheiden van een naamgenoot. Er wordt niets getoond of verstuurd.',
    referOtherwise:
      'Staan de volledige gegevens wel in het HIS, vul de pagina dan aan. Anders kunt u deze patiënt niet met dit programma verwijzen.',
    whatToDo:
      'Open de juiste patiënt in het HIS. Klopt de pagina wel, geef dit dan door aan uw ICT-beheerder.',
    again: 'Opnieuw vergelijken',
    pageDoubt: {
      'two-candidates': 'Er staan meer dossiers open. Het is niet duidelijk welk dossier voorligt.',
      'half-rendered': 'De pagina van het HIS wordt nog geladen.',
      'header-and-url-disagree': 'De kop van de pagina en het adres noemen verschillende patiënten.',
      invisible: 'De naam van de patiënt staat op de pagina, maar is niet te zien.',
      'frame-closed': 'Een deel van de pagina van het HIS mag niet worden gelezen.',
      'birth-date-unreadable': 'De geboortedatum op de pagina van het HIS is niet te lezen.',
      'adapter-failed': 'De pagina van het HIS ziet er anders uit dan verwacht.',
    },
    pageDoubtTitle: 'Niet zeker wiens dossier openstaat',
    pageDoubtBody:
      'Zolang dit niet zeker is, wordt er niets getoond of verstuurd. Wat u invulde, is bewaard.',
  },
  signIn: {
    title: 'Aanmelden',
    body: (server: string) => `Meld u aan bij ${server}. Er gaat een venster van ${server} zelf open.`,
    action: (server: string) => `Aanmelden bij ${server}`,
    busy: 'Wacht op het aanmeldvenster…',
    tryAgain: 'U kunt het hieronder opnieuw proberen. Blijft het misgaan, vraag dan uw ICT-beheerder.',
    signOut: 'Afmelden',
  },
  notSet: {
    title: 'Nog niet ingesteld',
    body: 'Dit programma weet nog niet welk HIS uw praktijk gebruikt. Dat stelt uw ICT-beheerder of regio in.',
    wrong: 'De instellingen kloppen niet. Geef de regels hieronder door aan uw ICT-beheerder.',
    otherHis: 'Voor dit HIS is niet ingesteld waar het dossier vandaan komt.',
    action: 'Instellingen openen',
  },
  pages: {
    title: 'Toegang tot HIS en portalen',
    why: (his: string, reads: 'patient' | 'patient-and-episodes') =>
      `Om te weten welke patiënt openstaat, leest dit programma ${reads === 'patient' ? 'naam en geboortedatum' : 'naam, geboortedatum en episodes'} op de pagina’s van ${his}. Op andere pagina’s leest het niets.`,
    whyPortal: (portal: string) =>
      `Om het formulier van ${portal} op uw klik in te vullen. Het wordt nooit vanzelf verstuurd.`,
    allow: (name: string) => `Toegang geven tot ${name}`,
    allowed: 'Toegang gegeven',
    takeBack: (name: string) => `Toegang tot ${name} intrekken`,
    refused: 'De browser gaf geen toegang. Op een werkplek met beleid beslist uw ICT-beheerder.',
    unproven: 'Nog niet beproefd op de echte pagina’s van dit HIS.',
  },
  options: {
    title: 'Instellingen',
    intro:
      'De meeste praktijken hoeven hier niets te doen: ICT of regio levert de instellingen aan. Alles wat hier staat blijft op deze computer.',
    file: {
      title: 'Instellingen uit een bestand',
      body: 'Kies het bestand dat u van uw ICT-beheerder of regio kreeg. Het vervangt wat hier met de hand is ingesteld.',
      choose: 'Bestand kiezen',
      kept: 'De instellingen zijn bewaard.',
    },
    locked: 'Ingesteld door uw organisatie; hier niet te wijzigen',
    byHand: 'Op deze computer ingesteld',
    standard: 'Standaard',
    change: 'Wijzigen',
    changeOf: (name: string) => `Wijzigen: ${name}`,
    keep: 'Bewaren',
    cancel: 'Annuleren',
    back: 'Terug naar standaard',
    value: 'Bekijken',
    asJson: 'Waarde (JSON)',
    problems: 'Dit klopt nog niet',
    noProblems: 'De instellingen kloppen.',
    language: 'Taal',
    languages: { nl: 'Nederlands', en: 'English' },
    names: {
      language: 'Taal',
      issuers: 'Servers (FHIR)',
      his: 'HIS-pagina’s',
      adapters: 'Eigen HIS-adapters',
      portals: 'Verwijsportalen',
      portalAdapters: 'Eigen portaal-adapters',
      coaches: 'Coachorganisaties',
      roles: 'Rollen',
      withoutRecord: 'Verwijzen zonder dossier',
      routes: 'Andere routes in de regio',
      norms: 'Normen',
      record: 'Uit het dossier',
      referral: 'Verwijzing',
      region: 'Woorden van de regio',
    },
    forIt: {
      title: 'Voor uw ICT-beheerder',
      redirect: 'Redirect-adres om bij het HIS te registreren',
      scopes: 'Rechten (scopes) bij een HIS met FHIR',
      scopesExchange: 'Rechten (scopes) bij een losse uitwisselserver',
      version: (version: string) => `Versie ${version}`,
    },
    sessions: { title: 'Aangemeld', nobody: 'Er is niemand aangemeld.' },
  },
  welcome: {
    title: 'Welzijn op Recept is geïnstalleerd',
    settingsDone: 'Uw organisatie heeft alles al ingesteld.',
    settingsByHand: 'De instellingen zijn ingelezen.',
    use: 'Gebruiken',
    useBody:
      'Open een dossier in uw HIS en klik op het pictogram van Welzijn op Recept in de werkbalk (of Alt+Shift+W). Aanmelden doet u in het paneel.',
  },
  badge: (count: number) => `Welzijn op Recept: ${count} nieuw`,
  /** On the toolbar button there is a question mark. */
  badgeUnknown: 'Welzijn op Recept: niet bekend of er iets nieuws is',
};

/** The extension texts of every language have this shape. */
export type ExtensionText = typeof nlExtension;
