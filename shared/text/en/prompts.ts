import type { nlPrompts } from '../nl/prompts.ts';

/** The prompts in English, for whoever talks English with the patient or reads along. */
export const enPrompts = {
  'open-how-are-you': {
    sentence: 'Apart from the complaint that brings you here: how are you?',
    followUp: 'How does that compare with a year ago?',
  },
  'open-what-changed': {
    sentence: 'What has changed in your life over the last year?',
    followUp: 'Which of that is on your mind most?',
  },
  'open-ordinary-day': {
    sentence: 'What does an ordinary day look like for you?',
    followUp: 'Who do you meet on such a day?',
  },
  'open-know-about-you': {
    sentence: 'What would you like me to know about you today?',
    followUp: 'Who else do you talk to about it?',
  },
  'open-own-explanation': {
    sentence: 'Where do you think this complaint comes from?',
    followUp: 'When did you first notice it?',
  },
  'open-this-loss': {
    sentence: 'What are the days like for you since this loss?',
    followUp: 'Which part of the day is hardest?',
  },
  'open-work-situation': {
    sentence: 'What does the situation with your work do to you?',
    followUp: 'How do you fill your days at the moment?',
  },
  'open-weighs-most': {
    sentence: 'What weighs on you most at the moment?',
    followUp: 'Who else knows about it?',
  },
  'open-who-you-see': {
    sentence: 'Who do you see or talk to in an ordinary week?',
    followUp: 'Who can you really tell your story to?',
  },
  'broaden-who-is-there': {
    sentence: 'Who is there for you when things get difficult?',
    followUp: 'Who are you there for yourself?',
  },
  'broaden-used-to-do': {
    sentence: 'What did you enjoy before that no longer happens?',
    followUp: 'When did you still manage?',
  },
  'broaden-what-matters': {
    sentence: 'What really matters to you at the moment?',
    followUp: 'Do you get round to it enough?',
  },
  'broaden-goes-well': {
    sentence: 'What is going well, in spite of everything?',
    followUp: 'How do you manage that?',
  },
  'broaden-sleep': {
    sentence: 'How have you been sleeping lately?',
    followUp: 'When did you last sleep well?',
  },
  'broaden-tension': {
    sentence: 'At what moments do you feel the tension in your body most?',
    followUp: 'When does it ease for a while?',
  },
  'broaden-at-home': {
    sentence: 'How are things at home?',
    followUp: 'Do you feel safe and at ease there?',
  },
  'broaden-post-and-money': {
    sentence: 'Do you manage to make ends meet and keep up with your post?',
    followUp: 'Who could have a look at it with you?',
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
    followUp: 'Who would be glad of that?',
  },
  'energy-always-wanted': {
    sentence: 'What have you always wanted to learn or do?',
    followUp: 'What is the smallest step in that direction?',
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
    sentence: 'For whom or what would you like to make a difference?',
    followUp: 'What would that look like on a small scale?',
  },
  'energy-part-of-day': {
    sentence: 'Which part of the day would you like to fill differently?',
    followUp: 'What would you most like to do then?',
  },
  'propose-coach-calls-first': {
    sentence: 'A wellbeing coach first gives you a call, with time to hear what you would like.',
    followUp: 'After that you decide whether to go on; could that be something for you?',
  },
  'propose-you-decide': {
    sentence: 'A wellbeing coach looks with you for something that suits you, in your own neighbourhood.',
    followUp: 'You choose what you do and when; would you like to try that?',
  },
  'propose-bring-somebody': {
    sentence: 'A wellbeing coach has time to hear what you would like.',
    followUp: 'You may bring somebody to the talk; who would you ask to come?',
  },
  'propose-still-our-patient': {
    sentence: 'A wellbeing coach knows the neighbourhood well and has more time than we do.',
    followUp: 'You are as welcome here as before; shall we try this?',
  },
  'propose-comes-to-you': {
    sentence: 'A wellbeing coach can also come to your home to get to know you.',
    followUp: 'So you need not go anywhere alone; what do you think of that?',
  },
  'propose-not-ill': {
    sentence: 'You need not be ill to talk with a wellbeing coach.',
    followUp: 'Together you look for what does you good; how does that sound?',
  },
  'propose-no-waiting': {
    sentence: 'A wellbeing coach helps you find something that gives calm or strength.',
    followUp: 'You need not wait until it gets worse; shall we try it?',
  },
  'propose-finds-the-way': {
    sentence: 'A wellbeing coach knows who nearby can help with money, work or forms.',
    followUp: 'You need not find that out alone; shall the coach call you?',
  },
  'propose-look-first': {
    sentence: 'With a wellbeing coach you can have a look somewhere first, without saying yes.',
    followUp: 'If it does not suit you, you simply stop; what would you like to see?',
  },
  'agree-permission': {
    sentence: 'Is it all right if the coach gets your name, your number and your question?',
    followUp: 'On what number and at what time can the coach best call you?',
  },
  'agree-may-call': {
    sentence: 'May I ask the coach to call you?',
    followUp: 'Which number is best, and what time of day?',
  },
  'agree-when-to-call': {
    sentence: 'When would a call from the coach suit you best?',
    followUp: 'May I pass on your number and your question for that?',
  },
  'agree-expects-you': {
    sentence: 'May I tell the coach that you are expecting a call?',
    followUp: "You will take the coach's name with you; which number and time are good?",
  },
  'agree-call-in-private': {
    sentence: 'May the coach call you, and can you talk freely then?',
    followUp: 'Which number and what time are best?',
  },
  'agree-call-again': {
    sentence: 'If you miss the coach once, may they try again?',
    followUp: 'May I pass on your number, and what time usually works?',
  },
  'agree-somebody-beside': {
    sentence: 'May the coach call you, with somebody beside you if you like?',
    followUp: 'Which number and what time are best then?',
  },
  'agree-quiet-moment': {
    sentence: 'Which quiet moment of the day is good for a call from the coach?',
    followUp: 'May I pass on your number and your question for that?',
  },
  'agree-money-question': {
    sentence: 'May the coach know that you want help with money or forms?',
    followUp: 'On what number and at what time can the coach best call you?',
  },
} satisfies typeof nlPrompts;
