import { useDeferredValue, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Person } from '#domain/people/person.ts';
import { agree, decline, declineGate } from '#domain/requests/decide.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { packOf } from '#domain/requests/rule-packs.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { DateField } from '#components/date-field.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { TextArea } from '#components/text-field.tsx';
import { useToday } from '#data/clock.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { readComparable } from '#data/requests.ts';
import { act } from './act.ts';
import { DayDialog } from './day-dialog.tsx';
import { talk } from './day-steps.ts';
import { Finder } from './finder.tsx';
import { FormDialog } from '#components/form-dialog.tsx';
import { GroundList } from './ground-list.tsx';
import { LetterPreview } from './letter-preview.tsx';

const outcomes = [
  { key: 'agreed', label: t`Agree` },
  { key: 'declined', label: t`Decline` },
] as const;

interface DecideDialogProps {
  readonly request: FlexibleRequest;
  readonly person: Person;
  readonly onClose: () => void;
}

/** Decides a request: first how one decided before, then yes or no, with the letter that it becomes beside it. A conversation that must come first is noted over it, and what was typed stays. */
export function DecideDialog({ request, person, onClose }: DecideDialogProps) {
  const today = useToday();
  const comparable = useLiveQuery(() => readComparable(request), [request]);
  const [outcome, setOutcome] = useState<'agreed' | 'declined' | null>(null);
  const [on, setOn] = useState<CalendarDate | null>(today);
  const [startsOn, setStartsOn] = useState<CalendarDate | null>(request.proposedFromOn);
  const [grounds, setGrounds] = useState<readonly string[]>([]);
  const [explanation, setExplanation] = useState('');
  const [whatDiffers, setWhatDiffers] = useState('');
  const [isTalking, setTalking] = useState(false);
  const gate = outcome === 'declined' ? declineGate(request, on ?? today) : null;
  const pack = packOf(request.rule);

  const decide = (stored: FlexibleRequest, day: CalendarDate) => {
    const told = { on: day, explanation, whatDiffers };
    return outcome === 'declined' ? decline(stored, { ...told, grounds }, today) : agree(stored, { ...told, startsOn }, today);
  };
  const result = outcome === null ? ({ kind: 'refused', reason: t`Choose whether you agree or decline.` } as const) : on === null ? ({ kind: 'refused', reason: t`Choose the day you tell them.` } as const) : decide(request, on);
  const draft: FlexibleRequest | null = outcome === null ? null : { ...request, state: outcome, decidedOn: on, decision: { outcome, grounds: outcome === 'declined' ? grounds : [], explanation, startsOn: outcome === 'agreed' ? startsOn : null } };
  const shown = useDeferredValue(draft);

  return (
    <>
      <FormDialog
        title={t`Decide`}
        confirm={outcome === 'declined' ? t`Decline` : outcome === 'agreed' ? t`Agree` : t`Decide`}
        width="wide"
        refusal={result.kind === 'refused' ? result.reason : null}
        isBlocked={gate !== null}
        onSave={async () => on !== null && act(t`Decide request`, request.id, (stored) => decide(stored, on), outcome === 'declined' ? t`Declined. The letter is ready.` : t`Agreed. The letter is ready.`)}
        onClose={onClose}
      >
        {comparable && <Finder comparable={comparable} whatDiffers={whatDiffers} onAnswer={setWhatDiffers} />}
        <div className="grid items-start gap-6 @2xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
          <div className="grid gap-4">
            <RadioGroup label={t`Your decision`} options={outcomes} value={outcome} onChange={setOutcome} layout="row" />
            {gate && (
              <Banner
                tone="owed"
                title={t`Talk with them before you decline.`}
                actions={
                  <Button size="small" onPress={() => setTalking(true)}>
                    <Trans>Note a conversation…</Trans>
                  </Button>
                }
              >
                {gate.says} ({gate.source}.)
              </Banner>
            )}
            {outcome === 'declined' && <GroundList rule={pack.grounds} value={grounds} onChange={setGrounds} />}
            {outcome !== null && (
              <>
                <TextArea
                  label={outcome === 'declined' ? t`Why, in your own words` : t`What you agree on`}
                  description={outcome === 'declined' ? t`It stands in the letter. ${pack.explain?.says ?? t`A ground alone says little.`}` : t`It stands in the letter. Say it too when you agreed on something else than they asked for.`}
                  value={explanation}
                  onChange={setExplanation}
                />
                <div className="flex flex-wrap gap-4">
                  <DateField label={t`Told them in writing on`} value={on} onChange={setOn} />
                  {outcome === 'agreed' && <DateField label={t`Begins on`} value={startsOn} onChange={setStartsOn} isClearable />}
                </div>
              </>
            )}
          </div>
          {shown && <LetterPreview request={shown} person={person} letter={shown.decision?.outcome ?? 'agreed'} />}
        </div>
      </FormDialog>
      {isTalking && <DayDialog request={request} step={talk} onClose={() => setTalking(false)} />}
    </>
  );
}
