import { t } from '@lingui/core/macro';
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
  [t({ context: 'a theme of questions', message: 'Opening' })]: {
    'opening/on-your-mind': t`What is most on your mind today?`,
    'opening/start-where': t`Where would you like to begin?`,
    'opening/since-last': t`What has happened since we last spoke that I would not know about?`,
    'opening/week-in-a-word': t`If last week had a headline, what would it be?`,
    'opening/good-lately': t`What has gone well lately, however small?`,
    'opening/worth-the-time': t`What would make this half hour worth your time?`,
    'opening/surprised': t`What surprised you this week?`,
    'opening/carried-in': t`What did you carry in with you that we should put down first?`,
    'opening/unfinished-talk': t`What did we leave half said last time?`,
  },
  [t({ context: 'a theme of questions', message: 'Wellbeing and workload' })]: {
    'wellbeing/load-now': t`How full is your plate, and what is on it that I cannot see?`,
    'wellbeing/sustainable': t`How long could you keep up this pace?`,
    'wellbeing/let-go': t`What could you stop doing this week without anyone missing it?`,
    'wellbeing/recover': t`When did you last finish a day with something left in the tank?`,
    'wellbeing/heaviest': t`Which part of your work takes more out of you than it should?`,
    'wellbeing/switch-off': t`How easy is it to stop thinking about work in the evening?`,
    'wellbeing/time-off': t`When is your next real break, and what would have to happen for you to enjoy it?`,
    'wellbeing/early-sign': t`What are the first signs that it is becoming too much for you?`,
    'wellbeing/lighter': t`What one change would make the coming week lighter?`,
    'wellbeing/interrupted': t`How much of your day belongs to you?`,
    'wellbeing/weather': t`What would you like me to know about how you are, if anything?`,
  },
  [t({ context: 'a theme of questions', message: 'Priorities' })]: {
    'priorities/one-thing': t`What is the one thing that must be right this month?`,
    'priorities/clear-enough': t`Where are you unsure what matters most?`,
    'priorities/two-bosses': t`Where do two people want different things from you?`,
    'priorities/would-drop': t`If you had to drop one thing, which would it be, and what stops you?`,
    'priorities/good-looks-like': t`What does good look like for what you are on now?`,
    'priorities/too-late': t`What are we doing now that we will wish we had begun sooner?`,
    'priorities/not-important': t`What are we treating as urgent that is not important?`,
    'priorities/know-done': t`How will you know that you are done?`,
    'priorities/decide-alone': t`Which decisions would you rather make without asking me?`,
    'priorities/own-plan': t`If you set the plan for the next quarter, what would change?`,
  },
  [t({ context: 'a theme of questions', message: 'Blockers and frictions' })]: {
    'frictions/waiting-for': t`What are you waiting for, and from whom?`,
    'frictions/time-waster': t`What wasted your time this week?`,
    'frictions/twice': t`What do you find yourself doing twice?`,
    'frictions/tool': t`Which tool gets in your way most?`,
    'frictions/meeting-cut': t`Which meeting could you leave without loss?`,
    'frictions/stuck-longest': t`What have you been stuck on for longest?`,
    'frictions/ask-me': t`What could I clear out of your way before we next speak?`,
    'frictions/rule': t`Which of our rules makes no sense to you?`,
    'frictions/hard-to-reach': t`Who is hard to reach when you need them?`,
    'frictions/missing': t`What do you need that you have stopped asking for?`,
    'frictions/workaround': t`What have you built a workaround for?`,
  },
  [t({ context: 'a theme of questions', message: 'Growth' })]: {
    'growth/learned': t`What have you learned lately that you want to use more?`,
    'growth/next-skill': t`What would you like to be better at by this time next year?`,
    'growth/stretch': t`What work would stretch you in a good way?`,
    'growth/two-years': t`What would you like your working day to look like in two years?`,
    'growth/role-model': t`Whose way of working would you like to learn from?`,
    'growth/first-step': t`What is the smallest step you could take on that this week?`,
    'growth/held-back': t`What holds you back from it?`,
    'growth/teach': t`What could you teach the rest of us?`,
    'growth/too-easy': t`What has become too easy?`,
    'growth/opportunity': t`Which opportunity here do you wish somebody would offer you?`,
    'growth/my-part': t`What could I do in the next month for your growth?`,
    'growth/practise': t`Where could you practise it without much at stake?`,
    'growth/aim': t`What were you aiming for, and how near did you come?`,
  },
  [t({ context: 'a theme of questions', message: 'Strengths and meaning' })]: {
    'meaning/proud': t`What are you proud of from the last few weeks?`,
    'meaning/time-flies': t`When did time fly?`,
    'meaning/strength-unused': t`Which of your strengths do we make too little use of?`,
    'meaning/who-helped': t`Whose life did your work make easier lately?`,
    'meaning/why-this': t`What made you choose this kind of work, and is it still so?`,
    'meaning/energy-giver': t`Which tasks give you energy rather than take it?`,
    'meaning/best-day': t`What was your best day here this year, and what made it so?`,
    'meaning/more-of': t`What would you like to do more of?`,
    'meaning/matters-to': t`Who should hear how much your work matters to them?`,
    'meaning/signature': t`What in your work carries your signature?`,
  },
  [t({ context: 'a theme of questions', message: 'Feedback for me' })]: {
    'feedback/start-stop': t`What should I start, stop and keep doing?`,
    'feedback/last-annoyed': t`When did I last make your work harder?`,
    'feedback/not-said': t`What have you wanted to tell me and not found the moment for?`,
    'feedback/more-or-less': t`Where would you like more of me, and where less?`,
    'feedback/fair': t`Which decision of mine seemed unfair to you?`,
    'feedback/kept-waiting': t`What have I kept you waiting for?`,
    'feedback/understood': t`When did you last feel that I had not understood you?`,
    'feedback/explain': t`What have I not explained well enough?`,
    'feedback/good-boss': t`What did the best manager you had do that I do not?`,
    'feedback/one-to-ones': t`How could these conversations serve you better?`,
    'feedback/listen': t`When did I last talk when I should have listened?`,
    'feedback/promise-check': t`Which promise of mine are you not sure about?`,
  },
  [t({ context: 'a theme of questions', message: 'Team and belonging' })]: {
    'team/belong': t`When do you feel most part of the team, and when least?`,
    'team/voice': t`Whose voice do we hear too little?`,
    'team/rely': t`Who can you rely on, and who relies on you?`,
    'team/tension': t`Where is there tension that nobody names?`,
    'team/thanks': t`Whom would you like to thank, and have you told them?`,
    'team/join': t`What would you tell someone who joins us tomorrow?`,
    'team/together': t`What should we do together more often?`,
    'team/outside': t`Where do you feel left out of something?`,
    'team/new-eyes': t`What would a newcomer find strange about how we work?`,
    'team/well-run': t`Which team do you envy, and for what?`,
    'team/help-asked': t`How easy is it here to say that you need help?`,
  },
  [t({ context: 'a theme of questions', message: 'Flexibility' })]: {
    'flexibility/pattern': t`How well do your working hours fit the rest of your life?`,
    'flexibility/place': t`Where do you do your best work, and can you be there often enough?`,
    'flexibility/change-pattern': t`If you could change one thing about when or where you work, what would it be?`,
    'flexibility/predictable': t`How early do you need to know your week?`,
    'flexibility/quiet-hours': t`When do you need to be left alone, and does it happen?`,
    'flexibility/remote-gap': t`What do you miss on the days you are not in the same place as the others?`,
    'flexibility/season': t`What is coming up outside work that we should plan around?`,
    'flexibility/trial': t`What arrangement would you like to try for a month?`,
    'flexibility/boundary': t`Which of your boundaries should I know about?`,
  },
  [t({ context: 'a theme of questions', message: 'Trust and candour' })]: {
    'trust/speak-up': t`What makes it hard to say something here?`,
    'trust/disagree': t`Where do you disagree with how we are going about things?`,
    'trust/bad-news': t`What bad news have you not passed on yet?`,
    'trust/hear-late': t`What do you usually learn too late?`,
    'trust/rumour': t`What have you heard that you would like me to confirm or correct?`,
    'trust/mistake': t`Which mistake of ours should we talk about openly?`,
    'trust/safe': t`With whom can you think aloud?`,
    'trust/my-blind-spot': t`What do you think I do not see?`,
    'trust/futile': t`What have you raised before that came to nothing?`,
    'trust/risk': t`What worries you that nobody seems to plan for?`,
  },
  [t({ context: 'a theme of questions', message: 'Recognition' })]: {
    'recognition/seen': t`What did you do lately that nobody noticed?`,
    'recognition/how-thanked': t`How do you like to be thanked?`,
    'recognition/last-thanked': t`When did a thank-you last mean something to you?`,
    'recognition/pass-on': t`Whose good work should I know about?`,
    'recognition/credit': t`Where did credit go to the wrong place?`,
    'recognition/effort': t`What took more effort than it looks?`,
    'recognition/celebrate': t`What should we stop to celebrate?`,
    'recognition/hear-more': t`From whom would you like to hear that your work is good?`,
  },
  [t({ context: 'a theme of questions', message: 'Closing' })]: {
    'closing/take-away': t`What do you take away from today?`,
    'closing/by-next': t`What should be different by the time we next speak?`,
    'closing/not-asked': t`What should I have asked and did not?`,
    'closing/my-promise': t`What did I promise you today, in your words?`,
    'closing/your-next': t`What will you do first?`,
    'closing/how-was-this': t`How was this conversation for you?`,
    'closing/next-topic': t`What shall we begin with next time?`,
    'closing/clear': t`What is still unclear between us?`,
  },
};

/** Themes in the order a conversation takes. */
export const questionThemes: readonly string[] = Object.keys(themes);

export const questionBank: readonly Question[] = Object.entries(themes).flatMap(([theme, questions]) => Object.entries(questions).map(([id, text]) => ({ id, theme, text })));

/** Heed's questions and the manager's own as one bank. */
export const withOwn = (own: readonly OwnQuestion[]): readonly Question[] => [...questionBank, ...own.map(({ id, theme, text }) => ({ id, theme, text }))];
