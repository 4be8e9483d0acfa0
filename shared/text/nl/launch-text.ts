import { nlConfig } from './config-text.ts';
/** What a launch that cannot go on says: what happened, what to do, and what to tell IT. */
export const nlLaunch = {
  signInAgain: 'Opnieuw aanmelden',
  tryAgain: 'Opnieuw proberen',
  openInTab: 'Openen in een eigen tabblad',
  forIt: {
    kind: 'Soort',
    time: 'Tijdstip',
    issuer: 'HIS',
    said: 'Het HIS meldt',
    meaning: 'Betekenis',
    unknownIssuer: 'niet bekend',
  },
  failures: {
    misconfigured: {
      title: 'Dit programma is nog niet goed ingesteld',
      happened: 'Een of meer instellingen kloppen niet. Daarom is er niets geopend.',
      doNow:
        'Geef de regels hieronder door aan uw ICT-beheerder. Daarna kunt u opnieuw openen vanuit het HIS.',
      forIt:
        'config.json ontbreekt of is niet in orde. Verbeter alle genoemde instellingen en zet het bestand terug.',
    },
    'bad-parameters': {
      title: 'Dit adres klopt niet',
      happened: 'Het adres waarmee dit programma werd geopend, is niet volledig.',
      doNow: 'Open het programma opnieuw vanuit het dossier in het HIS.',
      forIt:
        'Verwacht wordt launch.html met één keer iss en, vanuit een HIS, één keer launch. Zonder iss kan alleen als config.json precies één issuer noemt.',
    },
    'unknown-issuer': {
      title: 'Dit HIS staat niet op de lijst',
      happened:
        'Het programma werd geopend vanuit een systeem dat hier niet is toegestaan. Er is niets opgevraagd.',
      doNow: 'Open het programma vanuit het HIS van uw praktijk. Werkt dat niet, vraag dan uw ICT-beheerder.',
      forIt:
        'De waarde van iss staat niet onder issuers in config.json. Een schuine streep aan het eind maakt niet uit, de rest wel.',
    },
    'no-discovery': {
      title: 'Het HIS vertelt niet hoe u kunt aanmelden',
      happened: 'Het HIS gaf geen bruikbare gegevens om u aan te melden.',
      doNow: 'Probeer het over een paar minuten opnieuw. Blijft het zo, vraag dan uw ICT-beheerder.',
      forIt:
        '.well-known/smart-configuration onder iss ontbreekt, is geen JSON of mist authorization_endpoint of token_endpoint. Alleen oauth-uris in de CapabilityStatement (SMART 1) volstaat niet: daarin staat niet of de server PKCE kent.',
    },
    'pkce-unsupported': {
      title: 'Het HIS biedt geen veilige aanmelding',
      happened: 'Het HIS ondersteunt niet de beveiliging die bij het aanmelden nodig is.',
      doNow: 'U kunt dit programma hier niet gebruiken. Geef dit door aan uw ICT-beheerder.',
      forIt:
        'code_challenge_methods_supported noemt S256 niet. PKCE met S256 is verplicht sinds SMART App Launch 2.',
    },
    'storage-blocked': {
      title: 'De browser bewaart niets voor dit programma',
      happened:
        'De browser staat niet toe dat dit programma binnen het HIS iets onthoudt. Aanmelden kan dan niet.',
      doNow: 'Open het programma in een eigen tabblad, of vraag uw ICT-beheerder om dit toe te staan.',
      forIt:
        'sessionStorage is geblokkeerd, meestal omdat opslag van derden in een iframe uit staat. Sta opslag toe voor het adres van deze app, of start de app in een tabblad.',
    },
    'insecure-page': {
      title: 'Dit programma is niet veilig geopend',
      happened: 'De verbinding met dit programma is niet versleuteld.',
      doNow: 'Geef dit door aan uw ICT-beheerder.',
      forIt:
        'De app moet via https worden aangeboden; zonder veilige context is er geen WebCrypto en dus geen PKCE. Binnen een iframe moet ook de pagina eromheen https zijn.',
    },
    offline: {
      title: 'Geen verbinding met het HIS',
      happened: 'Het HIS antwoordt niet.',
      doNow: 'Controleer de internetverbinding en probeer het opnieuw.',
      forIt:
        'Geen antwoord van het FHIR- of OAuth-adres: netwerk, certificaat, of CORS staat het adres van deze app niet toe.',
    },
    'too-slow': {
      title: 'Het HIS deed er te lang over',
      happened: 'Het aanmelden duurde te lang en is gestopt.',
      doNow: 'Probeer het opnieuw.',
      forIt: 'smart-configuration of het token-adres antwoordde niet binnen de tijd (10 en 15 seconden).',
    },
    'refused-by-user': {
      title: 'U bent niet aangemeld',
      happened: 'Het aanmelden is afgebroken of geweigerd. Er is niets opgevraagd.',
      doNow: 'Open het programma opnieuw vanuit het dossier als u toch verder wilt.',
      forIt: 'De OAuth-server gaf access_denied of vroeg om een aanmelding die niet kwam.',
    },
    'refused-by-his': {
      title: 'Het HIS weigerde de aanmelding',
      happened: 'Het HIS kon of wilde u niet aanmelden.',
      doNow: 'Probeer het over een paar minuten opnieuw vanuit het dossier.',
      forIt:
        'De OAuth-server gaf een fout die niet aan deze app te wijten lijkt, of een antwoord zonder token. Zie de logboeken van de server op dit tijdstip.',
    },
    'wrong-client': {
      title: 'Het HIS kent dit programma niet',
      happened: 'Dit programma is bij het HIS niet of anders aangemeld.',
      doNow: 'Geef dit door aan uw ICT-beheerder.',
      forIt:
        'Controleer client_id (config.json, issuers.clients.consult) en of dit adres met /index.html als redirect URI is geregistreerd, als publieke client.',
    },
    'wrong-scope': {
      title: 'Het HIS kent de gevraagde rechten niet',
      happened: 'Het HIS weigerde de aanmelding omdat het een gevraagd recht niet kent.',
      doNow: 'Geef dit door aan uw ICT-beheerder.',
      forIt:
        'invalid_scope. Kent dit HIS alleen SMART 1, zet dan scopes op v1 in config.json. Anders de rechten uit docs/INSTALL.md registreren.',
    },
    'code-spent': {
      title: 'Deze aanmelding is niet meer geldig',
      happened: 'De aanmelding is al gebruikt of heeft te lang gewacht.',
      doNow: 'Open het programma opnieuw vanuit het dossier in het HIS.',
      forIt:
        'invalid_grant: de code was verlopen, al ingewisseld, of hoorde bij een andere client of redirect URI.',
    },
    'not-our-launch': {
      title: 'Deze aanmelding hoort niet bij dit venster',
      happened: 'De aanmelding is niet in dit venster begonnen. Voor de veiligheid is zij niet gebruikt.',
      doNow: 'Open het programma opnieuw vanuit het dossier in het HIS.',
      forIt:
        'Een code zonder state, of met een state die dit tabblad niet heeft gemaakt. Opent het HIS de aanmelding in een ander venster, dan kan de app haar niet afmaken.',
    },
    'no-session': {
      title: 'Uw sessie is voorbij',
      happened: 'In dit venster is geen geldige aanmelding meer.',
      doNow: 'Open het programma opnieuw vanuit het dossier in het HIS.',
      forIt:
        'Geen token meer in sessionStorage van dit tabblad: de sessie verliep, of het adres werd in een ander tabblad geopend.',
    },
    'no-patient': {
      title: 'Er is geen patiënt gekozen',
      happened: 'Het HIS heeft niet doorgegeven om welke patiënt het gaat.',
      doNow: 'Open eerst het dossier van de patiënt in het HIS en start dan dit programma.',
      forIt:
        'Het token-antwoord heeft geen patient. Geef de app bij registratie patiëntcontext (launch/patient).',
    },
    manager: {
      title: 'Hier worden geen patiënten getoond',
      happened: 'U bent aangemeld als praktijkmanager. Het HIS geeft u daarom geen patiënt door.',
      doNow: 'Open in het HIS het volume-overzicht: daar staan aantallen per periode.',
      forIt:
        'De rol van deze gebruiker (PractitionerRole, of roles in config.json) is praktijkmanager. Bied deze rol launch-volume.html aan in plaats van launch.html.',
    },
    'not-a-care-user': {
      title: 'Dit programma is voor zorgverleners',
      happened: 'U bent aangemeld als patiënt of als naaste. Er wordt niets getoond of verstuurd.',
      doNow: 'Meld u in het HIS aan als zorgverlener en open het programma opnieuw.',
      forIt:
        'fhirUser in het id_token is een Patient of een RelatedPerson. Bied deze app alleen aan zorgverleners aan (Practitioner of PractitionerRole).',
    },
    'opened-alone': {
      title: 'Welzijn op Recept',
      happened:
        'Dit programma helpt de huisartsenpraktijk om patiënten naar een welzijnscoach te verwijzen. Het werkt vanuit het HIS.',
      doNow: 'Open het vanuit het dossier van een patiënt in het HIS.',
      forIt:
        'Deze pagina is zelf geopend, zonder HIS. config.json is gelezen en alle instellingen kloppen. Registreer bij het HIS dit adres als redirect URI, en launch.html in dezelfde map als launch URL.',
    },
    'open-from-his': {
      title: 'Open de patiënt opnieuw vanuit het HIS',
      happened: 'Dit HIS geeft bij opnieuw aanmelden geen patiënt door. Wat u invulde, staat klaar.',
      doNow:
        'Open de patiënt opnieuw vanuit het HIS, in dit tabblad of in een ander. Laat dit tabblad zolang open.',
      forIt:
        'Na het aflopen van de sessie gaf het HIS zonder launch geen patient in het token-antwoord. Geef de app bij registratie ook launch/patient, dan kan de gebruiker hier verder.',
    },
    'other-patient': {
      title: 'Er is een andere patiënt geopend',
      happened:
        'Na het aanmelden gaf het HIS een andere patiënt door dan waarmee u bezig was. Er wordt niets getoond of verstuurd.',
      doNow: 'Open het programma opnieuw vanuit het dossier van de juiste patiënt.',
      forIt:
        'patient in het token-antwoord is een andere dan bij de eerste aanmelding van dit venster. Bij opnieuw aanmelden (launch/patient) koos de gebruiker of het HIS een ander dossier.',
    },
    'scopes-missing': {
      title: 'Het HIS geeft de patiënt niet vrij',
      happened:
        'Dit programma mag de gegevens van de patiënt niet lezen. Zonder naam en geboortedatum kan er niets veilig worden verstuurd.',
      doNow: 'Geef dit door aan uw ICT-beheerder.',
      forIt:
        'patient/Patient.r is gevraagd maar niet verleend. Alle benodigde rechten staan in docs/INSTALL.md.',
    },
    clock: {
      title: 'De klok loopt niet gelijk',
      happened:
        'De tijd op deze computer en in het HIS verschilt meer dan vijf minuten. Een verwijzing zou dan een verkeerde tijd krijgen.',
      doNow: 'Zet de klok van deze computer goed en open het programma opnieuw.',
      forIt:
        'iat van het id_token ligt meer dan 5 minuten van de klok van deze browser. Controleer de tijdsynchronisatie van werkplek en server.',
    },
    unforeseen: {
      title: 'Dit programma is vastgelopen',
      happened: 'Er ging iets mis dat wij niet hadden voorzien. Er is niets verstuurd.',
      doNow:
        'Open het programma opnieuw vanuit het dossier. Gebeurt het weer, geef het dan door aan uw ICT-beheerder.',
      forIt: 'Een fout in de app zelf. Meld het tijdstip en wat eraan voorafging.',
    },
  },
  config: nlConfig,
};

/** The launch texts of every language have this shape. */
export type LaunchText = typeof nlLaunch;
