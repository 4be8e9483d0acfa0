import type { CataloguedPromptId } from '../../domain/prompts/prompts.ts';

/** What to say, and what may follow it. Our own sentences; how they were made: docs/clinical/prompts.md#sentences. */
export type PromptText = { readonly sentence: string; readonly followUp: string };

/** The prompts in Dutch: B1, one question each, good to say aloud. */
export const nlPrompts = {
  'open-how-are-you': {
    sentence: 'Los van de klacht waarvoor u komt: hoe gaat het met u?',
    followUp: 'Hoe is dat vergeleken met een jaar geleden?',
  },
  'open-what-changed': {
    sentence: 'Wat is er het laatste jaar in uw leven veranderd?',
    followUp: 'Wat daarvan houdt u het meest bezig?',
  },
  'open-ordinary-day': {
    sentence: 'Hoe ziet een gewone dag er voor u uit?',
    followUp: 'Wie komt u dan tegen?',
  },
  'open-know-about-you': {
    sentence: 'Wat zou u willen dat ik vandaag over u weet?',
    followUp: 'Met wie praat u daar nog meer over?',
  },
  'open-own-explanation': {
    sentence: 'Waar denkt u zelf dat deze klacht vandaan komt?',
    followUp: 'Wanneer merkte u het voor het eerst?',
  },
  'open-this-loss': {
    sentence: 'Hoe zijn de dagen voor u sinds dit verlies?',
    followUp: 'Welk moment van de dag is het zwaarst?',
  },
  'open-work-situation': {
    sentence: 'Wat doet het met u, hoe het nu met uw werk is?',
    followUp: 'Hoe vult u op dit moment uw dagen?',
  },
  'open-weighs-most': {
    sentence: 'Wat drukt op dit moment het zwaarst op u?',
    followUp: 'Wie weet hier nog meer van?',
  },
  'open-who-you-see': {
    sentence: 'Wie ziet of spreekt u zoal in een gewone week?',
    followUp: 'Bij wie kunt u echt uw verhaal kwijt?',
  },
  'broaden-who-is-there': {
    sentence: 'Wie staat er voor u klaar als het even niet gaat?',
    followUp: 'Voor wie staat u zelf klaar?',
  },
  'broaden-used-to-do': {
    sentence: 'Wat deed u vroeger graag, dat er nu niet meer van komt?',
    followUp: 'Wanneer lukte het nog wel?',
  },
  'broaden-what-matters': {
    sentence: 'Wat is op dit moment echt belangrijk voor u?',
    followUp: 'Komt u daar genoeg aan toe?',
  },
  'broaden-goes-well': {
    sentence: 'Wat gaat er, ondanks alles, wel goed?',
    followUp: 'Hoe krijgt u dat voor elkaar?',
  },
  'broaden-sleep': {
    sentence: 'Hoe slaapt u de laatste tijd?',
    followUp: 'Wanneer ging het slapen wel goed?',
  },
  'broaden-tension': {
    sentence: 'Op welke momenten voelt u de spanning in uw lijf het meest?',
    followUp: 'Wanneer wordt het even minder?',
  },
  'broaden-at-home': {
    sentence: 'Hoe is het bij u thuis?',
    followUp: 'Voelt u zich daar veilig en op uw gemak?',
  },
  'broaden-post-and-money': {
    sentence: 'Lukt het om rond te komen en uw post bij te houden?',
    followUp: 'Wie zou er met u mee kunnen kijken?',
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
    followUp: 'Wie zou daar blij mee zijn?',
  },
  'energy-always-wanted': {
    sentence: 'Wat heeft u altijd nog eens willen leren of doen?',
    followUp: 'Wat is de kleinste stap die kant op?',
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
    sentence: 'Voor wie of wat zou u graag iets willen betekenen?',
    followUp: 'Hoe zou dat er in het klein uitzien?',
  },
  'energy-part-of-day': {
    sentence: 'Welk deel van de dag zou u graag anders willen invullen?',
    followUp: 'Wat zou u dan het liefst doen?',
  },
  'propose-coach-calls-first': {
    sentence: 'Een welzijnscoach belt u eerst rustig op en hoort wat u graag zou willen.',
    followUp: 'Daarna beslist u zelf of u verder wilt; zou dat iets voor u zijn?',
  },
  'propose-you-decide': {
    sentence: 'Een welzijnscoach zoekt met u iets wat bij u past, in uw eigen buurt.',
    followUp: 'U kiest zelf wat u doet en wanneer; wilt u dat eens proberen?',
  },
  'propose-bring-somebody': {
    sentence: 'Een welzijnscoach heeft de tijd om te horen wat u graag wilt.',
    followUp: 'U mag iemand meenemen naar het gesprek; wie zou u meevragen?',
  },
  'propose-still-our-patient': {
    sentence: 'Een welzijnscoach kent de buurt goed en heeft meer tijd dan wij.',
    followUp: 'U blijft gewoon bij ons welkom; zullen we dit proberen?',
  },
  'propose-comes-to-you': {
    sentence: 'Een welzijnscoach kan ook bij u thuis komen om rustig kennis te maken.',
    followUp: 'U hoeft dus nergens alleen naartoe; wat vindt u daarvan?',
  },
  'propose-not-ill': {
    sentence: 'U hoeft niet ziek te zijn om met een welzijnscoach te praten.',
    followUp: 'De coach zoekt samen met u wat u goeddoet; hoe klinkt dat?',
  },
  'propose-no-waiting': {
    sentence: 'Een welzijnscoach helpt u iets te vinden dat rust of kracht geeft.',
    followUp: 'U hoeft niet te wachten tot het erger wordt; zullen we het proberen?',
  },
  'propose-finds-the-way': {
    sentence: 'Een welzijnscoach weet wie in de buurt kan helpen met geld, werk of formulieren.',
    followUp: 'U hoeft dat niet alleen uit te zoeken; zal de coach u bellen?',
  },
  'propose-look-first': {
    sentence: 'Met een welzijnscoach kunt u eerst ergens gaan kijken, zonder ja te zeggen.',
    followUp: 'Past het niet, dan stopt u gewoon; wat zou u willen zien?',
  },
  'agree-permission': {
    sentence: 'Vindt u het goed dat de coach uw naam, uw nummer en uw vraag krijgt?',
    followUp: 'Op welk nummer en moment kan de coach u het beste bellen?',
  },
  'agree-may-call': {
    sentence: 'Mag ik de coach vragen om u te bellen?',
    followUp: 'Welk nummer is het beste, en welk moment van de dag?',
  },
  'agree-when-to-call': {
    sentence: 'Wanneer komt een telefoontje van de coach u het beste uit?',
    followUp: 'Mag ik daarvoor uw nummer en uw vraag doorgeven?',
  },
  'agree-expects-you': {
    sentence: 'Mag ik aan de coach doorgeven dat u een telefoontje verwacht?',
    followUp: 'U krijgt de naam van de coach mee; welk nummer en moment zijn goed?',
  },
  'agree-call-in-private': {
    sentence: 'Mag de coach u bellen, en kunt u dan vrij praten?',
    followUp: 'Welk nummer en welk moment zijn het beste?',
  },
  'agree-call-again': {
    sentence: 'Als u de coach een keer mist, mag die het dan nog eens proberen?',
    followUp: 'Mag ik uw nummer doorgeven, en welk moment lukt meestal?',
  },
  'agree-somebody-beside': {
    sentence: 'Mag de coach u bellen, met iemand erbij als u dat fijn vindt?',
    followUp: 'Welk nummer en welk moment zijn dan het beste?',
  },
  'agree-quiet-moment': {
    sentence: 'Welk rustig moment van de dag is goed voor een telefoontje van de coach?',
    followUp: 'Mag ik daarvoor uw nummer en uw vraag doorgeven?',
  },
  'agree-money-question': {
    sentence: 'Mag de coach weten dat u hulp wilt bij geld of formulieren?',
    followUp: 'Op welk nummer en moment kan de coach u het beste bellen?',
  },
} satisfies Record<CataloguedPromptId, PromptText>;
