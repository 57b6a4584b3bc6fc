import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { addDays, type CalendarDate, type WallTime } from '#domain/calendar/calendar-date.ts';
import { workingDayOnOrAfter } from '#domain/calendar/working-days.ts';
import { namesInLines } from '#domain/people/names-in-lines.ts';
import { changeSettings, useSettings } from '#bridge/settings.ts';
import { Button, ButtonLink } from '#components/button.tsx';
import { Page, Section } from '#components/page.tsx';
import { KeyHint } from '#components/key-hint.tsx';
import { useShortcuts } from '#components/shortcuts.ts';
import { TextArea } from '#components/text-field.tsx';
import { useShownToday } from '#components/today-context.ts';
import { beginWith } from '#data/first-run.ts';
import { AboutYou, type You } from './about-you.tsx';
import { FirstOneOnOne } from './first-one-on-one.tsx';
import { SampleOffer } from './sample-offer.tsx';

const AT = '10:00' as WallTime;
/** From the last name to the first brief without a way through the form: all of it is guessed. */
const BEGIN_KEY = 'Ctrl+Enter';

/** From nothing to the first brief: who you are, whom you look after, and the first conversation. All of it can be left out. */
export function WelcomeScreen({ notice }: { /** What is asked before anything else, once. */ readonly notice?: ReactNode }) {
  const navigate = useNavigate();
  const settings = useSettings();
  const today = useShownToday();
  const [you, setYou] = useState<You>({ managerName: settings.managerName, workingDays: settings.workingDays, holidayCountry: settings.holidayCountry });
  const [typedNames, setTypedNames] = useState('');
  const [withPlace, setWithPlace] = useState(0);
  const [on, setOn] = useState<CalendarDate | null>(null);
  const [at, setAt] = useState<WallTime | null>(AT);
  const [hasTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const names = namesInLines(typedNames);
  useShortcuts([{ keys: BEGIN_KEY, does: t`Begin with what is filled in`, group: t`Welcome`, worksInFields: true, run: () => form.current?.requestSubmit() }]);
  const proposed = workingDayOnOrAfter(addDays(today, 1), { days: you.workingDays, isHoliday: () => false });
  const meetingOn = on ?? proposed;
  const isPast = meetingOn < today;

  const finish = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (names.length === 0 || isPast) return;
    await changeSettings({ ...you, firstRunDone: true });
    const place = Math.min(withPlace, names.length - 1);
    const ids = await beginWith(names, { with: place, on: meetingOn, at, lengthMinutes: settings.oneOnOneMinutes });
    void navigate(`/people/${ids[place]}/brief`);
  };
  const skip = async () => {
    await changeSettings({ firstRunDone: true });
    void navigate('/today');
  };

  return (
    <Page title={t`Welcome to Heed`} subtitle={t`Two minutes, and your first one-on-one is prepared. Everything stays on this computer.`} width="prose" actions={<Button kind="quiet" onPress={() => void skip()}><Trans>Skip this</Trans></Button>}>
      {/* Two asks that can be passed over, as one block with a hairline between them. */}
      <div className="mb-8 border-y border-line *:mb-0 *:border-y-0 [&>*+*]:border-t [&>*+*]:border-line">
        {notice}
        <SampleOffer />
      </div>
      <form ref={form} onSubmit={(event) => void finish(event)} noValidate>
        <Section title={t`The people you look after`} description={t`One name a line, as you would write it. Roles, birthdays and the rest can follow when you know them.`}>
          <TextArea label={t`Names`} isLabelHidden isAboutPerson={false} rows={6} placeholder={t`One name a line`} value={typedNames} onChange={setTypedNames} autoFocus error={hasTried && names.length === 0 ? t`Write at least one name, or skip this.` : null} />
          <p className="mt-2 flex flex-wrap items-center gap-x-3 text-sm text-soft">
            <Trans>
              You have them in a list already?
              <ButtonLink to="/people/import" size="small" kind="quiet">
                Import a file
              </ButtonLink>
            </Trans>
          </p>
        </Section>
        {names.length > 0 && (
          <FirstOneOnOne names={names} withPlace={Math.min(withPlace, names.length - 1)} onWith={setWithPlace} on={meetingOn} onDay={setOn} at={at} onTime={setAt} error={isPast ? t`That day has passed. Choose today or a day to come.` : null} />
        )}
        <AboutYou value={you} onChange={setYou} />
        <Button kind="primary" type="submit">
          {names.length > 0 ? t`Open the first brief` : t`Begin`} <span aria-hidden><KeyHint keys={BEGIN_KEY} /></span>
        </Button>
      </form>
    </Page>
  );
}
