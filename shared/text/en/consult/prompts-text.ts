import type { nlPrompts } from '../../nl/consult/prompts-text.ts';

/** The prompts in English, for whoever talks English with the patient or reads along. */
export const enPrompts: typeof nlPrompts = {
  'open-how-are-you': {
    sentence: 'Apart from the complaint that brings you here: how are you?',
    followUp: 'How were you a year ago?',
  },
  'open-what-changed': {
    sentence: 'What has changed in your life over the last year?',
    followUp: 'Which of that is on your mind most?',
  },
  'open-ordinary-day': {
    sentence: 'What does an ordinary day look like for you?',
    followUp: 'Who do you see or talk to on such a day?',
  },
  'open-know-about-you': {
    sentence: 'What do you find important for me to know about you today?',
    followUp: 'Would you like to tell me a bit more about that?',
  },
  'open-own-explanation': {
    sentence: 'Where do you think this complaint comes from?',
    followUp: 'When did you first notice it?',
  },
  'open-this-loss': {
    sentence: 'How are your days since the death?',
    followUp: 'Which part of the day is most difficult?',
  },
  'open-work-situation': {
    sentence: 'What does the situation with your work do to you?',
    followUp: 'What do you do now on an ordinary day?',
  },
  'open-weighs-most': {
    sentence: 'What worries you most at the moment?',
    followUp: 'Who do you talk to about it?',
  },
  'open-who-you-see': {
    sentence: 'Who do you see or talk to in an ordinary week?',
    followUp: 'Who can you really talk to?',
  },
  'broaden-who-is-there': {
    sentence: 'Who helps you when things get difficult?',
    followUp: 'Do you sometimes help somebody yourself?',
  },
  'broaden-used-to-do': {
    sentence: 'What did you enjoy doing in the past?',
    followUp: 'Which of that do you still manage now?',
  },
  'broaden-what-matters': {
    sentence: 'What really matters to you at the moment?',
    followUp: 'Which of that works out now?',
  },
  'broaden-goes-well': {
    sentence: 'What is going well at the moment?',
    followUp: 'How do you manage that?',
  },
  'broaden-sleep': {
    sentence: 'How have you been sleeping lately?',
    followUp: 'When did you last sleep well?',
  },
  'broaden-tension': {
    sentence: 'When do you feel most tension in your body?',
    followUp: 'When does it ease for a while?',
  },
  'broaden-evenings': {
    sentence: 'How are the evenings and the weekends?',
    followUp: 'When is it good to be at home?',
  },
  'broaden-at-home': {
    sentence: 'How are things at home?',
    followUp: 'Do you feel safe at home?',
    followUpOnly: 'Only when the patient is alone',
  },
  'broaden-post-and-money': {
    sentence: 'How do you manage with money?',
    followUp: 'And how do you manage with letters and forms?',
  },
  'broaden-worries': {
    sentence: 'What do you do when the worries get too much?',
    followUp: 'Which of that really helps?',
  },
  'energy-good-day': {
    sentence: 'When did you last have a good day?',
    followUp: 'What made it a good day?',
  },
  'energy-gives-energy': {
    sentence: 'What gives you energy?',
    followUp: 'When did you last do that?',
  },
  'energy-good-at': {
    sentence: 'What are you good at?',
    followUp: 'For whom would you like to do that?',
  },
  'energy-always-wanted': {
    sentence: 'What have you wanted to learn or do for a long time?',
    followUp: 'What would be a first small step?',
  },
  'energy-move': {
    sentence: 'How do you most like to be moving, even if only for a moment?',
    followUp: 'Who would you like to do that with?',
  },
  'energy-together': {
    sentence: 'What would you like to do together with somebody again?',
    followUp: 'Where in the neighbourhood could that be?',
  },
  'energy-calm': {
    sentence: 'What makes you feel calm?',
    followUp: 'How could that happen once this week?',
  },
  'energy-for-others': {
    sentence: 'For whom would you like to do something?',
    followUp: 'How could you make a start?',
  },
  'energy-part-of-day': {
    sentence: 'In which part of the day would you like to do something else?',
    followUp: 'What would you most like to do then?',
  },
  'propose-coach-calls-first': {
    sentence: 'A wellbeing coach first gives you a call. You then say what you would like.',
    followUp: 'After that you decide whether to go on. Is that something for you?',
  },
  'propose-you-decide': {
    sentence: 'A wellbeing coach looks with you for something that suits you, in your own neighbourhood.',
    followUp: 'You choose what you do. Would you like to try that?',
  },
  'propose-bring-somebody': {
    sentence: 'A wellbeing coach listens to what you would like.',
    followUp: 'You may bring somebody, but you need not. What do you think of that?',
  },
  'propose-still-our-patient': {
    sentence: 'A wellbeing coach knows the neighbourhood and thinks along with you.',
    followUp: 'You can always keep coming to us. Shall we try this?',
  },
  'propose-at-your-pace': {
    sentence: 'A wellbeing coach looks with you for something that fits what you can do now.',
    followUp: 'You decide how fast it goes. How does that sound?',
  },
  'propose-not-ill': {
    sentence: 'A wellbeing coach talks with you about what you would like, not about illness.',
    followUp: 'It can go beside the help you get from us. How does that sound?',
  },
  'propose-with-complaints': {
    sentence: 'With bodily complaints, too, you can go to a wellbeing coach.',
    followUp: 'Together you look for what does you good. Shall we try that?',
  },
  'propose-finds-the-way': {
    sentence: 'A wellbeing coach knows who nearby can help with money, work or forms.',
    followUp: 'You need not find that out alone. Shall I ask the coach to call you?',
  },
  'propose-change-your-mind': {
    sentence: 'A wellbeing coach looks with you for something nearby that you would enjoy.',
    followUp: 'If it does not suit you, you may always stop. What would you enjoy?',
  },
  'agree-permission': {
    sentence: 'Is it all right if I pass on your details and your question to the coach?',
    followUp: 'On what number can the coach call you?',
  },
  'agree-may-call': {
    sentence: 'May I ask the coach to call you?',
    followUp: 'Which number is best?',
  },
  'agree-when-to-call': {
    sentence: 'When can the coach best call you?',
    followUp: 'May I pass that on to the coach?',
  },
  'agree-teach-back': {
    sentence: 'I would like to know whether I explained it well.',
    followUp: 'Can you say in your own words what we agreed?',
  },
  'agree-call-in-private': {
    sentence: 'When can you talk freely on the phone?',
    followUp: 'May the coach call you then?',
  },
  'agree-call-again': {
    sentence: 'If the coach does not reach you, may they try again?',
    followUp: 'What time usually works?',
  },
  'agree-somebody-beside': {
    sentence: 'Would you like somebody to be there when the coach calls?',
    followUp: 'May they answer the phone as well?',
  },
  'agree-quiet-moment': {
    sentence: 'Which quiet moment of the day is good for a call from the coach?',
    followUp: 'May I pass that on to the coach?',
  },
  'agree-money-question': {
    sentence: 'May the coach know that you want help with money or forms?',
    followUp: 'When can the coach call you about that?',
  },
};
