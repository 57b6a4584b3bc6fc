import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { toDayNumber } from '#domain/calendar/calendar-date.ts';
import { notAskedLately } from '#domain/one-on-ones/not-asked-lately.ts';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import { withOwn } from '#domain/one-on-ones/question-bank.ts';
import type { Person } from '#domain/people/person.ts';
import { Button } from '#components/button.tsx';
import { Checkbox } from '#components/checkbox.tsx';
import { Section } from '#components/page.tsx';
import { useToday } from '#data/clock.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { listHeld } from '#data/one-on-ones.ts';
import { listOwnQuestions } from '#data/own-questions.ts';
import { changeMeeting } from './change-meeting.ts';

const FEW = 3;
const MORE = 10;
/** Half a year of weekly meetings. */
const LOOK_BACK = 26;

/** A few questions to listen with that were not asked lately. Ticking one keeps it away for a quarter. */
export function MeetingQuestions({ meeting, person }: { readonly meeting: OneOnOne; readonly person: Person }) {
  const today = useToday();
  const [count, setCount] = useState(FEW);
  const offered = useLiveQuery(async () => {
    const [held, own] = await Promise.all([listHeld(person.id, LOOK_BACK), listOwnQuestions()]);
    const before = held.filter(({ id }) => id !== meeting.id);
    const bank = withOwn(own);
    // What is asked in this meeting stays in its place while it is ticked: the choice looks at earlier ones only.
    const fresh = notAskedLately(bank, before, today, { count, turn: toDayNumber(before[0]?.on ?? meeting.on) });
    const asked = bank.filter(({ id }) => meeting.askedQuestionIds.includes(id) && !fresh.some((question) => question.id === id));
    return [...fresh, ...asked];
  }, [person.id, meeting.id, meeting.on, meeting.askedQuestionIds, today, count]);

  const tick = (id: string, isAsked: boolean) =>
    void changeMeeting(isAsked ? t`Mark question as asked` : t`Mark question as not asked`, meeting.id, (stored) => {
      const others = stored.askedQuestionIds.filter((each) => each !== id);
      return { ...stored, askedQuestionIds: isAsked ? [...others, id] : others };
    });

  return (
    <Section
      title={t`Questions to listen with`}
      description={t`Tick what you asked.`}
      actions={
        count === FEW && (
          <Button kind="quiet" size="small" onPress={() => setCount(MORE)}>
            <Trans>Show more</Trans>
          </Button>
        )
      }
    >
      <ul className="grid gap-1.5">
        {offered?.map(({ id, text, theme }) => (
          <li key={id}>
            <Checkbox isSelected={meeting.askedQuestionIds.includes(id)} onChange={(isAsked) => tick(id, isAsked)} description={theme}>
              <bdi>{text}</bdi>
            </Checkbox>
          </li>
        ))}
      </ul>
    </Section>
  );
}
