import type { CataloguedPromptId } from '../../../domain/prompts/prompts.ts';

/** What to say, and what may follow it. Our own sentences; how they were made: docs/clinical/prompts.md#sentences. */
export type PromptText = {
  readonly sentence: string;
  readonly followUp: string;
  /** To the clinician, before the follow-up: when it may be asked at all. Not said aloud. */
  readonly followUpOnly?: string;
};

/** The prompts in Dutch: B1, one question at a time, good to say aloud. */
export const nlPrompts: Readonly<Record<CataloguedPromptId, PromptText>> = {
  'open-how-are-you': {
    sentence: 'Los van de klacht waarvoor u komt: hoe gaat het met u?',
    followUp: 'Hoe ging het een jaar geleden?',
  },
  'open-what-changed': {
    sentence: 'Wat is er het laatste jaar in uw leven veranderd?',
    followUp: 'Wat daarvan houdt u het meest bezig?',
  },
  'open-ordinary-day': {
    sentence: 'Hoe ziet een gewone dag er voor u uit?',
    followUp: 'Wie ziet of spreekt u dan?',
  },
  'open-know-about-you': {
    sentence: 'Wat vindt u belangrijk dat ik vandaag van u weet?',
    followUp: 'Wilt u daar iets meer over vertellen?',
  },
  'open-own-explanation': {
    sentence: 'Waar denkt u zelf dat deze klacht vandaan komt?',
    followUp: 'Wanneer merkte u het voor het eerst?',
  },
  'open-this-loss': {
    sentence: 'Hoe gaan uw dagen sinds het overlijden?',
    followUp: 'Welk moment van de dag is het moeilijkst?',
  },
  'open-work-situation': {
    sentence: 'Wat doet uw werksituatie met u?',
    followUp: 'Wat doet u nu op een gewone dag?',
  },
  'open-weighs-most': {
    sentence: 'Waar maakt u zich nu de meeste zorgen over?',
    followUp: 'Met wie praat u daarover?',
  },
  'open-who-you-see': {
    sentence: 'Wie ziet of spreekt u in een gewone week?',
    followUp: 'Met wie kunt u echt praten?',
  },
  'broaden-who-is-there': {
    sentence: 'Wie helpt u als het even niet gaat?',
    followUp: 'Helpt u zelf ook wel eens iemand?',
  },
  'broaden-used-to-do': {
    sentence: 'Wat deed u vroeger graag?',
    followUp: 'Wat daarvan lukt nu nog?',
  },
  'broaden-what-matters': {
    sentence: 'Wat is op dit moment echt belangrijk voor u?',
    followUp: 'Wat lukt daarvan nu?',
  },
  'broaden-goes-well': {
    sentence: 'Wat gaat er op dit moment goed?',
    followUp: 'Hoe lukt dat?',
  },
  'broaden-sleep': {
    sentence: 'Hoe slaapt u de laatste tijd?',
    followUp: 'Wanneer sliep u nog wel goed?',
  },
  'broaden-tension': {
    sentence: 'Wanneer voelt u de meeste spanning in uw lichaam?',
    followUp: 'Wanneer wordt het even minder?',
  },
  'broaden-evenings': {
    sentence: 'Hoe gaan de avonden en de weekenden?',
    followUp: 'Wanneer is het fijn om thuis te zijn?',
  },
  'broaden-at-home': {
    sentence: 'Hoe is het bij u thuis?',
    followUp: 'Voelt u zich thuis veilig?',
    followUpOnly: 'Alleen als de patiënt alleen is',
  },
  'broaden-post-and-money': {
    sentence: 'Hoe lukt het met geld?',
    followUp: 'En hoe lukt het met brieven en formulieren?',
  },
  'broaden-worries': {
    sentence: 'Wat doet u als de zorgen u te veel worden?',
    followUp: 'Wat daarvan helpt echt?',
  },
  'energy-good-day': {
    sentence: 'Wanneer had u voor het laatst een goede dag?',
    followUp: 'Wat maakte die dag goed?',
  },
  'energy-gives-energy': {
    sentence: 'Waar krijgt u energie van?',
    followUp: 'Wanneer deed u dat voor het laatst?',
  },
  'energy-good-at': {
    sentence: 'Waar bent u goed in?',
    followUp: 'Voor wie zou u dat graag doen?',
  },
  'energy-always-wanted': {
    sentence: 'Wat wilt u al lang graag leren of doen?',
    followUp: 'Wat zou een eerste kleine stap zijn?',
  },
  'energy-move': {
    sentence: 'Hoe beweegt u het liefst, ook al is het maar even?',
    followUp: 'Met wie zou u dat willen doen?',
  },
  'energy-together': {
    sentence: 'Wat zou u graag weer eens samen met iemand doen?',
    followUp: 'Waar in de buurt zou dat kunnen?',
  },
  'energy-calm': {
    sentence: 'Waar wordt u rustig van?',
    followUp: 'Hoe kan dat deze week één keer lukken?',
  },
  'energy-for-others': {
    sentence: 'Voor wie zou u graag iets willen doen?',
    followUp: 'Hoe zou u kunnen beginnen?',
  },
  'energy-part-of-day': {
    sentence: 'Op welk moment van de dag zou u graag iets anders doen?',
    followUp: 'Wat zou u dan het liefst doen?',
  },
  'propose-coach-calls-first': {
    sentence: 'Een welzijnscoach belt u eerst. U vertelt dan wat u graag wilt.',
    followUp: 'Daarna beslist u zelf of u verder wilt. Is dat iets voor u?',
  },
  'propose-you-decide': {
    sentence: 'Een welzijnscoach zoekt met u iets wat bij u past, in uw eigen buurt.',
    followUp: 'U kiest zelf wat u doet. Wilt u dat proberen?',
  },
  'propose-bring-somebody': {
    sentence: 'Een welzijnscoach luistert naar wat u graag wilt.',
    followUp: 'U mag iemand meenemen, maar dat hoeft niet. Wat vindt u daarvan?',
  },
  'propose-still-our-patient': {
    sentence: 'Een welzijnscoach kent de buurt en denkt met u mee.',
    followUp: 'U kunt altijd bij ons blijven komen. Zullen we dit proberen?',
  },
  'propose-at-your-pace': {
    sentence: 'Een welzijnscoach zoekt met u iets wat nu past bij wat u kunt.',
    followUp: 'U bepaalt zelf hoe snel het gaat. Hoe klinkt dat?',
  },
  'propose-not-ill': {
    sentence: 'Een welzijnscoach praat met u over wat u graag wilt, niet over ziekte.',
    followUp: 'Dat kan naast de hulp die u van ons krijgt. Hoe klinkt dat?',
  },
  'propose-with-complaints': {
    sentence: 'Ook met lichamelijke klachten kunt u naar een welzijnscoach.',
    followUp: 'Samen zoekt u iets wat u goeddoet. Zullen we dat proberen?',
  },
  'propose-finds-the-way': {
    sentence: 'Een welzijnscoach weet wie in de buurt kan helpen met geld, werk of formulieren.',
    followUp: 'U hoeft dat niet alleen uit te zoeken. Zal ik vragen of de coach u belt?',
  },
  'propose-change-your-mind': {
    sentence: 'Een welzijnscoach zoekt met u iets in de buurt wat u leuk lijkt.',
    followUp: 'Past het niet, dan mag u altijd stoppen. Wat lijkt u leuk?',
  },
  'agree-permission': {
    sentence: 'Vindt u het goed dat ik uw gegevens en uw vraag doorgeef aan de coach?',
    followUp: 'Op welk nummer kan de coach u bellen?',
  },
  'agree-may-call': {
    sentence: 'Mag ik de coach vragen om u te bellen?',
    followUp: 'Welk nummer is het beste?',
  },
  'agree-when-to-call': {
    sentence: 'Wanneer kan de coach u het beste bellen?',
    followUp: 'Mag ik dat aan de coach doorgeven?',
  },
  'agree-teach-back': {
    sentence: 'Ik wil graag weten of ik het goed heb uitgelegd.',
    followUp: 'Kunt u in uw eigen woorden zeggen wat we hebben afgesproken?',
  },
  'agree-call-in-private': {
    sentence: 'Wanneer kunt u vrij praten aan de telefoon?',
    followUp: 'Mag de coach u dan bellen?',
  },
  'agree-call-again': {
    sentence: 'Als de coach u niet bereikt, mag die het dan nog eens proberen?',
    followUp: 'Welk moment lukt meestal?',
  },
  'agree-somebody-beside': {
    sentence: 'Wilt u dat er iemand bij is als de coach belt?',
    followUp: 'Mag die ook de telefoon opnemen?',
  },
  'agree-quiet-moment': {
    sentence: 'Welk rustig moment van de dag is goed voor een telefoontje van de coach?',
    followUp: 'Mag ik dat aan de coach doorgeven?',
  },
  'agree-money-question': {
    sentence: 'Mag de coach weten dat u hulp wilt bij geld of formulieren?',
    followUp: 'Wanneer kan de coach u daarover bellen?',
  },
};
