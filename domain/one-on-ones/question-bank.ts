import type { OwnQuestion } from '#domain/one-on-ones/one-on-one.ts';

/** A question to listen with. Short, open, and judging nobody. */
export interface Question {
  /** Stands in the records of the one-on-ones in which it was asked, so it never changes. */
  readonly id: string;
  readonly theme: string;
  readonly text: string;
}

/** Themes and their questions, written for Heed. A question may be reworded; its id stays. */
const themes: Record<string, Record<string, string>> = {
  Opening: {
    'opening/on-your-mind': 'What is most on your mind today?',
    'opening/start-where': 'Where would you like to begin?',
    'opening/since-last': 'What has happened since we last spoke that I would not know about?',
    'opening/week-in-a-word': 'If last week had a headline, what would it be?',
    'opening/good-lately': 'What has gone well lately, however small?',
    'opening/worth-the-time': 'What would make this half hour worth your time?',
    'opening/surprised': 'What surprised you this week?',
    'opening/carried-in': 'What did you carry in with you that we should put down first?',
    'opening/unfinished-talk': 'What did we leave half said last time?',
  },
  'Wellbeing and workload': {
    'wellbeing/load-now': 'How full is your plate, and what is on it that I cannot see?',
    'wellbeing/sustainable': 'How long could you keep up this pace?',
    'wellbeing/let-go': 'What could you stop doing this week without anyone missing it?',
    'wellbeing/recover': 'When did you last finish a day with something left in the tank?',
    'wellbeing/heaviest': 'Which part of your work takes more out of you than it should?',
    'wellbeing/switch-off': 'How easy is it to stop thinking about work in the evening?',
    'wellbeing/time-off': 'When is your next real break, and what would have to happen for you to enjoy it?',
    'wellbeing/early-sign': 'What are the first signs that it is becoming too much for you?',
    'wellbeing/lighter': 'What one change would make the coming week lighter?',
    'wellbeing/interrupted': 'How much of your day belongs to you?',
    'wellbeing/weather': 'What would you like me to know about how you are, if anything?',
  },
  Priorities: {
    'priorities/one-thing': 'What is the one thing that must be right this month?',
    'priorities/clear-enough': 'Where are you unsure what matters most?',
    'priorities/two-bosses': 'Where do two people want different things from you?',
    'priorities/would-drop': 'If you had to drop one thing, which would it be, and what stops you?',
    'priorities/good-looks-like': 'What does good look like for what you are on now?',
    'priorities/too-late': 'What are we doing now that we will wish we had begun sooner?',
    'priorities/not-important': 'What are we treating as urgent that is not important?',
    'priorities/know-done': 'How will you know that you are done?',
    'priorities/decide-alone': 'Which decisions would you rather make without asking me?',
    'priorities/own-plan': 'If you set the plan for the next quarter, what would change?',
  },
  'Blockers and frictions': {
    'frictions/waiting-for': 'What are you waiting for, and from whom?',
    'frictions/time-waster': 'What wasted your time this week?',
    'frictions/twice': 'What do you find yourself doing twice?',
    'frictions/tool': 'Which tool gets in your way most?',
    'frictions/meeting-cut': 'Which meeting could you leave without loss?',
    'frictions/stuck-longest': 'What have you been stuck on for longest?',
    'frictions/ask-me': 'What could I clear out of your way before we next speak?',
    'frictions/rule': 'Which of our rules makes no sense to you?',
    'frictions/hard-to-reach': 'Who is hard to reach when you need them?',
    'frictions/missing': 'What do you need that you have stopped asking for?',
    'frictions/workaround': 'What have you built a workaround for?',
  },
  Growth: {
    'growth/learned': 'What have you learned lately that you want to use more?',
    'growth/next-skill': 'What would you like to be better at by this time next year?',
    'growth/stretch': 'What work would stretch you in a good way?',
    'growth/two-years': 'What would you like your working day to look like in two years?',
    'growth/role-model': 'Whose way of working would you like to learn from?',
    'growth/first-step': 'What is the smallest step you could take on that this week?',
    'growth/held-back': 'What holds you back from it?',
    'growth/teach': 'What could you teach the rest of us?',
    'growth/too-easy': 'What has become too easy?',
    'growth/opportunity': 'Which opportunity here do you wish somebody would offer you?',
    'growth/my-part': 'What could I do in the next month for your growth?',
    'growth/practise': 'Where could you practise it without much at stake?',
    'growth/aim': 'What were you aiming for, and how near did you come?',
  },
  'Strengths and meaning': {
    'meaning/proud': 'What are you proud of from the last few weeks?',
    'meaning/time-flies': 'When did time fly?',
    'meaning/strength-unused': 'Which of your strengths do we make too little use of?',
    'meaning/who-helped': 'Whose life did your work make easier lately?',
    'meaning/why-this': 'What made you choose this kind of work, and is it still so?',
    'meaning/energy-giver': 'Which tasks give you energy rather than take it?',
    'meaning/best-day': 'What was your best day here this year, and what made it so?',
    'meaning/more-of': 'What would you like to do more of?',
    'meaning/matters-to': 'Who should hear how much your work matters to them?',
    'meaning/signature': 'What in your work carries your signature?',
  },
  'Feedback for me': {
    'feedback/start-stop': 'What should I start, stop and keep doing?',
    'feedback/last-annoyed': 'When did I last make your work harder?',
    'feedback/not-said': 'What have you wanted to tell me and not found the moment for?',
    'feedback/more-or-less': 'Where would you like more of me, and where less?',
    'feedback/fair': 'Which decision of mine seemed unfair to you?',
    'feedback/kept-waiting': 'What have I kept you waiting for?',
    'feedback/understood': 'When did you last feel that I had not understood you?',
    'feedback/explain': 'What have I not explained well enough?',
    'feedback/good-boss': 'What did the best manager you had do that I do not?',
    'feedback/one-to-ones': 'How could these conversations serve you better?',
    'feedback/listen': 'When did I last talk when I should have listened?',
    'feedback/promise-check': 'Which promise of mine are you not sure about?',
  },
  'Team and belonging': {
    'team/belong': 'When do you feel most part of the team, and when least?',
    'team/voice': 'Whose voice do we hear too little?',
    'team/rely': 'Who can you rely on, and who relies on you?',
    'team/tension': 'Where is there tension that nobody names?',
    'team/thanks': 'Whom would you like to thank, and have you told them?',
    'team/join': 'What would you tell someone who joins us tomorrow?',
    'team/together': 'What should we do together more often?',
    'team/outside': 'Where do you feel left out of something?',
    'team/new-eyes': 'What would a newcomer find strange about how we work?',
    'team/well-run': 'Which team do you envy, and for what?',
    'team/help-asked': 'How easy is it here to say that you need help?',
  },
  Flexibility: {
    'flexibility/pattern': 'How well do your working hours fit the rest of your life?',
    'flexibility/place': 'Where do you do your best work, and can you be there often enough?',
    'flexibility/change-pattern': 'If you could change one thing about when or where you work, what would it be?',
    'flexibility/predictable': 'How early do you need to know your week?',
    'flexibility/quiet-hours': 'When do you need to be left alone, and does it happen?',
    'flexibility/remote-gap': 'What do you miss on the days you are not in the same place as the others?',
    'flexibility/season': 'What is coming up outside work that we should plan around?',
    'flexibility/trial': 'What arrangement would you like to try for a month?',
    'flexibility/boundary': 'Which of your boundaries should I know about?',
  },
  'Trust and candour': {
    'trust/speak-up': 'What makes it hard to say something here?',
    'trust/disagree': 'Where do you disagree with how we are going about things?',
    'trust/bad-news': 'What bad news have you not passed on yet?',
    'trust/hear-late': 'What do you usually learn too late?',
    'trust/rumour': 'What have you heard that you would like me to confirm or correct?',
    'trust/mistake': 'Which mistake of ours should we talk about openly?',
    'trust/safe': 'With whom can you think aloud?',
    'trust/my-blind-spot': 'What do you think I do not see?',
    'trust/futile': 'What have you raised before that came to nothing?',
    'trust/risk': 'What worries you that nobody seems to plan for?',
  },
  Recognition: {
    'recognition/seen': 'What did you do lately that nobody noticed?',
    'recognition/how-thanked': 'How do you like to be thanked?',
    'recognition/last-thanked': 'When did a thank-you last mean something to you?',
    'recognition/pass-on': 'Whose good work should I know about?',
    'recognition/credit': 'Where did credit go to the wrong place?',
    'recognition/effort': 'What took more effort than it looks?',
    'recognition/celebrate': 'What should we stop to celebrate?',
    'recognition/hear-more': 'From whom would you like to hear that your work is good?',
  },
  Closing: {
    'closing/take-away': 'What do you take away from today?',
    'closing/by-next': 'What should be different by the time we next speak?',
    'closing/not-asked': 'What should I have asked and did not?',
    'closing/my-promise': 'What did I promise you today, in your words?',
    'closing/your-next': 'What will you do first?',
    'closing/how-was-this': 'How was this conversation for you?',
    'closing/next-topic': 'What shall we begin with next time?',
    'closing/clear': 'What is still unclear between us?',
  },
};

/** Themes in the order a conversation takes. */
export const questionThemes: readonly string[] = Object.keys(themes);

export const questionBank: readonly Question[] = Object.entries(themes).flatMap(([theme, questions]) => Object.entries(questions).map(([id, text]) => ({ id, theme, text })));

/** Heed's questions and the manager's own as one bank. */
export const withOwn = (own: readonly OwnQuestion[]): readonly Question[] => [...questionBank, ...own.map(({ id, theme, text }) => ({ id, theme, text }))];
