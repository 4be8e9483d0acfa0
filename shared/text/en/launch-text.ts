import type { LaunchText } from '../nl/launch-text.ts';
import { enConfig } from './config-text.ts';

/** What a launch that cannot go on says: what happened, what to do, and what to tell IT. */
export const enLaunch = {
  signInAgain: 'Sign in again',
  tryAgain: 'Try again',
  openInTab: 'Open in a tab of its own',
  forIt: {
    kind: 'Kind',
    time: 'Time',
    issuer: 'HIS',
    said: 'The HIS says',
    meaning: 'Meaning',
    unknownIssuer: 'not known',
  },
  failures: {
    misconfigured: {
      title: 'This program has not been set up properly yet',
      happened: 'One or more settings are wrong, so nothing was opened.',
      doNow: 'Pass the lines below to your IT support. After that you can open it again from the HIS.',
      forIt: 'config.json is missing or not in order. Mend every setting named and put the file back.',
    },
    'bad-parameters': {
      title: 'This address is not right',
      happened: 'The address that opened this program is not complete.',
      doNow: 'Open the program again from the record in the HIS.',
      forIt:
        'Expected is launch.html with iss once and, from a HIS, launch once. Without iss only if config.json names exactly one issuer.',
    },
    'unknown-issuer': {
      title: 'This HIS is not on the list',
      happened: 'The program was opened from a system that is not allowed here. Nothing was requested.',
      doNow: 'Open the program from the HIS of your practice. If that does not work, ask your IT support.',
      forIt:
        'The value of iss is not among issuers in config.json. A slash at the end makes no difference, the rest does.',
    },
    'no-discovery': {
      title: 'The HIS does not say how to sign in',
      happened: 'The HIS gave nothing usable to sign you in with.',
      doNow: 'Try again in a few minutes. If it stays like this, ask your IT support.',
      forIt:
        '.well-known/smart-configuration under iss is missing, is no JSON, or lacks authorization_endpoint or token_endpoint. Only oauth-uris in the CapabilityStatement (SMART 1) will not do: they do not tell whether the server knows PKCE.',
    },
    'pkce-unsupported': {
      title: 'The HIS offers no safe way to sign in',
      happened: 'The HIS does not support the protection that signing in needs.',
      doNow: 'You cannot use this program here. Pass this to your IT support.',
      forIt:
        'code_challenge_methods_supported does not name S256. PKCE with S256 is required since SMART App Launch 2.',
    },
    'storage-blocked': {
      title: 'The browser keeps nothing for this program',
      happened:
        'The browser does not let this program remember anything inside the HIS. Signing in is then impossible.',
      doNow: 'Open the program in a tab of its own, or ask your IT support to allow this.',
      forIt:
        'sessionStorage is blocked, mostly because third-party storage in an iframe is off. Allow storage for the address of this app, or start the app in a tab.',
    },
    'insecure-page': {
      title: 'This program was not opened safely',
      happened: 'The connection to this program is not encrypted.',
      doNow: 'Pass this to your IT support.',
      forIt:
        'The app must be served over https; without a secure context there is no WebCrypto and so no PKCE. In an iframe the page around it must be https as well.',
    },
    offline: {
      title: 'No connection with the HIS',
      happened: 'The HIS does not answer.',
      doNow: 'Check the internet connection and try again.',
      forIt:
        'No answer from the FHIR or OAuth address: network, certificate, or CORS does not allow the address of this app.',
    },
    'too-slow': {
      title: 'The HIS took too long',
      happened: 'Signing in took too long and was stopped.',
      doNow: 'Try again.',
      forIt: 'smart-configuration or the token address did not answer in time (10 and 15 seconds).',
    },
    'refused-by-user': {
      title: 'You are not signed in',
      happened: 'Signing in was stopped or refused. Nothing was requested.',
      doNow: 'Open the program again from the record if you want to go on after all.',
      forIt: 'The OAuth server gave access_denied, or asked for a sign-in that did not come.',
    },
    'refused-by-his': {
      title: 'The HIS refused to sign you in',
      happened: 'The HIS could not or would not sign you in.',
      doNow: 'Try again in a few minutes from the record.',
      forIt:
        'The OAuth server gave an error that does not seem due to this app, or an answer without a token. See the logs of the server at this time.',
    },
    'wrong-client': {
      title: 'The HIS does not know this program',
      happened: 'This program is not registered with the HIS, or differently.',
      doNow: 'Pass this to your IT support.',
      forIt:
        'Check client_id (config.json, issuers.clients.consult) and that this address with /index.html is registered as a redirect URI, as a public client.',
    },
    'wrong-scope': {
      title: 'The HIS does not know the rights asked for',
      happened: 'The HIS refused the sign-in because it does not know a right that was asked for.',
      doNow: 'Pass this to your IT support.',
      forIt:
        'invalid_scope. If this HIS knows SMART 1 only, set scopes to v1 in config.json. Otherwise register the rights listed in docs/INSTALL.md.',
    },
    'code-spent': {
      title: 'This sign-in is no longer valid',
      happened: 'The sign-in was used already or waited too long.',
      doNow: 'Open the program again from the record in the HIS.',
      forIt:
        'invalid_grant: the code had expired, was exchanged already, or belonged to another client or redirect URI.',
    },
    'not-our-launch': {
      title: 'This sign-in does not belong to this window',
      happened: 'The sign-in was not begun in this window. To be safe it was not used.',
      doNow: 'Open the program again from the record in the HIS.',
      forIt:
        'A code without state, or with a state that this tab did not make. If the HIS opens the sign-in in another window, the app cannot finish it.',
    },
    'no-session': {
      title: 'Your session is over',
      happened: 'This window holds no valid sign-in any more.',
      doNow: 'Open the program again from the record in the HIS.',
      forIt:
        'No token left in sessionStorage of this tab: the session expired, or the address was opened in another tab.',
    },
    'no-patient': {
      title: 'No patient was chosen',
      happened: 'The HIS did not say which patient this is about.',
      doNow: 'First open the record of the patient in the HIS, then start this program.',
      forIt:
        'The token response has no patient. Give the app patient context (launch/patient) at registration.',
    },
    manager: {
      title: 'No patients are shown here',
      happened: 'You are signed in as practice manager. That is why the HIS names no patient.',
      doNow: 'Open the volume overview in the HIS: it has the numbers by period.',
      forIt:
        'The role of this user (PractitionerRole, or roles in config.json) is practice manager. Offer this role launch-volume.html in place of launch.html.',
    },
    'not-a-care-user': {
      title: 'This program is for care professionals',
      happened: 'You are signed in as a patient or a relative. Nothing is shown or sent.',
      doNow: 'Sign in to the HIS as a care professional and open the program again.',
      forIt:
        'fhirUser in the id_token is a Patient or a RelatedPerson. Offer this app to care professionals only (Practitioner or PractitionerRole).',
    },
    'opened-alone': {
      title: 'Welzijn op Recept',
      happened:
        'This program helps a general practice to refer patients to a link worker. It works from inside the HIS.',
      doNow: 'Open it from the record of a patient in the HIS.',
      forIt:
        'This page was opened by itself, without a HIS. config.json was read and every setting is right. Register this address with the HIS as redirect URI, and launch.html in the same folder as launch URL.',
    },
    'open-from-his': {
      title: 'Open the patient again from the HIS',
      happened: 'This HIS names no patient when you sign in again. What you typed is kept.',
      doNow:
        'Open the patient again from the HIS, in this tab or in another. Leave this tab open until then.',
      forIt:
        'After the session ended, the HIS gave no patient in the token response of a sign-in without launch. Give the app launch/patient as well when registering it; then the user can go on here.',
    },
    'other-patient': {
      title: 'Another patient was opened',
      happened:
        'After signing in, the HIS named another patient than the one you were working with. Nothing is shown or sent.',
      doNow: 'Open the program again from the record of the right patient.',
      forIt:
        'patient in the token response is not the one this window first signed in for. When signing in again (launch/patient) the user or the HIS chose another record.',
    },
    'scopes-missing': {
      title: 'The HIS does not release the patient',
      happened:
        'This program may not read who the patient is. Without name and birth date nothing can be sent safely.',
      doNow: 'Pass this to your IT support.',
      forIt: 'patient/Patient.r was asked but not granted. All rights needed are in docs/INSTALL.md.',
    },
    clock: {
      title: 'The clock is not right',
      happened:
        'The time on this computer and in the HIS differ by more than five minutes. A referral would carry a wrong time.',
      doNow: 'Set the clock of this computer and open the program again.',
      forIt:
        'iat of the id_token is more than 5 minutes from the clock of this browser. Check time synchronisation of workstation and server.',
    },
    unforeseen: {
      title: 'This program has crashed',
      happened: 'Something went wrong that we did not foresee. Nothing was sent.',
      doNow: 'Open the program again from the record. If it happens again, report it to your IT support.',
      forIt: 'A mistake in the app itself. Report the time and what came before.',
    },
  },
  config: enConfig,
} satisfies LaunchText;
