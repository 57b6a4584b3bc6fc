import { type BriefRecords, makeBrief } from '#domain/brief/brief.ts';
import type { TableName } from '#domain/journal/table-names.ts';
import type { RecordOf } from '#domain/journal/tables.ts';
import { settingsSchema } from '#domain/settings/settings.ts';
import { aDay, historyOf, tenYears } from '#tests/support/long-history.ts';
import type { Figure } from './figures.ts';
import { during, type Ground, settle, usableToday } from './ground.ts';
import type { RunningApp } from './running-app.ts';

const ROUNDS = 5;

/** All of one person's ten years, as the rule takes them. */
function recordsOf(index: number): BriefRecords {
  const changes = [...historyOf(index, tenYears(aDay))];
  const of = <T extends TableName>(table: T) => changes.flatMap((change) => (change.op === 'put' && change.table === table ? [change.value as unknown as RecordOf<T>] : []));
  return {
    person: of('people')[0] as RecordOf<'people'>,
    oneOnOnes: of('oneOnOnes'),
    talkingPoints: of('talkingPoints'),
    commitments: of('commitments'),
    matters: of('matters'),
    recoveries: [],
    praise: of('praise'),
    expectations: of('expectations'),
    followUps: of('feedback'),
    goals: of('goals'),
    requests: of('requests'),
    touches: of('touches'),
    occasions: of('occasions'),
    occasionMarks: of('occasionMarks'),
    ownQuestions: [],
  };
}

/** How long the rule takes over ten years of weekly meetings, in milliseconds per person. */
function ruleDurations(): number[] {
  const stance = { today: aDay, zone: 'Europe/London', standards: settingsSchema.parse({}).standards, work: { days: [1, 2, 3, 4, 5] as const, isHoliday: () => false } };
  const people = Array.from({ length: 60 }, (_, index) => recordsOf(index));
  const durations: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const records of people) {
      const begun = performance.now();
      makeBrief(records, stance);
      durations.push(performance.now() - begun);
    }
  return durations;
}

interface Openings {
  /** From asking for a brief to reading it, for one person after the other. */
  readonly briefs: readonly number[];
  /** The same way to a screen that reads nothing. */
  readonly plain: readonly number[];
}

const openings = (app: RunningApp): Promise<Openings> =>
  app.evaluate(`(async () => {
    const seen = (condition) => new Promise((resolve) => {
      const look = () => (condition() ? resolve() : requestAnimationFrame(look));
      look();
    });
    const briefs = [];
    const plain = [];
    for (let person = 0; person < 40; person += 1) {
      let begun = performance.now();
      location.hash = '#/people/person-' + person + '/brief';
      await seen(() => [...document.querySelectorAll('article h1, article h2')].some((heading) => heading.textContent.endsWith(' ' + person)) && document.querySelector('article li'));
      briefs.push(performance.now() - begun);
      begun = performance.now();
      location.hash = '#/search';
      await seen(() => document.querySelector('main code'));
      plain.push(performance.now() - begun);
    }
    return { briefs: briefs.slice(1), plain: plain.slice(1) }; // the first also load the screens' code
  })()`);

export async function briefFigures(ground: Ground): Promise<Figure[]> {
  const { profile } = await ground.years();
  const { briefs, plain } = await during(() => ground.heed(profile), usableToday, async (app) => {
    // A start ends with planning the reminders of all sixty; here it is the brief alone that is measured.
    await settle(5_000);
    return openings(app);
  });
  return [
    { what: 'brief, the rule over 10 years of weekly meetings', unit: 'ms', of: 'p95', runs: ruleDurations(), goal: { of: 'value', limit: 5 } },
    { what: 'brief, from asking to reading', unit: 'ms', of: 'p95', runs: briefs, baseline: { name: 'a screen that reads nothing', runs: plain }, goal: { of: 'value', limit: 100 } },
  ];
}
